import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RawJson } from '../../../generator/emit/json/raw-json.js'
import { lineWidth, stringifyStable } from '../../../generator/emit/json/stringify-stable.js'

const long = 'x'.repeat(60)

const texts: [name: string, given: unknown, want: string][] = [
  ['null', null, 'null'],
  ['a truth value', false, 'false'],
  ['a number', -1.5e-7, '-1.5e-7'],
  ['minus zero', -0, '0'],
  ['not a number', Number.NaN, 'null'],
  ['infinity in a list', [1, Number.POSITIVE_INFINITY], '[1, null]'],
  ['nothing', undefined, 'null'],
  ['an empty object', {}, '{}'],
  ['an empty list', [], '[]'],
  ['a short object', { a: 1, b: [true, 'x'] }, '{ "a": 1, "b": [true, "x"] }'],
  ['members that are undefined', { a: undefined, b: 1, c: () => 1 }, '{ "b": 1 }'],
  ['undefined in a list', [undefined], '[null]'],
  [
    'a map',
    new Map([
      ['200', 1],
      ['100', 2],
      ['__proto__', 3],
    ]),
    '{ "200": 1, "100": 2, "__proto__": 3 }',
  ],
  ['a long list', [long, long], `[\n  "${long}",\n  "${long}"\n]`],
  [
    'a short member of a long object',
    { a: { b: 1 }, c: [long, long] },
    `{\n  "a": { "b": 1 },\n  "c": [\n    "${long}",\n    "${long}"\n  ]\n}`,
  ],
]

describe('stringifyStable writes', () => {
  test.each(texts)('%s', (_name, given, want) => {
    expect(stringifyStable(given)).toBe(want)
  })
})

describe('a value stands on one line', () => {
  // `{ "k": "…" }` has 11 columns beside its text; one more is kept for the comma.
  const fits = 'x'.repeat(lineWidth - 12)

  test.each<[name: string, given: unknown, lines: number]>([
    ['up to the width', { k: fits }, 1],
    ['not beyond it', { k: `${fits}x` }, 3],
    ['with its key counted', { key: { k: fits.slice(10) } }, 3],
    ['with its indentation and key counted', { key: { k: fits.slice(9) } }, 3],
    ['unless that is too wide', { key: { k: fits.slice(8) } }, 5],
  ])('%s', (_name, given, lines) => {
    expect(stringifyStable(given).split('\n')).toHaveLength(lines)
  })
})

const strings: [name: string, given: string, want: string][] = [
  ['quotes and backslashes', 'a"b\\c', '"a\\"b\\\\c"'],
  ['line ends', 'a\r\nb\tc', '"a\\r\\nb\\tc"'],
  ['a null character', '\0', '"\\u0000"'],
  ['line ends of scripts', '\u2028\u2029', '"\\u2028\\u2029"'],
  ['a lone surrogate', '\ud800x\udc00', '"\\ud800x\\udc00"'],
  ['a pair', '🎫', '"🎫"'],
  ['the end of a script', '</script><!--', '"\\u003c/script>\\u003c!--"'],
  ['other angle brackets', 'a<br/>b', '"a<br/>b"'],
  ['Chinese', '批次号', '"批次号"'],
]

describe('a string keeps', () => {
  test.each(strings)('%s', (_name, given, want) => {
    expect(stringifyStable(given)).toBe(want)
    expect(JSON.parse(want)).toBe(given)
  })
})

const json = fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' })

describe('for every value', () => {
  test('the text parses to it', () => {
    fc.assert(
      fc.property(json, value => {
        expect(JSON.parse(stringifyStable(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('no object or array on one line reaches beyond the width', () => {
    fc.assert(
      fc.property(json, value => {
        for (const line of stringifyStable(value).split('\n')) {
          if (line.length > lineWidth) expect(line).not.toMatch(/^ *("(\\.|[^"\\])*": )?(\{ .*\}|\[.+\]),?$/)
        }
      }),
    )
  })

  test('the text is well-formed and safe in a script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const written = stringifyStable({ [text]: text })
        expect(Buffer.from(written, 'utf8').toString('utf8')).toBe(written)
        expect(written).not.toMatch(/[\u2028\u2029]|<\/|<!--/)
      }),
    )
  })

  test('a map writes what an object with its members does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ minLength: 1 }), json)), entries => {
        const written = stringifyStable(new Map(entries))
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(entries))))
      }),
    )
  })

  test('parts that are written already are JSON in any place, as texts and as bytes', () => {
    fc.assert(
      fc.property(fc.array(json, { minLength: 1 }), fc.string(), (values, key) => {
        const texts = values.map(value => stringifyStable(value))
        for (const place of [(x: unknown) => x, (x: unknown) => ({ [key]: x }), (x: unknown) => [[x]]]) {
          const want = stringifyStable(place(texts.map(text => new RawJson(text))))
          expect(JSON.parse(want)).toEqual(JSON.parse(JSON.stringify(place(values))))
          const bytes = texts.map(text => new RawJson(Buffer.from(text)))
          expect(stringifyStable(place(bytes))).toBe(want)
        }
      }),
    )
  })

  test('a part that is written for its place is what the whole would have there', () => {
    const wide = 'x'.repeat(lineWidth)
    fc.assert(
      fc.property(json, fc.string(), (value, key) => {
        // `wide` comes last, whatever the key: the object never fits on one line.
        const whole = (own: unknown): unknown => ({
          list: [
            new Map([
              [key, own],
              ['wide', wide],
            ]),
          ],
          wide,
        })
        const lead = `${JSON.stringify(key).replaceAll('<', '\\u003c')}: `.length
        const part = stringifyStable(value, { place: { depth: 3, lead } })
        fc.pre(key !== 'wide')
        expect(stringifyStable(whole(new RawJson(part)))).toBe(stringifyStable(whole(value)))
      }),
    )
  })
})
