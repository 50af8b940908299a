import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createClient } from '../../../templates/runtime/client/create-client.js'
import { encryptAesGcm, encryptOaep } from '../../../templates/runtime/crypto/index.js'
import type { FieldMarks } from '../../../templates/runtime/descriptors.js'
import { WechatPayError } from '../../../templates/runtime/errors/index.js'
import {
  createTestPlatform,
  createTestResponse,
  createTestWebhook,
} from '../../../templates/runtime/testing/index.js'
import {
  signTestBody,
  type TestRequest,
  testRequest,
} from '../../../templates/runtime/testing/test-signer.js'
import { undecryptedOf } from '../../../templates/runtime/v3/undecrypted.js'
import {
  createWebhookKeys,
  parseWebhook,
  type WebhookKeysConfig,
  type WebhookOptions,
  type WebhookRequest,
} from '../../../templates/runtime/webhook/index.js'
import { advised, rejectionOf, settlementOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { card, payment } from './events.js'
import { expectNoSecret } from './expect-no-secret.js'

const now = Date.UTC(2026, 7, 1, 4, 30)
const { config, signer } = createTestPlatform()
const plaintext = 'plaintext-张三-110101199003071234'
const sent = createTestWebhook({
  ...signer,
  descriptor: payment,
  resource: { out_trade_no: plaintext, amount: { total: 1 } },
  now,
})
const pem = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const secrets = [plaintext, config.apiV3Key, config.v2.apiV2Key, pem.privateKey.slice(100, 130)]
/** What a log must not show either: the ciphertext, of which the body is made. */
const ciphertext = sent.body.slice(-60, -20)

const keysOf = (more: Partial<WebhookKeysConfig> = {}) =>
  createWebhookKeys({ ...config, now: () => now, ...more })
const parse = (request: WebhookRequest, more: Partial<WebhookKeysConfig> = {}) =>
  parseWebhook(keysOf(more), request, [payment, card])

/** A body that WeChat Pay itself signed. */
const signed = (body: string): TestRequest => testRequest(signTestBody(body, signer, now), body)
const withHeader = (name: string, value: string | undefined): WebhookRequest => ({
  headers: { ...sent.headers, [name]: value },
  body: sent.body,
})
/** The notice with another resource, signed. */
const withResource = (resource: object): TestRequest => {
  const body: Record<string, unknown> = JSON.parse(sent.body)
  return signed(JSON.stringify({ ...body, resource: { ...Object(body.resource), ...resource } }))
}
const encrypted = (text: string | Uint8Array): object => {
  const [nonce, associated_data] = ['abcdefghijkl', 'x']
  const settings = { key: signer.apiV3Key, nonce, associatedData: associated_data }
  return { nonce, associated_data, ciphertext: encryptAesGcm(text, settings) }
}
const resourceOf = (request: TestRequest): { ciphertext: string; nonce: string } =>
  JSON.parse(request.body).resource
const flipped = (base64: string, at: number): string => {
  const bytes = Buffer.from(base64, 'base64')
  const index = at < 0 ? bytes.length + at : at
  bytes[index] = (bytes[index] ?? 0) ^ 1
  return bytes.toString('base64')
}

async function expectRefused(
  work: Promise<unknown>,
  name: string,
  code: string,
  advice: RegExp,
  field?: string,
): Promise<void> {
  const error = await rejectionOf(work, advice)
  expect([error.name, error.code]).toEqual([name, code])
  if (field !== undefined) expect(error.field).toBe(field)
  expectNoSecret(error, [...secrets, ciphertext])
}

afterEach(() => {
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

describe('a notice that is not proven', () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const twoKeys = { publicKeys: { ...config.publicKeys, PUB_KEY_ID_2: other.publicKey } }
  const seconds = Number(sent.headers['Wechatpay-Timestamp'])

  it.each<[string, WebhookRequest, string, RegExp, Partial<WebhookKeysConfig>?]>([
    ['another body', { ...sent, body: `${sent.body} ` }, 'SIGNATURE_INVALID', next.bodyAsArrived],
    ['no body', { ...sent, body: '' }, 'SIGNATURE_INVALID', next.rawBody],
    ['another nonce', withHeader('Wechatpay-Nonce', 'abc'), 'SIGNATURE_INVALID', next.bodyAsArrived],
    [
      'another timestamp',
      withHeader('Wechatpay-Timestamp', String(seconds + 1)),
      'SIGNATURE_INVALID',
      next.bodyAsArrived,
    ],
    [
      'a timestamp with blanks',
      withHeader('Wechatpay-Timestamp', ` ${seconds}`),
      'SIGNATURE_INVALID',
      next.proxyChangesHeaders,
    ],
    [
      'a timestamp that is none',
      withHeader('Wechatpay-Timestamp', '1e9'),
      'TIMESTAMP_INVALID',
      next.proxyChangesHeaders,
    ],
    [
      'a negative timestamp',
      withHeader('Wechatpay-Timestamp', '-1'),
      'TIMESTAMP_INVALID',
      next.proxyChangesHeaders,
    ],
    ['no base64', withHeader('Wechatpay-Signature', '@@@@'), 'SIGNATURE_INVALID', next.bodyAsArrived],
    [
      'base64 with blanks in it',
      withHeader('Wechatpay-Signature', sent.headers['Wechatpay-Signature']?.replace(/^..../, '$& ')),
      'SIGNATURE_INVALID',
      next.proxyChangesHeaders,
    ],
    [
      'a probe',
      withHeader('Wechatpay-Signature', 'WECHATPAY/SIGNTEST/abcd'),
      'SIGNATURE_PROBE',
      next.refuseProbe,
    ],
    [
      'an unknown serial',
      withHeader('Wechatpay-Serial', 'PUB_KEY_ID_9'),
      'SERIAL_UNKNOWN',
      next.addToPublicKeys,
    ],
    [
      'an unknown certificate',
      withHeader('Wechatpay-Serial', 'ABCDEF0123'),
      'SERIAL_UNKNOWN',
      next.addCertificate,
    ],
    ['a hostile serial', withHeader('Wechatpay-Serial', '__proto__'), 'SERIAL_UNKNOWN', next.addCertificate],
    [
      'the serial of another key',
      withHeader('Wechatpay-Serial', 'PUB_KEY_ID_2'),
      'SIGNATURE_INVALID',
      next.mixedKeys,
      twoKeys,
    ],
    ['a clock 301 s ahead', sent, 'CLOCK_OFFSET', next.setClock, { now: () => now + 301_000 }],
    ['a clock 301 s behind', sent, 'CLOCK_OFFSET', next.setClock, { now: () => now - 301_000 }],
    ['no nonce', withHeader('Wechatpay-Nonce', undefined), 'SIGNATURE_MISSING', next.unsignedNotice],
    ['no signature', withHeader('Wechatpay-Signature', undefined), 'SIGNATURE_MISSING', next.unsignedNotice],
    ['no serial', withHeader('Wechatpay-Serial', ''), 'SIGNATURE_MISSING', next.unsignedNotice],
    ['no timestamp', withHeader('Wechatpay-Timestamp', undefined), 'SIGNATURE_MISSING', next.unsignedNotice],
    ['no headers', { headers: {}, body: sent.body }, 'SIGNATURE_MISSING', next.unsignedNotice],
    [
      'a lone surrogate',
      { ...sent, body: sent.body.replace('test', '\ud800') },
      'SIGNATURE_INVALID',
      next.bodyAsArrived,
    ],
    ['a byte order mark', { ...sent, body: `\ufeff${sent.body}` }, 'SIGNATURE_INVALID', next.bodyAsArrived],
  ])('%s', async (_, request, code, advice, more) => {
    await expectRefused(parse(request, more), 'VerificationError', code, advice)
  })

  it.each<[string, WebhookRequest['headers']]>([
    ['as an array', { ...sent.headers, 'Wechatpay-Nonce': ['a', 'b'] }],
    ['in another case', { ...sent.headers, 'wechatpay-signature': sent.headers['Wechatpay-Signature'] }],
    ['joined by Fetch', new Headers([...Object.entries(sent.headers), ['wechatpay-serial', 'x']])],
    ['as pairs', [...Object.entries(sent.headers), ['Wechatpay-Timestamp', '1']]],
  ])('a repeated header, %s', async (_, headers) => {
    await expectRefused(
      parse({ headers, body: sent.body }),
      'VerificationError',
      'SIGNATURE_HEADER_DUPLICATE',
      next.proxyAddsHeaders,
    )
  })

  it('a part of the body moved into the nonce', async () => {
    const body = `{"a":1}\n${sent.body}`
    const genuine = signed(body)
    const headers = {
      ...genuine.headers,
      'Wechatpay-Nonce': `${genuine.headers['Wechatpay-Nonce']}\n{"a":1}`,
    }
    await expectRefused(
      parse({ headers, body: sent.body }),
      'VerificationError',
      'SIGNATURE_INVALID',
      next.proxyChangesHeaders,
    )
  })

  it('a notice that was seen before', async () => {
    const keys = keysOf()
    await parseWebhook(keys, sent, payment)
    await expectRefused(
      parseWebhook(keys, sent, payment),
      'VerificationError',
      'SIGNATURE_REPLAYED',
      next.notASecondTime,
    )
    await expect(parse(sent)).resolves.toMatchObject({ event_type: 'TRANSACTION.SUCCESS' })
  })

  it('a notice that was seen before, several times at once', async () => {
    const keys = keysOf()
    const all = await Promise.all(
      [1, 2, 3].map(() => settlementOf(parseWebhook(keys, sent, payment), next.notASecondTime)),
    )
    expect(all.filter(each => each instanceof WechatPayError)).toHaveLength(2)
  })

  it('a notice that a client saw before, whatever answers came in between', async () => {
    const client = createClient({
      ...config,
      now: () => now,
      fetch: async () => createTestResponse({ ...signer, data: {}, now }),
    })
    await parseWebhook(client, sent, payment)
    await client.request('GET /v3/certificates', {})
    await expectRefused(
      parseWebhook(client, sent, payment),
      'VerificationError',
      'SIGNATURE_REPLAYED',
      next.notASecondTime,
    )
  })

  it('a notice that was seen before is opened again where that is allowed', async () => {
    const keys = keysOf()
    for (const _ of [1, 2]) {
      await expect(parseWebhook(keys, sent, payment, { replay: 'allow' })).resolves.toBeDefined()
    }
    const bad: WebhookOptions = JSON.parse('{"replay":"no"}')
    await expectRefused(
      parseWebhook(keys, sent, payment, bad),
      'ConfigurationError',
      'INVALID_SETTING',
      /^Give 'refuse' or 'allow' as `replay`/,
    )
  })

  it.each<[string, TestRequest, string, RegExp]>([
    ['that cannot be opened', withResource({ ciphertext: 'AAAA' }), 'CIPHERTEXT_INVALID', next.reportDamaged],
    [
      'that no descriptor is for',
      createTestWebhook({ ...signer, eventType: 'NEW.EVENT', resource: {}, now }),
      'EVENT_TYPE_UNKNOWN',
      next.descriptorOrOk,
    ],
  ])('a notice %s is not remembered', async (_, request, code, advice) => {
    const keys = keysOf()
    for (const _again of [1, 2]) {
      expect((await rejectionOf(parseWebhook(keys, request, payment), advice)).code).toBe(code)
    }
  })

  it.each([now + 300_000, now - 300_000])('is accepted with a clock at the limit', async clock => {
    await expect(parse(sent, { now: () => clock })).resolves.toBeDefined()
  })

  it('any flipped bit of the body or the signature', async () => {
    const bodyBytes = Buffer.from(sent.body)
    const signature = Buffer.from(sent.headers['Wechatpay-Signature'] ?? '', 'base64')
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.nat(), fc.integer({ min: 0, max: 7 }), async (inBody, at, bit) => {
        const bytes = Buffer.from(inBody ? bodyBytes : signature)
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit)
        const request = inBody
          ? { ...sent, body: bytes }
          : { ...sent, headers: { ...sent.headers, 'Wechatpay-Signature': bytes.toString('base64') } }
        const error = await rejectionOf(parse(request), next.bodyAsArrived)
        expect(['SIGNATURE_INVALID', 'SIGNATURE_PROBE']).toContain(error.code)
        expectNoSecret(error, secrets)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a notice that WeChat Pay signed and that cannot be used', () => {
  const { ciphertext: real, nonce } = resourceOf(sent)

  it.each<[string, TestRequest, string, string, RegExp, string?]>([
    [
      'a flipped tag',
      withResource({ ciphertext: flipped(real, -1) }),
      'DecryptionError',
      'TAG_MISMATCH',
      next.compareV3KeyOfNotice,
    ],
    [
      'a flipped ciphertext',
      withResource({ ciphertext: flipped(real, 0) }),
      'DecryptionError',
      'TAG_MISMATCH',
      next.compareV3KeyOfNotice,
    ],
    [
      'other associated data',
      withResource({ associated_data: 'tesu' }),
      'DecryptionError',
      'TAG_MISMATCH',
      next.compareV3KeyOfNotice,
    ],
    [
      'no associated data',
      withResource({ associated_data: undefined }),
      'DecryptionError',
      'TAG_MISMATCH',
      next.compareV3KeyOfNotice,
    ],
    [
      'another nonce',
      withResource({ nonce: nonce.replace(/.$/, '?') }),
      'DecryptionError',
      'TAG_MISMATCH',
      next.compareV3KeyOfNotice,
    ],
    [
      'no nonce',
      withResource({ nonce: null }),
      'DecryptionError',
      'CIPHERTEXT_INVALID',
      next.reportDamaged,
      '/resource/ciphertext',
    ],
    [
      'a tag cut short',
      withResource({ ciphertext: real.slice(0, -8) }),
      'DecryptionError',
      'TAG_MISMATCH',
      next.compareV3KeyOfNotice,
    ],
    [
      'only a part of a tag',
      withResource({ ciphertext: 'AAAAAAAA' }),
      'DecryptionError',
      'CIPHERTEXT_INVALID',
      next.reportDamaged,
    ],
    [
      'no base64',
      withResource({ ciphertext: `${real}!` }),
      'DecryptionError',
      'CIPHERTEXT_INVALID',
      next.reportDamaged,
    ],
    [
      'another algorithm',
      withResource({ algorithm: 'AEAD_SM4_GCM' }),
      'DecryptionError',
      'ALGORITHM_UNKNOWN',
      /Update the SDK; if it is current, report it/,
    ],
    [
      'no algorithm',
      withResource({ algorithm: undefined }),
      'DecryptionError',
      'ALGORITHM_UNKNOWN',
      /Update the SDK; if it is current, report it/,
    ],
    [
      'ciphertext that is a number',
      withResource({ ciphertext: 1 }),
      'WebhookError',
      'BODY_UNREADABLE',
      /genuine.*update the SDK, or report it/,
    ],
    [
      'no ciphertext',
      withResource({ ciphertext: undefined }),
      'WebhookError',
      'BODY_UNREADABLE',
      /genuine.*update the SDK, or report it/,
    ],
    [
      'content that is no JSON',
      withResource(encrypted(plaintext)),
      'WebhookError',
      'BODY_UNREADABLE',
      /genuine.*update the SDK, or report it/,
    ],
    [
      'content that is no object',
      withResource(encrypted('[1]')),
      'WebhookError',
      'BODY_UNREADABLE',
      /genuine.*update the SDK, or report it/,
    ],
    [
      'content that is null',
      withResource(encrypted('null')),
      'WebhookError',
      'BODY_UNREADABLE',
      /genuine.*update the SDK, or report it/,
    ],
    [
      'content that is no UTF-8',
      withResource(encrypted(Uint8Array.of(0x7b, 0xff, 0x7d))),
      'DecryptionError',
      'PLAINTEXT_INVALID',
      next.reportPlaintext,
      '/resource/ciphertext',
    ],
    [
      'an id above 2^53 in the content',
      withResource(encrypted(`{"out_trade_no":"${plaintext}","id":12345678901234567890}`)),
      'WebhookError',
      'UNSAFE_INTEGER',
      next.receiveBigint,
    ],
    [
      'no JSON',
      signed(`{"a":"${plaintext}`),
      'WebhookError',
      'BODY_UNREADABLE',
      /genuine.*update the SDK, or report it/,
    ],
    ['nothing', signed(''), 'WebhookError', 'BODY_UNREADABLE', /genuine.*update the SDK, or report it/],
    [
      'an array',
      signed('[{"event_type":"TRANSACTION.SUCCESS"}]'),
      'WebhookError',
      'BODY_UNREADABLE',
      /genuine.*update the SDK, or report it/,
    ],
    ['null', signed('null'), 'WebhookError', 'BODY_UNREADABLE', /genuine.*update the SDK, or report it/],
    [
      'no event_type',
      signed('{}'),
      'WebhookError',
      'BODY_UNREADABLE',
      /genuine.*update the SDK, or report it/,
    ],
    [
      'an event_type that is no text',
      signed('{"event_type":["TRANSACTION.SUCCESS"]}'),
      'WebhookError',
      'BODY_UNREADABLE',
      /genuine.*update the SDK, or report it/,
    ],
    [
      'an event_type lent by a prototype',
      signed('{"__proto__":{"event_type":"TRANSACTION.SUCCESS"}}'),
      'WebhookError',
      'BODY_UNREADABLE',
      /genuine.*update the SDK, or report it/,
    ],
    [
      'a resource lent by a prototype',
      signed(
        `{"event_type":"TRANSACTION.SUCCESS","__proto__":{"resource":${JSON.stringify(resourceOf(sent))}}}`,
      ),
      'WebhookError',
      'BODY_UNREADABLE',
      /genuine.*update the SDK, or report it/,
    ],
    [
      'a resource that is null',
      signed('{"event_type":"TRANSACTION.SUCCESS","resource":null}'),
      'WebhookError',
      'BODY_UNREADABLE',
      /genuine.*update the SDK, or report it/,
    ],
    [
      'no end',
      signed(`${'['.repeat(200_000)}`),
      'WebhookError',
      'BODY_UNREADABLE',
      /genuine.*update the SDK, or report it/,
    ],
  ])('%s', async (_, request, name, code, advice, field) => {
    await expectRefused(parse(request), name, code, advice, field)
  })

  it('a body that is no UTF-8', async () => {
    const body = Buffer.from('{"event_type":"TRANSACTION.SUCCESS","a":"\xff"}', 'latin1')
    const headers = signTestBody(body.toString('latin1'), signer, now)
    const { buildResponseMessage, signMessage } = await import('../../../templates/runtime/crypto/index.js')
    const [timestamp = '', nonce = ''] = [headers['Wechatpay-Timestamp'], headers['Wechatpay-Nonce']]
    const signature = signMessage(buildResponseMessage({ timestamp, nonce, body }), signer.platformPrivateKey)
    const request = { headers: { ...headers, 'Wechatpay-Signature': signature }, body }
    await expectRefused(
      parse(request),
      'WebhookError',
      'BODY_UNREADABLE',
      /genuine.*update the SDK, or report it/,
    )
  })

  it('keeps what looks like a prototype as data', async () => {
    const text =
      '{"out_trade_no":"1","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'
    const event = await parse(withResource(encrypted(text)))
    expect(JSON.stringify(event.resource)).toBe(text)
    expect(Reflect.get(event.resource, 'polluted')).toBeUndefined()
  })

  it('gives ids above 2^53 as bigint where that is asked', async () => {
    const request = withResource(encrypted('{"id":12345678901234567890}'))
    const event = await parse(request, { largeIntegers: 'bigint' })
    expect(event.resource).toEqual({ id: 12345678901234567890n })
  })

  const withPhone = (value: string): WebhookRequest =>
    signed(
      JSON.stringify({
        event_type: 'CARD.CREATE',
        resource: {
          algorithm: 'AEAD_AES_256_GCM',
          ...encrypted(`{"card_id":"${plaintext}","phone_number":${value}}`),
        },
      }),
    )

  it.each<[string, string, 'ciphertext' | 'plain', RegExp]>([
    ['masked', '"139****1111"', 'plain', /sent no ciphertext/],
    [
      'made for another key',
      JSON.stringify(encryptOaep('x', pem.publicKey)),
      'ciphertext',
      /^Check that privateKey belongs/,
    ],
    ['no text', '1', 'plain', /sent no ciphertext/],
  ])(
    'hands on a notice whose field for the merchant is %s, and names the field',
    async (_, value, holds, advice) => {
      const event = await parse(withPhone(value))
      const sent: unknown = JSON.parse(value)
      expect(event).toMatchObject({ resource: { card_id: plaintext, phone_number: sent } })
      expect(event.undecrypted).toMatchObject([{ field: '/resource/phone_number', holds }])
      const error = advised(event.undecrypted?.[0]?.error, advice)
      expect(error).toMatchObject({ code: 'CIPHERTEXT_INVALID', field: '/resource/phone_number' })
      expect(undecryptedOf(event)).toBe(event.undecrypted)
      expect(undecryptedOf(event.resource)).toHaveLength(1)
      expectNoSecret(error, [...secrets, '139****1111'])
    },
  )

  it('names a field once where the notice itself is the resource', async () => {
    const { ciphertext: _, encryption: __, ...bare } = card
    const marks: FieldMarks = {
      encrypted: [{ algorithm: 'rsa-oaep', key: 'merchant', direction: 'decrypt', paths: ['/name'] }],
    }
    const request = () =>
      signed(JSON.stringify({ event_type: 'CARD.CREATE', name: '张*', nonce: Math.random() }))
    const keys = keysOf({ privateKey: pem.privateKey })
    const { resourceFields: ___, ...without } = bare
    const around = await parseWebhook(keys, request(), { ...without, bodyFields: marks })
    expect(around.undecrypted?.map(({ field }) => field)).toEqual(['/resource/name'])
  })

  it('names fields around the ciphertext from the body on', async () => {
    const bodyFields: FieldMarks = {
      encrypted: [{ algorithm: 'rsa-oaep', key: 'merchant', direction: 'decrypt', paths: ['/summary'] }],
    }
    const body = JSON.parse(sent.body)
    const event = await parseWebhook(
      keysOf({ privateKey: pem.privateKey }),
      signed(JSON.stringify({ ...body, summary: '张*' })),
      { ...payment, bodyFields },
    )
    expect(event.undecrypted?.map(({ field }) => field)).toEqual(['/body/summary'])
  })

  it('says nothing of fields that were opened', async () => {
    const own = createPublicKey(pem.privateKey)
    const request = withPhone(JSON.stringify(encryptOaep('13900001111', own)))
    const event = await parse(request, { privateKey: pem.privateKey })
    expect(event).toMatchObject({ resource: { phone_number: '13900001111' } })
    expect(event).not.toHaveProperty('undecrypted')
  })
})

describe('keys that are not enough', () => {
  it('another APIv3 key', async () => {
    await expectRefused(
      parse(sent, { apiV3Key: 'k'.repeat(32) }),
      'DecryptionError',
      'TAG_MISMATCH',
      next.compareV3KeyOfNotice,
    )
  })

  it('no private key, for a field that needs it', async () => {
    const { privateKey: _, ...others } = config
    const resource = { card_id: plaintext, phone_number: '1' }
    const request = createTestWebhook({ ...signer, descriptor: card, resource, now })
    const keys = createWebhookKeys({ ...others, now: () => now })
    await expectRefused(
      parseWebhook(keys, request, card),
      'ConfigurationError',
      'MISSING_SETTING',
      next.setPrivateKey,
      '/phone_number',
    )
  })

  it('a client without an APIv3 key', async () => {
    const { createClient } = await import('../../../templates/runtime/client/create-client.js')
    const { apiV3Key: _, ...others } = config
    const client = createClient({ ...others, now: () => now })
    await expectRefused(
      parseWebhook(client, sent, payment),
      'ConfigurationError',
      'MISSING_APIV3_KEY',
      next.setV3Key,
    )
  })

  it('something that is no client', async () => {
    await expectRefused(
      parseWebhook({ kind: 'webhook-keys' }, sent, payment),
      'ConfigurationError',
      'NOT_A_CLIENT',
      next.giveClientOrKeys,
    )
  })
})
