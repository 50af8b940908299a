import { describe, expect, it } from 'vitest'
import { createChainClient } from '../../../templates/runtime/chain/create-chain-client.js'
import { type ClientConfig, createNodeTransport } from '../../../templates/runtime/index.js'
import { createTestPlatform } from '../../../templates/runtime/testing/index.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { type ClientOfPages, pageModule } from './recording-client.js'

const platform = createTestPlatform()
const operations = { 'v3/loans': async () => pageModule('v3/loans', 'post') }
const refused = { ...platform.config, baseUri: 'http://127.0.0.1:1', retry: { attempts: 1 } }

function clientOf(config: ClientConfig) {
  return createChainClient<ClientOfPages>(config, operations, {})
}

type Chained = ReturnType<typeof clientOf>

function methodOf(holder: object): () => Promise<unknown> {
  const method: unknown = Reflect.get(holder, 'post')
  if (typeof method !== 'function') throw new Error('no method')
  return () => Reflect.apply(method, holder, [{ json: {} }])
}

/** The forms of one call, each made by a function of its own name. */
const forms: readonly [string, (client: Chained) => PromiseLike<unknown>][] = [
  [
    'callerOfRequest',
    async function callerOfRequest(client) {
      return await client.request('POST /v3/loans', { json: {} })
    },
  ],
  [
    'callerOfResponse',
    async function callerOfResponse(client) {
      return await client.request('POST /v3/loans', { json: {} }).withResponse()
    },
  ],
  [
    'callerOfChain',
    async function callerOfChain(client) {
      return await methodOf(Reflect.get(Reflect.get(client, 'v3'), 'loans'))()
    },
  ],
  [
    'callerOfDeclaration',
    async function callerOfDeclaration(client) {
      return await methodOf(client.chain('v3/loans'))()
    },
  ],
  [
    'callerOfProperty',
    async function callerOfProperty(client) {
      return await methodOf(client['v3/loans'])()
    },
  ],
  // Nothing is awaited where the call is made.
  [
    'callerWithoutAwait',
    function callerWithoutAwait(client) {
      return methodOf(client['v3/loans'])()
    },
  ],
]

const failures: readonly [string, ClientConfig, string, RegExp][] = [
  ['a connection through node:https', refused, 'CONNECTION_FAILED', next.checkNetworkThenRepeat],
  [
    'a connection through a transport of its own',
    { ...refused, transport: createNodeTransport() },
    'CONNECTION_FAILED',
    next.checkNetworkThenRepeat,
  ],
  [
    'a connection through fetch',
    { ...refused, fetch: (url, init) => fetch(url, init) },
    'CONNECTION_FAILED',
    // `fetch` opens no connection to this port.
    /Nothing was sent.*check baseUri/,
  ],
  [
    'a timeout',
    { ...refused, fetch: () => new Promise(() => undefined), timeout: 20 },
    'TIMEOUT',
    next.queryOrRaiseTimeout,
  ],
  [
    'an error of the service',
    { ...refused, fetch: async () => new Response('', { status: 400 }) },
    'HTTP_400',
    next.gateway,
  ],
]

describe.each(failures)('the stack of a failure by %s', (_, config, code, advice) => {
  it.each(forms)('names %s', async (name, call) => {
    const error = await rejectionOf(call(clientOf(config)), advice)
    expect(error.code).toBe(code)
    const stack = error.stack ?? ''
    expect(stack).toContain(name)
    expect(stack.startsWith(`${error.constructor.name}: ${error.message}`)).toBe(true)
    // Every line but those of the message is a frame, and none is there twice.
    const frames = stack.slice(stack.indexOf('\n    at ') + 1).split('\n')
    expect(frames.every(line => line.startsWith('    at '))).toBe(true)
    expect(new Set(frames).size).toBe(frames.length)
  })
})

it('a mistake in a request keeps its own stack', async () => {
  const client = clientOf(refused)
  const call = client.request('POST /v3/loans', { json: { a: Number.NaN } })
  const error = await rejectionOf(call, next.finiteNumber)
  expect(error.stack).toContain('call-stack.test.ts')
})
