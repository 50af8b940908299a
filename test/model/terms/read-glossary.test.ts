import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishProblem } from '../../../generator/model/terms/english-problem.js'
import { readGlossary } from '../../../generator/model/terms/read-glossary.js'
import { writeGlossary } from '../../../generator/model/terms/write-glossary.js'
import { hostileText } from '../../emit/escape/hostile.js'

const file = 'specs/terms.en.yaml'

/** `CODE line:column message` of each finding. */
function findings(text: string): readonly string[] {
  return readGlossary({ file, text }).diagnostics.map(
    ({ code, span, message, file: own }) =>
      `${own === file ? '' : own}${code} ${span.line}:${span.column} ${message}`,
  )
}

describe('a glossary', () => {
  it.each([
    [
      'an unknown part',
      'term:\n  金额: Amount\n',
      ['PW901 1:1 "term" is not a part of a glossary. Did you mean "terms"?'],
    ],
    ['a list', '- 金额\n', ['PW901 1:1 The file must have the maps `terms` and `sentences`.']],
    [
      'a part that is no map',
      'terms: 金额\n',
      ['PW901 1:8 `terms` must be a map of Chinese texts to English ones.'],
    ],
    [
      'an entry without English',
      'terms:\n  金额:\n  币种: ""\n',
      ['PW902 2:6 "金额" has no English text.', 'PW902 3:7 "币种" has no English text.'],
    ],
    ['a number', 'terms:\n  金额: 1\n', ['PW902 2:7 "金额" has no English text.']],
    [
      'a key twice',
      'terms:\n  金额: Amount\n  金额: Sum\n',
      ['PW902 3:3 "金额" stands in line 2 already. The first entry counts.'],
    ],
    [
      'Chinese signs',
      'terms:\n  金额: Amount，币\n',
      ['PW903 2:7 "金额" has the Chinese sign "，" in its English text.'],
    ],
    [
      'other code',
      'sentences:\n  如`CNY`: such as `USD`\n',
      ['PW904 2:11 "如`CNY`" has other code in English, which lacks `CNY` and adds `USD`.'],
    ],
    [
      'another address',
      'sentences:\n  见[这里](/a): see [here](/b)\n',
      ['PW904 2:14 "见[这里](/a)" has other links in English, which lacks ](/a) and adds ](/b).'],
    ],
    [
      'another placeholder',
      'sentences:\n  见{a}: see {b}\n',
      ['PW904 2:9 "见{a}" has other placeholders in English, which lacks {a} and adds {b}.'],
    ],
    [
      'a field that is not stressed',
      'sentences:\n  带有**a_b**: with a_b\n',
      ['PW904 2:14 "带有**a_b**" does not stress a_b in English.'],
    ],
    [
      'a bar',
      'terms:\n  金额: A | B\n',
      ['PW902 2:7 "金额" has a bar in its English text, which would begin a cell.'],
    ],
    [
      'other lines',
      'sentences:\n  金额: "a\\nb"\n',
      ['PW902 2:7 "金额" has another number of lines in English.'],
    ],
    [
      'an invisible sign',
      'terms:\n  金额: "A\\u200bB"\n',
      ['PW902 2:7 "金额" has the invisible character U+200B in its English text.'],
    ],
    [
      'a mark of the generator',
      'terms:\n  金额: "A\\ufdd0B"\n',
      ['PW902 2:7 "金额" has the invisible character U+FDD0 in its English text.'],
    ],
  ])('reports %s', (_, text, want) => {
    expect(findings(text)).toEqual(want)
  })

  it.each(['terms: [', 'terms: &a *b', 'terms: {\n', '\t- a'])(
    'reports YAML that cannot be read: %j',
    text => {
      const found = findings(text)
      expect(found.length).toBeGreaterThan(0)
      expect(found.every(each => /^PW90[12] \d+:\d+ /.test(each))).toBe(true)
    },
  )

  it('keeps the sound entries beside a malformed one', () => {
    const { glossary } = readGlossary({ file, text: 'terms:\n  金额:\n  币种: Currency\nsentences:\n' })
    expect([...glossary.terms]).toEqual([['币种', 'Currency']])
  })

  it('refuses a file that is too long before it parses it', () => {
    expect(findings(`terms:\n${'#'.repeat(17 * 1024 * 1024)}`)).toEqual([
      'PW901 1:1 The glossary has more than 16 million characters.',
    ])
  })

  it('reads ten thousand entries fast, and finds a repeated one among them', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `  金额${at}: Amount ${at}\n`)
    expect(findings(`terms:\n${lines.join('')}  金额7: Again\n`)).toEqual([
      'PW902 10002:3 "金额7" stands in line 9 already. The first entry counts.',
    ])
  })

  it('written and read again is the same, in one order, whatever its texts are', () => {
    const word = fc.oneof(
      fc.string(),
      hostileText,
      fc.constantFrom('金额', '是', 'yes', '~', '- a', 'a: b', '#x', "'", '{a}'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word)), entries => {
        const sound = entries.filter(
          ([key, text]) => key.trim() !== '' && englishProblem(key, text) === undefined,
        )
        const terms = new Map(sound)
        const text = writeGlossary({ terms, sentences: terms })
        const read = readGlossary({ file, text })
        expect(read.diagnostics).toEqual([])
        expect(new Map(read.glossary.terms)).toEqual(terms)
        expect(
          writeGlossary({ terms: new Map([...terms].reverse()), sentences: read.glossary.sentences }),
        ).toBe(text)
      }),
    )
  })
})
