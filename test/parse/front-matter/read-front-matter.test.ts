import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from 'yaml'
import { parseDocument } from 'yaml'
import { lineSpan } from '../../../generator/diagnostics/span.js'
import { frontMatterText } from '../../../generator/parse/front-matter/front-matter.js'
import { noFrontMatter, readFrontMatter } from '../../../generator/parse/front-matter/read-front-matter.js'

const span = { line: 1, column: 1, endLine: 4, endColumn: 4 }

function read(...lines: readonly string[]) {
  return readFrontMatter(lines.join('\n'), 2, span)
}

describe('values', () => {
  const cases: readonly (readonly [string, readonly string[], readonly (readonly [string, unknown])[]])[] = [
    [
      'two plain lines',
      ['title: 登记借阅', 'description: 一句话'],
      [
        ['title', '登记借阅'],
        ['description', '一句话'],
      ],
    ],
    [
      'an empty value',
      ['title: a', 'description:'],
      [
        ['title', 'a'],
        ['description', null],
      ],
    ],
    [
      'quotes',
      ['title: "a: b"', "description: 'it''s'"],
      [
        ['title', 'a: b'],
        ['description', "it's"],
      ],
    ],
    [
      'words with a meaning',
      ['a: true', 'b: null', 'c: yes', 'd: 12'],
      [
        ['a', true],
        ['b', null],
        ['c', 'yes'],
        ['d', 12],
      ],
    ],
    ['a comment', ['title: a # b'], [['title', 'a']]],
    ['a sign inside a word', ['title: a#b'], [['title', 'a#b']]],
    ['blanks at the end', ['title: a  '], [['title', 'a']]],
    ['a block', ['description: |', '  a', '  b'], [['description', 'a\nb\n']]],
    ['a list', ['head:', '  - a', '  - b'], [['head', ['a', 'b']]]],
    ['a map', ['next:', '  text: a', '  link: /b'], [['next', { text: 'a', link: '/b' }]]],
    [
      'names of every object',
      ['constructor: a', '__proto__: b'],
      [
        ['constructor', 'a'],
        ['__proto__', 'b'],
      ],
    ],
    ['nothing', [''], []],
  ]
  it.each(cases)('%s', (_, lines, values) => {
    const frontMatter = read(...lines)
    expect([...frontMatter.values]).toEqual(values)
    expect(frontMatter.problems).toEqual([])
    expect(frontMatter.present).toBe(true)
    expect(frontMatter.span).toBe(span)
  })
})

describe('places', () => {
  it.each([
    ['plain lines', ['title: a', 'description: b']],
    ['left to the YAML parser', ['title: "a"', 'description: b']],
  ])('%s: each key has its line', (_, lines) => {
    expect([...read(...lines).keySpans]).toEqual([
      ['title', lineSpan(2, 1, 5)],
      ['description', lineSpan(3, 1, 11)],
    ])
  })
})

describe('problems', () => {
  it.each([
    ['a colon in a plain value', ['title: a: b'], 2, 8],
    ['a key twice', ['title: a', 'title: b'], 3, 1],
    ['quotes that are not closed', ['title: "a'], 2, 10],
    ['no mapping', ['just words'], 1, 1],
    ['a list', ['- a'], 1, 1],
    ['an alias of nothing', ['title: a', 'b: *c'], 3, 1],
    ['a tab as indentation', ['a:', '\tb: c'], 3, 1],
  ])('%s', (_, lines, line, column) => {
    const [first] = read(...lines).problems
    expect([first?.span.line, first?.span.column]).toEqual([line, column])
    expect(first?.message).not.toContain('\n')
  })

  it('keeps what could be read', () => {
    const frontMatter = read('title: a', 'title: b')
    expect(frontMatterText(frontMatter, 'title')).toBeTypeOf('string')
  })
})

describe('frontMatterText', () => {
  const frontMatter = read('a: x', 'b:', 'c: [1]', 'd: 1.5')
  it.each([
    ['a', 'x'],
    ['b', ''],
    ['c', undefined],
    ['d', '1.5'],
    ['e', undefined],
  ])('%s', (key, want) => {
    expect(frontMatterText(frontMatter, key)).toBe(want)
  })

  it('has nothing where there is none', () => {
    expect(noFrontMatter()).toMatchObject({ present: false, problems: [] })
    expect(frontMatterText(noFrontMatter(), 'title')).toBeUndefined()
  })
})

/** What YAML makes of a whole document; undefined where it refuses some of it. */
function wholeOf(document: Document): unknown {
  if (document.errors.length + document.warnings.length > 0) return undefined
  try {
    return document.toJS({ mapAsMap: true })
  } catch {
    return undefined
  }
}

/** Maps as objects: an own key may be `__proto__`. */
function withoutMaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMaps)
  return value instanceof Map
    ? Object.fromEntries([...value].map(([name, item]) => [String(name), withoutMaps(item)]))
    : value
}

describe('the short way for plain lines', () => {
  const key = fc.constantFrom('title', 'description', 'a', 'key_2', 'y', 'null')
  const unit = fc.constantFrom(
    ...'abzTN019 用，。：-–_.,:;#&*!|>%@`\'"[]{}()?~+=<\\/^$\t\u00a0\u2028\u2029\ufeff\u0085\u0007\u200b\r',
    'null',
    'true',
    'yes',
    '0x1F',
    '1e5',
    '.inf',
    ' #',
    ': ',
    '😀',
  )
  const text = fc.string({ unit, maxLength: 8 })
  const line = fc.oneof(
    { weight: 8, arbitrary: fc.tuple(key, text).map(([name, value]) => `${name}: ${value}`) },
    { weight: 1, arbitrary: text },
  )

  it('reads what the YAML parser reads', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), lines => {
        const yaml = lines.join('\n')
        const document = parseDocument(yaml, { schema: 'core', uniqueKeys: true, logLevel: 'error' })
        const own = readFrontMatter(yaml, 2, span)
        const value = wholeOf(document)
        const hasOddKey =
          value instanceof Map && [...value.keys()].some(name => typeof name === 'object' && name !== null)
        if (value === undefined || hasOddKey) expect(own.problems).not.toEqual([])
        else {
          if (value instanceof Map)
            expect([...own.values]).toEqual(
              [...value].map(([name, item]) => [String(name), withoutMaps(item)]),
            )
          else expect(own.values.size).toBe(0)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
