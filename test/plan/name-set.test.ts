import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NameSet } from '../../generator/plan/name-set.js'

describe('names that are taken', () => {
  const table: readonly [
    name: string,
    taken: readonly string[],
    wanted: readonly string[],
    got: readonly string[],
  ][] = [
    ['free', [], ['A', 'B'], ['A', 'B']],
    ['twice', [], ['A', 'A', 'A'], ['A', 'A2', 'A3']],
    ['taken from the start', ['A'], ['A', 'A'], ['A2', 'A3']],
    ['the next ones taken, too', ['A', 'A2', 'A3'], ['A', 'A'], ['A4', 'A5']],
    ['a number asked for before', [], ['A2', 'A3', 'A', 'A'], ['A2', 'A3', 'A', 'A4']],
    ['a number asked for between', [], ['A', 'A2', 'A', 'A2', 'A'], ['A', 'A2', 'A3', 'A22', 'A4']],
    ['a number of a number', ['A2', 'A22'], ['A2', 'A2'], ['A23', 'A24']],
  ]
  it.each(table)('%s', (_, taken, wanted, got) => {
    const names = new NameSet(taken)
    expect(wanted.map(name => names.take(name))).toEqual(got)
  })

  it('are never given twice', () => {
    const name = fc.constantFrom('A', 'A2', 'A3', 'A22', 'B')
    fc.assert(
      fc.property(fc.array(name), fc.array(name), (taken, wanted) => {
        const names = new NameSet(taken)
        const got = wanted.map(each => names.take(each))
        expect(new Set([...taken, ...got]).size).toBe(new Set(taken).size + got.length)
      }),
    )
  })
})
