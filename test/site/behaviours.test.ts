import { describe, expect, it } from 'vitest'
import { matchesQuery } from '../../site/navigation/matches-query.js'
import { hiddenRows } from '../../site/theme/behaviours/fold-rows.js'
import { nextIndex } from '../../site/theme/behaviours/sample-tabs.js'
import { decodeFragment, pageHref } from '../../site/theme/page-href.js'

describe('folding', () => {
  it.each([
    ['nothing closed', [{ depth: 0, isOpen: true }, { depth: 1 }], [false, false]],
    ['a closed row', [{ depth: 0, isOpen: false }, { depth: 1 }, { depth: 0 }], [false, true, false]],
    [
      'an open row in a closed one',
      [{ depth: 0, isOpen: false }, { depth: 1, isOpen: true }, { depth: 2 }],
      [false, true, true],
    ],
    [
      'a closed row in an open one',
      [{ depth: 0, isOpen: true }, { depth: 1, isOpen: false }, { depth: 2 }, { depth: 1 }],
      [false, false, true, false],
    ],
    [
      'two closed rows',
      [{ depth: 1, isOpen: false }, { depth: 2 }, { depth: 1, isOpen: false }, { depth: 2 }],
      [false, true, false, true],
    ],
  ])('%s', (_, rows, want) => {
    expect(hiddenRows(rows)).toEqual(want)
  })
})

describe('tabs', () => {
  it.each([
    ['ArrowRight', 2, 0],
    ['ArrowLeft', 0, 2],
    ['Home', 1, 0],
    ['End', 0, 2],
    ['Enter', 1, undefined],
  ])('%s at %i', (key, index, want) => {
    expect(nextIndex(key, index, 3)).toBe(want)
  })
})

describe('filters and addresses', () => {
  it('wants every word', () => {
    expect(matchesQuery('借阅 登记借阅 /v3/library/loans post', '登记 POST')).toBe(true)
    expect(matchesQuery('借阅 登记借阅 /v3/library/loans post', '登记 get')).toBe(false)
  })

  it.each([
    ['openapi/index.md', '', '/openapi/'],
    ['openapi/v3/a/{b}.md', 'post', '/openapi/v3/a/%7Bb%7D.html#post'],
    ['webhook/v3/A.B.md', '卡', '/webhook/v3/A.B.html#%E5%8D%A1'],
  ])('%s#%s', (file, fragment, want) => {
    expect(pageHref(file, fragment)).toBe(want)
  })

  it('takes a fragment that is none for no place', () => {
    expect(decodeFragment('#%E5%8D%A1')).toBe('卡')
    expect(decodeFragment('#%')).toBe('')
  })
})
