import { KeyObject } from 'node:crypto'
import { XMLParser } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Aes, Formatter, Hash, Rsa } from 'wechatpay-axios-plugin'
import type { LocalNotice } from '../../../templates/runtime/local/behaviour/behaviour.js'
import { brandId, config, keysOf, mchid, stage } from './notice-stage.js'
import { type Received, type Receiver, startReceiver } from './receiver.js'

let receiver: Receiver
beforeAll(async () => {
  receiver = await startReceiver()
})
afterAll(() => receiver.close())

async function sent(
  notice: Pick<LocalNotice, 'webhook' | 'resource'> & Partial<LocalNotice>,
): Promise<Received> {
  const { queue, clock } = stage()
  receiver.answers.push({ status: 200, body: '<xml><return_code>SUCCESS</return_code></xml>' })
  queue.add({ to: receiver.url, owner: mchid, ...notice })
  await clock.settled()
  const [last] = receiver.received.slice(-1)
  if (last === undefined) throw new Error('Nothing arrived.')
  return last
}

const keyObject = (key: unknown): KeyObject => {
  if (key instanceof KeyObject) return key
  throw new Error('The test platform makes key objects.')
}

const { apiV2Key } = config.v2

/** Texts of the elements below the root. */
function elementsOf(xml: string, root = 'xml'): Readonly<Record<string, string>> {
  return new XMLParser({ parseTagValue: false }).parse(xml)[root]
}

/** `wechatpay-axios-plugin` shares no code with the runtime. */
describe('the peer', () => {
  it.each([
    ['v3', 'v3/TRANSACTION.SUCCESS', mchid],
    ['brand', 'brand/PRODUCT_COUPON.SEND', brandId],
  ])('verifies and decrypts a notice of %s', async (_, webhook, owner) => {
    const resource = { out_trade_no: '订单1', coupon_code: '7', amount: { total: 1 } }
    const { headers, body } = await sent({ webhook, owner, resource, summary: '支付成功' })
    const { secret, signer } = keysOf(owner)
    expect(headers['wechatpay-serial']).toBe(signer.serial)
    const [timestamp = '', nonce = ''] = [headers['wechatpay-timestamp'], headers['wechatpay-nonce']]
    const message = Formatter.response(timestamp, nonce, body)
    expect(Rsa.verify(message, headers['wechatpay-signature'] ?? '', signer.privateKey)).toBe(true)
    expect(Rsa.verify(`${message} `, headers['wechatpay-signature'] ?? '', signer.privateKey)).toBe(false)
    const notice = JSON.parse(body)
    expect(notice).toMatchObject({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      create_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/),
      resource_type: 'encrypt-resource',
      event_type: webhook.split('/')[1],
      summary: '支付成功',
      resource: { algorithm: 'AEAD_AES_256_GCM' },
    })
    const { ciphertext, nonce: iv, associated_data: aad } = notice.resource
    expect(iv.length).toBe(12)
    expect(Buffer.byteLength(aad)).toBeLessThanOrEqual(16)
    expect(JSON.parse(Aes.AesGcm.decrypt(ciphertext, secret, iv, aad))).toMatchObject(resource)
  })

  it('decrypts the fields that are for the merchant alone', async () => {
    const resource = {
      phone_number: '13800000000',
      user_information: { common_field_list: [{ name: 'N', value: '张三' }] },
    }
    const { body } = await sent({ webhook: 'v3/BRAND_MEMBER_CARD_SP.USER_CARD.CREATE', resource })
    const { ciphertext, nonce, associated_data: aad } = JSON.parse(body).resource
    const content = JSON.parse(Aes.AesGcm.decrypt(ciphertext, config.apiV3Key, nonce, aad))
    const open = (text: string): string => Rsa.decrypt(text, keyObject(config.privateKey))
    expect(open(content.phone_number)).toBe('13800000000')
    expect(open(content.user_information.common_field_list[0].value)).toBe('张三')
  })

  it.each([
    ['MD5 by default', {}, 'MD5' as const],
    ['HMAC-SHA256 if the order says so', { sign_type: 'HMAC-SHA256' }, 'HMAC-SHA256' as const],
  ])('verifies a notice of v2: %s', async (_, more, type) => {
    const resource = { out_trade_no: 'A&B=<订单>', total_fee: 100, cash_fee: '100', attach: '', ...more }
    const { headers, body } = await sent({ webhook: 'v2/transaction-success', resource })
    expect(headers['content-type']).toBe('text/xml')
    const fields = elementsOf(body)
    expect(fields).toMatchObject({
      return_code: 'SUCCESS',
      mch_id: mchid,
      out_trade_no: 'A&B=<订单>',
      total_fee: '100',
    })
    expect(fields.nonce_str).toMatch(/^[\da-f]{32}$/)
    expect(fields.sign).toBe(Hash.sign(type, { ...fields }, apiV2Key))
  })

  it("decrypts v2's refund notice, which has no sign", async () => {
    const resource = { out_refund_no: '退款]]>1', refund_fee: '5', appid: 'wx1' }
    const { body } = await sent({ webhook: 'v2/refund-processed', resource })
    const fields = elementsOf(body)
    expect(fields).toMatchObject({ return_code: 'SUCCESS', mch_id: mchid, appid: 'wx1' })
    expect(fields).not.toHaveProperty('sign')
    const plaintext = Aes.AesEcb.decrypt(fields.req_info ?? '', Hash.md5(apiV2Key).toLowerCase())
    expect(elementsOf(plaintext, 'root')).toMatchObject({ out_refund_no: '退款]]>1', refund_fee: '5' })
    expect(plaintext).not.toContain('<appid>')
  })

  it("decrypts v2's notices with event_ciphertext, and verifies them", async () => {
    const resource = { out_trade_no: 'A', appid: 'wx1' }
    const { body } = await sent({ webhook: 'v2/TRANSACTION.SUCCESS', resource })
    const fields = elementsOf(body)
    expect(fields).toMatchObject({
      event_type: 'TRANSACTION.SUCCESS',
      appid: 'wx1',
      algorithm: 'HMAC-SHA256',
    })
    const { event_ciphertext: text = '', event_nonce: nonce = '', event_associated_data: aad = '' } = fields
    expect(JSON.parse(Aes.AesGcm.decrypt(text, config.apiV3Key, nonce, aad))).toMatchObject({
      out_trade_no: 'A',
    })
    expect(fields.sign).toBe(Hash.sign('HMAC-SHA256', { ...fields }, apiV2Key))
  })
})
