import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NumberSet } from '../../../templates/runtime/client/signature-memory.js'

const numbers = (from: readonly number[]): NumberSet => {
  const set = new NumberSet()
  for (const each of from) set.add(each)
  return set
}

describe('NumberSet', () => {
  it('knows what a Set knows', () => {
    const value = fc.oneof(
      fc.integer({ min: 1, max: 200 }),
      fc.maxSafeInteger().filter(each => each > 0),
    )
    fc.assert(
      fc.property(fc.array(value, { maxLength: 300 }), fc.array(value), (added, asked) => {
        const [set, want] = [numbers(added), new Set(added)]
        expect(set.size).toBe(want.size)
        expect([...added, ...asked].map(each => set.has(each))).toEqual(
          [...added, ...asked].map(each => want.has(each)),
        )
      }),
    )
  })

  it('finds values that fall on one slot, across the end of the table', () => {
    const same = Array.from({ length: 20 }, (_, index) => 63 + 64 * 1024 * index)
    const set = numbers(same)
    expect(same.every(each => set.has(each))).toBe(true)
    expect(set.has(63 + 64 * 1024 * 20)).toBe(false)
  })

  it('grows', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => (index + 1) * 7_919_017)
    const set = numbers(many)
    expect(set.size).toBe(10_000)
    expect(many.every(each => set.has(each))).toBe(true)
  })
})
