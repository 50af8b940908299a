import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countLimits,
  type Limits,
  lengthOf,
  readLimits,
  valueLimits,
} from '../../generator/dialect/limits.js'

const read: readonly [text: string, want: Limits | undefined][] = [
  ['6..32', { min: 6, max: 32 }],
  ['6..', { min: 6 }],
  ['..32', { max: 32 }],
  ['8', { min: 8, max: 8 }],
  ['0..0', { min: 0, max: 0 }],
  ['-5..-1', { min: -5, max: -1 }],
  ['..-0.5', { max: -0.5 }],
  ['1.5..2.25', { min: 1.5, max: 2.25 }],
  ['-0..1', { min: 0, max: 1 }],
  ['32..6', { min: 32, max: 6 }],
  ...[
    '',
    '..',
    '1-32',
    '1...5',
    '1,32',
    '1..2..3',
    ' 1..2',
    '1..2\n',
    '+1',
    '1e3',
    '0x10',
    '１..２',
    '1.',
    '.5',
    '--1',
    'a',
    '9'.repeat(40),
  ].map((text): [string, undefined] => [text, undefined]),
]

describe('limits', () => {
  it.each(read)('%j', (text, want) => {
    expect(readLimits(text)).toEqual(want)
    expect(valueLimits.test(text)).toBe(want !== undefined)
  })

  it('are read as they were written', () => {
    const bound = fc.oneof(
      fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
      fc.integer({ min: -(10 ** 6), max: 10 ** 6 }).map(cents => cents / 100),
    )
    fc.assert(
      fc.property(fc.option(bound), fc.option(bound), (min, max) => {
        if (min === null && max === null) return
        const want = { ...(min === null ? {} : { min: min + 0 }), ...(max === null ? {} : { max: max + 0 }) }
        expect(readLimits(`${min ?? ''}..${max ?? ''}`)).toEqual(want)
        if (min !== null) expect(readLimits(String(min))).toEqual({ min: min + 0, max: min + 0 })
      }),
    )
  })

  it('no other text is read, and whatever is a count is a limit', () => {
    const pieces = fc.array(fc.constantFrom('1', '32', '0', '..', '.', '-', ' ', 'x', '\n'), { maxLength: 6 })
    fc.assert(
      fc.property(
        pieces.map(list => list.join('')),
        text => {
          const limits = readLimits(text)
          expect(limits === undefined).toBe(!valueLimits.test(text))
          if (countLimits.test(text)) expect(limits).toBeDefined()
          for (const bound of Object.values(limits ?? {}))
            expect(text).toContain(String(Math.abs(bound)).replace(/^0$/, '0'))
        },
      ),
    )
  })

  it('count has neither signs nor decimals', () => {
    expect(['-1..2', '1.5', '1..2.5'].filter(text => countLimits.test(text))).toEqual([])
  })

  it('count characters by code points', () => {
    expect(['', 'a', '字', '😀', 'e\u0301'].map(lengthOf)).toEqual([0, 1, 1, 1, 2])
  })
})
