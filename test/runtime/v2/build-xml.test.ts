import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Transformer } from 'wechatpay-axios-plugin'
import { buildXml } from '../../../templates/runtime/v2/build-xml.js'
import { illegalCharacter, parseXml } from '../../../templates/runtime/v2/parse-xml.js'
import { failureOf } from '../support/failure-of.js'
import { plainTree } from './plain-tree.js'

const names = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_.-]{0,11}$/)
const texts = fc
  .oneof(
    fc.string({ minLength: 1, unit: 'binary' }),
    fc.constantFrom(']]>', '<![CDATA[', '&amp;', '\r\n', ' ', '中😀'),
  )
  .filter(text => !illegalCharacter.test(text))

describe('buildXml', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['text as CDATA', { a: 'x' }, '<a><![CDATA[x]]></a>'],
    ['markup unchanged', { a: '<b>&amp;' }, '<a><![CDATA[<b>&amp;]]></a>'],
    ['the end of a section in two', { a: 'x]]>y' }, '<a><![CDATA[x]]]]><![CDATA[>y]]></a>'],
    ['a return as a reference', { a: 'x\r\ny' }, '<a><![CDATA[x]]>&#13;<![CDATA[\ny]]></a>'],
    [
      'numbers plainly',
      { a: 1, b: 0, c: -1.5, d: 12345678901234567890n },
      '<a>1</a><b>0</b><c>-1.5</c><d>12345678901234567890</d>',
    ],
    ['booleans plainly', { a: true, b: false }, '<a>true</a><b>false</b>'],
    ['nothing for what is empty', { a: undefined, b: null, c: '', d: ' ' }, '<d><![CDATA[ ]]></d>'],
    ['objects as elements', { a: { b: 'x', c: { d: 1 } } }, '<a><b><![CDATA[x]]></b><c><d>1</d></c></a>'],
    [
      'arrays as repeated elements',
      { a: [{ b: 1 }, { b: 2 }], c: ['x', ''] },
      '<a><b>1</b></a><a><b>2</b></a><c><![CDATA[x]]></c>',
    ],
    ['no field at all', {}, ''],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), '<a>1</a>'],
  ])('writes %s', (_, fields, want) => {
    expect(buildXml(fields)).toBe(`<xml>${want}</xml>`)
  })

  it.each<[string, Record<string, unknown>, string, string, RegExp]>([
    [
      'a name with a blank',
      { 'a b': 1 },
      'INVALID_FIELD',
      '/xml',
      /Names are letters, digits, _, - and dots/,
    ],
    [
      'a name with markup',
      { 'a><b': 1 },
      'INVALID_FIELD',
      '/xml',
      /Names are letters, digits, _, - and dots/,
    ],
    [
      'a name that begins with a digit',
      { '1a': 1 },
      'INVALID_FIELD',
      '/xml',
      /Names are letters, digits, _, - and dots/,
    ],
    ['an empty name', { '': 1 }, 'INVALID_FIELD', '/xml', /Names are letters, digits, _, - and dots/],
    [
      'a nested name with a slash',
      { a: { 'b/': 1 } },
      'INVALID_FIELD',
      '/xml/a',
      /Names are letters, digits, _, - and dots/,
    ],
    [
      'a control character',
      { a: 'x\u0000' },
      'INVALID_FIELD',
      '/xml/a',
      /Take control characters and halves of characters out/,
    ],
    [
      'a vertical tab',
      { a: { b: ['x\u000b'] } },
      'INVALID_FIELD',
      '/xml/a/b/0',
      /Take control characters and halves of characters out/,
    ],
    [
      'U+FFFF',
      { a: '\uffff' },
      'INVALID_FIELD',
      '/xml/a',
      /Take control characters and halves of characters out/,
    ],
    [
      'half of a character',
      { a: '\udc00' },
      'INVALID_FIELD',
      '/xml/a',
      /Take control characters and halves of characters out/,
    ],
    ['no number', { a: Number.NaN }, 'INVALID_FIELD', '/xml/a', /Give it as text\./],
    ['an infinite number', { a: Number.POSITIVE_INFINITY }, 'INVALID_FIELD', '/xml/a', /Give it as text\./],
    ['a number with an exponent', { a: 1e-7 }, 'INVALID_FIELD', '/xml/a', /Give it as text\./],
    ['an integer that lost digits', { a: 2 ** 53 }, 'UNSAFE_INTEGER', '/xml/a', /as a bigint or as text/],
    [
      'a date',
      { a: new Date(0) },
      'INVALID_FIELD',
      '/xml/a',
      /Give text, a number or a boolean; only fields of JSON text/,
    ],
    [
      'a map',
      { a: new Map() },
      'INVALID_FIELD',
      '/xml/a',
      /Give text, a number or a boolean; only fields of JSON text/,
    ],
    [
      'a function',
      { a: () => 1 },
      'INVALID_FIELD',
      '/xml/a',
      /Give text, a number or a boolean; only fields of JSON text/,
    ],
    [
      'a symbol',
      { a: Symbol('x') },
      'INVALID_FIELD',
      '/xml/a',
      /Give text, a number or a boolean; only fields of JSON text/,
    ],
  ])('refuses %s', (_, fields, code, field, advice) => {
    expect(failureOf(() => buildXml(fields), advice)).toMatchObject({ code, field, outcome: 'not-sent' })
  })

  it('is read back as it was', () => {
    fc.assert(
      fc.property(fc.dictionary(names, texts), fields => {
        expect(plainTree(parseXml(buildXml(fields)))).toEqual(
          Object.entries(fields).map(([name, text]) => [name, [text]]),
        )
      }),
    )
  })

  it('is read by the peer as it was, and reads what the peer writes', () => {
    // The peer trims text outside of CDATA, knows neither `]]>` nor `&#13;`, and refuses names of prototypes.
    const plain = fc
      .stringMatching(/^[A-Za-z0-9<>&'"中 ]{1,20}$/)
      .map(text => text.trim())
      .filter(text => text !== '')
    const own = fc.stringMatching(/^[a-z]_[a-z0-9_]{0,11}$/)
    fc.assert(
      fc.property(fc.dictionary(own, plain, { minKeys: 1 }), fields => {
        expect(Transformer.toObject(buildXml(fields))).toEqual(fields)
        const tree = plainTree(parseXml(Transformer.toXml(fields)))
        expect(tree).toEqual(Object.entries(fields).map(([name, text]) => [name, [text]]))
      }),
    )
  })
})
