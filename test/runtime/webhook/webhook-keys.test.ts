import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createTestPlatform, createTestWebhook } from '../../../templates/runtime/testing/index.js'
import {
  createWebhookKeys,
  parseWebhook,
  type WebhookKeysConfig,
} from '../../../templates/runtime/webhook/index.js'
import { failureOf } from '../support/failure-of.js'
import { makeCertificate } from '../support/make-certificate.js'
import { next } from '../support/next.js'
import { payment } from './events.js'
import { expectNoSecret } from './expect-no-secret.js'

const now = Date.UTC(2026, 7, 1)
const { config, signer } = createTestPlatform()
const pem = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const certificate = makeCertificate()
const { apiV3Key, publicKeys, v2 } = config
const base = { apiV3Key, publicKeys, now: () => now }

/** What a program without a compiler passes. */
const loose = (value: unknown) => JSON.parse(JSON.stringify({ value })).value

describe('createWebhookKeys', () => {
  it.each<[string, WebhookKeysConfig]>([
    ['a public key', base],
    ['certificates', { apiV3Key, certificates: [certificate.pem], now: () => now }],
    ['both', { ...base, certificates: { [certificate.serial]: certificate.pem } }],
    ['v2 alone', { v2 }],
    ['everything', { ...config, now: () => now, largeIntegers: 'bigint' }],
  ])('takes %s, and shows nothing of it', (_, given) => {
    const keys = createWebhookKeys(given)
    expectNoSecret(keys, [apiV3Key, v2.apiV2Key, ...Object.keys(publicKeys), certificate.serial])
    expect(Object.keys(keys)).toEqual(['kind'])
  })

  it('verifies by a platform certificate', async () => {
    const keys = createWebhookKeys({ apiV3Key, certificates: [certificate.pem], now: () => now })
    const platform = { platformPrivateKey: certificate.privateKey, platformSerial: certificate.serial }
    const resource = { out_trade_no: '1', amount: { total: 1 } }
    const sent = createTestWebhook({ ...signer, ...platform, descriptor: payment, resource, now })
    await expect(parseWebhook(keys, sent, payment)).resolves.toMatchObject({ resource })
  })

  it('shares nothing with other keys', async () => {
    const resource = { out_trade_no: '1', amount: { total: 1 } }
    const sent = createTestWebhook({ ...signer, descriptor: payment, resource, now })
    for (const keys of [createWebhookKeys(base), createWebhookKeys(base)]) {
      await expect(parseWebhook(keys, sent, payment)).resolves.toBeDefined()
    }
  })

  const expired = makeCertificate({ validTo: Date.UTC(2021, 0, 1) })
  it.each<[string, WebhookKeysConfig, string, string | undefined, RegExp]>([
    [
      'nothing',
      {},
      'MISSING_SETTING',
      'publicKeys',
      /Set publicKeys to \{ PUB_KEY_ID_…: pem \}.*no notice can be verified/,
    ],
    [
      'no key of WeChat Pay',
      { apiV3Key },
      'MISSING_SETTING',
      'publicKeys',
      /Set publicKeys to \{ PUB_KEY_ID_…: pem \}.*no notice can be verified/,
    ],
    [
      'no key of WeChat Pay beside v2',
      { apiV3Key, v2 },
      'MISSING_SETTING',
      'publicKeys',
      /Set publicKeys to \{ PUB_KEY_ID_…: pem \}.*no notice can be verified/,
    ],
    [
      'no APIv3 key',
      { publicKeys },
      'MISSING_SETTING',
      'apiV3Key',
      /Set it to the APIv3 key .*opens notices/,
    ],
    [
      'an APIv3 key of 31 bytes',
      { ...base, apiV3Key: 'x'.repeat(31) },
      'INVALID_KEY',
      'apiV3Key',
      next.secretAsItIs,
    ],
    [
      'an APIv2 key of 33 bytes',
      { v2: { apiV2Key: 'x'.repeat(33) } },
      'INVALID_KEY',
      'v2.apiV2Key',
      next.secretAsItIs,
    ],
    [
      'a private key as public key',
      { ...base, publicKeys: { PUB_KEY_ID_1: pem.privateKey } },
      'INVALID_KEY',
      'publicKeys.PUB_KEY_ID_1',
      next.givePublicKey,
    ],
    [
      'a public key as private key',
      { ...base, privateKey: pem.publicKey },
      'INVALID_KEY',
      'privateKey',
      next.givePrivateKey,
    ],
    [
      "the merchant's own key",
      { ...base, privateKey: pem.privateKey, publicKeys: { PUB_KEY_ID_1: pem.publicKey } },
      'OWN_SERIAL',
      'publicKeys.PUB_KEY_ID_1',
      next.wechatPayKeys,
    ],
    [
      "the merchant's own serial",
      { ...base, serial: certificate.serial, certificates: [certificate.pem] },
      'OWN_SERIAL',
      'certificates.0',
      next.wechatPayKeys,
    ],
    [
      'certificates that are all expired',
      { apiV3Key, certificates: [expired.pem], now: () => now },
      'CERTIFICATE_EXPIRED',
      'certificates',
      /Give WeChat Pay's public key in publicKeys .*apiV3Key.*clock/,
    ],
    [
      'a key without an id',
      { ...base, publicKeys: { '': pem.publicKey } },
      'INVALID_SETTING',
      'publicKeys',
      /Name each key by its id, PUB_KEY_ID_/,
    ],
    [
      'a key with another name',
      { ...base, publicKeys: { wechat: pem.publicKey } },
      'INVALID_SETTING',
      'publicKeys',
      /Name each key by its id, PUB_KEY_ID_/,
    ],
    [
      'the certificate of a merchant, without knowing whose',
      { apiV3Key, certificates: [makeCertificate({ commonName: '1900000001' }).pem], now: () => now },
      'OWN_SERIAL',
      'certificates.0',
      next.wechatPayKeys,
    ],
    [
      'nothing at all',
      loose(null),
      'MISSING_SETTING',
      undefined,
      /createWebhookKeys\(\) an object with apiV3Key and publicKeys, or v2/,
    ],
    [
      'a text',
      loose('x'),
      'MISSING_SETTING',
      undefined,
      /createWebhookKeys\(\) an object with apiV3Key and publicKeys, or v2/,
    ],
    ['a clock that is a number', { ...base, now: loose(1) }, 'INVALID_SETTING', 'now', /now/],
    [
      'another way with large integers',
      { ...base, largeIntegers: loose('string') },
      'INVALID_SETTING',
      'largeIntegers',
      /largeIntegers/,
    ],
    ['v2 of null', { ...base, v2: loose(null) }, 'INVALID_SETTING', 'v2', /v2/],
    ['v2 of text', { ...base, v2: loose('x') }, 'INVALID_SETTING', 'v2', /v2/],
    [
      'a merchant number that is a number',
      { ...base, mchid: loose(1900000001) },
      'INVALID_SETTING',
      'mchid',
      /in quotes: '1900000001'/,
    ],
    ['a merchant number that is none', { ...base, mchid: 'x' }, 'INVALID_SETTING', 'mchid', next.digitsAlone],
    [
      'a serial that is none',
      { ...base, serial: 'x' },
      'INVALID_SETTING',
      'serial',
      /`openssl x509 -in apiclient_cert\.pem -noout -serial`/,
    ],
  ])('refuses %s', (_, given, code, field, advice) => {
    const error = failureOf(() => createWebhookKeys(given), advice)
    expect([error.name, error.code, error.field]).toEqual(['ConfigurationError', code, field])
    expectNoSecret(error, [apiV3Key, v2.apiV2Key, pem.privateKey.slice(60, 100), 'x'.repeat(31)])
  })

  it('asks whether a known option is meant, as createClient does', () => {
    const error = failureOf(
      () => createWebhookKeys(loose({ ...base, apiV3key: apiV3Key })),
      /^Write `apiV3Key` instead/,
    )
    expect(error.message).toMatch(/^apiV3key is not a known option\. Did you mean apiV3Key\?/)
  })
})
