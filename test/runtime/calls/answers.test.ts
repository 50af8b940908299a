import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  createClient,
  DecryptionError,
  type OperationDescriptor,
  type UndecryptedEvent,
  undecryptedOf,
} from '../../../templates/runtime/index.js'
import { oaepEncrypt } from '../../../templates/runtime/local/wire/oaep.js'
import { sealGcm } from '../../../templates/runtime/local/wire/seal.js'
import type { Answer } from '../server/wire.js'
import { advised, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { readOperation } from './operations.js'
import { type Stage, startStage, transports } from './stage.js'

let stage: Stage
const unhandled: unknown[] = []
const note = (reason: unknown): void => void unhandled.push(reason)

beforeAll(async () => {
  stage = await startStage()
  process.on('unhandledRejection', note)
})
afterAll(async () => {
  process.off('unhandledRejection', note)
  await stage.server.close()
})
beforeEach(() => stage.server.reset())
afterEach(async () => {
  await new Promise(resolve => setImmediate(resolve))
  expect(unhandled).toEqual([])
})

const get = readOperation()
const empty = readOperation({ method: 'DELETE', response: { kind: 'empty', status: 204 } })
const optional = readOperation({
  response: { kind: 'object', status: 200, mediaType: 'application/json', optional: true },
})
const refused: Answer = {
  status: 403,
  sign: false,
  body: { code: 'NO_AUTH', message: '商户无权限', detail: { a: 1 } },
}

/** What stands at a place: `/list/0/card`. */
function valueAt(value: unknown, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
      value,
    )
}

describe('failures that anybody can have written', () => {
  it.each([
    ['line ends', 'A\nINFO paid', 'x\nINFO paid'],
    ['much', 'A'.repeat(500), 'x'.repeat(20_000)],
  ])('with %s write one short line into a log', async (_, code, message) => {
    stage.server.answer(() => ({ status: 400, sign: false, body: { code, message } }))
    const failure = await rejectionOf(stage.client().request(get), next.seeErrorCodes)
    expect(failure.code).toBe('HTTP_400')
    expect(failure.message).not.toContain('\n')
    expect(failure.message.length).toBeLessThan(400)
    expect(failure).toHaveProperty('serviceMessage', message)
  })
})

describe.each(transports)('answers through %s', (_, transport) => {
  it.each<[string, OperationDescriptor, Answer, unknown]>([
    ['an object', get, { body: { a: 1 } }, { a: 1 }],
    ['an object with status 201', get, { status: 201, body: { a: 1 } }, { a: 1 }],
    ['an object with status 202', get, { status: 202, body: { a: 1 } }, { a: 1 }],
    ['members that no page knows', get, { body: { new: { deep: [null] } } }, { new: { deep: [null] } }],
    ['nothing with 204', empty, { status: 204 }, undefined],
    ['nothing with 202', empty, { status: 202 }, undefined],
    ['nothing with 200', empty, { status: 200 }, undefined],
    ['something where nothing is described', empty, { body: { a: 1 } }, undefined],
    ['nothing where it may be', optional, { status: 204 }, undefined],
    ['something where it may be', optional, { body: {} }, {}],
    ['text with line ends around it', get, { body: '\n{ "a" : "\\u4e2d" }\n' }, { a: '中' }],
    ['JSON that is no object', get, { body: '[1]' }, [1]],
    ['a member __proto__', get, { body: '{"__proto__":{"a":1}}' }, JSON.parse('{"__proto__":{"a":1}}')],
  ])('give %s', async (_, operation, answer, want) => {
    stage.server.answer(() => answer)
    expect(await stage.client(transport()).request(operation)).toEqual(want)
  })

  it('come with what is around them', async () => {
    stage.server.answer(() => ({
      status: 202,
      body: { a: 1 },
      headers: { 'Request-ID': '08F0', 'X-Other': 'x' },
    }))
    const response = await stage.client(transport()).request(get).withResponse()
    expect(response).toMatchObject({ status: 202, requestId: '08F0', data: { a: 1 } })
    expect(new TextDecoder().decode(response.bytes)).toBe('{"a":1}')
    expect(response.headers.get('x-OTHER')).toBe('x')
    expect(response.headers.has('wechatpay-nonce')).toBe(true)
    expect([...response.headers].map(([name]) => name)).toContain('x-other')
  })

  it.each<[string, OperationDescriptor, Answer, object, RegExp]>([
    [
      'nothing where something is described',
      get,
      { status: 204 },
      { code: 'BODY_UNEXPECTED', outcome: 'unknown', status: 204 },
      /The service did act: query/,
    ],
    [
      'no JSON',
      get,
      { body: '<html>' },
      { code: 'BODY_UNREADABLE', outcome: 'unknown', status: 200 },
      next.repeatOrReport,
    ],
    [
      'no UTF-8',
      get,
      { body: Buffer.from([0x7b, 0xff, 0x7d]) },
      { outcome: 'unknown', status: 200 },
      next.reportPlaintext,
    ],
    [
      'an error',
      get,
      refused,
      {
        name: 'ApiError',
        code: 'NO_AUTH',
        message: expect.stringContaining('商户无权限'),
        outcome: 'rejected',
        status: 403,
        detail: { a: 1 },
      },
      next.permission,
    ],
    [
      'an error without a body',
      get,
      { status: 403, sign: false },
      { code: 'HTTP_403', status: 403, outcome: 'rejected' },
      /firewall.*let it pass.*baseUri/,
    ],
    [
      'an error that is no JSON',
      get,
      { status: 400, sign: false, body: '<html>' },
      { code: 'HTTP_400', status: 400 },
      next.gateway,
    ],
    [
      'an error nested deeper than anybody reads',
      get,
      { status: 400, sign: false, body: `${'['.repeat(200_000)}12345678901234567890` },
      { code: 'HTTP_400', status: 400 },
      next.gateway,
    ],
    [
      'an error whole and nested deeper than anybody reads',
      get,
      { status: 400, sign: false, body: `${'['.repeat(100_000)}12345678901234567890${']'.repeat(100_000)}` },
      { code: 'HTTP_400', status: 400 },
      next.gateway,
    ],
    [
      'an error with a code of another kind',
      get,
      { status: 400, sign: false, body: { code: 5, message: [] } },
      { code: 'HTTP_400', status: 400 },
      next.gateway,
    ],
    [
      'an error of a page that is signed',
      get,
      { status: 404, body: { code: 'ORDER_NOT_EXIST', message: 'x' } },
      { code: 'ORDER_NOT_EXIST', outcome: 'rejected' },
      next.seeErrorCodes,
    ],
  ])('fail with %s', async (_, operation, answer, want, advice) => {
    stage.server.answer(() => answer)
    const failure = await rejectionOf(stage.client(transport()).request(operation), advice)
    expect(failure).toMatchObject({
      operation: operation.id,
      requestId: expect.stringMatching(/^08/),
      ...want,
    })
  })
})

describe('a promise of an answer', () => {
  it.each<[string, (call: ReturnType<ReturnType<Stage['client']>['request']>) => Promise<unknown>]>([
    ['awaited', async call => call],
    ['withResponse() alone', call => call.withResponse()],
    ['catch', call => call.catch((error: unknown) => Promise.reject(error))],
    ['finally', call => call.finally(() => undefined)],
    ['both', call => Promise.all([call, call.withResponse()])],
    ['in a race', call => Promise.race([call])],
  ])('that fails is heard once: %s', async (_, use) => {
    stage.server.answer(() => refused)
    expect(await rejectionOf(use(stage.client().request(get)), next.permission)).toMatchObject({
      code: 'NO_AUTH',
    })
  })

  it('makes one call however often it is used', async () => {
    const call = stage.client().request(get)
    await Promise.all([call, call, call.withResponse(), call.then(data => data)])
    expect(stage.server.received).toHaveLength(1)
  })
})

describe('marked fields of an answer', () => {
  const marked = readOperation({
    responseFields: {
      encrypted: [
        {
          algorithm: 'rsa-oaep',
          key: 'merchant',
          direction: 'decrypt',
          paths: ['/name', '/list/*/card', '/inner/deep/phone'],
        },
        { algorithm: 'aes-256-gcm', key: 'apiv3', direction: 'decrypt', paths: ['/secret/ciphertext'] },
      ],
      encoded: [
        { encoding: 'json', mediaType: 'application/json', paths: ['/content', '/secret/ciphertext'] },
      ],
    },
  })

  it('are opened wherever they stand', async () => {
    const { merchant, apiV3Key } = stage.parties
    const seal = (text: string) => oaepEncrypt(text, merchant.publicKey)
    stage.server.answer(() => ({
      body: {
        name: seal('张三丰'),
        list: [{ card: seal('1') }, { other: 2 }, { card: '' }],
        inner: { deep: { phone: seal('13900001111') } },
        content: '{"a":[1]}',
        secret: sealGcm('{"b":"秘"}', apiV3Key, 'x'),
        later: 'plain',
      },
    }))
    expect(await stage.client().request(marked)).toMatchObject({
      name: '张三丰',
      list: [{ card: '1' }, { other: 2 }, { card: '' }],
      inner: { deep: { phone: '13900001111' } },
      content: { a: [1] },
      secret: { ciphertext: { b: '秘' } },
      later: 'plain',
    })
  })

  it.each<[string, () => object, object]>([
    [
      'content that is no JSON',
      () => ({ content: '{张三丰' }),
      { code: 'BODY_UNREADABLE', field: '/content' },
    ],
    [
      'encrypted content that is no JSON',
      () => ({ secret: sealGcm('{张三丰', stage.parties.apiV3Key, 'x') }),
      { code: 'BODY_UNREADABLE', field: '/secret/ciphertext' },
    ],
  ])('that hold %s are an error after the fact', async (_, body, want) => {
    stage.server.answer(() => ({ body: body() }))
    const failure = await rejectionOf(stage.client().request(marked), next.repeatOrReport)
    expect(failure).toMatchObject({ outcome: 'unknown', status: 200, requestId: expect.anything(), ...want })
    const { expectNoLeak } = await import('../hostile/expect-no-leak.js')
    expectNoLeak(failure, stage.parties)
  })

  const own = (text: string): string => oaepEncrypt(text, stage.parties.merchant.publicKey)
  const foreign = (text: string): string => oaepEncrypt(text, stage.parties.publicKey.publicKey)
  const plain = /^The service sent no ciphertext/
  const otherKey = /^privateKey opened other fields.*give that to decryptOaep\(\)/
  const noKey = /^Check that privateKey belongs/

  it.each<[string, () => object, readonly [string, 'ciphertext' | 'plain', string, RegExp][]]>([
    [
      'a ciphertext for somebody else',
      () => ({ name: foreign('x'), inner: { deep: { phone: own('1') } } }),
      [['/name', 'ciphertext', 'CIPHERTEXT_INVALID', otherKey]],
    ],
    [
      'masked text beside others',
      () => ({ name: '张**', list: [{ card: own('1') }, { card: '6222****1234' }, { card: own('2') }] }),
      [
        ['/name', 'plain', 'CIPHERTEXT_INVALID', plain],
        ['/list/1/card', 'plain', 'CIPHERTEXT_INVALID', plain],
      ],
    ],
    ['masked text alone', () => ({ name: '张*' }), [['/name', 'plain', 'CIPHERTEXT_INVALID', plain]]],
    [
      'a number that happens to be base64',
      () => ({ name: '12345678901234567890123456789012' }),
      [['/name', 'plain', 'CIPHERTEXT_INVALID', plain]],
    ],
    [
      'a ciphertext that was cut off',
      () => ({ name: own('x'), list: [{}, { card: own('x').slice(0, -3) }] }),
      [['/list/1/card', 'ciphertext', 'CIPHERTEXT_INVALID', otherKey]],
    ],
    [
      'a long text that is no ciphertext',
      () => ({
        name: `${'a'.repeat(200)}*${'a'.repeat(200)}`,
        inner: { deep: { phone: `*${'b'.repeat(200)}` } },
      }),
      [
        ['/name', 'plain', 'CIPHERTEXT_INVALID', plain],
        ['/inner/deep/phone', 'plain', 'CIPHERTEXT_INVALID', plain],
      ],
    ],
    ['a number', () => ({ name: 7 }), [['/name', 'plain', 'CIPHERTEXT_INVALID', plain]]],
    ['an object', () => ({ name: { a: 1 } }), [['/name', 'plain', 'CIPHERTEXT_INVALID', plain]]],
    [
      'nothing but what another key opens',
      () => ({ name: foreign('x'), list: [{ card: foreign('y') }, { card: '' }] }),
      [
        ['/name', 'ciphertext', 'CIPHERTEXT_INVALID', noKey],
        ['/list/0/card', 'ciphertext', 'CIPHERTEXT_INVALID', noKey],
      ],
    ],
    [
      'another tag',
      () => ({
        name: own('x'),
        secret: { ...sealGcm('{}', stage.parties.apiV3Key, 'x'), associated_data: 'y' },
      }),
      [['/secret/ciphertext', 'ciphertext', 'TAG_MISMATCH', /^Compare apiV3Key with the key set/]],
    ],
  ])('that hold %s leave the rest of the answer as good as it is', async (_, body, want) => {
    const sent = body()
    stage.server.answer(() => ({ body: { ...sent, later: 'plain' } }))
    const heard: UndecryptedEvent[] = []
    const call = stage.client({ hooks: { onUndecrypted: event => heard.push(event) } }).request(marked)
    const { data, undecrypted = [], requestId } = await call.withResponse()
    expect(undecrypted.map(({ field, holds }) => [field, holds])).toEqual(
      want.map(([field, holds]) => [field, holds]),
    )
    for (const [at, [, , code, advice]] of want.entries())
      expect(advised(undecrypted[at]?.error, advice).code).toBe(code)
    for (const { field, error } of undecrypted) {
      expect(error).toBeInstanceOf(DecryptionError)
      expect(error.field).toBe(field)
      expect(valueAt(data, field)).toEqual(valueAt(sent, field))
      expect(inspect(error)).not.toMatch(/张|6222|1234567/)
    }
    expect(data).toMatchObject({ later: 'plain' })
    expect(undecryptedOf(await call)).toBe(undecrypted)
    const { id: operation, method, path: route, protocol } = marked
    const callId = expect.stringMatching(/^[\da-f-]{36}$/)
    expect(heard).toEqual([{ callId, operation, method, route, protocol, requestId, fields: undecrypted }])
  })

  it('that were all opened leave no list and tell nobody', async () => {
    stage.server.answer(() => ({ body: { name: own('张三丰'), list: [] } }))
    const heard: UndecryptedEvent[] = []
    const response = await stage
      .client({ hooks: { onUndecrypted: event => heard.push(event) } })
      .request(marked)
      .withResponse()
    expect(response).not.toHaveProperty('undecrypted')
    expect([undecryptedOf(response.data), undecryptedOf(undefined), undecryptedOf('x')]).toEqual([[], [], []])
    expect(heard).toEqual([])
  })

  it('that nobody asks about are a warning of the process, once for an operation', async () => {
    const operation = { ...marked, id: 'v3/test/warned#get' }
    const warnings: Error[] = []
    const listen = (warning: Error): void => void warnings.push(warning)
    process.on('warning', listen)
    stage.server.answer(() => ({ body: { name: '张*' } }))
    const client = stage.client()
    for (const _ of [1, 2]) expect(await client.request(operation)).toEqual({ name: '张*' })
    const told = { ...operation, id: 'v3/test/told#get' }
    await stage.client({ hooks: { onUndecrypted: () => undefined } }).request(told)
    await new Promise(resolve => setImmediate(resolve))
    process.off('warning', listen)
    const ours = warnings.filter(warning => Reflect.get(warning, 'code') === 'WECHATPAY_UNDECRYPTED')
    expect(ours.map(({ message }) => message)).toEqual([
      'v3/test/warned#get: could not decrypt /name; the data holds what the service sent.',
    ])
  })

  it('that need a key which is not there: the call was made all the same', async () => {
    stage.server.answer(() => ({ body: { secret: sealGcm('{}', stage.parties.apiV3Key, 'x') } }))
    const { apiV3Key: _, ...config } = stage.config()
    const failure = await rejectionOf(createClient(config).request(marked), next.setV3Key)
    expect(failure).toMatchObject({ code: 'MISSING_APIV3_KEY', outcome: 'unknown', status: 200 })
  })
})
