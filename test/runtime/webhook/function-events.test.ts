import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WebhookDescriptor } from '../../../templates/runtime/descriptors.js'
import { createTestPlatform, createTestWebhook } from '../../../templates/runtime/testing/index.js'
import { createTestV2Webhook } from '../../../templates/runtime/v2/testing.js'
import { parseV2Webhook } from '../../../templates/runtime/v2/webhook.js'
import {
  createWebhookKeys,
  fail,
  ok,
  parseWebhook,
  toFunctionReply,
  type WebhookInput,
} from '../../../templates/runtime/webhook/index.js'
import { takeRequest } from '../../../templates/runtime/webhook/take-request.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { payment } from './events.js'

const { config, signer } = createTestPlatform()
const resource = { out_trade_no: '订单-1', amount: { total: 100 } }
const { headers, body } = createTestWebhook({ ...signer, descriptor: payment, resource })
const base64 = Buffer.from(body).toString('base64')
const url = base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
const keysOf = () => createWebhookKeys(config)
const bytesOf = (event: object): Buffer => Buffer.from(JSON.stringify(event))
/** What a program without a compiler passes. */
const loose = (value: unknown) => JSON.parse(JSON.stringify({ value })).value

const paid: WebhookDescriptor = {
  id: 'v2/PAID',
  protocol: 'v2',
  eventTypes: ['PAID'],
  mediaType: 'application/xml',
  reply: { statuses: [], mediaType: 'application/xml', body: 'optional' },
}

const tencent = {
  headerParameters: {},
  headers: lower,
  httpMethod: 'POST',
  isBase64Encoded: false,
  path: '/notices',
  requestContext: { stage: 'release', sourceIp: '10.0.0.1' },
}
const awsV2 = {
  version: '2.0',
  rawPath: '/notices',
  headers: lower,
  requestContext: { http: { method: 'POST' } },
}
const aliyun = { version: 'v1', rawPath: '/notices', headers, queryParameters: {}, requestContext: {} }

describe('an event of a cloud function', () => {
  it.each<[string, WebhookInput]>([
    ['Tencent Cloud', { ...tencent, body }],
    ['Tencent Cloud, in base64', { ...tencent, body: base64, isBase64Encoded: true }],
    [
      'AWS, version 1',
      { headers, multiValueHeaders: lists, httpMethod: 'POST', body, isBase64Encoded: false },
    ],
    ['AWS, version 2, in base64', { ...awsV2, body: base64, isBase64Encoded: true }],
    ['AWS, load balancer with lists of headers', { multiValueHeaders: lists, body, isBase64Encoded: false }],
    ['AWS, headers of null', { headers: null, multiValueHeaders: lists, body, isBase64Encoded: false }],
    ['Aliyun, as a Buffer', bytesOf({ ...aliyun, body: base64, isBase64Encoded: true })],
    ['Aliyun, as a Buffer, as text', bytesOf({ ...aliyun, body, isBase64Encoded: false })],
    [
      'Aliyun, API gateway, with flags of text',
      bytesOf({ ...aliyun, body: base64, isBase64Encoded: 'true' }),
    ],
    ['Aliyun, API gateway, without base64', bytesOf({ ...aliyun, body, isBase64Encoded: 'false' })],
    ['Aliyun, parsed', { ...aliyun, body: base64, isBase64Encoded: true }],
    ['bytes without the flag', bytesOf({ headers, body })],
    ['bytes in a pool', Buffer.concat([Buffer.alloc(3), bytesOf({ ...aliyun, body })]).subarray(3)],
    [
      'bytes of another realm',
      runInNewContext('Uint8Array.from(list)', { list: [...bytesOf({ headers, body })] }),
    ],
    ['the text of an event', loose(JSON.stringify({ ...aliyun, body: base64, isBase64Encoded: true }))],
    ['a flag in capitals', { headers, body: base64, isBase64Encoded: 'True' }],
    ['a flag of null', loose({ headers, body, isBase64Encoded: null })],
    ['base64 for URLs', { headers, body: url, isBase64Encoded: true }],
    ['base64 in lines', { headers, body: base64.replace(/.{76}/g, '$&\r\n'), isBase64Encoded: true }],
    ['bytes that were decoded before', { headers, body: Buffer.from(body), isBase64Encoded: true }],
    ['a parsed body beside the raw one', { headers, body: {}, rawBody: body, isBase64Encoded: false }],
    [
      'a parsed body beside the raw one in base64',
      { headers, body: {}, rawBody: base64, isBase64Encoded: true },
    ],
  ])('of %s is taken', async (_, event) => {
    const { event_type, resource: opened } = await parseWebhook(keysOf(), event, payment)
    expect([event_type, opened.out_trade_no]).toEqual(['TRANSACTION.SUCCESS', '订单-1'])
  })

  it.each<[string, unknown, string, string, RegExp]>([
    [
      'a flag that is none',
      { headers, body, isBase64Encoded: 'yes' },
      'REQUEST_INVALID',
      'isBase64Encoded of the event must be true or false',
      /event of a cloud function as it came/,
    ],
    [
      'a flag that is a number',
      { headers, body, isBase64Encoded: 1 },
      'REQUEST_INVALID',
      'isBase64Encoded',
      /event of a cloud function as it came/,
    ],
    [
      'not base64',
      { headers, body, isBase64Encoded: true },
      'BODY_UNREADABLE',
      'isBase64Encoded, but its body is not base64',
      /decoded the body and left the flag/,
    ],
    [
      'base64 of a length that none has',
      { headers, body: `${base64.replace(/=+$/, '').slice(0, 8)}A`, isBase64Encoded: true },
      'BODY_UNREADABLE',
      'not base64',
      /decoded the body and left the flag/,
    ],
    [
      'base64 with stray bits',
      { headers, body: 'eyJ=', isBase64Encoded: true },
      'BODY_UNREADABLE',
      'not base64',
      /decoded the body and left the flag/,
    ],
    [
      'base64 without the flag',
      { headers, body: base64 },
      'SIGNATURE_INVALID',
      'The body is base64',
      /pass the whole event/,
    ],
    [
      'base64 with the wrong flag',
      { headers, body: base64, isBase64Encoded: false },
      'SIGNATURE_INVALID',
      'isBase64Encoded is honoured',
      /pass the whole event/,
    ],
    [
      'no body',
      { headers, isBase64Encoded: false },
      'SIGNATURE_INVALID',
      'The body is empty',
      /Cloud functions: pass the whole event/,
    ],
    [
      'a body of null',
      { headers, body: null, isBase64Encoded: true },
      'SIGNATURE_INVALID',
      'The body is empty',
      /Cloud functions: pass the whole event/,
    ],
    [
      'a parsed body',
      { headers, body: { id: 1 }, isBase64Encoded: false },
      'BODY_ALREADY_PARSED',
      'JSON.stringify does not make',
      /pass the whole event/,
    ],
    [
      'no headers',
      { body, isBase64Encoded: false },
      'REQUEST_INVALID',
      'The event has no headers',
      next.passRequest,
    ],
    [
      'headers of text',
      { headers: 'a: b', body, isBase64Encoded: false },
      'REQUEST_INVALID',
      'The request has no headers',
      next.passRequest,
    ],
    ['a text that is no event', body, 'REQUEST_INVALID', 'There is no request', next.passRequest],
    ['a text that is no JSON', '<xml/>', 'REQUEST_INVALID', 'There is no request', next.passRequest],
  ])('is refused with %s', async (_, event, code, says, advice) => {
    const error = await rejectionOf(parseWebhook(keysOf(), loose(event), payment), advice)
    expect(error.code).toBe(code)
    expect(error.message).toContain(says)
  })

  it.each<[string, Uint8Array]>([
    ['no JSON', Buffer.from('x')],
    ['nothing', new Uint8Array()],
    ['JSON that is no object', Buffer.from('[]')],
    ['the raw body', Buffer.from(body)],
    ['null', Buffer.from('null')],
  ])('is not %s as bytes', async (_, bytes) => {
    const error = await rejectionOf(parseWebhook(keysOf(), bytes, payment), next.passRequest)
    expect(error).toMatchObject({ name: 'WebhookError', code: 'REQUEST_INVALID' })
    expect(error.message).toMatch(/^The bytes are not the event of a cloud function/)
  })

  it('is held to the same limits', async () => {
    const event = { headers, body: base64, isBase64Encoded: true }
    expect(
      (await rejectionOf(parseWebhook(keysOf(), event, payment, { maxBytes: 100 }), next.smallNotices)).code,
    ).toBe('BODY_TOO_LARGE')
  })

  it('refuses headers that are there twice', async () => {
    const twice = { ...lists, 'Wechatpay-Signature': ['a', 'b'] }
    const event = { multiValueHeaders: twice, body, isBase64Encoded: false }
    expect((await rejectionOf(parseWebhook(keysOf(), event, payment), next.proxyAddsHeaders)).code).toBe(
      'SIGNATURE_HEADER_DUPLICATE',
    )
  })

  it('gives any bytes back', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1 }),
        fc.constantFrom('base64', 'base64url'),
        (bytes, encoding) => {
          const event = { headers: {}, body: Buffer.from(bytes).toString(encoding), isBase64Encoded: true }
          expect(takeRequest(event).body).toEqual(bytes)
        },
      ),
    )
  })

  it('is taken for v2 notices, too', async () => {
    const sent = createTestV2Webhook({ ...signer, descriptor: paid, fields: { mch_id: '1900000001' } })
    const encoded = Buffer.from(sent.body).toString('base64')
    const event = { headers: sent.headers, body: encoded, isBase64Encoded: true }
    for (const input of [event, bytesOf(event)]) {
      expect(await parseV2Webhook(keysOf(), input, paid)).toMatchObject({ body: { mch_id: '1900000001' } })
    }
    const { isBase64Encoded: _, ...unflagged } = event
    const error = await rejectionOf(parseV2Webhook(keysOf(), unflagged, paid), next.rawBody)
    expect([error.code, error.message]).toEqual(['BODY_UNREADABLE', expect.stringContaining('is base64')])
    const empty = await rejectionOf(parseV2Webhook(keysOf(), { ...event, body: '' }, paid), next.rawBody)
    expect(empty.message).toContain('something read it before')
  })

  it('is answered in the form of functions', () => {
    expect(toFunctionReply(ok())).toEqual({
      statusCode: 200,
      headers: { 'content-type': 'application/json' },
      body: '{"code":"SUCCESS"}',
      isBase64Encoded: false,
    })
    expect(toFunctionReply(fail('busy'))).toMatchObject({
      statusCode: 500,
      body: '{"code":"FAIL","message":"busy"}',
    })
  })
})
