import { describe, expect, it } from 'vitest'
import { lineSpan } from '../../../generator/diagnostics/span.js'
import { readType } from '../../../generator/model/from-page/read-type.js'

function read(text: string) {
  const codes: string[] = []
  const type = readType({ text, span: lineSpan(1, 1, text.length) }, ({ code }) => codes.push(code))
  return [
    type === undefined
      ? undefined
      : `${type.fractions ? 'float' : type.base}${type.array ? '[]' : ''}${type.constant === undefined ? '' : `=${type.constant}`}`,
    codes,
  ]
}

/** Every inline construct of Markdown around a type. */
const constructs: readonly (readonly [input: string, want: string])[] = [
  ['`string`', 'string'],
  ['`integer`', 'integer'],
  ['`float`', 'float'],
  ['**float**', 'float'],
  ['`object[]`', 'object[]'],
  ['`String`', 'string'],
  ['`int`', 'integer'],
  ['`bool`', 'boolean'],
  ['`` string ``', 'string'],
  ['**string**', 'string'],
  ['*string*', 'string'],
  ['_string_', 'string'],
  ['**`string`**', 'string'],
  ['string\\[\\]', 'string[]'],
  ['object&#91;&#93;', 'object[]'],
  ['object&nbsp;', 'object'],
  ['[object](/x#y)', 'object'],
  ['[object\\[\\]](/x#y)', 'object[]'],
  ['<code>string</code>', 'string'],
  ['string<br/>', 'string'],
  ['string <!-- x -->', 'string'],
  ['ｓｔｒｉｎｇ', 'string'],
  ['object［］', 'object[]'],
  ['str\u200bing', 'string'],
  ['string ', 'string'],
]

/** Types in backticks that say more than their name. */
const sized: readonly (readonly [input: string, want: string | undefined])[] = [
  ['`string(32)`', 'string'],
  ['`string[64]`', 'string'],
  ['`array<object>`', 'object[]'],
  ['`string（32）`', 'string'],
  ['`array`', undefined],
  ['`map<string,string>`', undefined],
  ['`null`', undefined],
]

/** Names of types elsewhere, each with the type that is meant. */
const synonyms: readonly (readonly [input: string, want: string])[] = [
  ['int', 'integer'],
  ['int32', 'integer'],
  ['int64', 'integer'],
  ['uint32', 'integer'],
  ['uint64', 'integer'],
  ['long', 'integer'],
  ['double', 'float'],
  ['decimal', 'float'],
  ['bool', 'boolean'],
  ['str', 'string'],
  ['char', 'string'],
]

describe('readType', () => {
  it.each(constructs)('Markdown: %s', (text, want) => {
    const cell = text.trim()
    expect(read(cell)).toEqual([want, cell === want ? [] : ['PW212']])
  })

  it.each(sized)('in backticks: %s', (text, want) => {
    expect(read(text)).toEqual([want, [want === undefined ? 'PW211' : 'PW212']])
  })

  it.each(synonyms)('another name: %s', (text, want) => {
    expect(read(text)).toEqual([want, ['PW212']])
    expect(read(`${text}[]`)).toEqual([`${want}[]`, ['PW212']])
    expect(read(text.toUpperCase())).toEqual([want, ['PW212']])
    expect(read(`\`${text}\``)).toEqual([want, ['PW212']])
  })

  it.each([
    ['~~string~~'],
    ['~~string~~ integer'],
    ['<del>string</del>'],
    ['string<sup>1</sup>'],
    ['![](x.png)'],
    ['string[^1]'],
    ['string[][]'],
    ['object[][]'],
    ['array<array<string>>'],
    ['array<string[]>'],
    ['string \\| null'],
    ['string or integer'],
    ['map<string,object>'],
    ['array'],
    ['enum'],
    ['true'],
  ])('refused: %s', text => {
    expect(read(text)).toEqual([undefined, ['PW211']])
  })

  it.each([
    ...['string', 'integer', 'number', 'float', 'boolean', 'object'].flatMap(
      base =>
        [
          [base, base, []],
          [`${base}[]`, `${base}[]`, []],
        ] as const,
    ),
    ['`true`', 'boolean=true', []],
    ['`false`', 'boolean=false', []],
    ['`12`', 'integer=12', []],
    ['`-12`', 'integer=-12', []],
    ['`x`', 'string=x', []],
    ['`CNY`', 'string=CNY', []],
    ['`application/json`', 'string=application/json', []],
    ['String', 'string', ['PW212']],
    ['int', 'integer', ['PW212']],
    ['int64', 'integer', ['PW212']],
    ['double', 'float', ['PW212']],
    ['Decimal', 'float', ['PW212']],
    ['array<float>', 'float[]', ['PW212']],
    ['string(32)', 'string', ['PW212']],
    ['array<string>', 'string[]', ['PW212']],
    ['objet []', 'object[]', ['PW212']],
    ['', undefined, ['PW211']],
    ['date', undefined, ['PW211']],
    ['constructor', undefined, ['PW211']],
    ['__proto__', undefined, ['PW211']],
    ['toString', 'string', ['PW212']],
  ] as const)('%s', (text, want, codes) => {
    expect(read(text)).toEqual([want, codes])
  })
})
