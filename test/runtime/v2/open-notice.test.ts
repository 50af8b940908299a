import { createSecretKey, randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Aes, Hash, Transformer } from 'wechatpay-axios-plugin'
import {
  encryptAesEcb,
  encryptAesGcm,
  signAppV2,
  signJsapiV2,
  type WebhookDescriptor,
} from '../../../templates/runtime/index.js'
import { openV2Notice, type V2Keys } from '../../../templates/runtime/v2/index.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { factualXml, signedXml, success } from './facts.js'
import { apiV2Key, apiV3Key, merchantKeys } from './v2-client.js'

const keys: V2Keys = {
  v2: { apiV2Key: createSecretKey(Buffer.from(apiV2Key)) },
  apiV3Key: createSecretKey(Buffer.from(apiV3Key)),
  privateKey: merchantKeys.privateKey,
  largeIntegers: 'refuse',
}

const payment: WebhookDescriptor = {
  id: 'v2/transaction-success',
  protocol: 'v2',
  eventTypes: ['transaction-success'],
  mediaType: 'application/xml',
  bodyFields: { numbered: ['/coupon_id_$n', '/coupon_fee_$n'], numbers: ['/coupon_fee_$n'] },
  reply: { statuses: [], mediaType: 'application/xml', body: 'optional' },
}

const refund: WebhookDescriptor = {
  ...payment,
  id: 'v2/refund-processed',
  bodyFields: {},
  ciphertext: '/req_info',
  encryption: { algorithm: 'aes-256-ecb', key: 'apiv2', mediaType: 'application/xml' },
  resourceFields: { numbers: ['/refund_fee'] },
}

const check: WebhookDescriptor = {
  ...payment,
  id: 'v2/CHECK.FAIL',
  bodyFields: {},
  ciphertext: '/event_ciphertext',
  encryption: { algorithm: 'aes-256-gcm', key: 'apiv3', mediaType: 'application/json' },
  resourceFields: {},
}

const paid = { ...success, out_trade_no: 'N1', total_fee: '100', coupon_id_0: '7', coupon_fee_0: '5' }

/** The fields of a notice encrypted with the APIv3 key. */
function checkFields(plaintext: string): Record<string, string> {
  const event_ciphertext = encryptAesGcm(plaintext, {
    key: apiV3Key,
    nonce: 'nonce1234567',
    associatedData: 'ad',
  })
  return {
    mch_id: '1900000109',
    algorithm: 'HMAC-SHA256',
    event_type: 'CHECK.FAIL',
    event_nonce: 'nonce1234567',
    event_associated_data: 'ad',
    event_ciphertext,
  }
}

describe('openV2Notice', () => {
  it.each<[string, Record<string, string>, string]>([
    ['MD5', {}, 'MD5'],
    ['MD5, stated', { sign_type: 'MD5' }, 'MD5'],
    ['HMAC-SHA256, stated', { sign_type: 'HMAC-SHA256' }, 'HMAC-SHA256'],
    ['HMAC-SHA256 by its length', {}, 'HMAC-SHA256'],
    ['HMAC-SHA256, stated as algorithm', { algorithm: 'HMAC-SHA256' }, 'HMAC-SHA256'],
    ['HMAC-SHA256, beside another algorithm', { algorithm: 'AEAD_AES_256_GCM' }, 'HMAC-SHA256'],
    ['MD5, beside another algorithm', { algorithm: 'AEAD_AES_256_GCM' }, 'MD5'],
    ['MD5, beside an empty algorithm', { algorithm: '' }, 'MD5'],
  ])('opens a notice signed with %s', (_, more, type) => {
    const { body, resource } = openV2Notice(keys, payment, signedXml({ ...paid, ...more }, apiV2Key, type))
    expect(body).toMatchObject({ ...paid, ...more, coupon_fee_0: 5 })
    expect(resource).toBe(body)
  })

  it('opens a notice that the peer signed', () => {
    const text = Transformer.toXml({ ...paid, sign: Hash.sign('MD5', paid, apiV2Key) })
    expect(openV2Notice(keys, payment, text).body).toMatchObject({ out_trade_no: 'N1' })
  })

  it.each<[string, WebhookDescriptor, string, string, RegExp]>([
    ['without a sign', payment, factualXml(paid), 'SIGNATURE_MISSING', next.compareV2KeyThenQuery],
    [
      'signed with another key',
      payment,
      signedXml(paid, randomBytes(16).toString('hex')),
      'SIGNATURE_INVALID',
      next.compareV2KeyThenQuery,
    ],
    [
      'signed with less than it states',
      payment,
      signedXml({ ...paid, algorithm: 'HMAC-SHA256' }, apiV2Key),
      'SIGNATURE_INVALID',
      next.compareV2KeyThenQuery,
    ],
    [
      'signed with another type than its algorithm',
      payment,
      signedXml({ ...paid, algorithm: 'MD5' }, apiV2Key, 'HMAC-SHA256'),
      'SIGNATURE_INVALID',
      next.compareV2KeyThenQuery,
    ],
    [
      'whose sign_type is not its algorithm',
      payment,
      signedXml({ ...paid, sign_type: 'MD5', algorithm: 'HMAC-SHA256' }, apiV2Key, 'HMAC-SHA256'),
      'SIGNATURE_INVALID',
      next.compareV2KeyThenQuery,
    ],
    [
      'with an empty ciphertext',
      check,
      signedXml({ ...checkFields('{}'), event_ciphertext: '' }, apiV2Key, 'HMAC-SHA256'),
      'BODY_UNREADABLE',
      next.otherPage,
    ],
    [
      'that was changed',
      payment,
      signedXml(paid, apiV2Key).replace('100', '1'),
      'SIGNATURE_INVALID',
      next.compareV2KeyThenQuery,
    ],
    [
      'with an added field',
      payment,
      signedXml(paid, apiV2Key).replace('</xml>', '<x>1</x></xml>'),
      'SIGNATURE_INVALID',
      next.compareV2KeyThenQuery,
    ],
    [
      'with added elements',
      payment,
      signedXml(paid, apiV2Key).replace('</xml>', '<x><y/></x></xml>'),
      'SIGNATURE_INVALID',
      next.compareV2KeyThenQuery,
    ],
    [
      'with a repeated field',
      payment,
      signedXml(paid, apiV2Key).replace('</xml>', '<total_fee>1</total_fee></xml>'),
      'BODY_UNREADABLE',
      next.refuseItComesAgain,
    ],
    [
      'with a document type',
      payment,
      `<!DOCTYPE xml>${signedXml(paid, apiV2Key)}`,
      'BODY_UNREADABLE',
      next.refuseItComesAgain,
    ],
    ['that is no XML', payment, '{"a":1}', 'BODY_UNREADABLE', next.refuseItComesAgain],
    [
      'encrypted with APIv3 and not signed',
      check,
      factualXml(checkFields('{}')),
      'SIGNATURE_MISSING',
      next.compareV2KeyThenQuery,
    ],
    ['without its ciphertext', check, signedXml({ ...success }, apiV2Key), 'BODY_UNREADABLE', next.otherPage],
    [
      'with a broken ciphertext',
      check,
      signedXml({ ...checkFields('{}'), event_nonce: 'x' }, apiV2Key, 'HMAC-SHA256'),
      'TAG_MISMATCH',
      next.compareV3KeyOfNotice,
    ],
    [
      'with a plaintext that is nothing',
      check,
      signedXml(checkFields('SECRET'), apiV2Key, 'HMAC-SHA256'),
      'BODY_UNREADABLE',
      next.refuseItComesAgain,
    ],
    ['of a refund without content', refund, factualXml(success), 'BODY_UNREADABLE', next.otherPage],
    [
      'of a refund with a broken content',
      refund,
      factualXml({ ...success, req_info: 'AAAA' }),
      'CIPHERTEXT_INVALID',
      next.refuseOrCompareV2Key,
    ],
    [
      'of a refund with a wrong sign',
      refund,
      factualXml({ ...success, req_info: encryptAesEcb('<root/>', apiV2Key), sign: 'x' }),
      'SIGNATURE_INVALID',
      next.compareV2KeyThenQuery,
    ],
  ])('refuses a notice %s', (_, descriptor, text, code, advice) => {
    const error = failureOf(() => openV2Notice(keys, descriptor, text), advice)
    expect(error.code).toBe(code)
    expect(inspect(error)).not.toContain('SECRET')
    expect(inspect(error)).not.toContain(apiV2Key)
  })

  const payParts = { timestamp: 1, nonce: 'n' }
  const { paySign, ...jsapi } = signJsapiV2({ ...payParts, appId: 'wx1', prepayId: 'p' }, apiV2Key)
  const { sign: appSign, ...app } = signAppV2(
    { ...payParts, appid: 'wx1', partnerid: '1', prepayid: 'p' },
    apiV2Key,
  )

  it.each<[string, string]>([
    ['a page, renamed', factualXml({ ...jsapi, sign: paySign })],
    ['an app', factualXml({ ...app, sign: appSign })],
    ['a link', signedXml({ mch_id: '1', plan_id: '2', notify_url: 'https://a', timestamp: '3' }, apiV2Key)],
    ['a detail page', signedXml({ mch_id: '1', out_order_no: '2', timestamp: '3' }, apiV2Key)],
    ['nobody knows what', signedXml({ out_trade_no: '1' }, apiV2Key)],
  ])('refuses what the merchant signed for %s', (_, text) => {
    const error = failureOf(() => openV2Notice(keys, payment, text), next.misusedSign)
    expect(error).toMatchObject({ code: 'SIGNATURE_INVALID', operation: 'v2/transaction-success' })
    expect(error.message).toContain('not a notice')
  })

  it('takes a notice that has a merchant number and no return_code', () => {
    const fields = { mch_id: '1', contract_code: '2', change_type: 'ADD' }
    expect(openV2Notice(keys, payment, signedXml(fields, apiV2Key)).body).toMatchObject(fields)
  })

  it.each<[string, string]>([
    [
      'here',
      encryptAesEcb(
        '<root><out_refund_no><![CDATA[R1]]></out_refund_no><refund_fee>3</refund_fee></root>',
        apiV2Key,
      ),
    ],
    [
      'by the peer',
      Aes.AesEcb.encrypt(
        '<root><out_refund_no><![CDATA[R1]]></out_refund_no><refund_fee>3</refund_fee></root>',
        Hash.md5(apiV2Key),
      ),
    ],
  ])('opens a refund notice, which has no sign, encrypted %s', (_, req_info) => {
    const fields = { return_code: 'SUCCESS', appid: 'wx1', req_info }
    expect(openV2Notice(keys, refund, factualXml(fields))).toEqual({
      body: fields,
      resource: { out_refund_no: 'R1', refund_fee: 3 },
    })
  })

  it.each([
    ['JSON', '{"state":"FAIL","deposit_amount":"1"}'],
    ['XML', '<xml><state>FAIL</state><deposit_amount>1</deposit_amount></xml>'],
    [
      'XML behind a mark and blanks',
      '\uFEFF\n<xml><state>FAIL</state><deposit_amount>1</deposit_amount></xml>',
    ],
    ['JSON behind a mark', '\uFEFF{"state":"FAIL","deposit_amount":"1"}'],
  ])('opens content that is %s', (_, plaintext) => {
    const fields = checkFields(plaintext)
    const notice = openV2Notice(keys, check, signedXml(fields, apiV2Key, 'HMAC-SHA256'))
    expect(notice.resource).toEqual({ state: 'FAIL', deposit_amount: '1' })
    expect(notice.body).toMatchObject(fields)
  })

  it('says which key is missing', () => {
    const text = signedXml(checkFields('{}'), apiV2Key, 'HMAC-SHA256')
    const error = failureOf(() => openV2Notice({ ...keys, apiV3Key: undefined }, check, text), next.setV3Key)
    expect(error).toMatchObject({ code: 'MISSING_APIV3_KEY', field: '/event_ciphertext' })
  })
})
