import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CallOptions, OperationDescriptor } from '../../../templates/runtime/index.js'
import { expectNoLeak, personal } from '../hostile/expect-no-leak.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { jsonOperation, readOperation } from './operations.js'
import { type Stage, startStage, transports } from './stage.js'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.server.close())
beforeEach(() => stage.server.reset())

const [name, card] = personal
const circle: Record<string, unknown> = { name }
circle.self = { circle }

const post = jsonOperation()
const get = readOperation({ path: '/v3/a/{id}', pathParameters: ['id'] })
const encrypted = jsonOperation({
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/list/*/name', '/query/card'],
      },
    ],
  },
})

const misspelt: object = { attemps: 1 }

type Mistake = readonly [
  name: string,
  operation: OperationDescriptor | `${'GET' | 'POST'} /v3/${string}`,
  request: object,
  code: string,
  field: string | undefined,
  advice: RegExp,
  options?: CallOptions,
]

const mistakes: readonly Mistake[] = [
  [
    'a field of the body beside its group',
    post,
    { amount: 1, json: {} },
    'UNKNOWN_GROUP',
    '/amount',
    /takes json, query, headers; fields of the body/,
  ],
  [
    'a body where there is none',
    get,
    { id: 1, json: { name } },
    'UNKNOWN_GROUP',
    '/json',
    /takes id, query, headers; fields of the body/,
  ],
  ['no body', post, {}, 'MISSING_BODY', '/json', /Give \{ json: … \}/],
  ['a body that is null', post, { json: null }, 'MISSING_BODY', '/json', /Give \{ json: … \}/],
  [
    'a body that is text',
    post,
    { json: `{"name":"${name}"}` },
    'INVALID_FIELD',
    '/json',
    /the data itself, not its text/,
  ],
  ['no path value', get, {}, 'MISSING_PATH_PARAMETER', '/id', /Give id beside the groups/],
  ['an empty path value', get, { id: '' }, 'MISSING_PATH_PARAMETER', '/id', /Give id beside the groups/],
  ['an object as path value', get, { id: {} }, 'MISSING_PATH_PARAMETER', '/id', /Give id beside the groups/],
  ['a step up as path value', get, { id: '..' }, 'INVALID_PARAMETER', '/id', next.realValue],
  ['a query that is no object', get, { id: 1, query: 'a=b' }, 'INVALID_PARAMETER', '/query', next.giveObject],
  [
    'an object in the query',
    get,
    { id: 1, query: { a: { name } } },
    'INVALID_PARAMETER',
    '/query/a',
    /as text, a number or a boolean, or leave it out/,
  ],
  [
    'null in the query',
    get,
    { id: 1, query: { a: null } },
    'INVALID_PARAMETER',
    '/query/a',
    /as text, a number or a boolean, or leave it out/,
  ],
  [
    'Infinity in the query',
    get,
    { id: 1, query: { a: Number.POSITIVE_INFINITY } },
    'INVALID_FIELD',
    '/query/a',
    next.finiteNumber,
  ],
  [
    'an unsafe integer',
    post,
    { json: { list: [{ id: 2 ** 53 }] } },
    'UNSAFE_INTEGER',
    '/json/list/0/id',
    next.giveBigint,
  ],
  ['an unsafe integer in the path', get, { id: 2 ** 53 }, 'UNSAFE_INTEGER', '/id', next.giveBigint],
  ['NaN', post, { json: { a: Number.NaN } }, 'INVALID_FIELD', '/json/a', next.finiteNumber],
  ['a Date', post, { json: { at: new Date(0) } }, 'INVALID_FIELD', '/json/at', next.giveOffsetTime],
  ['a Map', post, { json: { at: new Map([[name, card]]) } }, 'INVALID_FIELD', '/json/at', next.objectFromMap],
  ['a function', post, { json: { at: () => name } }, 'INVALID_FIELD', '/json/at', next.plainData],
  ['a symbol', post, { json: { at: Symbol(name) } }, 'INVALID_FIELD', '/json/at', next.plainData],
  [
    'toJSON',
    post,
    { json: { at: { toJSON: () => name } } },
    'INVALID_FIELD',
    '/json/at/toJSON',
    next.plainData,
  ],
  ['a circle', post, { json: circle }, 'INVALID_FIELD', '/json/self/circle', /without circles/],
  ['data a thousand deep', post, { json: nested(2_000) }, 'INVALID_FIELD', undefined, next.plainData],
  [
    'a header of the client',
    post,
    { json: {} },
    'FORBIDDEN_HEADER',
    '/headers/authorization',
    next.leaveOut,
    { headers: { Authorization: 'x' } },
  ],
  [
    'a length',
    post,
    { json: {} },
    'FORBIDDEN_HEADER',
    '/headers/content-length',
    next.leaveOut,
    { headers: { 'content-length': '1' } },
  ],
  [
    'an expectation',
    post,
    { json: {} },
    'FORBIDDEN_HEADER',
    '/headers/expect',
    next.leaveOut,
    { headers: { Expect: '100-continue' } },
  ],
  [
    'an upgrade',
    post,
    { json: {} },
    'FORBIDDEN_HEADER',
    '/headers/upgrade',
    next.leaveOut,
    { headers: { Upgrade: 'h2c' } },
  ],
  [
    'a line end in a header',
    post,
    { json: {} },
    'INVALID_PARAMETER',
    '/headers/X-A',
    next.giveAscii,
    { headers: { 'X-A': 'a\r\nB: c' } },
  ],
  [
    'Chinese in a header',
    post,
    { json: {} },
    'INVALID_PARAMETER',
    '/headers/X-A',
    next.giveAscii,
    { headers: { 'X-A': name ?? '' } },
  ],
  [
    'a header name with a blank',
    post,
    { json: {} },
    'INVALID_PARAMETER',
    '/headers/X A',
    /Names are letters, digits and - without/,
    { headers: { 'X A': 'a' } },
  ],
  [
    'a plaintext that is too long',
    encrypted,
    { json: { list: [{}, { name: '张'.repeat(72) }] } },
    'TOO_LONG_TO_ENCRYPT',
    '/json/list/1/name',
    next.shorten,
  ],
  [
    'a plaintext in the query that is too long',
    encrypted,
    { json: {}, query: { card: '1'.repeat(215) } },
    'TOO_LONG_TO_ENCRYPT',
    '/query/card',
    next.shorten,
  ],
  [
    'a plaintext that is no text',
    encrypted,
    { json: { list: [{ name: { a: card } }] } },
    'INVALID_FIELD',
    '/json/list/0/name',
    /plaintext as a string/,
  ],
  [
    'a text that is no operation',
    'GET /v3/x?name=1',
    {},
    'UNKNOWN_OPERATION',
    'operation',
    next.operationText,
  ],
  [
    'a body in a GET',
    'GET /v3/x',
    { json: { name } },
    'UNEXPECTED_BODY',
    '/json',
    /Give its fields in the group query/,
  ],
  [
    'a base address that is no URL',
    post,
    { json: {} },
    'INVALID_PARAMETER',
    undefined,
    next.checkCallOptions,
    { baseUri: 'api.example.com' },
  ],
  [
    'a base address of another scheme',
    post,
    { json: {} },
    'INVALID_PARAMETER',
    undefined,
    next.checkCallOptions,
    { baseUri: 'ftp://api.example.com/' },
  ],
  [
    'a timeout that is no number',
    post,
    { json: {} },
    'INVALID_PARAMETER',
    undefined,
    next.checkCallOptions,
    { timeout: Number.NaN },
  ],
  [
    'a timeout below zero',
    post,
    { json: {} },
    'INVALID_PARAMETER',
    undefined,
    next.checkCallOptions,
    { timeout: -1 },
  ],
  [
    'misspelt attempts',
    post,
    { json: {} },
    'INVALID_PARAMETER',
    'retry.attemps',
    next.checkCallOptions,
    { retry: misspelt },
  ],
  [
    'no attempts',
    post,
    { json: {} },
    'INVALID_PARAMETER',
    undefined,
    next.checkCallOptions,
    { retry: { attempts: 0 } },
  ],
]

function nested(depth: number): object {
  let value: object = {}
  for (let level = 0; level < depth; level += 1) value = { value }
  return value
}

describe('mistakes in a request', () => {
  it.each(mistakes.map(mistake => ({ name: mistake[0], mistake })))('$name', async ({ mistake }) => {
    const [, operation, request, code, field, advice, options] = mistake
    const failure = await rejectionOf(stage.client().request(operation, request, options), advice)
    expect(failure).toMatchObject({ name: 'RequestError', code, outcome: 'not-sent' })
    if (field !== undefined) expect(failure.field).toBe(field)
    if (code !== 'UNKNOWN_OPERATION') expect(failure.operation).toBeDefined()
    expectNoLeak(failure, stage.parties)
    expect([...stage.server.received, ...stage.server.refused]).toEqual([])
  })

  it('is a rejected promise, never an exception of the call itself', () => {
    const client = stage.client()
    return Promise.all([
      rejectionOf(client.request(post, {}), /Give \{ json: … \}/),
      rejectionOf(client.request('GET /v3/{id}', {}), /Give id beside the groups/),
    ])
  })
})

describe.each(transports)('headers through %s', (_, transport) => {
  const call = (header: string) =>
    stage.client(transport()).request(post, { json: {} }, { headers: { [header]: 'x' } })

  it.each(['te', 'keep-alive', 'trailer'])('%s is refused', async header => {
    expect((await rejectionOf(call(header), next.leaveOut)).code).toBe('FORBIDDEN_HEADER')
  })

  it.each(['accept-encoding', 'proxy-authorization'])('%s arrives', async header => {
    await call(header)
    expect(stage.server.received.map(({ headers }) => headers.get(header))).toEqual([['x']])
  })
})
