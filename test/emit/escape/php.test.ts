import fc from 'fast-check'
import { Engine } from 'php-parser'
import { describe, expect, test } from 'vitest'
import { attributeValue, quotedAttribute } from '../../../generator/emit/escape/attribute-value.js'
import { phpLiteral } from '../../../generator/emit/escape/php-literal.js'
import { tableCell } from '../../../generator/emit/escape/table-cell.js'
import { readTrailingAttributes } from '../../../generator/parse/attributes/read-attributes.js'
import { decodeStringLiteral } from '../../../generator/parse/sample/decode-literal.js'
import { readRow } from '../../../generator/parse/table/read-table.js'

describe('phpLiteral', () => {
  test.each([
    ['plain text', '预付款', "'预付款'"],
    ['a single quote', "it's", String.raw`'it\'s'`],
    ['double quotes', '"', `'"'`],
    ['a backslash before a letter', String.raw`\d`, String.raw`'\d'`],
    ['a backslash at the end', 'a\\', String.raw`'a\\'`],
    ['a backslash before a quote', String.raw`\'`, String.raw`'\\\''`],
    ['two backslashes', String.raw`\\`, String.raw`'\\\\'`],
    ['a variable', '$a', "'$a'"],
    ['a line end', 'a\nb', String.raw`"a\nb"`],
    ['a line end and a variable', '$a\n"', String.raw`"\$a\n\""`],
    ['a control character', '\u0007', String.raw`"\u{7}"`],
    ['a separator of lines', '\u2028', String.raw`"\u{2028}"`],
    ['a whole number', 12, '12'],
    ['a fraction', 0.5, '0.5'],
    ['a boolean', true, 'true'],
    ['null', null, 'null'],
  ] as const)('%s', (_, given, want) => expect(phpLiteral(given)).toBe(want))

  test('any text is read as itself, on one line', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab\'"\\$\n\r\t{}`<?>/*中\u2028\u0000') }), text => {
        const literal = phpLiteral(text)
        expect(literal).not.toMatch(/[\n\r\u2028]/)
        expect(decodeStringLiteral(literal)).toBe(text)
        const engine = new Engine({ ast: { withPositions: true } })
        const [statement] = engine.parseEval(`${literal};`).children
        expect(JSON.stringify(statement)).toContain('"kind":"string"')
      }),
    ))
})

describe('tableCell', () => {
  test.each([
    ['no pipe', 'a', 'a'],
    ['a pipe', 'a | b', 'a \\| b'],
    ['an escaped pipe', 'a \\| b', 'a \\| b'],
    ['a pipe behind a backslash', 'a \\\\| b', 'a \\\\\\| b'],
  ])('%s', (_, given, want) => expect(tableCell(given)).toBe(want))

  test('is one cell', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab|\\ `') }), text => {
        const row = readRow(`| x | ${tableCell(text)} y`, 1)
        expect(row.cells).toHaveLength(2)
      }),
    ))
})

describe('attributes', () => {
  test.each([
    ['bare', '使用json_encode', '使用json_encode'],
    ['a blank', 'a b', '"a b"'],
    ['a double quote', 'a"b', `'a"b'`],
    ['a single quote', "a'b", `"a'b"`],
    ['a brace', 'a}b', '"a}b"'],
    ['an opening brace', 'a{b', '"a{b"'],
    ['a bar', 'a|b', '"a|b"'],
    ['a tab', 'a\tb', '"a\tb"'],
    ['nothing', '', '""'],
  ])('%s', (_, given, want) => expect(attributeValue(given)).toBe(want))

  test('values are read as they were', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab="\' 中/') }), text => {
        fc.pre(!(text.includes('"') && text.includes("'")))
        for (const written of [quotedAttribute(text), attributeValue(text)]) {
          const { list } = readTrailingAttributes(`x {data-tooltip=${written}}`, 1, 1)
          expect(list?.attributes.map(({ value }) => value)).toEqual([text])
        }
      }),
    ))
})
