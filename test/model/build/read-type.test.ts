import { describe, expect, it } from 'vitest'
import { lineSpan } from '../../../generator/diagnostics/span.js'
import { readType } from '../../../generator/model/build/read-type.js'

function read(text: string) {
  const codes: string[] = []
  const type = readType(
    { kind: 'cell', text, written: text, span: lineSpan(1, 1, text.length) },
    ({ code }) => codes.push(code),
  )
  return [
    type === undefined
      ? undefined
      : `${type.fractions ? 'float' : type.base}${type.array ? '[]' : ''}${type.constant === undefined ? '' : `=${type.constant}`}`,
    codes,
  ]
}

describe('readType', () => {
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
    ['`x`', 'string=x', []],
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
