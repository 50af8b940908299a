import { describe, expect, it } from 'vitest'
import { fileOfAddress, stateOf } from '../../site/navigation/navigation.js'
import { memorySite } from './fixture-site.js'

describe('the sidebar', () => {
  const { site } = memorySite()
  const [openapi, webhook] = site.navigation

  it('has the groups of the catalogue with the pages that are there, then the others', () => {
    const shown = openapi?.groups.map(group => [
      group.text,
      group.protocol,
      group.items.map(({ text }) => text),
    ])
    expect(shown).toEqual([
      ['借阅', 'v3', ['登记借阅', '查询借阅', '归还']],
      ['馆藏 盘点', 'v3', ['盘点库存', '办理借书卡', site.pages.get('openapi/v3/library/hostile.md')?.title]],
      ['未列入目录', '', ['未列入目录的页面']],
    ])
  })

  it('leads to parts of a page, marks what is offline and what is for one mode', () => {
    const items = openapi?.groups.flatMap(group => group.items) ?? []
    expect(items.map(({ file, fragment, state, mode }) => [file, fragment, state, mode]).slice(1, 5)).toEqual(
      [
        ['openapi/v3/library/loans/{loan_id}.md', 'get', undefined, undefined],
        ['openapi/v3/library/loans/{loan_id}.md', 'delete', undefined, undefined],
        ['openapi/v3/library/stock.md', '', undefined, 'direct'],
        ['openapi/v3/library/cards.md', '', 'gone', undefined],
      ],
    )
  })

  it('leads to variants of a notice', () => {
    expect(webhook?.groups.map(({ text, items }) => [text, items.map(({ fragment }) => fragment)])).toEqual([
      ['JSON', ['', '', 'CARD']],
    ])
  })

  it('knows the products of a page', () => {
    expect(site.tags('openapi/v3/library/stock.md')).toEqual(['馆藏 盘点'])
    expect(site.tags('webhook/v3/LOAN.OVERDUE.md')).toEqual([])
  })
})

describe('addresses', () => {
  it.each([
    ['/openapi/v3/a#post', { file: 'openapi/v3/a.md', fragment: 'post' }],
    ['/openapi/v3/%7Bid%7D', { file: 'openapi/v3/{id}.md', fragment: '' }],
    ['/openapi/v3/{id}.html', { file: 'openapi/v3/{id}.md', fragment: '' }],
    ['/webhook/', { file: 'webhook/index.md', fragment: '' }],
    ['/webhook/v3/A.B', { file: 'webhook/v3/A.B.md', fragment: '' }],
    ['/guide/', undefined],
    ['openapi/v3/a', undefined],
    ['/openapi/v3/100%', { file: 'openapi/v3/100%.md', fragment: '' }],
  ])('%s', (address, want) => {
    expect(fileOfAddress(address)).toEqual(want)
  })

  it('have the base of the site in front', () => {
    const { site } = memorySite(undefined, '/docs/')
    expect(site.href('openapi/v3/library/loans/{loan_id}.md', 'get')).toBe(
      '/docs/openapi/v3/library/loans/%7Bloan_id%7D.html#get',
    )
  })
})

describe('the state of an operation', () => {
  it.each([
    [['deprecated'], 'gone'],
    [['discarded', 'redesigned'], 'gone'],
    [['redesigned'], 'replaced'],
    [['privated'], 'restricted'],
    [['need-tbt'], 'restricted'],
    [['important'], undefined],
    [[], undefined],
  ] as const)('%j', (badges, want) => {
    expect(stateOf(badges)).toBe(want)
  })
})
