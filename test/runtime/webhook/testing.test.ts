import { describe, expect, it } from 'vitest'
import type { FetchLike } from '../../../templates/runtime/client/client-config.js'
import { createClient } from '../../../templates/runtime/client/create-client.js'
import {
  createTestPlatform,
  createTestResponse,
  createTestWebhook,
} from '../../../templates/runtime/testing/index.js'
import { createWebhookKeys, parseWebhook } from '../../../templates/runtime/webhook/index.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { card, payment, refund } from './events.js'

const now = Date.UTC(2026, 7, 1, 4, 30)
const { config, signer } = createTestPlatform()
const paid = { out_trade_no: 'A1', amount: { total: 100 } }

describe('createTestPlatform', () => {
  it('makes keys anew each time', () => {
    const other = createTestPlatform()
    expect(other.config.apiV3Key).not.toBe(config.apiV3Key)
    expect(other.config.serial).not.toBe(config.serial)
    expect(Object.keys(other.config.publicKeys)).toEqual([other.signer.platformSerial])
  })

  it('is refused by the keys of another', async () => {
    const keys = createWebhookKeys(createTestPlatform().config)
    const sent = createTestWebhook({ ...signer, descriptor: payment, resource: paid })
    expect((await rejectionOf(parseWebhook(keys, sent, payment), next.addToPublicKeys)).code).toBe(
      'SERIAL_UNKNOWN',
    )
  })
})

describe('createTestWebhook', () => {
  it('looks like a notice of the service', () => {
    const { headers, body } = createTestWebhook({ ...signer, descriptor: payment, resource: paid, now })
    expect(JSON.parse(body)).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      create_time: '2026-08-01T12:30:00+08:00',
      event_type: 'TRANSACTION.SUCCESS',
      resource_type: 'encrypt-resource',
      summary: 'test',
      resource: {
        original_type: 'test',
        algorithm: 'AEAD_AES_256_GCM',
        associated_data: 'test',
        nonce: expect.stringMatching(/^\w{12}$/),
        ciphertext: expect.stringMatching(/^[\w+/]+=*$/),
      },
    })
    expect(Object.keys(headers)).toEqual([
      'Content-Type',
      'Request-ID',
      'Wechatpay-Nonce',
      'Wechatpay-Serial',
      'Wechatpay-Signature',
      'Wechatpay-Signature-Type',
      'Wechatpay-Timestamp',
    ])
  })

  it('takes what matters of the notice around', () => {
    const more = { id: 'EV-1', summary: '支付成功', resource: { original_type: 'transaction' } }
    const { body } = createTestWebhook({ ...signer, descriptor: payment, resource: paid, body: more, now })
    expect(JSON.parse(body)).toMatchObject({ ...more, event_type: 'TRANSACTION.SUCCESS' })
  })

  it('takes an event type that no page describes', () => {
    const { body } = createTestWebhook({ ...signer, eventType: 'NEW.EVENT', resource: { any: 1 }, now })
    expect(JSON.parse(body).event_type).toBe('NEW.EVENT')
  })

  it('makes a Fetch Request', async () => {
    const sent = createTestWebhook({ ...signer, descriptor: payment, resource: paid })
    const request = sent.toRequest('https://shop.example/notices')
    expect([request.method, request.url]).toEqual(['POST', 'https://shop.example/notices'])
    const event = await parseWebhook(createWebhookKeys(config), request, payment)
    expect(event.resource).toEqual(paid)
  })

  it('needs the key of the merchant for fields encrypted with it, where there are any', () => {
    const { merchantPublicKey: _, ...others } = signer
    const make = (resource: { card_id: string; phone_number?: string }) => () =>
      createTestWebhook({ ...others, descriptor: card, resource, now })
    expect(make({ card_id: 'c' })().body).toContain('CARD.CREATE')
    expect(failureOf(make({ card_id: 'c', phone_number: '1' }), /Give the merchant's public key/).code).toBe(
      'MISSING_SETTING',
    )
  })

  it('is typed by the descriptor', () => {
    const wrong = () => [
      // @ts-expect-error a field of the content is missing
      createTestWebhook({ ...signer, descriptor: payment, resource: { out_trade_no: '1' } }),
      // @ts-expect-error the content of another event
      createTestWebhook({ ...signer, descriptor: refund, resource: paid }),
    ]
    expect(wrong).toBeTypeOf('function')
  })
})

describe('createTestResponse', () => {
  it('answers calls in place of the service', async () => {
    const answer: FetchLike = async () => createTestResponse({ ...signer, data: { prepay_id: 'p' } })
    const client = createClient({ ...config, fetch: answer })
    await expect(client.request('POST /v3/pay/transactions/jsapi', { json: {} })).resolves.toEqual({
      prepay_id: 'p',
    })
  })

  it('may have no data', async () => {
    const client = createClient({ ...config, fetch: async () => createTestResponse(signer) })
    const { status, data } = await client.request('POST /v3/x', { json: {} }).withResponse()
    expect([status, data]).toEqual([204, undefined])
  })

  it('is refused where another signs', async () => {
    const other = { ...signer, platformPrivateKey: createTestPlatform().signer.platformPrivateKey }
    const client = createClient({ ...config, fetch: async () => createTestResponse({ ...other, data: {} }) })
    expect((await rejectionOf(client.request('GET /v3/x'), next.bodyChanged)).code).toBe('SIGNATURE_INVALID')
  })
})
