import type { KeyObject } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Aes, Formatter, Rsa } from 'wechatpay-axios-plugin'
import { createTestPlatform, createTestWebhook } from '../../../templates/runtime/testing/index.js'
import { createWebhookKeys, parseWebhook, reply } from '../../../templates/runtime/webhook/index.js'
import { card, payment, signedAnswer } from './events.js'

const now = Date.UTC(2026, 7, 1)
const { config, signer } = createTestPlatform()
const keys = createWebhookKeys({ ...config, now: () => now })
const keyObject = (key: unknown): KeyObject => Object(key)
const platformPublic = keyObject(config.publicKeys[signer.platformSerial])

/** `wechatpay-axios-plugin` shares no code with the runtime. */
describe('the peer', () => {
  it('verifies and decrypts what the test helper makes', () => {
    const resource = { out_trade_no: '订单1', amount: { total: 1 } }
    const { headers, body } = createTestWebhook({ ...signer, descriptor: payment, resource, now })
    const [timestamp = '', nonce = ''] = [headers['Wechatpay-Timestamp'], headers['Wechatpay-Nonce']]
    const message = Formatter.response(timestamp, nonce, body)
    expect(Rsa.verify(message, headers['Wechatpay-Signature'] ?? '', platformPublic)).toBe(true)
    const encrypted = JSON.parse(body).resource
    const { ciphertext, nonce: iv, associated_data: aad } = encrypted
    expect(JSON.parse(Aes.AesGcm.decrypt(ciphertext, config.apiV3Key, iv, aad))).toEqual(resource)
  })

  it('decrypts the fields that the test helper encrypts for the merchant', () => {
    const resource = { card_id: 'c', phone_number: '13800000000', answers: [{ name: 'n', values: ['张三'] }] }
    const { body } = createTestWebhook({ ...signer, descriptor: card, resource, now })
    const { ciphertext, nonce, associated_data: aad } = JSON.parse(body).resource
    const content = JSON.parse(Aes.AesGcm.decrypt(ciphertext, config.apiV3Key, nonce, aad))
    const open = (text: string): string => Rsa.decrypt(text, keyObject(config.privateKey))
    expect(open(content.phone_number)).toBe('13800000000')
    expect(open(content.answers[0].values[0])).toBe('张三')
  })

  it('makes events that are parsed', async () => {
    const [timestamp, nonce] = [String(now / 1000), Formatter.nonce()]
    const [iv, aad] = [Formatter.nonce(12), 'card']
    const phone = Rsa.encrypt('13800000000', keyObject(signer.merchantPublicKey))
    const content = JSON.stringify({ card_id: '卡', phone_number: phone, attach: '{"shop":7}' })
    const body = JSON.stringify({
      id: 'EV-1',
      event_type: 'CARD.CREATE',
      resource: {
        algorithm: 'AEAD_AES_256_GCM',
        nonce: iv,
        associated_data: aad,
        ciphertext: Aes.AesGcm.encrypt(content, config.apiV3Key, iv, aad),
      },
    })
    const message = Formatter.response(timestamp, nonce, body)
    const headers = {
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': nonce,
      'wechatpay-serial': signer.platformSerial,
      'wechatpay-signature': Rsa.sign(message, keyObject(signer.platformPrivateKey)),
    }
    const event = await parseWebhook(keys, { headers, body }, [payment, card])
    expect(event.body).toMatchObject({ id: 'EV-1' })
    expect(event.resource).toEqual({ card_id: '卡', phone_number: '13800000000', attach: { shop: 7 } })
  })

  it('verifies the answers that the merchant signs', () => {
    const { headers, body } = reply(signedAnswer, { code: 'SUCCESS', fee: 1 }, { signWith: keys })
    const pairs = [...(headers.authorization ?? '').matchAll(/(\w+)="([^"]*)"/g)]
    const parts = Object.fromEntries(pairs.map(([, name, value]) => [name, value]))
    const message = Formatter.response(parts.timestamp, parts.nonce_str, body)
    expect(Rsa.verify(message, parts.signature, keyObject(signer.merchantPublicKey))).toBe(true)
  })
})
