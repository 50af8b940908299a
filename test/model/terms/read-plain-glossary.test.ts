import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { readPlainGlossary } from '../../../generator/model/terms/read-plain-glossary.js'
import { hostileText } from '../../emit/escape/hostile.js'

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '金额',
      '币种 ',
      'Amount',
      ' of ',
      'true',
      'null',
      '~',
      '12',
      '1e3',
      '0x1F',
      '.inf',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ': ',
      ':',
      ' #',
      '#',
      '- ',
      '-',
      '? ',
      "'",
      "''",
      '"',
      '\\',
      '\\n',
      '\\x41',
      '\\/',
      '|',
      '>',
      '&a',
      '*a',
      '!t',
      '%',
      '@',
      '`',
      '[',
      ']',
      '{',
      '}',
      ',',
      ' ',
      '\t',
      '=',
      '<<',
    ),
  },
  { weight: 1, arbitrary: hostileText },
)
const scalar = fc.array(piece, { minLength: 1, maxLength: 4 }).map(pieces => pieces.join(''))
const written = fc.oneof(
  scalar,
  scalar.map(text => JSON.stringify(text)),
  scalar.map(text => `'${text.replaceAll("'", "''")}'`),
  scalar.map(text => `"${text}"`),
)
const line = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom('  金额', '  ', '  "金', "  '金"), written, written)
      .map(([start, key, text]) => `${start}${key}: ${text}`),
  },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 99 }).map(at => `  金额${at}: Amount ${at}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '# note',
      '  # note',
      '   more',
      '  金额:',
      'terms:',
      'sentences:',
      'other:',
      '---',
      '...',
      '  - a',
      '    金额: Amount',
    ),
  },
)
const glossary = fc
  .tuple(fc.array(line, { maxLength: 3 }), fc.array(line, { maxLength: 3 }))
  .map(([terms, sentences]) => ['terms:', ...terms, 'sentences:', ...sentences, ''].join('\n'))

it('what it reads YAML reads alike; the rest it leaves to YAML', () => {
  let read = 0
  fc.assert(
    fc.property(glossary, text => {
      const own = readPlainGlossary(text)
      if (own === undefined) return
      read++
      const document = parseDocument(text, { schema: 'core', uniqueKeys: false, logLevel: 'silent' })
      expect([...document.errors, ...document.warnings]).toEqual([])
      const theirs = new Map<unknown, Map<unknown, unknown> | null>(document.toJS({ mapAsMap: true }))
      expect([...own.terms]).toEqual([...(theirs.get('terms') ?? [])])
      expect([...own.sentences]).toEqual([...(theirs.get('sentences') ?? [])])
    }),
    { numRuns: 6000 },
  )
  expect(read).toBeGreaterThan(100)
})

it.each([
  [
    'plain texts',
    'terms:\n  金额: Amount\n# note\n\nsentences:\n  见a:b，c: See a:b, c\n',
    [['金额', 'Amount']],
  ],
  [
    'quotes',
    `terms:\n  "行\\n金": "Line\\nsum"\n  '金: 额': 'It''s: so'\nsentences:\n`,
    [
      ['行\n金', 'Line\nsum'],
      ['金: 额', "It's: so"],
    ],
  ],
  ['digits among words', 'terms:\n  一: 1000 (Cash)\nsentences:\n', [['一', '1000 (Cash)']]],
])('reads %s', (_, text, want) => expect([...(readPlainGlossary(text)?.terms ?? [])]).toEqual(want))

it.each([
  ['a number', '  金额: 12'],
  ['no value', '  金额:'],
  ['a truth value', '  金额: True'],
  ['a comment behind', '  金额: Amount # note'],
  ['a second line', '  金额: Amount\n    more'],
  ['another escape', '  金额: "Amount\\x41"'],
  ['a key without ideographs', '  amount: Amount'],
  ['a problem', '  金额: Amount，'],
  ['a key twice', '  金额: Amount\n  金额: Amount'],
])('leaves %s to YAML', (_, lines) =>
  expect(readPlainGlossary(`terms:\n${lines}\nsentences:\n`)).toBeUndefined(),
)
