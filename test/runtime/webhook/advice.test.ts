import { generateKeyPairSync } from 'node:crypto'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../../templates/runtime/client/create-client.js'
import { encryptAesGcm } from '../../../templates/runtime/crypto/index.js'
import type {
  DecryptionErrorCode,
  VerificationErrorCode,
  WebhookErrorCode,
} from '../../../templates/runtime/errors/errors.js'
import { createTestPlatform, createTestWebhook } from '../../../templates/runtime/testing/index.js'
import { signTestBody } from '../../../templates/runtime/testing/test-signer.js'
import {
  createWebhookKeys,
  parseWebhook,
  reply,
  type WebhookInput,
  type WebhookKeysConfig,
  type WebhookOptions,
} from '../../../templates/runtime/webhook/index.js'
import { failureOf, rejectionOf, settlementOf } from '../support/failure-of.js'
import { either, next } from '../support/next.js'
import { card, payment, refund } from './events.js'

const now = Date.UTC(2026, 7, 1, 4, 30)
const { config, signer } = createTestPlatform()
const [id = ''] = Object.keys(config.publicKeys)
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
const resource = { out_trade_no: 'A1', amount: { total: 100 } }
const sent = createTestWebhook({ ...signer, descriptor: payment, resource, now })
const signed = (body: string) => ({ headers: signTestBody(body, signer, now), body })
const withHeader = (name: string, value: string) => ({ ...sent, headers: { ...sent.headers, [name]: value } })

/** A notice that is genuine and holds something else than the page describes. */
const encrypted = (plaintext: string | Uint8Array, more: object = {}) => {
  const nonce = 'n'.repeat(12)
  const ciphertext = encryptAesGcm(plaintext, { key: config.apiV3Key, nonce, associatedData: '' })
  const content = { algorithm: 'AEAD_AES_256_GCM', nonce, associated_data: '', ciphertext, ...more }
  return signed(JSON.stringify({ id: '1', event_type: 'TRANSACTION.SUCCESS', resource: content }))
}
const never = {
  headers: sent.headers,
  [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }),
}
const broken = {
  headers: sent.headers,
  async *[Symbol.asyncIterator]() {
    yield new Uint8Array(1)
    throw new Error('reset')
  },
}

interface Given {
  readonly request?: WebhookInput
  readonly keys?: Partial<WebhookKeysConfig>
  readonly options?: WebhookOptions
  readonly descriptor?: typeof payment | typeof refund | typeof card
}
type Code =
  | VerificationErrorCode
  | WebhookErrorCode
  | DecryptionErrorCode
  | 'INVALID_SETTING'
  | 'MISSING_APIV3_KEY'
  | 'MISSING_SETTING'

const refuse = /^Do not use the content\. /
const cases: readonly (readonly [name: string, code: Code, given: Given, message: RegExp, advice: RegExp])[] =
  [
    [
      'no signature',
      'SIGNATURE_MISSING',
      { request: { ...sent, headers: {} } },
      /Wechatpay-Timestamp is missing/,
      /^Refuse it: WeChat Pay signs every notice.*Object\.fromEntries\(headers\)/,
    ],
    [
      'a header twice',
      'SIGNATURE_HEADER_DUPLICATE',
      { request: { ...sent, headers: { ...sent.headers, 'wechatpay-nonce': 'x' } } },
      /appears more than once/,
      /proxy that adds headers/,
    ],
    [
      'another body',
      'SIGNATURE_INVALID',
      { request: { ...sent, body: `${sent.body} ` } },
      /^The signature does not fit the content/,
      refuse,
    ],
    [
      'a body made of a parsed one',
      'SIGNATURE_INVALID',
      { request: { ...sent, body: JSON.stringify(JSON.parse(sent.body), null, 1) } },
      /does not fit/,
      /Pass the body as it arrived: JSON\.stringify of a parsed body makes other bytes/,
    ],
    [
      'another PEM under the id',
      'SIGNATURE_INVALID',
      { keys: { publicKeys: { [id]: other.publicKey } } },
      /does not fit/,
      /the PEM under PUB_KEY_ID_\d+ is that of another id\. Its SHA-256 begins with [0-9a-f]{16}: download the key of PUB_KEY_ID_\d+ anew from the merchant platform .* compare, with `openssl pkey/,
    ],
    [
      'two PEMs that are mixed up',
      'SIGNATURE_INVALID',
      { keys: { publicKeys: { [id]: other.publicKey, PUB_KEY_ID_2: config.publicKeys[id] ?? '' } } },
      /^The signature fits the key under PUB_KEY_ID_2, not the one under PUB_KEY_ID_/,
      /^Do not use the content\. The keys are mixed up in the configuration: download/,
    ],
    [
      'an empty body',
      'SIGNATURE_INVALID',
      { request: { ...sent, body: '' } },
      /^The body is empty: something read it before/,
      /express\.raw.*Koa.*NestJS: .*rawBody: true.*Next\.js.*Hono.*Cloud functions/,
    ],
    [
      'a Request without a body',
      'SIGNATURE_INVALID',
      { request: new Request('http://localhost/', { method: 'POST', headers: { ...sent.headers } }) },
      /^The body is empty/,
      /Hono and Fetch handlers/,
    ],
    [
      'the text of an object',
      'SIGNATURE_INVALID',
      { request: { ...sent, body: String(JSON.parse(sent.body)) } },
      /^The body is the text of an object: it was parsed before/,
      /express\.raw/,
    ],
    [
      'a text of a text',
      'SIGNATURE_INVALID',
      { request: { ...sent, body: JSON.stringify(sent.body) } },
      /^The body is JSON inside a JSON string/,
      /express\.raw/,
    ],
    [
      'base64',
      'SIGNATURE_INVALID',
      { request: { ...sent, body: btoa(sent.body) } },
      /^The body is base64, .*isBase64Encoded is honoured.*Buffer\.from/,
      /pass the whole event/,
    ],
    [
      'a header with blanks',
      'SIGNATURE_INVALID',
      { request: withHeader('Wechatpay-Nonce', 'a b') },
      /Wechatpay-Nonce holds characters/,
      /^Do not use the content/,
    ],
    [
      'a probe',
      'SIGNATURE_PROBE',
      { request: withHeader('Wechatpay-Signature', 'WECHATPAY/SIGNTEST/x') },
      /on purpose/,
      /^Nothing is broken: refuse it/,
    ],
    [
      'an unknown id',
      'SERIAL_UNKNOWN',
      { request: withHeader('Wechatpay-Serial', 'PUB_KEY_ID_9') },
      /by the id PUB_KEY_ID_9/,
      /publicKeys.*Known: PUB_KEY_ID_/,
    ],
    [
      'an unknown certificate',
      'SERIAL_UNKNOWN',
      { request: withHeader('Wechatpay-Serial', 'ABCDEF0123') },
      /by the id ABCDEF0123/,
      /certificates/,
    ],
    [
      'no time',
      'TIMESTAMP_INVALID',
      { request: withHeader('Wechatpay-Timestamp', 'x') },
      /not a number of seconds/,
      /^Do not use/,
    ],
    [
      'a clock ahead',
      'CLOCK_OFFSET',
      { keys: { now: () => now + 301_000 } },
      /301 s behind this machine's clock; 300 s/,
      /NTP.*the message is old: do not use it/,
    ],
    [
      'a clock behind',
      'CLOCK_OFFSET',
      { keys: { now: () => now - 400_000 } },
      /400 s ahead of this machine's clock/,
      /NTP/,
    ],
    [
      'no request',
      'REQUEST_INVALID',
      { request: JSON.parse('null') },
      /^There is no request/,
      /node:http, Express, Koa .*Fastify, a Fetch Request .*, the event of a cloud function as it came, or \{ headers, body \}/,
    ],
    [
      'parsed data',
      'BODY_ALREADY_PARSED',
      { request: { ...sent, body: JSON.parse(sent.body) } },
      /which JSON\.stringify does not make again/,
      /express\.raw\(\{ type: '\*\/\*' \}\) on this route/,
    ],
    [
      'a connection that broke',
      'BODY_UNREADABLE',
      { request: broken },
      /broke off/,
      /^Refuse it; a genuine notice comes again/,
    ],
    [
      'a signed body that is no JSON',
      'BODY_UNREADABLE',
      { request: signed('<xml/>') },
      /is not JSON/,
      /^It is genuine, for its signature is right, .*Request-ID/,
    ],
    [
      'a signed body that is a list',
      'BODY_UNREADABLE',
      { request: signed('[]') },
      /^The body is not a JSON object/,
      /^It is genuine/,
    ],
    [
      'a signed body without a type',
      'BODY_UNREADABLE',
      { request: signed('{}') },
      /no event_type/,
      /^It is genuine/,
    ],
    [
      'content that is no JSON',
      'BODY_UNREADABLE',
      { request: encrypted('x') },
      /^\/resource\/ciphertext.* not JSON/,
      /^It is genuine/,
    ],
    [
      'a body above the limit',
      'BODY_TOO_LARGE',
      { options: { maxBytes: 10 } },
      /more than 10 bytes/,
      /Raise maxBytes/,
    ],
    [
      'a body that does not come',
      'BODY_TOO_SLOW',
      { request: never, options: { timeout: 20 } },
      /within 20 ms/,
      /^Refuse it; a genuine notice comes again/,
    ],
    [
      'a large integer',
      'UNSAFE_INTEGER',
      { request: signed('{"event_type":"A","n":12345678901234567890}') },
      /cannot represent/,
      /^Set largeIntegers to 'bigint'/,
    ],
    [
      'a type of no descriptor',
      'EVENT_TYPE_UNKNOWN',
      { descriptor: refund },
      /of the type TRANSACTION\.SUCCESS/,
      /Give the descriptor of its page.*ok\(\)/,
    ],
    [
      'another APIv3 key',
      'TAG_MISMATCH',
      { keys: { apiV3Key: 'x'.repeat(32) } },
      /^\/resource\/ciphertext: The ciphertext does not fit the APIv3 key/,
      /^The signature is right, so apiV3Key is that of another merchant or environment.*merchant platform.*APIv2 key/,
    ],
    [
      'another algorithm',
      'ALGORITHM_UNKNOWN',
      { request: encrypted('{}', { algorithm: 'AEAD_SM4_GCM' }) },
      /not encrypted with AEAD_AES_256_GCM/,
      /^Update the SDK/,
    ],
    [
      'ciphertext that is none',
      'CIPHERTEXT_INVALID',
      { request: encrypted('{}', { ciphertext: '@' }) },
      /not base64/,
      next.reportDamaged,
    ],
    [
      'content that is no UTF-8',
      'PLAINTEXT_INVALID',
      { request: encrypted(Uint8Array.of(0xff)) },
      /not UTF-8/,
      /^Report it/,
    ],
    [
      'a rule for replays that is none',
      'INVALID_SETTING',
      { options: JSON.parse('{"replay":"no"}') },
      /^replay must be 'refuse' or 'allow'/,
      /^Give 'refuse' or 'allow' as `replay`/,
    ],
    [
      'an option that is misspelt',
      'INVALID_SETTING',
      { options: JSON.parse('{"repaly":"allow"}') },
      /^repaly is not a known option\. Did you mean replay\?/,
      /^Write `replay` instead/,
    ],
    [
      'a limit that is none',
      'INVALID_SETTING',
      { options: { maxBytes: 0 } },
      /^maxBytes must be a number above 0/,
      /^Give a number above 0 as `maxBytes`, or leave it out/,
    ],
    [
      'no descriptor',
      'INVALID_SETTING',
      { descriptor: JSON.parse('null') },
      /^descriptors must be a descriptor/,
      /import \{ webhook \}/,
    ],
  ]

const covered: Readonly<Record<VerificationErrorCode | WebhookErrorCode | DecryptionErrorCode, true>> = {
  ALGORITHM_UNKNOWN: true,
  BODY_ALREADY_PARSED: true,
  BODY_TOO_LARGE: true,
  BODY_TOO_SLOW: true,
  BODY_UNREADABLE: true,
  CIPHERTEXT_INVALID: true,
  CLOCK_OFFSET: true,
  EVENT_TYPE_UNKNOWN: true,
  PLAINTEXT_INVALID: true,
  REPLY_INVALID: true,
  REQUEST_INVALID: true,
  SERIAL_UNKNOWN: true,
  SIGNATURE_HEADER_DUPLICATE: true,
  SIGNATURE_INVALID: true,
  SIGNATURE_MISSING: true,
  SIGNATURE_PROBE: true,
  SIGNATURE_REPLAYED: true,
  TAG_MISMATCH: true,
  TIMESTAMP_INVALID: true,
  UNSAFE_INTEGER: true,
}

const parse = ({ request = sent, keys = {}, options = {}, descriptor = payment }: Given) =>
  parseWebhook(createWebhookKeys({ ...config, now: () => now, ...keys }), request, descriptor, options)

describe('what a notice that is not handed on is told', () => {
  it.each(cases)('%s: %s', async (_, code, given, message, advice) => {
    const error = await rejectionOf(parse(given), advice)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(message)
    expect(error.message.endsWith(error.advice)).toBe(true)
    expect(error.message).not.toContain('"id"')
  })

  it('covers every code', () => {
    const elsewhere = ['SIGNATURE_REPLAYED', 'REPLY_INVALID']
    const codes = new Set([...cases.map(each => each[1]), ...elsewhere])
    expect(Object.keys(covered).filter(code => !codes.has(code))).toEqual([])
  })

  it('a notice that was opened before', async () => {
    const keys = createWebhookKeys({ ...config, now: () => now })
    await parseWebhook(keys, sent, payment)
    const error = await rejectionOf(parseWebhook(keys, sent, payment), next.notASecondTime)
    expect(error.code).toBe('SIGNATURE_REPLAYED')
  })

  it('a key that is missing', async () => {
    const { apiV3Key: _, ...without } = config
    const client = createClient({ ...without, now: () => now })
    const error = await rejectionOf(parseWebhook(client, sent, payment), next.setV3Key)
    expect(error.code).toBe('MISSING_APIV3_KEY')
    const named = createTestWebhook({
      ...signer,
      descriptor: card,
      resource: { card_id: 'c', phone_number: '1' },
      now,
    })
    const { privateKey: __, ...keyless } = config
    const keys = createWebhookKeys({ ...keyless, now: () => now })
    expect(await rejectionOf(parseWebhook(keys, named, card), next.setPrivateKey)).toMatchObject({
      code: 'MISSING_SETTING',
      field: '/phone_number',
    })
  })

  it.each<[string, () => unknown, RegExp, RegExp]>([
    [
      'a date',
      () => reply(payment, { code: 'SUCCESS', fee: Object(new Date(0)) }),
      /cannot be written: \/fee is an instance of Date/,
      /Give the time as the page writes it/,
    ],
    [
      'an emoji',
      () => reply(payment, { code: 'SUCCESS', ...{ note: '😀' } }),
      /Basic Multilingual Plane/,
      /^Take the character out of the answer\.$/,
    ],
    [
      'another status',
      () => reply(payment, { code: 'SUCCESS' }, { status: 302 }),
      /cannot have the status 302/,
      /The page lists 20X, 4XX, 5XX/,
    ],
  ])('an answer with %s', (_, make, message, advice) => {
    expect(failureOf(make, advice)).toMatchObject({
      code: 'REPLY_INVALID',
      message: expect.stringMatching(message),
    })
  })
})

describe('a timer', () => {
  const refused = either(next.bodyAsArrived, next.smallNotices, next.refuseItComesAgain)
  afterAll(() => vi.useRealTimers())

  it.each<[string, () => WebhookInput]>([
    ['was opened', () => sent.toRequest()],
    [
      'is refused',
      () => new Request('http://localhost/', { method: 'POST', headers: { ...sent.headers }, body: 'x' }),
    ],
    [
      'is too large',
      () =>
        new Request('http://localhost/', {
          method: 'POST',
          headers: { ...sent.headers },
          body: 'x'.repeat(9_999),
        }),
    ],
    ['broke', () => broken],
  ])('does not stay behind a notice that %s', async (_, make) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await settlementOf(parse({ request: make(), options: { maxBytes: 5_000 } }), refused)
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })
})
