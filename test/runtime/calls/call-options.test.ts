import { describe, expect, it } from 'vitest'
import { call } from '../../../templates/runtime/client/call.js'
import type { CallOptions, ClientConfig, OperationDescriptor } from '../../../templates/runtime/index.js'
import {
  createClient,
  createNodeTransport,
  downloadUnverifiedFile,
} from '../../../templates/runtime/index.js'
import { createTestPlatform, createTestResponse } from '../../../templates/runtime/testing/index.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const platform = createTestPlatform()
const operation: OperationDescriptor = {
  id: 'v3/things#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/things',
  response: { kind: 'object', status: 200, mediaType: 'application/json' },
}

function recorded(config: Partial<ClientConfig> = {}) {
  const sent: string[] = []
  const client = createClient({
    ...platform.config,
    fetch: async url => {
      sent.push(url)
      return createTestResponse({ ...platform.signer, data: { id: '1' } })
    },
    ...config,
  })
  return { client, sent }
}

/** Options as programs without a compiler give them. */
function loose(options: unknown): CallOptions
function loose(options: unknown): unknown {
  return options
}

describe('options of a call', () => {
  it.each<[string, unknown, string, RegExp, RegExp]>([
    ['a misspelt name', { timeuot: 5 }, 'timeuot', /Did you mean timeout\?/, next.checkCallOptions],
    ['retries', { retries: 3 }, 'retries', /Did you mean retry\?/, next.checkCallOptions],
    ['maxRetries', { maxRetries: 3 }, 'maxRetries', /Did you mean retry\?/, next.checkCallOptions],
    ['baseUrl', { baseUrl: 'https://x' }, 'baseUrl', /Did you mean baseUri\?/, next.checkCallOptions],
    [
      'a name that means nothing',
      { colour: 1 },
      'colour',
      /is not a known option\. Remove/,
      next.checkCallOptions,
    ],
    [
      'a number of retries',
      { retry: 3 },
      'retry',
      /a number, not an object\. .*\{ attempts: 3 \}/,
      next.checkCallOptions,
    ],
    ['retry off', { retry: false }, 'retry', /\{ attempts: 1 \}/, next.checkCallOptions],
    ['retry null', { retry: null }, 'retry', /null, not an object/, next.checkCallOptions],
    ['a list of rules', { retry: [] }, 'retry', /an array/, next.checkCallOptions],
    [
      'a misspelt rule',
      { retry: { attempt: 2 } },
      'retry.attempt',
      /Did you mean attempts\?/,
      next.checkCallOptions,
    ],
    [
      'no attempts',
      { retry: { attempts: 0 } },
      'retry.attempts',
      /whole number above 0/,
      next.checkCallOptions,
    ],
    [
      'attempts as text',
      { retry: { attempts: '3' } },
      'retry.attempts',
      /whole number above 0/,
      next.checkCallOptions,
    ],
    [
      'half an attempt',
      { retry: { attempts: 1.5 } },
      'retry.attempts',
      /whole number above 0/,
      next.checkCallOptions,
    ],
    ['a negative delay', { retry: { delay: -1 } }, 'retry.delay', /milliseconds/, next.checkCallOptions],
    [
      'a delay that timers cannot take',
      { retry: { delay: 2 ** 31 } },
      'retry.delay',
      /milliseconds/,
      next.checkCallOptions,
    ],
    [
      'an endless delay',
      { retry: { maxDelay: Number.POSITIVE_INFINITY } },
      'retry.maxDelay',
      /milliseconds/,
      next.checkCallOptions,
    ],
    [
      'no number as delay',
      { retry: { maxDelay: Number.NaN } },
      'retry.maxDelay',
      /milliseconds/,
      next.checkCallOptions,
    ],
    [
      'a text as truth',
      { retry: { repeatWrites: 'false' } },
      'retry.repeatWrites',
      /true or false/,
      next.checkCallOptions,
    ],
    [
      'a controller',
      { signal: new AbortController() },
      'signal',
      /controller\.signal/,
      next.checkCallOptions,
    ],
    ['null as signal', { signal: null }, 'signal', /null.*leave it out/, next.checkCallOptions],
    ['a text as signal', { signal: 'x' }, 'signal', /a string, not an AbortSignal/, next.checkCallOptions],
    ['an object as signal', { signal: {} }, 'signal', /must be an AbortSignal/, next.checkCallOptions],
    [
      'half a signal',
      { signal: { aborted: false, addEventListener() {} } },
      'signal',
      /must be an AbortSignal/,
      next.checkCallOptions,
    ],
    ['no time', { timeout: 0 }, 'timeout', /above 0/, next.checkCallOptions],
    ['a negative time', { timeout: -1 }, 'timeout', /above 0/, next.checkCallOptions],
    ['no number as time', { timeout: Number.NaN }, 'timeout', /above 0/, next.checkCallOptions],
    ['a text as time', { timeout: '5000' }, 'timeout', /number of milliseconds/, next.checkCallOptions],
    ['null as time', { timeout: null }, 'timeout', /above 0/, next.checkCallOptions],
    ['a text as headers', { headers: 'a: b' }, 'headers', /a string, not an object/, next.checkCallOptions],
    ['null as headers', { headers: null }, 'headers', /null/, next.checkCallOptions],
    ['a list as headers', { headers: [['a', 'b']] }, 'headers', /an array/, next.checkCallOptions],
    [
      'Headers, of which nothing would be sent',
      { headers: new Headers({ a: 'b' }) },
      'headers',
      /fromEntries/,
      next.checkCallOptions,
    ],
    [
      'a map, of which nothing would be sent',
      { headers: new Map([['a', 'b']]) },
      'headers',
      /fromEntries/,
      next.checkCallOptions,
    ],
    ['a header that is an object', { headers: { a: {} } }, '/headers/a', /plain text/, next.giveAscii],
    ['null as a header', { headers: { a: null } }, '/headers/a', /plain text/, next.giveAscii],
    ['no URL', { baseUri: 'api.mch.weixin.qq.com' }, 'baseUri', /not a valid URL/, next.checkCallOptions],
    ['null as URL', { baseUri: null }, 'baseUri', /not a valid URL/, next.checkCallOptions],
    ['null', null, 'options', /are null/, next.checkCallOptions],
    ['a function', () => undefined, 'options', /are a function/, next.checkCallOptions],
    ['a list', [], 'options', /are an array/, next.checkCallOptions],
    ['a text', 'x', 'options', /are a string/, next.checkCallOptions],
    ['a number', 5000, 'options', /are a number/, next.checkCallOptions],
    [
      'a signal in their place',
      new AbortController().signal,
      'options',
      /AbortSignal; give \{ signal \}/,
      next.checkCallOptions,
    ],
    [
      'a controller in their place',
      new AbortController(),
      'options',
      /controller\.signal/,
      next.checkCallOptions,
    ],
    ['a promise', Promise.resolve({ timeout: 5 }), 'options', /await it/, next.checkCallOptions],
    ['a map', new Map([['timeout', 5]]), 'options', /must be a plain object/, next.checkCallOptions],
    ['Headers in their place', new Headers(), 'options', /must be a plain object/, next.checkCallOptions],
  ])('are refused before sending: %s', async (_, options, field, message, advice) => {
    const { client, sent } = recorded()
    const error = await rejectionOf(client.request(operation, {}, loose(options)), advice)
    expect(error).toMatchObject({ name: 'RequestError', field, outcome: 'not-sent', operation: operation.id })
    expect(error.code).toBe('INVALID_PARAMETER')
    expect(error.message).toMatch(message)
    expect(sent).toEqual([])
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    [
      'members that are undefined',
      { signal: undefined, timeout: undefined, retry: undefined, headers: undefined },
    ],
    [
      'all of them',
      { timeout: 5, retry: { attempts: 1, delay: 0, maxDelay: 0 }, headers: { 'X-A': 'b' }, fractions: [] },
    ],
    ['endless time', { timeout: Number.POSITIVE_INFINITY }],
    ['more time than timers take', { timeout: 2 ** 31 }],
    ['what they inherit', Object.create({ timeout: 1000 })],
    ['an object without prototype', Object.assign(Object.create(null), { timeout: 1000 })],
  ])('may be %s', async (_, options) => {
    const { client } = recorded()
    expect(await client.request(operation, {}, loose(options))).toEqual({ id: '1' })
  })

  it('are read once: what changes while the call goes on has no effect', async () => {
    const { client, sent } = recorded()
    const options = { timeout: 1000, baseUri: 'https://api.mch.weixin.qq.com/hk' }
    const answer = client.request(operation, {}, options)
    options.baseUri = 'https://elsewhere.example'
    await answer
    expect(sent).toEqual(['https://api.mch.weixin.qq.com/hk/v3/things'])
  })

  it('are checked for downloads, too', async () => {
    const { client, sent } = recorded()
    const file = 'https://api.mch.weixin.qq.com/v3/file'
    const error = await rejectionOf(
      downloadUnverifiedFile(client, file, loose({ timeuot: 5 })),
      next.checkCallOptions,
    )
    expect(error).toMatchObject({ field: 'timeuot' })
    expect(sent).toEqual([])
  })
})

describe('a signal of another realm', () => {
  /** As jsdom has it: no EventTarget of Node's. */
  function foreignSignal() {
    const listeners = new Set<() => void>()
    const signal = {
      aborted: false,
      reason: undefined,
      addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
    }
    const abort = (): void => {
      signal.aborted = true
      for (const listener of [...listeners]) listener()
    }
    return { signal, abort, listeners }
  }

  it('is taken, and left without a listener', async () => {
    const { signal, listeners } = foreignSignal()
    expect(await recorded().client.request(operation, {}, loose({ signal }))).toEqual({ id: '1' })
    expect(listeners.size).toBe(0)
  })

  it('ends the call', async () => {
    const { signal, abort } = foreignSignal()
    const { client } = recorded({ fetch: () => new Promise(() => undefined) })
    const answer = rejectionOf(client.request(operation, {}, loose({ signal })), next.queryIfWrite)
    setTimeout(abort, 20)
    expect(await answer).toMatchObject({ code: 'ABORTED', name: 'ConnectionError' })
  })
})

describe('a call without a client', () => {
  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /it is undefined/],
    ['null', null, /it is null/],
    ['a text', 'client', /it is a string/],
    ['the request in its place', { json: { a: 1 } }, /looks like the request, which comes second/],
    ['the configuration', platform.config, /configuration, which createClient\(\) makes a client of/],
    ['a promise of it', Promise.resolve({}), /a promise, which must be awaited/],
    ['a function', () => undefined, /it is a function/],
  ])('says what is there: %s', async (_, client, message) => {
    const error = await rejectionOf(
      Reflect.apply(call, undefined, [client, operation, {}, undefined]),
      next.giveClient,
    )
    expect(error).toMatchObject({ code: 'NOT_A_CLIENT', name: 'ConfigurationError', outcome: 'not-sent' })
    expect(error.message).toMatch(message)
  })

  it('goes through whatever carries out calls', async () => {
    const caller = { request: async (...parts: readonly unknown[]) => parts }
    expect(await Reflect.apply(call, undefined, [caller, operation, { a: 1 }, { timeout: 5 }])).toEqual([
      operation,
      { a: 1 },
      { timeout: 5 },
    ])
  })
})

describe('a request that is none', () => {
  it.each<[string, unknown, RegExp]>([
    ['null', null, /is null/],
    ['a list', [], /is an array/],
    ['a text', '{}', /is a string/],
    ['a number', 1, /is a number/],
    ['a client', recorded().client, /is a client/],
    ['a promise', Promise.resolve({}), /is a promise/],
  ])('is refused: %s', async (_, request, message) => {
    const { client, sent } = recorded()
    const error = await rejectionOf(
      Reflect.apply(client.request, client, [operation, request]),
      /an object of the groups.*\{ json: … \}/,
    )
    expect(error).toMatchObject({ name: 'RequestError', field: 'request', outcome: 'not-sent' })
    expect(error.message).toMatch(message)
    expect(sent).toEqual([])
  })
})

it('a group of a request that is undefined counts as none', async () => {
  const { client, sent } = recorded()
  await client.request('GET /v3/x', { json: undefined, query: undefined, headers: undefined })
  expect(sent).toHaveLength(1)
})

describe('what the caller put into a client', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an object', {}],
    ['an answer without a body', { status: 200, headers: new Headers() }],
    ['an answer with headers of another kind', { status: 200, headers: { a: 'b' }, body: [], cancel() {} }],
  ])('answers %s: the error is one of this SDK, and the outcome unknown', async (_, answer) => {
    const transport = JSON.parse('{}')
    transport.send = async () => answer
    const client = createClient({ ...platform.config, transport, retry: { attempts: 1 } })
    const error = await rejectionOf(
      client.request(operation),
      /transport .*\{ status, headers, body, cancel \}.*[Qq]uery/,
    )
    expect(error).toMatchObject({ code: 'CONNECTION_LOST', outcome: 'unknown', operation: operation.id })
  })

  it('is a clock that stops to be one', async () => {
    let time = Date.now()
    const { client, sent } = recorded({ now: () => time })
    time = Number.NaN
    expect(await rejectionOf(client.request(operation), /now/)).toMatchObject({
      code: 'INVALID_SETTING',
      field: 'now',
    })
    expect(sent).toEqual([])
  })
})

describe('settings', () => {
  it.each<[string, object, string, RegExp]>([
    ['retry: 3', { retry: 3 }, 'retry', /retry/],
    ['retry: false', { retry: false }, 'retry', /retry/],
    ['a misspelt rule', { retry: { attempt: 3 } }, 'retry.attempt', /retry\.attempt/],
    ['an endless delay', { retry: { delay: Number.POSITIVE_INFINITY } }, 'retry.delay', /retry\.delay/],
    ['a time of 0', { timeout: 0 }, 'timeout', /timeout/],
    ['a time below 0', { timeout: -1 }, 'timeout', /timeout/],
    ['a time as text', { timeout: '5' }, 'timeout', /timeout/],
    ['no number as time', { timeout: Number.NaN }, 'timeout', /timeout/],
    ['a hook that is no function', { hooks: { onRequest: 1 } }, 'hooks.onRequest', /hooks\.onRequest/],
    ['null as hook', { hooks: { onRetry: null } }, 'hooks.onRetry', /hooks\.onRetry/],
    ['hooks that are none', { hooks: 'x' }, 'hooks', /hooks/],
    ['null as hooks', { hooks: null }, 'hooks', /hooks/],
    ['null as v2', { v2: null }, 'v2', /v2/],
    ['a text as v2', { v2: 'x' }, 'v2', /v2/],
    [
      'a text as certificate',
      { v2: { apiV2Key: platform.config.v2.apiV2Key, clientCertificate: 'x' } },
      'v2.clientCertificate',
      /v2\.clientCertificate/,
    ],
    ['null as hosts', { hosts: null }, 'hosts', /hosts/],
    [
      'null as public keys',
      { publicKeys: null },
      'publicKeys',
      /publicKeys: \{ PUB_KEY_ID_…: pem \}, with the id/,
    ],
    ['a clock that is none', { now: 1 }, 'now', /now/],
    ['a clock without a time', { now: () => Number.NaN }, 'now', /now/],
    ['a clock of dates', { now: () => new Date() }, 'now', /now/],
    ['a clock of seconds', { now: () => Date.now() / 1000 }, 'now', /now/],
    ['null as transport', { transport: null }, 'transport', /transport/],
    ['null as fetch', { fetch: null }, 'fetch', /fetch/],
    ['null as base', { baseUri: null }, 'baseUri', /baseUri/],
    ['a number as agent text', { userAgent: 5 }, 'userAgent', /userAgent/],
  ])('are refused: %s', (_, settings, field, advice) => {
    const error = failureOf(() => createClient({ ...platform.config, ...settings }), advice)
    expect(error).toMatchObject({ name: 'ConfigurationError', code: 'INVALID_SETTING', field })
  })

  it.each<[string, unknown, RegExp]>([
    ['null', null, /is null/],
    ['a text', 'x', /is a string/],
    ['a list', [], /is an array/],
    ['nothing', undefined, /There is no configuration/],
  ])('are %s', (_, config, message) => {
    const error = failureOf(
      () => Reflect.apply(createClient, undefined, [config]),
      /createClient\(\) an object with mchid, serial, privateKey/,
    )
    expect(error).toMatchObject({ name: 'ConfigurationError', code: 'MISSING_SETTING' })
    expect(error.message).toMatch(message)
  })

  it('of the transport on node:https are checked', () => {
    for (const [field, config, advice] of [
      ['agent', { agent: 1 }, /^Give an agent of node:https as `agent`, or leave it out/],
      ['tls', { tls: 'x' }, /^Give an object as `tls`, or leave it out/],
      [
        'connectTimeout',
        { connectTimeout: 0 },
        /^Give a number above 0 as `connectTimeout`, or leave it out/,
      ],
      ['agnet', { agnet: {} }, /^Write `agent` instead/],
    ] as const) {
      const act = (): unknown => Reflect.apply(createNodeTransport, undefined, [config])
      expect(failureOf(act, advice)).toMatchObject({ field })
    }
  })
})
