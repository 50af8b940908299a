import { describe, expect, it } from 'vitest'
import { checkRequest } from '../../../templates/runtime/local/check/check-request.js'
import type { RawRequest } from '../../../templates/runtime/local/check/raw-request.js'
import type {
  OperationModel,
  ParameterModel,
  SchemaModel,
} from '../../../templates/runtime/local/model/page-model.js'
import { openSealed, sealed } from './raw-example.js'
import { forPlatform, json, object, plainOperation, row, text } from './small-tables.js'
import { emptyRequest, jsonBody, taking, takingXml, told, xmlBody } from './told.js'

function parameter(place: ParameterModel['in'], name: string, schema: SchemaModel): ParameterModel {
  return { in: place, ...row(name, schema) }
}

describe('of texts it reads', () => {
  it.each<[name: string, given: OperationModel, raw: Partial<RawRequest>, want: object]>([
    [
      'numbers and truths of a query',
      {
        ...plainOperation,
        parameters: [
          parameter('query', 'n', { kind: 'integer' }),
          parameter('query', 't', { kind: 'boolean' }),
        ],
      },
      { query: 'n=7&t=true' },
      { query: { n: 7, t: true } },
    ],
    [
      'a list of a query',
      { ...plainOperation, parameters: [parameter('query', 'a', { kind: 'array', items: text })] },
      { query: 'a=1&a=2' },
      { query: { a: ['1', '2'] } },
    ],
    [
      'content of a query',
      { ...plainOperation, parameters: [parameter('query', 'a', json(object(row('b', text))))] },
      { query: `a=${encodeURIComponent('{"b":"值"}')}` },
      { query: { a: { b: '值' } } },
    ],
    [
      'numbers of a path as they came',
      { ...plainOperation, parameters: [parameter('path', 'id!', { kind: 'integer' })] },
      { path: { id: '007' } },
      { path: { id: '007' } },
    ],
    [
      'an encrypted field',
      taking(object(row('a', { ...text, encryption: forPlatform, maxLength: 3 }))),
      { body: jsonBody({ a: sealed('陈小舟') }) },
      { body: { a: '陈小舟' } },
    ],
    [
      'content inside of content',
      taking(object(row('a', json(object(row('b', json({ kind: 'array', items: text }))))))),
      { body: jsonBody({ a: '{"b":"[\\"x\\"]"}' }) },
      { body: { a: { b: ['x'] } } },
    ],
    [
      'fields of v2 as texts',
      takingXml(
        row('total_fee!', { kind: 'integer' }),
        row('detail', json(object(row('price', { kind: 'integer' })))),
      ),
      { body: xmlBody({ total_fee: '01', detail: '{"price":1}', sign: 'X', attach: '' }) },
      { body: { total_fee: '01', detail: { price: 1 }, sign: 'X' } },
    ],
    [
      'the query of a link of v2 as texts',
      {
        ...plainOperation,
        protocol: 'v2',
        parameters: [parameter('query', 'plan_id!', { kind: 'integer' })],
      },
      { query: 'plan_id=12&sign=X' },
      { query: { plan_id: '12', sign: 'X' } },
    ],
  ])('%s', (_, given, raw, want) => {
    expect(told(given, raw)).toEqual([])
    expect(checkRequest(given, { ...emptyRequest, ...raw }, openSealed).values).toMatchObject(want)
  })

  it.each<[name: string, given: OperationModel, raw: Partial<RawRequest>, want: readonly string[]]>([
    [
      'no word as a number',
      { ...plainOperation, parameters: [parameter('query', 'n', { kind: 'integer' })] },
      { query: 'n=1e3' },
      ['query/n must be an integer'],
    ],
    [
      'one value twice',
      { ...plainOperation, parameters: [parameter('query', 'n', text)] },
      { query: 'n=1&n=2' },
      ['query/n is given more than once'],
    ],
    [
      'a number of a path that is none',
      { ...plainOperation, parameters: [parameter('path', 'id!', { kind: 'integer' })] },
      { path: { id: 'x' } },
      ['path/id must be an integer'],
    ],
    [
      'a header that is missing',
      { ...plainOperation, parameters: [parameter('header', 'Idempotency-Key!', text)] },
      {},
      ['header/Idempotency-Key value is required'],
    ],
    [
      'nothing of a header in another case',
      { ...plainOperation, parameters: [parameter('header', 'Idempotency-Key!', text)] },
      { headers: { 'idempotency-key': 'x', other: 'y' } },
      [],
    ],
    [
      'v2: an empty text as missing',
      takingXml(row('a!', text)),
      { body: xmlBody({ a: '' }) },
      ['body/a value is required'],
    ],
    [
      'v2: what is unknown',
      takingXml(row('a', text)),
      { body: xmlBody({ b: '1', nonce_str: 'n', sign_type: 'MD5' }) },
      ['? body/b is not in the tables of the operation'],
    ],
    [
      'v2: nothing of a whole number written as a fraction',
      takingXml(row('a', { kind: 'integer' })),
      { body: xmlBody({ a: '1.0' }) },
      [],
    ],
    [
      'plaintext in the place of ciphertext',
      taking(object(row('a', { ...text, encryption: forPlatform }))),
      { body: jsonBody({ a: '陈小舟' }) },
      ['body/a cannot be decrypted: encrypt it with the key that Wechatpay-Serial names'],
    ],
    [
      'content that is no JSON',
      taking(object(row('a', json(object())))),
      { body: jsonBody({ a: "{'a':1}" }) },
      ['body/a must be JSON text'],
    ],
  ])('%s', (_, given, raw, want) => {
    expect(told(given, raw)).toEqual(want)
  })
})

describe('what it tells of values', () => {
  const secret = taking(
    object(row('a', { ...text, encryption: forPlatform, maxLength: 2 }), row('b', { ...text, maxLength: 2 })),
  )
  const problemsOf = (given: OperationModel, body: unknown) =>
    checkRequest(given, { ...emptyRequest, body: jsonBody(body) }, openSealed).problems

  it('holds none of an encrypted field, in ciphertext or plaintext', () => {
    expect(JSON.stringify(problemsOf(secret, { a: sealed('陈小舟') }))).not.toMatch(/陈|"value"/)
    expect(JSON.stringify(problemsOf(secret, { a: '13900000042' }))).not.toMatch(/139|"value"/)
  })

  it('holds the others, long ones cut', () => {
    expect(problemsOf(secret, { b: 'abc' })[0]?.value).toBe('abc')
    expect(problemsOf(secret, { b: 'x'.repeat(1000) })[0]?.value).toBe(`${'x'.repeat(64)}…`)
  })

  it('ends after a hundred problems', () => {
    const list = taking(object(row('a', { kind: 'array', items: text })))
    expect(problemsOf(list, { a: Array(5000).fill(1) })).toHaveLength(100)
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, 1]))
    const { warnings } = checkRequest(secret, { ...emptyRequest, body: jsonBody(many) }, openSealed)
    expect(warnings).toHaveLength(100)
  })
})
