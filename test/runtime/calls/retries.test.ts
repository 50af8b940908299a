import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  ConnectionError,
  type OperationDescriptor,
  type RetryConfig,
  type RetryEvent,
  type Transport,
} from '../../../templates/runtime/index.js'
import { readAuthorization } from '../../../templates/runtime/local/wire/authorization.js'
import { type Answer, headerOf } from '../server/wire.js'
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

const get = readOperation()
const post = jsonOperation()
const refund = jsonOperation({ id: 'v3/refund/domestic/refunds#post', path: '/v3/refund/domestic/refunds' })
const failed = (status: number, code: string): Answer => ({
  status,
  sign: false,
  body: { code, message: 'x' },
})
const reset: Answer = { raw: response => void response.socket?.resetAndDestroy() }
const silence: Answer = { raw: () => undefined }

type Rule = readonly [
  name: string,
  answer: Answer,
  operation: OperationDescriptor,
  attempts: number,
  want: { readonly code: string; readonly outcome: string },
  advice: RegExp,
  retry?: RetryConfig,
]

const writes: RetryConfig = { attempts: 3, delay: 1, maxDelay: 1, repeatWrites: true }
const once: RetryConfig = { attempts: 1 }

const rules: readonly Rule[] = [
  [
    'a lost answer of a read',
    reset,
    get,
    3,
    { code: 'CONNECTION_LOST', outcome: 'unknown' },
    next.queryBeforeRepeating,
  ],
  [
    'a lost answer of a write',
    reset,
    post,
    1,
    { code: 'CONNECTION_LOST', outcome: 'unknown' },
    next.queryBeforeRepeating,
  ],
  [
    'a lost answer of a write, on request',
    reset,
    post,
    3,
    { code: 'CONNECTION_LOST', outcome: 'unknown' },
    next.queryBeforeRepeating,
    writes,
  ],
  [
    'silence after a read',
    silence,
    get,
    3,
    { code: 'TIMEOUT', outcome: 'unknown' },
    next.queryOrRaiseTimeout,
  ],
  [
    'silence after a write',
    silence,
    post,
    1,
    { code: 'TIMEOUT', outcome: 'unknown' },
    next.queryOrRaiseTimeout,
  ],
  [
    'silence after a write, on request',
    silence,
    post,
    3,
    { code: 'TIMEOUT', outcome: 'unknown' },
    next.queryOrRaiseTimeout,
    writes,
  ],
  [
    '429 of a read',
    failed(429, 'FREQUENCY_LIMITED'),
    get,
    3,
    { code: 'FREQUENCY_LIMITED', outcome: 'rejected' },
    next.wait,
  ],
  [
    '429 of a write',
    failed(429, 'FREQUENCY_LIMITED'),
    post,
    3,
    { code: 'FREQUENCY_LIMITED', outcome: 'rejected' },
    next.wait,
  ],
  [
    '429 of a refund',
    failed(429, 'FREQUENCY_LIMITED'),
    refund,
    1,
    { code: 'FREQUENCY_LIMITED', outcome: 'unknown' },
    next.wait,
  ],
  [
    '429 of a refund, on request',
    failed(429, 'FREQUENCY_LIMITED'),
    refund,
    3,
    { code: 'FREQUENCY_LIMITED', outcome: 'unknown' },
    next.wait,
    writes,
  ],
  [
    '500 of a read',
    failed(500, 'SYSTEM_ERROR'),
    get,
    3,
    { code: 'SYSTEM_ERROR', outcome: 'unknown' },
    next.queryThenRepeatSame,
  ],
  [
    '500 of a write',
    failed(500, 'SYSTEM_ERROR'),
    post,
    1,
    { code: 'SYSTEM_ERROR', outcome: 'unknown' },
    next.queryThenRepeatSame,
  ],
  [
    '500 of a write, on request',
    failed(500, 'SYSTEM_ERROR'),
    post,
    3,
    { code: 'SYSTEM_ERROR', outcome: 'unknown' },
    next.queryThenRepeatSame,
    writes,
  ],
  [
    '502 of a read',
    failed(502, 'BAD_GATEWAY'),
    get,
    3,
    { code: 'BAD_GATEWAY', outcome: 'unknown' },
    next.queryThenRepeatSame,
  ],
  [
    '503 of a write',
    failed(503, 'UNAVAILABLE'),
    post,
    1,
    { code: 'UNAVAILABLE', outcome: 'unknown' },
    next.queryThenRepeatSame,
  ],
  [
    "a gateway's page",
    { status: 502, sign: false, body: '<html>' },
    get,
    3,
    { code: 'HTTP_502', outcome: 'unknown' },
    next.queryThenRepeatSame,
  ],
  [
    '400',
    failed(400, 'PARAM_ERROR'),
    get,
    1,
    { code: 'PARAM_ERROR', outcome: 'rejected' },
    next.compareDocumentation,
    writes,
  ],
  [
    '401',
    failed(401, 'SIGN_ERROR'),
    post,
    1,
    { code: 'SIGN_ERROR', outcome: 'rejected' },
    next.clockOrKeys,
    writes,
  ],
  ['403', failed(403, 'NO_AUTH'), post, 1, { code: 'NO_AUTH', outcome: 'rejected' }, next.permission, writes],
  [
    '404',
    failed(404, 'RESOURCE_NOT_EXISTS'),
    get,
    1,
    { code: 'RESOURCE_NOT_EXISTS', outcome: 'rejected' },
    /Check the numbers in the request/,
    writes,
  ],
  [
    'a forgery',
    { body: {}, sign: false },
    get,
    1,
    { code: 'SIGNATURE_MISSING', outcome: 'unknown' },
    next.proxyDropsHeaders,
    writes,
  ],
  [
    'a redirect',
    { status: 307, headers: { Location: '/v3/other' } },
    get,
    1,
    { code: 'REDIRECTED', outcome: 'unknown' },
    next.checkBaseUri,
    writes,
  ],
  [
    'a read that shall not be',
    failed(500, 'SYSTEM_ERROR'),
    get,
    1,
    { code: 'SYSTEM_ERROR', outcome: 'unknown' },
    next.queryThenRepeatSame,
    once,
  ],
]

describe.each(transports)('repeated through %s', (_, transport) => {
  it.each(rules.map(rule => ({ name: rule[0], rule })))('$name', async ({ rule }) => {
    const [, answer, operation, attempts, want, advice, retry] = rule
    stage.server.answer(() => answer)
    // The first call of all loads modules, which takes its time on a busy machine.
    const client = stage.client({ ...transport(), timeout: answer === silence ? 300 : 10_000 })
    const request = operation === get ? {} : { json: { a: 1 } }
    const failure = await rejectionOf(
      client.request(operation, request, retry === undefined ? {} : { retry }),
      advice,
    )
    expect(failure).toMatchObject({ ...want, operation: operation.id })
    expect(stage.server.received).toHaveLength(attempts)
    expect(stage.server.refused).toEqual([])
  })

  it('has the same bytes, a fresh signature, and the answer in the end', async () => {
    const answers: Answer[] = [failed(503, 'A'), reset, { body: { done: true } }]
    stage.server.answer(() => {
      stage.clock.now += 2_000
      return answers.shift() ?? {}
    })
    const operation = jsonOperation({
      headerParameters: ['Idempotency-Key'],
      requestFields: {
        encrypted: [{ algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt', paths: ['/json/name'] }],
      },
    })
    const request = { json: { name: '张三丰' }, headers: { 'Idempotency-Key': 'k' } }
    const data = await stage.client(transport()).request(operation, request, { retry: writes })
    expect(data).toEqual({ done: true })
    const { received } = stage.server
    const authorizations = received.map(each => readAuthorization(headerOf(each, 'authorization')))
    const distinct = (values: readonly unknown[]): number => new Set(values).size
    expect(received).toHaveLength(3)
    expect(distinct(received.map(({ body }) => body.toString()))).toBe(1)
    expect(received.map(each => headerOf(each, 'idempotency-key'))).toEqual(['k', 'k', 'k'])
    for (const name of ['nonce_str', 'signature', 'timestamp'] as const) {
      expect(distinct(authorizations.map(each => typeof each === 'string' || each[name]))).toBe(3)
    }
  })
})

describe('the outcome of a call', () => {
  const doubt = /earlier attempt may have arrived/
  const rejected = failed(429, 'FREQUENCY_LIMITED')
  it.each<[string, readonly Answer[], object]>([
    [
      'lost, then not accepted',
      [reset, rejected, rejected],
      { code: 'FREQUENCY_LIMITED', outcome: 'unknown' },
    ],
    ['failed, then not accepted', [failed(500, 'SYSTEM_ERROR'), rejected, rejected], { outcome: 'unknown' }],
    ['failed, then refused', [failed(500, 'A'), failed(400, 'PARAM_ERROR')], { outcome: 'unknown' }],
  ])('%s, is unknown', async (_, answers, want) => {
    const left = [...answers]
    stage.server.answer(() => left.shift() ?? {})
    const failure = await rejectionOf(
      stage.client().request(post, { json: {} }, { retry: writes }),
      /earlier attempt may have arrived.*query/,
    )
    expect(failure).toMatchObject({ ...want, advice: expect.stringMatching(doubt) })
    expect(failure.message).toMatch(doubt)
    expect(left).toEqual([])
  })

  it('lost, then not even sent, is unknown', async () => {
    const lost = new ConnectionError('CONNECTION_LOST', 'Lost.', 'Query.', 'unknown')
    const refused = new ConnectionError('CONNECTION_FAILED', 'Refused.', 'Repeat.', 'not-sent')
    const failures = [lost, refused, refused]
    const transport: Transport = { send: async () => Promise.reject(failures.shift()) }
    const failure = await rejectionOf(
      stage.client({ transport }).request(post, { json: {} }, { retry: writes }),
      /earlier attempt may have arrived.*query/,
    )
    expect(failure).toMatchObject({ code: 'CONNECTION_FAILED', outcome: 'unknown' })
    expect(failure.message).not.toContain('Repeat.')
  })

  it('not accepted each time, is rejected', async () => {
    stage.server.answer(() => rejected)
    expect(await rejectionOf(stage.client().request(post, { json: {} }), next.wait)).toMatchObject({
      outcome: 'rejected',
    })
  })
})

function callIdOf(event: readonly [string, object] | undefined): unknown {
  return Reflect.get(Object(event?.[1]), 'callId')
}

describe('hooks', () => {
  it('are told every attempt, without any data of the call', async () => {
    const events: (readonly [string, object])[] = []
    const note = (kind: string) => (event: object) => events.push([kind, event])
    const hooks = {
      onStart: note('start'),
      onRequest: note('request'),
      onResponse: note('response'),
      onRetry: note('retry'),
      onEnd: note('end'),
    }
    const answers: Answer[] = [failed(500, 'SYSTEM_ERROR'), { body: {} }]
    stage.server.answer(() => answers.shift() ?? {})
    const operation = readOperation({
      id: 'v3/a/{openid}#get',
      path: '/v3/a/{openid}',
      pathParameters: ['openid'],
    })
    await stage.client({ hooks }).request(operation, { openid: 'oUpF8uMuAJ', query: { name: '张三丰' } })
    const call = {
      callId: callIdOf(events[0]),
      operation: 'v3/a/{openid}#get',
      protocol: 'v3',
      method: 'GET',
      route: '/v3/a/{openid}',
    }
    const event = { ...call, host: stage.server.url }
    const head = { requestId: expect.stringMatching(/^08/), milliseconds: expect.any(Number) }
    expect(events).toEqual([
      ['start', call],
      ['request', { ...event, attempt: 1 }],
      ['response', { ...event, attempt: 1, status: 500, ...head }],
      [
        'retry',
        {
          ...event,
          attempt: 1,
          error: expect.objectContaining({ code: 'SYSTEM_ERROR' }),
          delay: 1,
          nextHost: stage.server.url,
        },
      ],
      ['request', { ...event, attempt: 2 }],
      ['response', { ...event, attempt: 2, status: 200, ...head }],
      [
        'end',
        {
          ...event,
          ...head,
          result: 'ok',
          outcome: 'accepted',
          status: 200,
          attempts: 2,
          code: undefined,
          error: undefined,
          streams: false,
        },
      ],
    ])
    expect(JSON.stringify(events)).not.toMatch(/oUpF8uMuAJ|张三丰|WECHATPAY2/)
  })

  it.each<[string, () => () => unknown]>([
    [
      'throw',
      () => () => {
        throw new TypeError('boom')
      },
    ],
    ['reject', () => () => Promise.reject(new TypeError('boom'))],
  ])('that %s do no harm to a call, and warn once', async (_, make) => {
    const warnings: Error[] = []
    const note = (warning: Error): unknown => warnings.push(warning)
    process.on('warning', note)
    const answers = [failed(500, 'SYSTEM_ERROR'), { body: { a: 1 } }]
    stage.server.answer(() => answers.shift() ?? { body: { a: 1 } })
    const hooks = { onRequest: make(), onResponse: make(), onRetry: make() }
    const client = stage.client({ hooks })
    expect(await client.request(get)).toEqual({ a: 1 })
    expect(await client.request(get)).toEqual({ a: 1 })
    await new Promise(resolve => setImmediate(resolve))
    process.off('warning', note)
    const own = warnings.filter(warning => Reflect.get(warning, 'code') === 'WECHATPAY_HOOK_FAILED')
    expect(own).toHaveLength(3)
    expect(String(own)).toContain('TypeError')
    expect(String(own)).not.toContain('boom')
  })

  it('hear a delay that grows and never passes the longest', async () => {
    const delays: number[] = []
    const hooks = { onRetry: ({ delay }: RetryEvent) => delays.push(delay) }
    stage.server.answer(() => failed(500, 'SYSTEM_ERROR'))
    const client = stage.client({ hooks, retry: { attempts: 6, delay: 4, maxDelay: 16 } })
    await rejectionOf(client.request(get), next.queryThenRepeatSame)
    expect(delays).toHaveLength(5)
    const longest = [4, 8, 16, 16, 16]
    for (const [at, delay] of delays.entries()) {
      expect(delay).toBeGreaterThanOrEqual((longest[at] ?? 0) / 2)
      expect(delay).toBeLessThanOrEqual(longest[at] ?? 0)
    }
  })
})
