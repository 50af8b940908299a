import { describe, expect, it } from 'vitest'
import { describeValue } from '../../generator/diagnostics/describe-value.js'
import {
  compareCodeUnits,
  compareDiagnostics,
  type Diagnostic,
  diagnostic,
} from '../../generator/diagnostics/diagnostic.js'
import { lineSpan } from '../../generator/diagnostics/span.js'

const madeUp = (
  file: string,
  line: number,
  column: number,
  code: 'PW001' | 'PW002',
  message: string,
): Diagnostic => diagnostic({ code, message, file, span: lineSpan(line, column, 1) })

/** In their order; each differs from the one before in one thing, and what comes behind it says the opposite. */
const sorted = [
  madeUp('B.md', 9, 9, 'PW002', 'z'),
  madeUp('a.md', 1, 9, 'PW002', 'z'),
  madeUp('a.md', 2, 1, 'PW002', 'z'),
  madeUp('a.md', 2, 2, 'PW002', 'z'),
  madeUp('a.md', 2, 10, 'PW001', 'z'),
  madeUp('a.md', 2, 10, 'PW002', 'a'),
  madeUp('a.md', 2, 10, 'PW002', 'b'),
  madeUp('a.md', 10, 1, 'PW001', 'a'),
  madeUp('支.md', 1, 1, 'PW001', 'a'),
]

describe('the order of diagnostics', () => {
  it.each([
    ['reversed', [...sorted].reverse()],
    ['turned', [...sorted.slice(4), ...sorted.slice(0, 4)]],
    ['mixed', sorted.map((_, at) => sorted[(at * 5) % sorted.length]).flatMap(own => own ?? [])],
  ])('is one, %s', (_, given) => expect([...given].sort(compareDiagnostics)).toEqual(sorted))

  it('has no two that are equal but the same', () => {
    for (const first of sorted)
      for (const second of sorted) {
        expect(Math.sign(compareDiagnostics(first, second))).toBe(
          Math.sign(sorted.indexOf(first) - sorted.indexOf(second)),
        )
      }
  })

  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['Z', 'a', -1],
    ['a', 'ab', -1],
    ['\uFFFF', '\u{10000}', 1],
  ])('%j before %j: %i', (a, b, want) => expect(compareCodeUnits(a, b)).toBe(want))
})

describe('a diagnostic', () => {
  it('takes severity and help from the catalogue, unless they are stated', () => {
    const init = { code: 'PW006', message: 'm', file: 'f', span: lineSpan(1, 1, 0) } as const
    expect(diagnostic(init)).toMatchObject({
      severity: 'warning',
      help: expect.stringContaining('.md'),
      related: [],
    })
    const own = {
      severity: 'error',
      help: 'h',
      related: [{ message: 'r', file: 'g', span: lineSpan(2, 2, 0) }],
    } as const
    expect(diagnostic({ ...init, ...own })).toMatchObject(own)
  })
})

describe('values in words', () => {
  class Emitter {}
  const circle: { self?: unknown } = {}
  circle.self = circle
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['"a"', 'a'],
    ['1', 1],
    ['true', true],
    ['3', 3n],
    ['Symbol(x)', Symbol('x')],
    ['a function', () => 1],
    ['a function', async () => 1],
    ['a class', Emitter],
    ['a promise', Promise.resolve()],
    ['an empty list', []],
    ['a list', [1]],
    ['an empty object', {}],
    ['an object with `a`, `b`', { a: 1, b: 2 }],
    ['an object with `self`', circle],
    [`"${'x'.repeat(79)}…`, 'x'.repeat(500)],
  ])('%s', (want, value) => expect(describeValue(value)).toBe(want))
})
