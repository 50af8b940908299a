import { describe, expect, it } from 'vitest'
import { checkOperation } from '../../../generator/model/checks/check-operation.js'
import { checkText } from '../../../generator/model/checks/check-text.js'
import type { Operation } from '../../../generator/model/model.js'
import type { Property, Schema } from '../../../generator/model/schema.js'
import { parsePage } from '../../../generator/parse/parse-page.js'
import {
  array,
  content,
  integer,
  jsonBody,
  multipartBody,
  object,
  oneOf,
  operation,
  parameter,
  property,
  string,
  xmlBody,
} from '../../emit/sdk/fixtures.js'

const noSamples = { kind: 'sample-result', calls: [], scenes: [], diagnostics: [] } as const
const at = (line: number) => ({ line, column: 1, endLine: line, endColumn: 1 })

describe('encrypted fields and the header of their key', () => {
  const secret = (key: 'platform' | 'apiv3' = 'platform'): Schema =>
    string({ encryption: { kind: 'encryption', algorithm: 'rsa-oaep', key, direction: 'encrypt' } })
  const field = (name: string, schema: Schema, line = 7): Property => ({
    ...property(name, schema),
    span: at(line),
  })
  const found = (given: Partial<Operation>, page = 'v3/a'): readonly string[] =>
    checkOperation(operation(page, 'post', given), noSamples)
      .filter(({ code }) => code === 'PW306')
      .map(({ message, span: { line } }) => `${/^"(.*?)"/.exec(message)?.[1]} ${line}`)
  const name = field('name', secret())
  const header = (text: string) => parameter('header', text, string())

  it.each<readonly [string, Partial<Operation>, readonly string[]]>([
    ['in JSON', { requestBody: jsonBody(object(name)) }, ['name 7']],
    ['in XML', { requestBody: xmlBody(object(name)) }, ['name 7']],
    ['in a part', { requestBody: multipartBody(field('meta', object(name), 3)) }, ['name 7']],
    ['in a part of its own', { requestBody: multipartBody(name) }, ['name 7']],
    ['in the query', { parameters: [{ ...parameter('query', 'q', secret()), span: at(4) }] }, ['q 4']],
    [
      'in an object',
      { requestBody: jsonBody(object(field('o', object(field('x', string()), name)))) },
      ['name 7'],
    ],
    ['in a list', { requestBody: jsonBody(object(field('l', array(object(name))))) }, ['name 7']],
    [
      'in one of several shapes',
      { requestBody: jsonBody(object(field('c', oneOf(['a', integer()], ['b', object(name)])))) },
      ['name 7'],
    ],
    [
      'in the content of a string',
      { requestBody: jsonBody(object(field('s', string({ content: content('json', object(name)) })))) },
      ['name 7'],
    ],
    [
      'two: the first is told',
      { requestBody: jsonBody(object(field('a', object(field('first', secret(), 2))), name)) },
      ['first 2'],
    ],
    [
      'parameters before the body',
      {
        parameters: [{ ...parameter('query', 'q', secret()), span: at(4) }],
        requestBody: jsonBody(object(name)),
      },
      ['q 4'],
    ],
    ['with another key', { requestBody: jsonBody(object(field('name', secret('apiv3')))) }, []],
    [
      'with the header',
      { requestBody: jsonBody(object(name)), parameters: [header('Wechatpay-Serial')] },
      [],
    ],
    [
      'with the header in small letters',
      { requestBody: jsonBody(object(name)), parameters: [header('wechatpay-serial')] },
      [],
    ],
    [
      'with another header',
      { requestBody: jsonBody(object(name)), parameters: [header('Wechatpay-Nonce')] },
      ['name 7'],
    ],
    [
      'with such a name in the query',
      { requestBody: jsonBody(object(name)), parameters: [parameter('query', 'Wechatpay-Serial', string())] },
      ['name 7'],
    ],
    ['none', { requestBody: jsonBody(object(field('plain', string()))) }, []],
    ['no body', {}, []],
  ])('%s', (_, given, want) => expect(found(given)).toEqual(want))

  it('are no matter of v2', () => expect(found({ requestBody: xmlBody(object(name)) }, 'v2/a')).toEqual([]))
})

describe('a body of GET', () => {
  it.each<readonly [string, Operation['method'], Operation['requestBody'], number]>([
    ['is told', 'get', { ...jsonBody(object()), span: at(9) }, 1],
    ['is none', 'get', undefined, 0],
    ['of another method', 'delete', jsonBody(object()), 0],
  ])('%s', (_, method, requestBody, want) => {
    const found = checkOperation(operation('v3/a', method, requestBody && { requestBody }), noSamples).filter(
      ({ code }) => code === 'PW305',
    )
    expect(found).toHaveLength(want)
    for (const { span: place } of found) expect(place.line).toBe(9)
  })
})

describe('characters that nobody sees, or that only look right', () => {
  const text = (line: string): readonly string[] =>
    checkText(parsePage({ file: 'openapi/v3/a.md', text: `x\n${line}\n` }).page).map(
      ({ code, message, span: place }) => `${code} ${place.line}:${place.column} ${message}`,
    )
  const point = (character: string): string =>
    `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

  it.each([
    '\u0001',
    '\u007f',
    '\u0085',
    '\u00ad',
    '\u200b',
    '\u202e',
    '\u2028',
    '\u2029',
    '\u00a0',
    '\u3164',
    '\u115f',
    '\u1160',
    '\u{e0001}',
  ])('none sees %j', character =>
    expect(text(`a${character}b`)).toEqual([
      `PW601 2:2 The line contains an invisible character: ${point(character)}.`,
    ]),
  )

  it.each([
    ['\u2e80', ''],
    ['\u2f64', '用'],
    ['\u2fdf', ''],
    ['\uf900', '豈'],
    ['\ufaff', ''],
  ])('%j only looks right', (character, plain) =>
    expect(text(`ab${character}`)).toEqual([
      `PW602 2:3 The line contains a look-alike character: ${point(character)}${plain === '' ? '' : ` for ${plain}`}.`,
    ]),
  )

  it.each(['\t', 'a b', '支付', '\u3000', '\u2e7f', '\u2fe0', '\ufb00', '\uf8ff', 'é😀'])(
    '%j is plain',
    character => expect(text(`a${character}b`)).toEqual([]),
  )

  it('several of a line are one finding of each kind, each character once, at the first', () =>
    expect(text('a\u200b\u200b\u00a0\u2f64\u2f64')).toEqual([
      'PW601 2:2 The line contains invisible characters: U+200B, U+00A0.',
      'PW602 2:5 The line contains a look-alike character: U+2F64 for 用.',
    ]))
})
