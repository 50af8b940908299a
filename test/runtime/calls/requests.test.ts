import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CallOptions, OperationDescriptor } from '../../../templates/runtime/index.js'
import { headerOf, type ReceivedRequest } from '../server/wire.js'
import { jsonOperation, readOperation } from './operations.js'
import { type Stage, startStage, transports } from './stage.js'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.server.close())
beforeEach(() => stage.server.reset())

type Case = readonly [
  name: string,
  operation: OperationDescriptor | `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /v3/${string}`,
  request: object,
  want: { readonly line: string; readonly body: string },
]

const withPath = { path: '/v3/a/{id}/b/{other}', pathParameters: ['id', 'other'] }
const none = ''

const cases: readonly Case[] = [
  [
    'JSON',
    jsonOperation(),
    { json: { a: 1, b: '中' } },
    { line: 'POST /v3/test/things', body: '{"a":1,"b":"中"}' },
  ],
  ['a bare array', jsonOperation(), { json: [1, 'x'] }, { line: 'POST /v3/test/things', body: '[1,"x"]' }],
  [
    'members left undefined',
    jsonOperation(),
    { json: { a: undefined, b: null, c: [undefined] } },
    { line: 'POST /v3/test/things', body: '{"b":null,"c":[null]}' },
  ],
  [
    'integers beyond 2^53',
    jsonOperation(),
    { json: { id: 9_007_199_254_740_993n, list: [{ n: -1n }], t: '1' } },
    { line: 'POST /v3/test/things', body: '{"id":9007199254740993,"list":[{"n":-1}],"t":"1"}' },
  ],
  [
    'text that looks like markup and escapes',
    jsonOperation(),
    { json: { a: '\u2028"\\\u0000</script>' } },
    { line: 'POST /v3/test/things', body: '{"a":"\u2028\\"\\\\\\u0000</script>"}' },
  ],
  [
    'POST without a body',
    readOperation({ method: 'POST' }),
    {},
    { line: 'POST /v3/test/things', body: none },
  ],
  [
    'an optional body left out',
    jsonOperation({ body: { kind: 'json', required: false } }),
    {},
    { line: 'POST /v3/test/things', body: none },
  ],
  [
    'DELETE without a body',
    readOperation({ method: 'DELETE' }),
    {},
    { line: 'DELETE /v3/test/things', body: none },
  ],
  [
    'DELETE with a body',
    jsonOperation({ method: 'DELETE' }),
    { json: { a: 1 } },
    { line: 'DELETE /v3/test/things', body: '{"a":1}' },
  ],
  ['PUT', jsonOperation({ method: 'PUT' }), { json: {} }, { line: 'PUT /v3/test/things', body: '{}' }],
  ['PATCH', jsonOperation({ method: 'PATCH' }), { json: {} }, { line: 'PATCH /v3/test/things', body: '{}' }],
  [
    'query and body together',
    jsonOperation({ queryParameters: ['limit'] }),
    { query: { limit: 5, on: false }, json: { a: 1 } },
    { line: 'POST /v3/test/things?limit=5&on=false', body: '{"a":1}' },
  ],
  [
    'a query that needs escaping',
    readOperation(),
    { query: { name: '张 三/?#&=+%\'"!()*~', list: ['a b', 'c'], big: 2n ** 60n } },
    {
      line: 'GET /v3/test/things?name=%E5%BC%A0%20%E4%B8%89%2F%3F%23%26%3D%2B%25%27%22%21%28%29%2A~&list=a%20b&list=c&big=1152921504606846976',
      body: none,
    },
  ],
  [
    'path values that need escaping',
    readOperation(withPath),
    { id: 'a/b c?d#e', other: '中\'!*()"%2F' },
    { line: 'GET /v3/a/a%2Fb%20c%3Fd%23e/b/%E4%B8%AD%27%21%2A%28%29%22%252F', body: none },
  ],
  [
    'path values that look like steps',
    readOperation(withPath),
    { id: '..%2f', other: '...' },
    { line: 'GET /v3/a/..%252f/b/...', body: none },
  ],
  [
    'an endpoint on no page',
    'POST /v3/new/{id}/thing',
    { id: 7, query: { q: 'x' }, json: { a: 1 } },
    { line: 'POST /v3/new/7/thing?q=x', body: '{"a":1}' },
  ],
  ['an endpoint on no page, read', 'GET /v3/new/thing', {}, { line: 'GET /v3/new/thing', body: none }],
  [
    'an endpoint on no page, deleted',
    'DELETE /v3/new/thing',
    { json: { a: 1 } },
    { line: 'DELETE /v3/new/thing', body: '{"a":1}' },
  ],
]

function lineOf({ method, url, body }: ReceivedRequest): Case[3] {
  return { line: `${method} ${url}`, body: body.toString('utf8') }
}

describe.each(transports)('requests through %s', (_, transport) => {
  it.each(cases)('sends %s', async (_, operation, request, want) => {
    await stage.client(transport()).request(operation, request)
    expect(stage.server.refused).toEqual([])
    expect(stage.server.received.map(lineOf)).toEqual([want])
  })

  it('sends the headers that the service asks for, whether or not there is a body', async () => {
    const client = stage.client({ ...transport(), userAgent: 'shop/1.0' })
    await client.request(readOperation(), {})
    await client.request(readOperation({ method: 'POST' }), {})
    await client.request(jsonOperation(), { json: { a: '中' } })
    for (const request of stage.server.received) {
      expect(headerOf(request, 'accept')).toBe('application/json')
      expect(headerOf(request, 'content-type')).toBe('application/json')
      expect(headerOf(request, 'user-agent')).toMatch(/^\S+ shop\/1\.0$/)
      expect(headerOf(request, 'wechatpay-serial')).toBe(stage.parties.publicKey.serial)
    }
    const lengths = stage.server.received.map(request => headerOf(request, 'content-length'))
    expect(lengths).toEqual([undefined, '0', '11'])
  })

  it.each<[string, object, CallOptions]>([
    ['the group headers', { headers: { 'Idempotency-Key': 'k-1' }, json: {} }, {}],
    ['the options', { json: {} }, { headers: { 'idempotency-key': 'k-1' } }],
    [
      'the options before the group',
      { headers: { 'Idempotency-Key': 'k-0' }, json: {} },
      { headers: { 'idempotency-key': 'k-1' } },
    ],
  ])('takes headers from %s', async (_, request, options) => {
    const operation = jsonOperation({ headerParameters: ['Idempotency-Key'] })
    await stage.client(transport()).request(operation, request, options)
    expect(stage.server.received.map(each => headerOf(each, 'idempotency-key'))).toEqual(['k-1'])
  })

  it('names the key that the caller wants', async () => {
    const [certificate] = stage.parties.certificates
    const client = stage.client({ ...transport(), certificates: [certificate.certificatePem] })
    await client.request(jsonOperation(), { json: {}, headers: { 'Wechatpay-Serial': certificate.serial } })
    expect(stage.server.received.map(each => headerOf(each, 'wechatpay-serial'))).toEqual([
      certificate.serial,
    ])
  })

  it('leaves the data of the caller as it was', async () => {
    const request = Object.freeze({ json: Object.freeze({ list: Object.freeze([Object.freeze({ a: 1 })]) }) })
    await stage.client(transport()).request(jsonOperation(), request)
    expect(request).toEqual({ json: { list: [{ a: 1 }] } })
  })
})
