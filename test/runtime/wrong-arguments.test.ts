import { describe, expect, it } from 'vitest'
import { createChainClient } from '../../templates/runtime/chain/create-chain-client.js'
import { call } from '../../templates/runtime/client/call.js'
import type { OperationDescriptor, WebhookDescriptor } from '../../templates/runtime/index.js'
import * as runtime from '../../templates/runtime/index.js'
import * as testing from '../../templates/runtime/testing/index.js'
import * as protocol from '../../templates/runtime/v2/index.js'
import * as v2Testing from '../../templates/runtime/v2/testing.js'
import * as v2Webhooks from '../../templates/runtime/v2/webhook.js'
import * as webhook from '../../templates/runtime/webhook/index.js'
import { advised, rejectionOf } from './support/failure-of.js'
import { anyStep } from './support/next.js'

const { WechatPayError } = runtime
const platform = testing.createTestPlatform()
const { apiV3Key, v2 } = platform.config
const privateKey = platform.config.privateKey
const publicKey = platform.signer.platformPrivateKey

const operation: OperationDescriptor = {
  id: 'v3/things#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/things',
  body: { kind: 'json', required: false },
  response: { kind: 'object', status: 200, mediaType: 'application/json' },
}
const link: OperationDescriptor = {
  id: 'v2/papay/entrustweb#get',
  protocol: 'v2',
  handler: protocol.v2,
  method: 'GET',
  path: '/papay/entrustweb',
  response: { kind: 'redirect', status: 302 },
}
const notice: WebhookDescriptor<unknown, object> = {
  id: 'v3/TEST',
  protocol: 'v3',
  eventTypes: ['TEST'],
  mediaType: 'application/json',
  reply: { statuses: ['200'], mediaType: 'application/json', body: 'optional' },
}
const v2Notice: WebhookDescriptor = {
  id: 'v2/test',
  protocol: 'v2',
  eventTypes: ['TEST'],
  mediaType: 'application/xml',
  reply: { statuses: ['200'], mediaType: 'application/xml', body: 'optional' },
}
const listed: OperationDescriptor = {
  ...operation,
  id: 'v3/list#get',
  method: 'GET',
  queryParameters: ['offset'],
  paging: { form: 'offset', position: '/query/offset', items: 'data' },
}
const list = (own: runtime.Client, asked: object, options: runtime.CallOptions) =>
  call(own, listed, asked, options)
const offline: runtime.ClientConfig = {
  ...platform.config,
  retry: { attempts: 1 },
  fetch: async url =>
    url.includes('/file')
      ? new Response('file')
      : testing.createTestResponse({ ...platform.signer, data: { id: '1' } }),
}
const client = runtime.createClient(offline)
const request = { headers: {}, body: '{}' }
const file = {
  download_url: 'https://api.mch.weixin.qq.com/v3/file',
  hash_type: 'SHA1',
  hash_value: '0'.repeat(40),
}
const bytes = new Uint8Array([1, 2, 3])
async function* chunks() {
  yield bytes
}
const jsapi = { appId: 'wx1', prepayId: 'wx2', timestamp: 1_700_000_000, nonce: 'n' }
const app = { appid: 'wx1', partnerid: '1900000001', prepayid: 'wx2', timestamp: 1_700_000_000, nonce: 'n' }
const gcm = { ciphertext: 'AAAA', nonce: 'n' }
const lines = { method: 'GET', target: '/v3/x', timestamp: 1, nonce: 'n', body: '' }
const authorization = { mchid: '1', serial: 'A', nonce: 'n', timestamp: 1, signature: 's' }
const facts = { status: 200, headers: {}, body: '' }
const response = { statusCode: 0, setHeader: () => undefined, end: () => undefined }
const table = { 'v3/things': async () => ({ postOperation: operation }) }

/** Every function that the package exports, with arguments that are right or nearly so. */
const functions: Readonly<Record<string, readonly unknown[]>> = {
  appParameters: [client, { appid: 'wx1', prepayid: 'wx2' }],
  appParametersV2: [client, { appid: 'wx1', prepayid: 'wx2', signType: 'MD5' }],
  buildAuthorization: [authorization],
  buildRequestMessage: [lines],
  buildResponseMessage: [{ timestamp: 1, nonce: 'n', body: '' }],
  buildV2Message: [{ a: '1' }],
  billDate: [new Date(0)],
  billDateV2: [new Date(0)],
  buildXml: [{ a: '1' }, '/xml'],
  combineHooks: [{ onEnd: () => undefined }, { onEnd: () => undefined }],
  createClient: [platform.config],
  createFetchTransport: [async () => new Response(), runtime.createNodeTransport()],
  createNodeTransport: [{ connectTimeout: 1 }],
  createNonce: [],
  createStreamResponse: [{ chunks: chunks(), contentType: undefined }],
  createTestBrand: [],
  createTestPlatform: [],
  createTestResponse: [{ ...platform.signer, data: { a: 1 } }],
  createTestV2Response: [{ ...platform.signer, fields: { a: '1' } }],
  createTestV2Webhook: [{ ...platform.signer, descriptor: v2Notice, fields: { a: '1' } }],
  createTestWebhook: [{ ...platform.signer, descriptor: notice, resource: { a: 1 } }],
  createWebhookKeys: [platform.config],
  decodeBase64: ['AAAA'],
  decryptAesEcb: ['AAAA', v2.apiV2Key],
  decryptAesGcm: [gcm, apiV3Key],
  decryptFile: [chunks(), { key: apiV3Key, nonce: 'n' }],
  decryptOaep: ['AAAA', privateKey],
  downloadBill: [client, file, { timeout: 1000 }],
  downloadFile: [client, file, { timeout: 1000 }],
  downloadUnverifiedFile: [client, file.download_url, { timeout: 1000 }],
  encodeBase64: [bytes],
  encryptAesEcb: ['text', v2.apiV2Key],
  encryptAesGcm: ['text', { key: apiV3Key, nonce: 'n' }],
  encryptOaep: ['text', publicKey],
  equalStrings: ['a', 'b'],
  fail: [new Error('x'), 500],
  fitsVariant: [{ resource: {} }, { present: ['/resource/a'] }],
  formatYuan: [1990],
  gunzip: [chunks(), { maxBytes: 10 }],
  gunzipIfCompressed: [chunks(), { maxBytes: 10 }],
  hexDigest: ['sha256', bytes],
  importCertificate: ['x', 'certificate'],
  importPrivateKey: [privateKey, 'privateKey'],
  importPublicKey: [publicKey, 'publicKey'],
  importSecret: [apiV3Key, 'apiV3Key'],
  isApiError: [new Error('x')],
  isWechatPayError: [new Error('x')],
  jsapiParameters: [client, { appId: 'wx1', prepayId: 'wx2' }],
  jsapiParametersV2: [client, { appId: 'wx1', prepayId: 'wx2', signType: 'MD5' }],
  maxOaepBytes: [publicKey],
  normaliseSerial: ['0A'],
  ok: [],
  openV2Notice: [
    { v2: {}, apiV3Key: undefined, privateKey: undefined, largeIntegers: 'refuse' },
    v2Notice,
    '<xml/>',
  ],
  paginate: [list, client, { query: { offset: 0 } }, { timeout: 1000 }],
  parseFieldPath: ['/a'],
  parseRfc3339: ['2026-08-01T12:00:00+08:00'],
  parseTimeV2: ['20260801120000'],
  parseV2Webhook: [client, request, v2Notice, { maxBytes: 10 }],
  parseWebhook: [client, request, notice, { replay: 'allow' }],
  parseXml: ['<xml/>'],
  readBill: ['a,b', { maxBytes: 10 }],
  reply: [notice, { a: 1 }, { status: 200 }],
  rfc3339: [new Date(0)],
  sendReply: [response, facts],
  signApp: [app, privateKey],
  signAppV2: [app, v2.apiV2Key],
  signJsapi: [jsapi, privateKey],
  signJsapiV2: [jsapi, v2.apiV2Key],
  signMessage: ['text', privateKey],
  signMessageInPool: ['text', privateKey],
  signV2: [{ a: '1' }, v2.apiV2Key, 'MD5'],
  signedUrl: [client, link, { query: { a: '1' } }, { timeout: 1000 }],
  timeV2: [new Date(0)],
  toFunctionReply: [facts],
  toResponse: [facts],
  undecryptedOf: [{}],
  v2Fail: [new Error('x')],
  v2Ok: [],
  v2Reply: ['failed'],
  verifyHash: [chunks(), { hashType: 'SHA1', hashValue: '0'.repeat(40) }],
  verifyMessage: ['text', 'AAAA', publicKey],
  yuan: ['19.90'],
}

/** What the client alone calls, with a merchant that nobody else has. */
const internal = ['v2']

const entries = { ...runtime, ...testing, ...protocol, ...v2Testing, ...v2Webhooks, ...webhook }
const exported = Object.entries(entries).flatMap(
  ([name, value]): [string, (...parts: unknown[]) => unknown][] =>
    typeof value === 'function' && !isClass(value)
      ? [[name, (...parts) => Reflect.apply(value, undefined, parts)]]
      : [],
)

function isClass(value: object): boolean {
  return Object.hasOwn(value, 'className')
}

function unreadable(): never {
  throw new Error('This cannot be read.')
}

/** What is passed by mistake; made anew, for some of it can be used once. */
const nonsense: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  zero: () => 0,
  'no number': () => Number.NaN,
  'a bigint': () => 1n,
  'an empty text': () => '',
  'a text': () => 'x',
  'a symbol': () => Symbol('x'),
  'an empty list': () => [],
  'a list of null': () => [null],
  'an object': () => ({}),
  'an object without prototype': () => Object.create(null),
  'an object of objects': () => ({
    a: {},
    json: null,
    headers: 1,
    chunks: 1,
    resource: 1,
    id: 1,
    protocol: 'v3',
  }),
  'a function': () => () => undefined,
  'a class': () => class A {},
  'a date': () => new Date(Number.NaN),
  'a map': () => new Map([['a', 1]]),
  'a promise': () => Promise.resolve({}),
  'a controller': () => new AbortController(),
  'an error': () => new Error('x'),
  'another client': () => ({ request: 1 }),
  bytes: () => bytes,
  'what throws when a member is read': () =>
    Object.defineProperty({}, 'json', { enumerable: true, get: unreadable }),
  'what throws whatever is done': () =>
    new Proxy({}, { get: unreadable, has: unreadable, ownKeys: unreadable, getPrototypeOf: unreadable }),
}

/** Uses a result as a caller would, so that what fails late is seen. */
async function use(result: unknown): Promise<void> {
  const value: unknown = await result
  if (typeof value !== 'object' || value === null) return
  if (Symbol.asyncIterator in value) for await (const _ of declaredIterable(value));
  else if ('rows' in value && typeof value.rows === 'function') for await (const _ of value.rows());
}

function declaredIterable(value: object): AsyncIterable<unknown> {
  return { [Symbol.asyncIterator]: () => Reflect.apply(Reflect.get(value, Symbol.asyncIterator), value, []) }
}

/** What is wrong with the way in which a function fails; undefined where it fails well, or not at all. */
async function faultOf(act: () => unknown): Promise<string | undefined> {
  let result: unknown
  try {
    result = act()
    await use(result)
  } catch (error) {
    if (!(error instanceof WechatPayError))
      return `${error instanceof Error ? error.stack?.split('\n').slice(0, 4).join(' ') : String(error)}`
    advised(error, anyStep)
  }
  return undefined
}

const asynchronous = new Set([
  'downloadBill',
  'downloadFile',
  'downloadUnverifiedFile',
  'parseWebhook',
  'parseV2Webhook',
  'signedUrl',
  'signMessageInPool',
])

describe('wrong arguments', () => {
  it('are tried on every function of the package', () => {
    expect(
      exported
        .map(([name]) => name)
        .filter(name => !internal.includes(name))
        .sort(),
    ).toEqual(Object.keys(functions).sort())
  })

  const known = exported.filter(([name]) => Object.hasOwn(functions, name))
  it.each(known)('give errors of this SDK alone: %s', async (name, act) => {
    const right = functions[name] ?? []
    const faults: string[] = []
    for (const [what, make] of Object.entries(nonsense)) {
      for (const at of right.keys()) {
        const fault = await faultOf(() => act(...right.map((each, index) => (index === at ? make() : each))))
        if (fault !== undefined) faults.push(`${name}, argument ${at}: ${what}: ${fault}`)
      }
      const alone = right.length === 0 ? undefined : await faultOf(() => act(make()))
      if (alone !== undefined) faults.push(`${name}, alone: ${what}: ${alone}`)
    }
    const none = await faultOf(() => act())
    if (none !== undefined) faults.push(`${name} without arguments: ${none}`)
    expect(faults).toEqual([])
  })

  it.each([...asynchronous])('never throw at once where there is a promise: %s', async name => {
    const act = exported.find(([each]) => each === name)?.[1]
    for (const make of Object.values(nonsense)) {
      const result = act?.(make())
      expect(result).toBeInstanceOf(Promise)
      await rejectionOf(Promise.resolve(result), anyStep)
    }
  })

  const calls: readonly [string, (...parts: unknown[]) => unknown, readonly unknown[]][] = [
    [
      'client.request',
      (...parts) => Reflect.apply(client.request, client, parts),
      [operation, { json: {} }, { timeout: 1000 }],
    ],
    [
      'client.request with a text',
      (...parts) => Reflect.apply(client.request, client, parts),
      ['POST /v3/x', { json: {} }, {}],
    ],
    [
      'a function of a page',
      (...parts) => Reflect.apply(call, undefined, parts),
      [client, operation, { json: {} }, {}],
    ],
    [
      'a chain',
      (...parts) => {
        const chain = createChainClient(offline, table, {})
        return Reflect.apply(Reflect.get(Reflect.get(chain, 'v3/things'), 'post'), undefined, parts)
      },
      [undefined, { timeout: 1 }],
    ],
  ]
  it.each(calls)('of %s are told by its promise', async (name, act, right) => {
    const faults: string[] = []
    for (const [what, make] of Object.entries(nonsense)) {
      for (const at of right.keys()) {
        let result: unknown
        expect(() => {
          result = act(...right.map((each, index) => (index === at ? make() : each)))
        }).not.toThrow()
        expect(result).toBeInstanceOf(Promise)
        const fault = await faultOf(() => result)
        if (fault !== undefined) faults.push(`${name}, argument ${at}: ${what}: ${fault}`)
      }
    }
    expect(faults).toEqual([])
  })
})
