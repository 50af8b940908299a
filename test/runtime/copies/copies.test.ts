import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type * as check from '../../../templates/runtime/check/request-schema.js'
import type * as calling from '../../../templates/runtime/client/call.js'
import { runtimeVersion } from '../../../templates/runtime/client/runtime-version.js'
import type * as runtime from '../../../templates/runtime/index.js'
import type { OperationDescriptor, WebhookDescriptor } from '../../../templates/runtime/index.js'
import type * as testing from '../../../templates/runtime/testing/index.js'
import type * as protocol from '../../../templates/runtime/v2/index.js'
import type * as v2Testing from '../../../templates/runtime/v2/testing.js'
import type * as v2Webhooks from '../../../templates/runtime/v2/webhook.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

type Copy = typeof check &
  typeof calling &
  typeof runtime &
  typeof testing &
  typeof protocol &
  typeof v2Testing &
  typeof v2Webhooks

const source = fileURLToPath(new URL('../../../templates/runtime', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'copies-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Bundles the runtime once more, minified as applications are, and loads it. */
async function copy(name: string, format: 'esm' | 'cjs', version = runtimeVersion): Promise<Copy> {
  const entries = [
    'index',
    'client/call',
    'check/request-schema',
    'testing/index',
    'v2/index',
    'v2/testing',
    'v2/webhook',
  ]
  const { outputFiles } = await build({
    stdin: { contents: entries.map(each => `export * from './${each}.ts'`).join('\n'), resolveDir: source },
    bundle: true,
    minify: true,
    write: false,
    format,
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  })
  const text = (outputFiles[0]?.text ?? '').replaceAll(`"${runtimeVersion}"`, JSON.stringify(version))
  const file = join(folder, `${name}.${format === 'esm' ? 'mjs' : 'cjs'}`)
  writeFileSync(file, text)
  return format === 'esm' ? await import(pathToFileURL(file).href) : createRequire(import.meta.url)(file)
}

function failing(): never {
  throw new Error('This cannot be read.')
}

const pairs = [
  ['two ES modules', 'esm', 'esm'],
  ['two CommonJS modules', 'cjs', 'cjs'],
  ['import and require', 'esm', 'cjs'],
] as const

const operation: OperationDescriptor = {
  id: 'v3/things#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/things',
  body: { kind: 'json', required: true },
  response: { kind: 'object', status: 200, mediaType: 'application/json' },
}
const notice: WebhookDescriptor = {
  id: 'v3/TEST',
  protocol: 'v3',
  eventTypes: ['TEST'],
  mediaType: 'application/json',
  ciphertext: '/resource/ciphertext',
  encryption: { algorithm: 'aes-256-gcm', key: 'apiv3', mediaType: 'application/json' },
  reply: { statuses: ['200'], mediaType: 'application/json', body: 'optional', signed: true },
}
const order = { appId: 'wx8888888888888888', prepayId: 'wx2011' }
const prepaid = { appid: 'wx8888888888888888', prepayid: 'wx2011' }

describe.each(pairs)('copies of one version: %s', (name, first, second) => {
  let a: Copy
  let b: Copy
  let platform: testing.TestPlatform
  let client: runtime.Client

  beforeAll(async () => {
    a = await copy(`${name} a`, first)
    b = await copy(`${name} b`, second)
    platform = a.createTestPlatform()
    client = a.createClient({
      ...platform.config,
      fetch: async url => {
        if (url.includes('/v3/things')) return a.createTestResponse({ ...platform.signer, data: { id: '1' } })
        return url.includes('/v3/file')
          ? new Response('file')
          : a.createTestV2Response({ ...platform.signer })
      },
    })
  })

  it('are two', () => {
    expect(a.createClient).not.toBe(b.createClient)
    expect(a.WechatPayError).not.toBe(b.WechatPayError)
  })

  it('call and sign for a client of the other', async () => {
    expect(b.jsapiParameters(client, order).paySign).toMatch(/=$/)
    expect(b.appParameters(client, prepaid).partnerid).toBe(platform.config.mchid)
    expect(b.jsapiParametersV2(client, order).paySign).toMatch(/^[0-9A-F]{32}$/)
    expect(await client.request(operation, { json: {} })).toEqual({ id: '1' })
    const file = await b.downloadUnverifiedFile(client, 'https://api.mch.weixin.qq.com/v3/file?token=x')
    expect(await file.text()).toBe('file')
    const v2: OperationDescriptor = {
      ...operation,
      id: 'v2/pay/x#post',
      protocol: 'v2',
      handler: b.v2,
      path: '/pay/x',
      body: { kind: 'xml', required: true },
      response: { kind: 'object', status: 200, mediaType: 'application/xml', signed: true },
    }
    expect(await client.request(v2, { xml: { a: '1' } })).toMatchObject({ result_code: 'SUCCESS' })
    const { body: _, ...link } = { ...v2, method: 'GET' as const }
    expect(await b.signedUrl(client, link, { query: { a: '1' } })).toContain('sign=')
  })

  it('check requests by a schema of the other, whose error the first one knows', async () => {
    const table = {
      body: { kind: 'object', properties: [{ name: 'a', required: true, schema: { kind: 'string' } }] },
    } as const
    const validate = b.requestSchema<object>(operation, () => table)
    expect(await client.request(operation, { json: { a: '1' } }, { validate })).toEqual({ id: '1' })
    const call = client.request(operation, { json: {} }, { validate })
    const error = await rejectionOf(call, /^Correct what `problems` lists\./)
    expect(error).toBeInstanceOf(a.RequestError)
    expect(error).toMatchObject({ code: 'CHECK_FAILED', problems: [{ field: '/json/a' }] })
  })

  it('know which fields of the data of the other could not be opened', async () => {
    const marked: OperationDescriptor = {
      ...operation,
      responseFields: {
        encrypted: [{ algorithm: 'rsa-oaep', key: 'merchant', direction: 'decrypt', paths: ['/id'] }],
      },
    }
    const data = await client.request(marked, { json: {} })
    expect(b.undecryptedOf(data)).toMatchObject([{ field: '/id', holds: 'plain' }])
    expect([b.undecryptedOf(client), b.undecryptedOf({})]).toEqual([[], []])
  })

  it('share the life of a client: its hooks and its end', async () => {
    const seen: string[] = []
    const own = a.createClient({
      ...platform.config,
      fetch: async () => a.createTestResponse({ ...platform.signer, data: { id: '1' } }),
      hooks: { onRequest: ({ method }) => void seen.push(method) },
    })
    for (const { call } of [a, b]) expect(await call(own, operation, { json: {} }, {})).toEqual({ id: '1' })
    expect(seen).toEqual(['POST', 'POST'])
    await own.close()
    for (const { call } of [a, b]) {
      const error = await rejectionOf(call(own, operation, { json: {} }, {}), /make a new client/)
      expect(error).toBeInstanceOf(b.ConfigurationError)
      expect(error).toMatchObject({ code: 'CLOSED' })
    }
    expect(seen).toHaveLength(2)
  })

  it('answer notices for a client or keys of the other', () => {
    const keys = a.createWebhookKeys(platform.config)
    for (const signWith of [client, keys])
      expect(b.reply(notice, undefined, { signWith }).headers.authorization).toContain(platform.config.mchid)
  })

  it('share the memory of the notices that were opened', async () => {
    for (const keys of [client, a.createWebhookKeys(platform.config)]) {
      const sent = b.createTestWebhook({ ...platform.signer, descriptor: notice, resource: { id: '1' } })
      expect(await b.parseWebhook(keys, sent, notice)).toMatchObject({ resource: { id: '1' } })
      expect(await rejectionOf(a.parseWebhook(keys, sent, notice), next.notASecondTime)).toMatchObject({
        code: 'SIGNATURE_REPLAYED',
      })
      expect(await rejectionOf(b.parseWebhook(keys, sent, notice), next.notASecondTime)).toMatchObject({
        code: 'SIGNATURE_REPLAYED',
      })
    }
  })

  it("know each other's errors, also where names are minified", async () => {
    const error = failureOf(() => a.createClient({ ...platform.config, mchid: 'x' }), next.digitsAlone)
    expect(error).toBeInstanceOf(b.WechatPayError)
    expect(error).toBeInstanceOf(b.ConfigurationError)
    expect(error).not.toBeInstanceOf(b.RequestError)
    expect(error).toMatchObject({ name: 'ConfigurationError' })
    expect([b.isWechatPayError(error), b.isApiError(error)]).toEqual([true, false])
    const refused = await rejectionOf(
      b.parseWebhook(client, { headers: {}, body: '{}' }, notice),
      next.unsignedNotice,
    )
    expect(a.fail(refused).status).toBe(401)
  })

  it('know which class of the other an error has', () => {
    const facts = { code: 'X', message: 'm', advice: 'a', operation: 'o', requestId: 'r', detail: 1 } as const
    const api = new a.SignatureRejectedError({ ...facts, outcome: 'rejected', status: 401 }, undefined)
    for (const type of [b.WechatPayError, b.ApiError, b.SignatureRejectedError, Error])
      expect(api).toBeInstanceOf(type)
    expect(api).not.toBeInstanceOf(b.ConnectionError)
    expect(b.isApiError(api)).toBe(true)
  })
})

describe('errors', () => {
  it('of a class of the caller are told apart by that class', async () => {
    const a = await copy('classes', 'esm')
    class Mine extends a.RequestError {}
    class Other extends a.RequestError {}
    const error = new Mine('INVALID_FIELD', 'm', 'a')
    expect([error instanceof Mine, error instanceof a.RequestError, error instanceof Other]).toEqual([
      true,
      true,
      false,
    ])
    expect(error.name).toBe('Mine')
  })

  const closed = new Proxy({}, { get: () => failing() })
  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a text', 'x'],
    ['an object', {}],
    ['another error', new Error('x')],
    ['what looks like one', { name: 'WechatPayError', code: 'X' }],
    ['what does not let itself be read', closed],
  ])('are nothing else: %s', async (_, value) => {
    const a = await copy('nothing else', 'esm')
    expect([value instanceof a.WechatPayError, a.isWechatPayError(value)]).toEqual([false, false])
  })
})

describe('copies of two versions', () => {
  let old: Copy
  let next: Copy
  let client: runtime.Client
  let platform: testing.TestPlatform

  beforeAll(async () => {
    old = await copy('old', 'cjs', '0.0.9')
    next = await copy('next', 'esm')
    platform = next.createTestPlatform()
    client = old.createClient({ ...platform.config, fetch: async () => new Response() })
  })

  it.each<[string, () => unknown]>([
    ['a front-end sign', () => next.jsapiParameters(client, order)],
    ['an answer', () => next.reply(notice, undefined, { signWith: old.createWebhookKeys(platform.config) })],
  ])('say so: %s', (_, act) => {
    const error = failureOf(act, /Install one version: npm ls/)
    expect(error).toMatchObject({ code: 'OTHER_VERSION', name: 'ConfigurationError', outcome: 'not-sent' })
    expect(String(error)).toMatch(/0\.0\.9/)
    expect(String(error)).toContain(runtimeVersion)
    expect(String(error)).toContain('npm ls')
    expect(error).toBeInstanceOf(old.WechatPayError)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['a notice', () => next.parseWebhook(client, { headers: {}, body: '{}' }, notice)],
    ['a v2 notice', () => next.parseV2Webhook(client, { headers: {}, body: '<xml/>' }, notice)],
    ['a download', () => next.downloadUnverifiedFile(client, 'https://gateway.example/x')],
    [
      'a v2 call',
      () => Promise.resolve(client.request({ ...operation, protocol: 'v2', handler: next.v2 }, { json: {} })),
    ],
  ])('say so: %s', async (_, act) => {
    expect(await rejectionOf(act(), /Install one version: npm ls/)).toMatchObject({ code: 'OTHER_VERSION' })
  })
})

describe('what copies share', () => {
  it('shows nothing of a merchant to whoever prints or serialises the client, the keys or the global object', async () => {
    const a = await copy('secrets', 'esm')
    const { config } = a.createTestPlatform()
    const client = a.createClient({ ...config, fetch: async () => new Response() })
    const keys = a.createWebhookKeys(config)
    const place = Object.getOwnPropertyDescriptor(globalThis, Symbol.for('wechatpay-sdk.ties'))
    expect(place).toMatchObject({ enumerable: false, writable: false, configurable: false })
    const shown = [client, keys, place?.value].map(each => inspect(each, { depth: 9, showHidden: true }))
    const text = shown.join() + JSON.stringify([client, keys, { ...client }, { ...keys }])
    for (const secret of [config.mchid, config.serial, config.apiV3Key, config.v2.apiV2Key])
      expect(text).not.toContain(secret)
  })

  it('has the version of the generator, so that every release is told from the others', () => {
    const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ version: runtimeVersion })
  })
})
