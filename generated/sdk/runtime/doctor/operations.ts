import type { OperationDescriptor, WebhookDescriptor } from '../descriptors.js'
import { v2 } from '../v2/v2.js'

// The operations that the doctor calls, as their pages describe them. It stands in packages of any pages.

/** Test of signatures and encryption (official documents, 商户签名验签/加解密测试). */
export const echoOperation: OperationDescriptor = {
  id: 'v3/security/echo#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/security/echo',
  headerParameters: ['Wechatpay-Serial'],
  body: { kind: 'json', required: true },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/encrypted_echo_message'],
      },
    ],
  },
  response: { kind: 'object', status: 200, mediaType: 'application/json' },
  responseFields: {
    encrypted: [
      { algorithm: 'rsa-oaep', key: 'merchant', direction: 'decrypt', paths: ['/encrypted_echo_message'] },
    ],
  },
}

/** The notice of that test. */
export const echoWebhook: WebhookDescriptor = {
  id: 'v3/SECURITY_ECHO.SUCCESS',
  protocol: 'v3',
  eventTypes: ['SECURITY_ECHO.SUCCESS'],
  mediaType: 'application/json',
  ciphertext: '/resource/ciphertext',
  encryption: { algorithm: 'aes-256-gcm', key: 'apiv3', mediaType: 'application/json' },
  reply: { statuses: ['20X', '4XX', '5XX'], mediaType: 'application/json', body: 'optional' },
}

/** Query of an order of v2 (official documents, 查询订单). */
export const orderQueryV2: OperationDescriptor = {
  id: 'v2/pay/orderquery#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/orderquery',
  body: { kind: 'xml', required: true },
  response: { kind: 'object', status: 200, mediaType: 'application/xml', signed: true },
}

/** Query of the address for notices of a brand (official documents of the brand API, 查询通知地址). */
export const brandQuery: OperationDescriptor = {
  id: 'brand/marketing/product-coupon/notify-configs#get',
  protocol: 'brand',
  method: 'GET',
  path: '/brand/marketing/product-coupon/notify-configs',
  response: { kind: 'object', status: 200, mediaType: 'application/json' },
}
