import { describe, expect, it } from 'vitest'
import type { TypeText } from '../../../generator/emit/sdk/type-text.js'
import { layoutType, oneLineType, plainType, unionType } from '../../../generator/emit/sdk/type-text.js'

const list = (items: TypeText, readonly = false): TypeText => ({ kind: 'array', items, readonly })
const [a, b] = [plainType('A'), plainType('B')]
const either = unionType([a, b])

describe('a type on one line', () => {
  const table: readonly [type: TypeText, want: string][] = [
    [a, 'A'],
    [either, 'A | B'],
    [unionType([a, a]), 'A'],
    [unionType([either, b, plainType('C')]), 'A | B | C'],
    [list(a), 'A[]'],
    [list(a, true), 'readonly A[]'],
    [list(either), '(A | B)[]'],
    [list(either, true), 'readonly (A | B)[]'],
    [list(list(a)), 'A[][]'],
    [list(list(a), true), 'readonly A[][]'],
    // `readonly A[][]` would be a list of lists of which the outer one is read-only.
    [list(list(a, true)), '(readonly A[])[]'],
    [list(list(a, true), true), 'readonly (readonly A[])[]'],
    [list(list(either, true), true), 'readonly (readonly (A | B)[])[]'],
    [unionType([list(a, true), b]), 'readonly A[] | B'],
  ]
  it.each(table)('%j: %s', (type, want) => {
    expect(oneLineType(type)).toBe(want)
    expect(layoutType(type, 0, 10)).toBe(` ${want}`)
  })
})

describe('a type that does not fit', () => {
  const long = (name: string): TypeText => plainType(name.repeat(60))
  const [x, y] = [long('x'), long('y')]
  const [first, second] = ['x'.repeat(60), 'y'.repeat(60)]

  it.each([
    ['a union', unionType([x, y]), `\n  | ${first}\n  | ${second}`],
    ['a list of it', list(unionType([x, y])), ` (\n  | ${first}\n  | ${second}\n)[]`],
    ['a read-only list', list(unionType([x, y]), true), ` readonly (\n  | ${first}\n  | ${second}\n)[]`],
    [
      'a list of read-only lists',
      list(list(unionType([x, y]), true)),
      ` (readonly (\n  | ${first}\n  | ${second}\n)[])[]`,
    ],
    ['a list of lists', list(list(unionType([x, y]))), ` (\n  | ${first}\n  | ${second}\n)[][]`],
  ])('%s', (_, type, want) => expect(layoutType(type, 0, 20)).toBe(want))
})
