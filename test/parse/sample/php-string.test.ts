import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeHeredoc,
  decodeNumber,
  decodeStringLiteral,
} from '../../../generator/parse/sample/decode-literal.js'

describe('decodeStringLiteral', () => {
  it.each([
    ['plain', `'abc'`, 'abc'],
    ['empty', `''`, ''],
    ['single: quote and backslash', `'a\\'b\\\\c'`, `a'b\\c`],
    ['single: a backslash before a quote that ends an escape', `'\\\\\\''`, `\\'`],
    ['single: nothing else is an escape', `'\\n\\t\\$'`, '\\n\\t\\$'],
    ['double: simple escapes', `"\\n\\r\\t\\v\\e\\f\\\\\\$\\""`, '\n\r\t\v\u001b\f\\$"'],
    ['double: unknown escapes stay', `"\\q\\'"`, `\\q\\'`],
    ['double: unicode', `"\\u{4e2d}"`, '中'],
    ['double: bytes together are UTF-8', `"\\xE4\\xB8\\xAD"`, '中'],
    ['double: octal', `"\\101"`, 'A'],
    ['double: a byte that is no UTF-8', `"\\xff"`, '\ufffd'],
    ['binary prefix', `b'x'`, 'x'],
  ])('%s', (_, given, want) => {
    expect(decodeStringLiteral(given)).toBe(want)
  })

  it('undoes what PHP asks a writer to escape', () => {
    // The rule, stated from the writer's side: escape the backslash and the quote, nothing else.
    const single = (text: string) =>
      `'${[...text].map(c => (c === '\\' || c === "'" ? `\\${c}` : c)).join('')}'`
    const double = (text: string) =>
      `"${[...text].map(c => (c === '\\' || c === '"' || c === '$' ? `\\${c}` : c)).join('')}"`
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(decodeStringLiteral(single(text))).toBe(text)
        expect(decodeStringLiteral(double(text))).toBe(text)
      }),
    )
  })

  it('undoes code points written as UTF-8 bytes', () => {
    const bytes = (text: string) =>
      [...new TextEncoder().encode(text)].map(byte => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(decodeStringLiteral(`"${bytes(text)}"`)).toBe(text)
      }),
    )
  })
})

describe('decodeHeredoc', () => {
  it.each([
    ['no indentation', '<<<A\nx\\ty\nA', 'x\ty'],
    ['the closing indentation is taken off', '<<<A\n  x\n    y\n  A', 'x\n  y'],
    ['a quote needs no escape', '<<<A\n\\"\nA', '\\"'],
  ])('%s', (_, given, want) => {
    expect(decodeHeredoc(given)).toBe(want)
  })
})

describe('decodeNumber', () => {
  it.each([
    ['integer', '12', false, 12],
    ['negative', '12', true, -12],
    ['zero has no sign', '0', true, 0],
    ['fraction', '1.50', false, 1.5],
    ['exponent', '1e3', false, 1000],
    ['hexadecimal', '0x1F', false, 31],
    ['octal', '017', false, 15],
    ['separators', '1_000', false, 1000],
    ['beyond 2^53, no digit lost', '12345678901234567890', false, '12345678901234567890'],
    ['beyond 2^53, negative', '9007199254740993', true, '-9007199254740993'],
    ['hexadecimal beyond 2^53', '0xFFFFFFFFFFFFFFFF', false, '18446744073709551615'],
  ] as const)('%s', (_, raw, negative, want) => {
    expect(decodeNumber(raw, negative)).toBe(want)
  })
})
