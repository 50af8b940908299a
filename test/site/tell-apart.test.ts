import { describe, expect, it } from 'vitest'
import { findItems } from '../../site/navigation/find-items.js'
import type { NavigationGroup, NavigationItem } from '../../site/navigation/navigation.js'
import { tellApart } from '../../site/navigation/tell-apart.js'

const item = (text: string, file: string, rest: Partial<NavigationItem> = {}): NavigationItem => ({
  text,
  file: `openapi/${file}.md`,
  fragment: '',
  ...rest,
})
const group = (text: string, ...items: readonly NavigationItem[]): NavigationGroup => ({
  text,
  protocol: '',
  modes: [],
  items,
})
const marksOf = (...groups: readonly NavigationGroup[]): readonly (string | undefined)[] =>
  tellApart(groups.flatMap(own => own.items.map(each => ({ item: each, group: own })))).map(
    ({ mark }) => mark,
  )

describe('entries of a list', () => {
  it.each<readonly [string, readonly NavigationGroup[], readonly (string | undefined)[]]>([
    ['with other words', [group('退款', item('申请', 'v3/a'), item('查询', 'v3/b'))], [undefined, undefined]],
    [
      'with another mode or state',
      [
        group(
          '退款',
          item('申请', 'v3/a'),
          item('申请', 'v3/b', { mode: 'partner' }),
          item('申请', 'v3/c', { state: 'gone' }),
        ),
      ],
      [undefined, undefined, undefined],
    ],
    ['of two protocols', [group('退款', item('申请', 'v3/a'), item('申请', 'v2/a'))], ['APIv3', 'APIv2']],
    ['of two products', [group('甲', item('申请', 'v3/a')), group('乙', item('申请', 'v3/b'))], ['甲', '乙']],
    [
      'of products and protocols',
      [
        group('甲', item('申请', 'v3/a')),
        group('乙', item('申请', 'v3/b')),
        group('甲', item('申请', 'v2/a')),
      ],
      ['APIv3 甲', 'APIv3 乙', 'APIv2 甲'],
    ],
    [
      'of one product and protocol',
      [group('甲', item('申请', 'v3/a'), item('申请', 'v3/b', { fragment: 'post' }))],
      ['v3/a', 'v3/b#post'],
    ],
  ])('%s', (_, groups, want) => expect(marksOf(...groups)).toEqual(want))
})

describe('what a query finds in the sidebar', () => {
  const groups = [
    group('商品券', item('核销', 'v3/use'), item('查询', 'v3/find')),
    group('品牌', item('核销', 'brand/use'), item('查询', 'v3/find')),
  ]
  const found = (query: string) => findItems(groups, query).map(({ text, file, mark }) => [text, file, mark])

  it('differs, and has a page of two products once', () => {
    expect(found('核销')).toEqual([
      ['核销', 'openapi/v3/use.md', 'APIv3'],
      ['核销', 'openapi/brand/use.md', 'APIbrand'],
    ])
    expect(found('查询')).toEqual([['查询', 'openapi/v3/find.md', undefined]])
    expect(found('商品券 核销')).toEqual([['核销', 'openapi/v3/use.md', undefined]])
    expect(found(' ')).toEqual([])
  })

  it('has at most 80 entries', () => {
    const many = group('多', ...Array.from({ length: 90 }, (_, at) => item('同', `v3/${at}`)))
    const all = findItems([many], '同')
    expect(all).toHaveLength(80)
    expect(new Set(all.map(({ mark }) => mark)).size).toBe(80)
  })
})
