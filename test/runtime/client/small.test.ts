import { describe, expect, it } from 'vitest'
import { readBody, readErrorBody } from '../../../templates/runtime/client/read-body.js'
import { unlistedOperation } from '../../../templates/runtime/client/unlisted-operation.js'
import { connectionProblem } from '../../../templates/runtime/transport/connection-problem.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

async function* chunksOf(...sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const size of sizes) yield new Uint8Array(size).fill(size)
}

describe('readBody', () => {
  it.each([
    ['no chunk', [], []],
    ['one chunk', [2], [2, 2]],
    ['chunks', [1, 0, 2], [1, 2, 2]],
  ])('joins %s', async (_, sizes, want) => {
    expect([...(await readBody(chunksOf(...sizes), 4))]).toEqual(want)
  })

  it('stops as soon as there are too many bytes', async () => {
    const source = chunksOf(3, 3, 3)
    expect(await rejectionOf(readBody(source, 5), next.raiseMaxResponseBytes)).toMatchObject({
      code: 'BODY_TOO_LARGE',
    })
    expect(await source.next()).toEqual({ done: true, value: undefined })
  })
})

describe('readErrorBody', () => {
  it.each([
    ['a short body', [3, 2], 8, 5],
    ['the beginning of a long one', [3, 3, 3], 5, 5],
    ['64 KiB at most', [65_000, 65_000], 1e9, 65_536],
    ['nothing', [], 5, 0],
  ])('reads %s', async (_, sizes, maxBytes, want) => {
    const source = chunksOf(...sizes)
    expect(await readErrorBody(source, maxBytes)).toHaveLength(want)
    expect(await source.next()).toEqual({ done: true, value: undefined })
  })
})

describe('unlistedOperation', () => {
  it('describes an endpoint by method and path', () => {
    expect(unlistedOperation('PATCH /v3/a/{id}', { json: {} })).toMatchObject({
      id: 'v3/a/{id}#patch',
      method: 'PATCH',
      pathParameters: ['id'],
      body: { kind: 'json' },
    })
  })

  it.each([
    ['get /v3/a'],
    ['GET v3/a'],
    ['GET /v3/a?b=c'],
    ['TRACE /v3/a'],
    ['GET /v2/a'],
    [''],
    ['GET /v3/a/../../secapi/x'],
    ['GET /v3/..'],
    ['GET /v3/./a'],
    ['GET /v3/a/%2E%2e/b'],
    ['GET /v3/a/.%2e'],
    ['GET /v3/a\\..\\b'],
    ['GET /v3/订单'],
    [' GET /v3/a'],
    ['GET /v3/a\n'],
    ['GET  /v3/a'],
    ['GET /v3/'],
    ['GETX /v3/a'],
    ['GET /v3/a b'],
    ['GET /v3/a#b'],
    ['GET /v3/.'],
    ['GET /v3/a/%2e'],
    ['GET /v3/{a/b}'],
    ['GET /v3/{}'],
    ['GET /v3/{a'],
  ])('refuses %j', text => {
    expect(failureOf(() => unlistedOperation(text, {}), next.operationText)).toMatchObject({
      code: 'UNKNOWN_OPERATION',
      advice: expect.stringContaining('{placeholders}'),
    })
  })

  it.each([['GET /v3/a/.well-known'], ['GET /v3/a/b..c'], ['GET /v3/a/...']])('takes %j', text => {
    expect(unlistedOperation(text, {})).toMatchObject({ method: 'GET' })
  })

  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])('takes the method %s', method => {
    const path = "/v3/a.b~c!$&'()*+,;=:@%20-/{id}/x{other id}"
    expect(unlistedOperation(`${method} ${path}`, {})).toEqual({
      id: `${path.slice(1)}#${method.toLowerCase()}`,
      protocol: 'v3',
      method,
      path,
      pathParameters: ['id', 'other id'],
      response: { kind: 'object', status: 200, mediaType: 'application/json', optional: true },
    })
    const act = () => unlistedOperation(`${method} /v3/a`, { json: {} })
    if (method === 'GET' || method === 'HEAD') {
      expect(failureOf(act, /Give its fields in the group query/)).toMatchObject({
        code: 'UNEXPECTED_BODY',
        operation: `v3/a#${method.toLowerCase()}`,
        field: '/json',
      })
    } else expect(act().body).toEqual({ kind: 'json', required: false })
  })
})

function withCode(code: string, syscall?: string, cause?: Error): Error {
  return Object.assign(new Error('x', { cause }), { code }, syscall === undefined ? {} : { syscall })
}

const lost = ['CONNECTION_LOST', 'unknown'] as const
const failed = ['CONNECTION_FAILED', 'not-sent'] as const

describe('connectionProblem', () => {
  it.each([
    ['a refused connection', withCode('ECONNREFUSED'), undefined, 'CONNECTION_FAILED', 'not-sent'],
    [
      'the same below fetch',
      new TypeError('fetch failed', { cause: withCode('ENOTFOUND') }),
      undefined,
      'CONNECTION_FAILED',
      'not-sent',
    ],
    [
      'all addresses of a host',
      new TypeError('x', { cause: new AggregateError([withCode('ECONNREFUSED')]) }),
      undefined,
      'CONNECTION_FAILED',
      'not-sent',
    ],
    ['a reset', withCode('ECONNRESET'), undefined, 'CONNECTION_LOST', 'unknown'],
    [
      'a reset before the connection was made',
      withCode('ECONNRESET'),
      false,
      'CONNECTION_FAILED',
      'not-sent',
    ],
    ['a reset after it', withCode('ECONNRESET'), true, 'CONNECTION_LOST', 'unknown'],
    ['a certificate nobody trusts', withCode('DEPTH_ZERO_SELF_SIGNED_CERT'), false, 'TLS_FAILED', 'not-sent'],
    [
      'what Deno says of a connection that was not made',
      new TypeError('x', {
        cause: new Error('error sending request: client error (Connect): tcp connect error'),
      }),
      undefined,
      'CONNECTION_FAILED',
      'not-sent',
    ],
    [
      'what Deno says of a certificate',
      new Error('client error (Connect): invalid peer certificate: UnknownIssuer'),
      undefined,
      'TLS_FAILED',
      'not-sent',
    ],
    ['no way on a connection that stands', withCode('EHOSTUNREACH', 'read'), undefined, ...lost],
    ['the same, as the transport knows', withCode('EHOSTUNREACH', 'read'), true, ...lost],
    ['no way, by nobody knows which step', withCode('ENETUNREACH'), undefined, ...lost],
    ['no way to connect', withCode('EHOSTUNREACH', 'connect'), undefined, ...failed],
    ['even a refused connection, where one stands', withCode('ECONNREFUSED', 'connect'), true, ...lost],
    [
      'a reset that goes with an older refusal',
      withCode('ECONNRESET', 'read', withCode('ECONNREFUSED', 'connect')),
      undefined,
      ...lost,
    ],
    [
      'addresses of which one took the connection',
      new AggregateError([withCode('ECONNREFUSED', 'connect'), withCode('ECONNRESET', 'read')]),
      undefined,
      ...lost,
    ],
    ['an agent of another protocol', withCode('ERR_INVALID_PROTOCOL'), undefined, ...failed],
    ['options that node refuses', withCode('ERR_INVALID_ARG_TYPE'), false, ...failed],
    ['a port that fetch blocks', new TypeError('x', { cause: new Error('bad port') }), undefined, ...failed],
    ['something unheard of', 'x', undefined, 'CONNECTION_LOST', 'unknown'],
  ] as const)('%s', (_, error, isConnected, code, outcome) => {
    expect(connectionProblem(error, isConnected)).toMatchObject({ code, outcome })
  })

  it('says where to look for a request that could not be started', () => {
    expect(connectionProblem(withCode('ERR_INVALID_PROTOCOL')).advice).toContain('agent')
  })
})
