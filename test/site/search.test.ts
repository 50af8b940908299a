import { describe, expect, it } from 'vitest'
import type { SearchResult } from '../../site/search/search-answer.js'
import { emptySettings } from '../../site/search/search-vocabulary.js'
import { siteSearch } from '../../site/search/site-search.js'
import { memorySite } from './fixture-site.js'

describe('the search of the library', () => {
  const engine = siteSearch({ site: memorySite().site, guides: [], settings: emptySettings })
  const nameOf = (result: SearchResult): string =>
    result.kind === 'entry' ? result.entry.title : result.kind === 'field' ? result.name : result.code
  const found = async (query: string): Promise<readonly string[]> =>
    (await engine.search(query)).results.map(nameOf)

  it.each([
    ['a title', '登记借阅', '登记借阅'],
    ['a part of a title', '盘点', '盘点库存'],
    ['a field', 'out_shelf_no', 'out_shelf_no'],
    ['the beginning of a field', 'out_sh', 'out_shelf_no'],
    ['a field in the writing of JavaScript', 'outShelfNo', 'out_shelf_no'],
    ['a part of a field', 'shelf_no', 'out_shelf_no'],
    ['a field by its description', '架位号', 'out_shelf_no'],
    ['a word of a description', '从次日', '登记借阅'],
    ['a path', '/v3/library/stock', '盘点库存'],
    ['an address with a value for a placeholder', 'https://a.example/v3/library/loans/L1024?x=1', '查询借阅'],
    ['a method and a path', 'DELETE /v3/library/loans/{loan_id}', '归还'],
    ['a chain of calls', 'client.v3.library.loans._loan_id_.delete', '归还'],
    ['a chain of PHP', '$instance->v3->library->stock->postAsync(', '盘点库存'],
    ['an event', 'LOAN.OVERDUE', '逾期通知'],
    ['a product and a title', '馆藏 盘点', '盘点库存'],
  ])('finds %s', async (_, query, want) => {
    expect((await found(query))[0]).toBe(want)
  })

  it('leads to the rows of a field, one for each operation, the likeliest first', async () => {
    const [first] = (await engine.search('isbn')).results
    expect(first?.kind === 'field' ? first.places.map(({ fragment }) => fragment) : first).toEqual([
      'request.json.books.isbn',
    ])
    const places = await engine.places({ kind: 'field', name: 'loan_id' })
    expect(places.map(({ entry, fragment }) => [entry.title, fragment])).toContainEqual([
      '查询借阅',
      'get-request.loan_id',
    ])
  })

  it('says when no result has all words', async () => {
    const { results, note } = await engine.search('盘点 没有的词')
    expect(note).toEqual({ kind: 'partial' })
    expect(results.map(nameOf)).toContain('盘点库存')
  })

  it('finds nothing for what is nowhere, and offers what looks like it', async () => {
    expect((await engine.search('nothing_of_the_kind')).results).toEqual([])
    expect((await engine.similar('librarx')).length).toBeGreaterThan(0)
    expect((await engine.search('  ，。 ')).results).toEqual([])
  })
})
