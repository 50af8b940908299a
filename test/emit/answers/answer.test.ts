import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerJson, noticeExample, operationAnswer } from '../../../generator/emit/answers/answer.js'
import { requestExample } from '../../../generator/emit/answers/request-example.js'
import { stringifyStable } from '../../../generator/emit/json/stringify-stable.js'
import { schemaObject } from '../../../generator/emit/openapi/schema-object.js'
import type { Operation } from '../../../generator/model/model.js'
import type { Property, Schema } from '../../../generator/model/schema.js'
import { anySchema } from '../../diff/any-model.js'
import {
  computed,
  content,
  encoded,
  example,
  number,
  operation,
  parameter,
  row,
  values,
  webhook,
} from '../openapi/build-model.js'
import { array, integer, object, oneOf, span, string } from '../sdk/fixtures.js'
import { exampleValidator } from './validate-example.js'

const rsa = { kind: 'encryption', algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt' } as const
const opened = { ...rsa, key: 'merchant', direction: 'decrypt' } as const
const aes = { kind: 'encryption', algorithm: 'aes-256-gcm', key: 'apiv3', direction: 'decrypt' } as const

type Sample = Parameters<typeof example>[0]

function answering(rows: readonly Property[], sample: Sample = {}, page = 'v3/a'): Operation {
  const schema = object(...rows)
  return operation(page, {
    response: { kind: 'object', status: 200, mediaType: 'application/json', schema, span },
    examples: [example(sample)],
  })
}

const json = content(object(row('a!', string())))

describe('an answer', () => {
  test.each<[string, Property[], Sample, unknown]>([
    ['a value of the request', [row('book', string())], { json: { book: 'B1' } }, { book: 'B1' }],
    ['a value of the path', [row('book', string())], { book: 'B1' }, { book: 'B1' }],
    [
      'a value of the same object',
      [row('a', object(row('total', integer())))],
      { json: { total: 1, a: { total: 2 } } },
      { a: { total: 2 } },
    ],
    [
      'no value of another type',
      [row('book_id', integer())],
      { json: { book_id: 'B1' } },
      { book_id: 123456 },
    ],
    [
      'no value that the row refuses',
      [row('kind', string({ enum: values('A', 'B') }))],
      { json: { kind: 'C' } },
      { kind: 'A' },
    ],
    [
      'a common name of another object',
      [row('name', string(), '书名')],
      { json: { shop: { name: 'S' } } },
      { name: '书名' },
    ],
    [
      'the first of several values',
      [row('state', string({ enum: values('OPEN', 'DONE') }))],
      {},
      { state: 'OPEN' },
    ],
    ['a constant', [row('a', string({ const: 'X' })), row('b', integer({ const: 7 }))], {}, { a: 'X', b: 7 }],
    [
      'a default',
      [row('a', string({ default: 'X' })), row('b', integer({ default: 7 }))],
      {},
      { a: 'X', b: 7 },
    ],
    ['a time', [row('create_time', string())], {}, { create_time: '2026-08-01T10:00:00+08:00' }],
    [
      'a time in its own form',
      [row('use_time', string(), '格式为yyyyMMddHHmmss')],
      {},
      { use_time: '20260801103000' },
    ],
    ['a day in its own form', [row('bill_date', string(), '格式：yyyyMMdd')], {}, { bill_date: '20260801' }],
    [
      'a number that counts',
      [row('total_count', integer()), row('data', array(string({ enum: values('A') })))],
      { query: { total_count: 9 } },
      { total_count: 1, data: ['A'] },
    ],
    ['a number of money as text', [row('fee', string(), '单位为分')], {}, { fee: '6800' }],
    ['an example of the description', [row('x', string(), '币种，如`EUR`')], {}, { x: 'EUR' }],
    [
      'the term of a text',
      [row('reason_text', string(), '关闭的**理由**，可空')],
      {},
      { reason_text: '关闭的理由' },
    ],
    ['keys with an index', [row('coupon_id_$n', string())], {}, { coupon_id_0: '9867432101' }],
    [
      'the first of two rows with one name',
      [row('a', string({ const: '1' })), row('a', integer())],
      {},
      { a: '1' },
    ],
    [
      'the first shape',
      [row('a', oneOf(['x', object(row('b', string({ const: '1' })))], ['y', string()]))],
      {},
      { a: { b: '1' } },
    ],
    ['an open object', [row('a', object())], {}, { a: {} }],
    [
      'no reason of a failure',
      [row('fail_reason', string()), row('a', string({ const: '1' }))],
      {},
      { a: '1' },
    ],
    ['a required reason of a failure', [row('fail_reason!', string(), '原因')], {}, { fail_reason: '原因' }],
    [
      'no optional row without a value',
      [row('a', { kind: 'binary', span }), row('b', string({ const: '1' }))],
      {},
      { b: '1' },
    ],
    ['the prototype', [row('__proto__', string({ const: '1' }))], {}, JSON.parse('{ "__proto__": "1" }')],
  ])('shows %s', (_, rows, sample, want) => {
    const got = operationAnswer(answering(rows, sample), 'caller')
    expect(JSON.stringify(got)).toBe(JSON.stringify(want))
  })

  test.each<[string, Schema, unknown, unknown]>([
    ['an encoded string', string({ content: json }), '{"a":"demo"}', { a: 'demo' }],
    [
      'a query string',
      string({
        content: { ...json, encoding: 'urlencoded', mediaType: 'application/x-www-form-urlencoded' },
      }),
      'a=demo',
      { a: 'demo' },
    ],
    ['ciphertext', string({ encryption: opened }), 'Y2lwaGVydGV4dCBvZiB4', 'demo'],
    ['encrypted content', string({ encryption: aes, content: json }), 'Y2lwaGVydGV4dCBvZiB4', { a: 'demo' }],
  ])('shows %s as it is sent, and to the caller as it is opened', (_, schema, wire, caller) => {
    const own = answering([row('x', schema)])
    expect(operationAnswer(own, 'wire')).toEqual({ x: wire })
    expect(operationAnswer(own, 'caller')).toEqual({ x: caller })
  })

  test('of v2 has the times of v2', () => {
    const rows = [row('time_end', string()), row('start_date', string())]
    const got = operationAnswer(answering(rows, {}, 'v2/a'), 'caller')
    expect(got).toEqual({ time_end: '20260801103000', start_date: '20260801' })
  })

  test('is none where a required row can have no value', () => {
    expect(operationAnswer(answering([row('a!', { kind: 'binary', span })]), 'wire')).toBeUndefined()
    expect(operationAnswer(operation('v3/a'), 'wire')).toBeUndefined()
  })

  test('leaves out what the request encrypts', () => {
    const body = object(row('phone', string({ encryption: rsa })))
    const own: Operation = {
      ...answering([row('phone', string())], { json: { phone: 'Q0lQSEVS' } }),
      requestBody: { kind: 'json', required: true, description: '', schema: body, span },
    }
    expect(operationAnswer(own, 'caller')).toEqual({ phone: '13900000042' })
  })
})

describe('a request', () => {
  const body = object(
    row('a!', string()),
    row('mchid!', string()),
    row('b', string()),
    row('c', string({ encryption: rsa })),
    row('d', string({ content: json })),
  )
  const own = (sample: Sample): Operation =>
    operation('v3/a', {
      parameters: [parameter('query', 'limit!', number()), parameter('query', 'other', string())],
      requestBody: { kind: 'json', required: true, description: '', schema: body, span },
      examples: [example(sample)],
    })

  test.each<[string, Sample, unknown]>([
    ['what the sample shows', { json: { a: '1', mchid: '2', b: '3' } }, { a: '1', mchid: '2', b: '3' }],
    ['what has to be there', { json: { b: '3' } }, { a: 'demo', mchid: '1900000109', b: '3' }],
    [
      'what the sample computes',
      { json: { a: computed, mchid: '2', c: computed } },
      { a: 'demo', mchid: '2', c: 'Y2lwaGVydGV4dCBvZiBj' },
    ],
    [
      'content that lacks a member',
      { json: { a: '1', mchid: '2', d: encoded({}) } },
      { a: '1', mchid: '2', d: '{"a":"1"}' },
    ],
    ['something where there is no sample', {}, { a: 'demo', mchid: '1900000109' }],
  ])('shows %s', (_, sample, want) => expect(requestExample(own(sample)).body).toEqual(want))

  test('shows its required parameters', () => {
    const { ofParameter } = requestExample(own({ json: {} }))
    expect(own({}).parameters.map(ofParameter)).toEqual([20, undefined])
  })
})

describe('limits and groups of rows', () => {
  const choice = { kind: 'choice', rule: 'exactly-one', group: 'order' } as const

  test.each<[string, Schema, unknown]>([
    ['a text that is too long', string({ maxLength: 2 }), 'de'],
    ['a text that is too short', string({ minLength: 6 }), 'demo00'],
    ['a number', integer({ minimum: 5, maximum: 7 }), 5],
    ['a list', { ...array(string()), minItems: 2 }, ['demo', 'demo']],
    [
      'no ciphertext, whose plaintext they limit',
      string({ maxLength: 2, encryption: opened }),
      'Y2lwaGVydGV4dCBvZiB4',
    ],
  ])('limit %s', (_, schema, want) => {
    expect(operationAnswer(answering([row('x', schema)]), 'wire')).toEqual({ x: want })
  })

  test('leave one of a group', () => {
    const rows = [row('a', string()), row('b', string())].map(each => ({ ...each, choice }))
    expect(operationAnswer(answering(rows), 'wire')).toEqual({ a: 'demo' })
    expect(operationAnswer(answering(rows, { json: { b: '1' } }), 'wire')).toEqual({ b: '1' })
  })
})

describe('a notice', () => {
  const event = object(
    row('mchid', string()),
    row('sub_mchid', string()),
    row('sub_appid', string()),
    row('state', string()),
    row(
      'payer',
      object(row('openid', string(), '用户，只用于门店收款'), row('card', string(), '只用于年卡')),
    ),
    row('parking_lot', string()),
  )
  const secret = string({ encryption: aes, content: content(event, { encoding: 'encrypted' }) })
  const resource = object(row('ciphertext!', secret))
  const variant = (text: string, ...discriminators: { field: string; value?: string }[]) =>
    ({ kind: 'variant', text, discriminators, span }) as const
  const own = webhook('v3/PAID', {
    requestBody: {
      kind: 'json',
      required: true,
      description: '',
      schema: object(row('event_type!', string({ enum: values('PAID') })), row('resource!', resource)),
      span,
    },
    ciphertext: ['resource', 'ciphertext'],
    variants: [
      variant('门店收款', { field: 'mchid' }, { field: 'state', value: 'DONE' }),
      variant('另一种', { field: 'sub_mchid' }),
      variant('停车', { field: 'scene', value: 'PARKING' }),
    ],
  })

  test('is the first variant, as it arrives and opened', () => {
    expect(noticeExample(own, 'wire')).toEqual({
      body: { event_type: 'PAID', resource: { ciphertext: 'Y2lwaGVydGV4dCBvZiBjaXBoZXJ0ZXh0' } },
      resource: { mchid: '1900000109', state: 'DONE', payer: { openid: 'oUpF8uDemo0000000000000000A1' } },
    })
  })

  test('has its encoded fields decoded for the caller, and its encrypted string as it is', () => {
    const list = row('list', string({ content: json }))
    const schema = object(row('resource!', resource), list)
    const more = webhook('v3/PAID', {
      ...own,
      requestBody: { kind: 'json', required: true, description: '', schema, span },
    })
    const cipher = { ciphertext: 'Y2lwaGVydGV4dCBvZiBjaXBoZXJ0ZXh0' }
    expect(noticeExample(more, 'wire').body).toEqual({ resource: cipher, list: '{"a":"demo"}' })
    expect(noticeExample(more, 'caller').body).toEqual({ resource: cipher, list: { a: 'demo' } })
  })

  test('has every field where there are no variants', () => {
    const { resource: got } = noticeExample({ ...own, variants: [] }, 'wire')
    expect(Object.keys(Object(got))).toEqual(event.properties.map(({ name }) => name))
  })
})

describe('whatever the rows say', () => {
  const { problems } = exampleValidator()

  test('an answer is valid by its schema, and always the same', () => {
    let made = 0
    fc.assert(
      fc.property(anySchema, schema => {
        const own = answering([row('x', schema)])
        const value = operationAnswer(own, 'wire')
        const document: unknown = JSON.parse(stringifyStable(schemaObject(object(row('x', schema)), '')))
        expect(value).toBeDefined()
        if (Object.keys(Object(value)).length > 0) made++
        expect(problems({ place: 'x', schema: document, value })).toEqual([])
        expect(operationAnswer(own, 'wire')).toEqual(value)
        expect(JSON.parse(answerJson(value ?? null))).toEqual(value)
      }),
      { numRuns: 150 },
    )
    expect(made).toBeGreaterThan(100)
  })

  test('its text has no line but its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const got = answerJson({ [text]: text })
        expect(got).not.toMatch(/[^\n\P{Cc}]|[\u2028\u2029]/u)
        expect(JSON.parse(got)).toEqual({ [text]: text })
      }),
    )
  })
})
