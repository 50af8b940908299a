import { createCipheriv, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { WebhookDescriptor } from '../../../templates/runtime/descriptors.js'
import { createClient } from '../../../templates/runtime/index.js'
import {
  createTestBrand,
  createTestPlatform,
  createTestWebhook,
  type TestSigner,
} from '../../../templates/runtime/testing/index.js'
import {
  createWebhookKeys,
  fail,
  parseWebhook,
  UnknownEventError,
  type WebhookKeysConfig,
} from '../../../templates/runtime/webhook/index.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import { expectNoSecret } from './expect-no-secret.js'

const now = Date.UTC(2026, 7, 1, 4, 30)
const merchant = createTestPlatform()
const brand = createTestBrand()
const { brand: brandConfig } = brand.config
const [brandKeyId = ''] = Object.keys(brandConfig.publicKeys)

/** A page of each protocol for one event type: the worst that can happen. */
const pageOf = (protocol: 'v3' | 'brand'): WebhookDescriptor => ({
  id: `${protocol}/COUPON.SEND`,
  protocol,
  eventTypes: ['COUPON.SEND'],
  mediaType: 'application/json',
  ciphertext: '/resource/ciphertext',
  encryption: {
    algorithm: 'aes-256-gcm',
    key: protocol === 'v3' ? 'apiv3' : 'brand',
    mediaType: 'application/json',
  },
  reply: { statuses: ['20X'], mediaType: 'application/json', body: 'optional' },
})
const [ofMerchant, ofBrand] = [pageOf('v3'), pageOf('brand')]
const resource = { coupon_code: 'C1' }
const send = (signer: TestSigner, change: Partial<TestSigner> = {}) =>
  createTestWebhook({ ...signer, ...change, descriptor: ofBrand, resource, now })

const { apiV3Key, publicKeys } = merchant.config
const webhookBrand = { apiKey: brandConfig.apiKey, publicKeys: brandConfig.publicKeys }
const both = () => createWebhookKeys({ apiV3Key, publicKeys, brand: webhookBrand, now: () => now })
const brandAlone = () => createWebhookKeys({ brand: webhookBrand, now: () => now })
const merchantAlone = () => createWebhookKeys({ apiV3Key, publicKeys, now: () => now })

const givePage = /^Give the descriptor of its page as well/

describe('a notice to a brand', () => {
  it.each([
    ['webhook keys of a brand', brandAlone],
    ['webhook keys of both', both],
    ['a client of a brand', () => createClient({ ...brand.config, now: () => now })],
    ['a client of both', () => createClient({ ...merchant.config, ...brand.config, now: () => now })],
  ])('is opened with its keys: %s', async (_, make) => {
    const event = await parseWebhook(make(), send(brand.signer), ofBrand)
    expect(event).toMatchObject({ event_type: 'COUPON.SEND', resource })
  })

  it('is opened as one of the service would make it', async () => {
    // Made from the official documents alone, without the runtime.
    const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const [apiKey, nonce, id] = [
      '0123456789abcdefABCDEF0123456789',
      '123456789012',
      `PUB_KEY_ID_${'3'.repeat(32)}`,
    ]
    const cipher = createCipheriv('aes-256-gcm', apiKey, nonce).setAAD(Buffer.from('product_coupon'))
    const sealed = Buffer.concat([cipher.update('{"coupon_code":"C9"}'), cipher.final(), cipher.getAuthTag()])
    const body = JSON.stringify({
      id: 'N1',
      event_type: 'COUPON.SEND',
      resource_type: 'encrypt-resource',
      resource: {
        algorithm: 'AEAD_AES_256_GCM',
        ciphertext: sealed.toString('base64'),
        nonce,
        associated_data: 'product_coupon',
      },
    })
    const [timestamp, random] = [String(now / 1000), randomBytes(8).toString('hex')]
    const text = Buffer.from(`${timestamp}\n${random}\n${body}\n`)
    const headers = {
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': random,
      'Wechatpay-Serial': id,
      'Wechatpay-Signature': sign('sha256', text, keys.privateKey).toString('base64'),
    }
    const receiver = createWebhookKeys({
      brand: { apiKey, publicKeys: { [id]: keys.publicKey } },
      now: () => now,
    })
    const event = await parseWebhook(receiver, { headers, body }, ofBrand)
    expect(event).toMatchObject({ resource: { coupon_code: 'C9' } })
  })

  it('and one to its merchant arrive at one address, each with its own page', async () => {
    const keys = both()
    const pages = [ofMerchant, ofBrand]
    for (const { signer } of [merchant, brand]) {
      await expect(parseWebhook(keys, send(signer), pages)).resolves.toMatchObject({ resource })
    }
  })

  it('is never opened by the page of the merchant', async () => {
    const known = { ...ofMerchant, eventTypes: ['COUPON.SEND'] }
    const other = { ...ofBrand, eventTypes: ['OTHER'] }
    const parsing = parseWebhook(both(), send(brand.signer), [known, other])
    expect(await rejectionOf(parsing, givePage)).toBeInstanceOf(UnknownEventError)
  })

  it('without any page is opened, and said to be unknown', async () => {
    for (const { signer } of [merchant, brand]) {
      const failure = parseWebhook(both(), send(signer), [])
      expect(await rejectionOf(failure, givePage)).toMatchObject({ event: { resource } })
    }
  })

  it('is opened once', async () => {
    const keys = both()
    const sent = send(brand.signer)
    await parseWebhook(keys, sent, ofBrand)
    const error = await rejectionOf(parseWebhook(keys, sent, ofBrand), /not act .*second time/)
    expect(error.code).toBe('SIGNATURE_REPLAYED')
  })
})

describe('a forged notice is refused', () => {
  const { platformPrivateKey, platformSerial } = merchant.signer
  const tellsKeys =
    /^Add it to brand\.publicKeys|^Refuse it\. If notices of the (?:brand|merchant) are to arrive/
  const wrongSignature = /^Do not use the content/
  it.each<[string, TestSigner, Partial<TestSigner>, string, RegExp]>([
    ['of the merchant, to the brand', merchant.signer, {}, 'SERIAL_UNKNOWN', tellsKeys],
    [
      "signed for the merchant, under the brand's id",
      merchant.signer,
      { platformSerial: brandKeyId },
      'SIGNATURE_INVALID',
      wrongSignature,
    ],
    [
      "sealed with the brand's key but signed for the merchant",
      brand.signer,
      { platformPrivateKey, platformSerial },
      'SERIAL_UNKNOWN',
      tellsKeys,
    ],
    [
      'under an id that nobody has',
      brand.signer,
      { platformSerial: 'PUB_KEY_ID_1' },
      'SERIAL_UNKNOWN',
      tellsKeys,
    ],
    [
      'with the private key of the brand itself',
      brand.signer,
      { platformPrivateKey: brandConfig.privateKey },
      'SIGNATURE_INVALID',
      wrongSignature,
    ],
    [
      "sealed with the merchant's key but signed for the brand",
      brand.signer,
      { apiV3Key },
      'TAG_MISMATCH',
      /brand\.apiKey is that of another brand .*brand platform.*APIv3 key of a merchant/,
    ],
  ])('%s', async (_, signer, change, code, advice) => {
    for (const keys of [brandAlone(), both()]) {
      const error = await rejectionOf(parseWebhook(keys, send(signer, change), ofBrand), advice)
      expect(error.code).toBe(code)
      expect(fail(error).status).toBeGreaterThanOrEqual(400)
      expectNoSecret(error, [brandConfig.apiKey, apiV3Key])
    }
  })

  it.each([
    ['only the merchant has keys', merchantAlone, /^Add it to publicKeys/],
    ['both have keys', both, /^Refuse it\. If notices of the brand are to arrive/],
  ])('of the brand, to an address of the merchant: %s', async (_, make, advice) => {
    const error = await rejectionOf(parseWebhook(make(), send(brand.signer), ofMerchant), advice)
    expect(error.code).toBe('SERIAL_UNKNOWN')
    expect(fail(error).status).toBe(401)
  })

  it.each([
    ['a changed body', (body: string) => body.replace('COUPON.SEND', 'COUPON.SEND '), {}],
    ['an added byte', (body: string) => `${body} `, {}],
    ['another time', (body: string) => body, { 'Wechatpay-Timestamp': String(now / 1000 - 1) }],
    ['another nonce', (body: string) => body, { 'Wechatpay-Nonce': 'x' }],
  ])('with %s', async (_, change, headers) => {
    const sent = send(brand.signer)
    const changed = { headers: { ...sent.headers, ...headers }, body: change(sent.body) }
    const error = await rejectionOf(parseWebhook(both(), changed, [ofMerchant, ofBrand]), wrongSignature)
    expect(error.code).toBe('SIGNATURE_INVALID')
  })

  it('with two ids, one of each side', async () => {
    const sent = send(brand.signer)
    const headers = { ...sent.headers, 'Wechatpay-Serial': `${brandKeyId}, ${platformSerial}` }
    const advice = /proxy that adds headers/
    const error = await rejectionOf(
      parseWebhook(both(), { headers, body: sent.body }, [ofMerchant, ofBrand]),
      advice,
    )
    expect(error.code).toBe('SIGNATURE_HEADER_DUPLICATE')
  })
})

describe('keys that are not set', () => {
  it('are named where notices of a brand are expected', async () => {
    const advice = /^Set brand: .*for notices alone \{ publicKeys, apiKey \}/
    for (const pages of [[ofBrand], [ofMerchant, ofBrand]]) {
      const error = await rejectionOf(parseWebhook(merchantAlone(), send(merchant.signer), pages), advice)
      expect(error).toMatchObject({ code: 'MISSING_BRAND_SETTING', field: 'brand' })
    }
  })

  it('are named where notices of a merchant are expected', async () => {
    const advice = /^Set mchid, serial, privateKey and publicKeys beside/
    const error = await rejectionOf(parseWebhook(brandAlone(), send(brand.signer), ofMerchant), advice)
    expect(error).toMatchObject({ code: 'MISSING_SETTING', field: 'mchid' })
  })

  it('are named where a client of a brand has no key for notices', async () => {
    const { apiKey: _, ...rest } = brandConfig
    const client = createClient({ brand: rest, now: () => now })
    const advice = /^Set brand\.apiKey to the brand API key \(brand platform, security centre\)/
    const error = await rejectionOf(parseWebhook(client, send(brand.signer), ofBrand), advice)
    expect(error).toMatchObject({ code: 'MISSING_BRAND_SETTING', field: '/resource/ciphertext' })
  })

  it.each<[string, WebhookKeysConfig, string]>([
    ['no key for notices', { brand: { ...webhookBrand, apiKey: '' } }, 'brand.apiKey'],
    ['no public keys', { brand: { ...webhookBrand, publicKeys: {} } }, 'brand.publicKeys'],
    [
      "the merchant's public key",
      { apiV3Key, publicKeys, brand: { ...webhookBrand, publicKeys } },
      `brand.publicKeys.${merchant.signer.platformSerial}`,
    ],
  ])('are refused when they are made: %s', (_, config, field) => {
    const error = failureOf(() => createWebhookKeys(config), /Give the key|PUB_KEY_ID_…|keys of its own/)
    expect(error.field).toBe(field)
    expectNoSecret(error, [brandConfig.apiKey, apiV3Key])
  })

  it('are not shown by webhook keys', () => {
    expectNoSecret(both(), [brandConfig.apiKey, apiV3Key, brandKeyId])
  })
})
