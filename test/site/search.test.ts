import MiniSearch from 'minisearch'
import { describe, expect, it } from 'vitest'
import { buildSearch } from '../../site/search/build-search.js'
import { findRows } from '../../site/search/search-entry.js'
import { indexOptions, searchOptions } from '../../site/search/search-options.js'
import { indexTokens, queryTokens } from '../../site/search/tokens.js'
import { memorySite } from './fixture-site.js'

describe('words', () => {
  it.each([
    ['Chinese as pairs and the last one', '商户号', ['商户', '户号', '号']],
    ['one character', '券', ['券']],
    ['a name whole and in parts', 'out_trade_no', ['out_trade_no', 'out', 'trade', 'no']],
    ['a mixed text', '券code，AppID', ['券', 'code', 'appid']],
    ['a path', '/v3/pay/{id}', ['v3', 'pay', 'id']],
    ['an event', 'COUPON.USE.', ['coupon.use', 'coupon', 'use']],
    ['full width as half width', 'ＡＰＩ', ['api']],
  ])('of the index: %s', (_, given, want) => {
    expect(indexTokens(given)).toEqual(want)
  })

  it.each([
    ['Chinese as pairs', '商户号', ['商户', '户号']],
    ['one character', '券', ['券']],
    ['a name as it is', 'out_trade_no', ['out_trade_no']],
    ['a name that is not complete', 'out_trade_', ['out_trade_']],
    ['nothing', ' ，', []],
  ])('of a query: %s', (_, given, want) => {
    expect(queryTokens(given)).toEqual(want)
  })
})

describe('the search', () => {
  const { index, entries } = buildSearch(memorySite().site)
  const search = MiniSearch.loadJS(index, indexOptions)
  const titles = (query: string): readonly (string | undefined)[] =>
    search.search(query, searchOptions).map(({ id }) => entries[Number(id)]?.title)

  it.each([
    ['a title', '登记借阅', '登记借阅'],
    ['a part of a title', '盘点', '盘点库存'],
    ['one character', '借', '登记借阅'],
    ['a field', 'out_shelf_no', '登记借阅'],
    ['the beginning of a field', 'out_sh', '登记借阅'],
    ['a part of a field', 'shelf', '登记借阅'],
    ['a word of a description', '架位', '登记借阅'],
    ['a name in a description', 'out_book_no', '登记借阅'],
    ['a path', '/v3/library/stock', '盘点库存'],
    ['an event', 'LOAN.OVERDUE', '逾期通知'],
    ['a product', '馆藏 盘点', '盘点库存'],
    ['words together', '借书卡 overdue', '逾期通知'],
  ])('finds %s', (_, query, want) => {
    expect(titles(query)).toContain(want)
  })

  it('wants all words', () => {
    expect(titles('登记借阅 overdue')).toEqual([])
  })

  it('leads to the rows that a name means, the exact ones first', () => {
    const entry = entries.find(({ title }) => title === '登记借阅')
    expect(entry === undefined ? [] : findRows(entry, ['isbn'], 5)).toEqual([
      { table: '请求', name: 'isbn', fragment: 'request.json.books.isbn' },
    ])
    expect(entry === undefined ? [] : findRows(entry, ['借期'], 5)).toEqual([])
    const notice = entries.find(({ title }) => title === '逾期通知')
    expect(
      notice === undefined ? [] : findRows(notice, ['card', 'loan_id'], 1).map(({ name }) => name),
    ).toEqual(['loan_id'])
  })
})
