import { describe, expect, it } from 'vitest'
import { createClient } from '../../../templates/runtime/client/create-client.js'
import { encryptAesGcm } from '../../../templates/runtime/crypto/index.js'
import {
  createTestPlatform,
  createTestResponse,
  createTestWebhook,
} from '../../../templates/runtime/testing/index.js'
import { createWebhookKeys, parseWebhook } from '../../../templates/runtime/webhook/index.js'
import { rejectionOf } from '../support/failure-of.js'
import { makeCertificate } from '../support/make-certificate.js'
import { next } from '../support/next.js'
import { card, payment, plain, refund, sharing } from './events.js'

const now = Date.UTC(2026, 7, 1, 4, 30)
const { config, signer } = createTestPlatform()
const keysOf = () => createWebhookKeys({ ...config, now: () => now })
const paid = { out_trade_no: 'A1', amount: { total: 100 } }
const cardResource = {
  card_id: 'c1',
  phone_number: '13800000000',
  answers: [{ name: 'city', values: ['深圳', ''] }],
  attach: { shop: 7 },
}

describe('parseWebhook', () => {
  it('types and opens an event, for a client as for webhook keys', async () => {
    const sent = createTestWebhook({ ...signer, descriptor: payment, resource: paid, now })
    for (const receiver of [keysOf(), createClient({ ...config, now: () => now })]) {
      const event = await parseWebhook(receiver, sent, payment)
      expect(event.event_type).toBe('TRANSACTION.SUCCESS')
      expect(event.resource.amount.total).toBe(100)
      expect(event.resource).toEqual(paid)
      expect(event.headers).toEqual(sent.headers)
      expect(event.body).toEqual(JSON.parse(sent.body))
    }
  })

  it.each([
    ['the first', payment, 'TRANSACTION.SUCCESS', paid],
    ['the second', refund, 'REFUND.SUCCESS', { out_refund_no: 'r' }],
    ['another type of the second', refund, 'REFUND.CLOSED', { out_refund_no: 'r' }],
  ] as const)('chooses by event_type: %s', async (_, descriptor, eventType, resource) => {
    const sent = createTestWebhook({ ...signer, descriptor, eventType, resource, now })
    const event = await parseWebhook(keysOf(), sent, [payment, refund])
    expect(event).toMatchObject({ event_type: eventType, resource })
    if (event.event_type === 'TRANSACTION.SUCCESS') expect(event.resource.amount).toBeDefined()
    else expect(event.resource.out_refund_no).toBe('r')
  })

  it('takes the page named after the type before one that lists it, too', async () => {
    const sent = createTestWebhook({ ...signer, descriptor: payment, resource: paid, now })
    const event = await parseWebhook(keysOf(), sent, [sharing, payment])
    expect(event.resource).toEqual(paid)
  })

  it('opens fields encrypted for the merchant and fields of JSON text', async () => {
    const sent = createTestWebhook({ ...signer, descriptor: card, resource: cardResource, now })
    expect(sent.body).not.toContain('13800000000')
    const event = await parseWebhook(keysOf(), sent, [payment, card])
    expect(event.resource).toEqual(cardResource)
  })

  it('opens a notice of which nothing is encrypted', async () => {
    const sent = createTestWebhook({
      ...signer,
      descriptor: plain,
      resource: { note: 'n' },
      body: { extra: { a: [1] } },
      now,
    })
    const event = await parseWebhook(keysOf(), sent, plain)
    expect(event.resource).toMatchObject({ note: 'n', extra: { a: [1] } })
    expect(event.resource).toBe(event.body)
    expect(sent.body).toContain('"extra":"{\\"a\\":[1]}"')
  })
})

describe('a client that knows no key of WeChat Pay yet', () => {
  const certificate = makeCertificate()
  const platform = {
    ...signer,
    platformPrivateKey: certificate.privateKey,
    platformSerial: certificate.serial,
  }
  const { publicKeys: _, ...others } = config

  it('fetches the certificate that a notice names, once for all', async () => {
    const nonce = 'abcdefghijkl'
    const ciphertext = encryptAesGcm(certificate.pem, {
      key: config.apiV3Key,
      nonce,
      associatedData: 'certificate',
    })
    const encrypt_certificate = {
      algorithm: 'AEAD_AES_256_GCM',
      nonce,
      associated_data: 'certificate',
      ciphertext,
    }
    const data = { data: [{ serial_no: certificate.serial, encrypt_certificate }] }
    const asked: string[] = []
    const client = createClient({
      ...others,
      now: () => now,
      fetch: async url => {
        asked.push(new URL(url).pathname)
        return createTestResponse({ ...platform, data, now })
      },
    })
    for (const out_trade_no of ['1', '2']) {
      const resource = { out_trade_no, amount: { total: 1 } }
      const sent = createTestWebhook({ ...platform, descriptor: payment, resource, now })
      expect((await parseWebhook(client, sent, payment)).resource).toEqual(resource)
    }
    expect(asked).toEqual(['/v3/certificates'])
  })

  it('asks nothing for an unknown public key, nor twice for unknown certificates', async () => {
    let asked = 0
    const client = createClient({
      ...others,
      now: () => now,
      retry: { attempts: 1 },
      fetch: async () => {
        asked += 1
        return Response.json({ code: 'RESOURCE_NOT_EXISTS', message: 'none' }, { status: 404 })
      },
    })
    const forged = (platformSerial: string) =>
      createTestWebhook({ ...signer, platformSerial, descriptor: payment, resource: paid, now })
    for (const [serial, advice] of [
      ['PUB_KEY_ID_9', next.addToPublicKeys],
      ['ABCDEF01', next.fetchCause],
      ['ABCDEF02', next.mendDownload],
    ] as const) {
      expect((await rejectionOf(parseWebhook(client, forged(serial), payment), advice)).code).toBe(
        'SERIAL_UNKNOWN',
      )
    }
    expect(asked).toBe(1)
  })
})
