import { describe, expect, it, vi } from 'vitest'
import { Aes, Hash, Transformer } from 'wechatpay-axios-plugin'
import { createClient } from '../../../templates/runtime/client/create-client.js'
import type { WebhookDescriptor } from '../../../templates/runtime/descriptors.js'
import { createTestPlatform } from '../../../templates/runtime/testing/index.js'
import { testRequest } from '../../../templates/runtime/testing/test-signer.js'
import { parseXml } from '../../../templates/runtime/v2/parse-xml.js'
import { createTestV2Webhook } from '../../../templates/runtime/v2/testing.js'
import { parseV2Webhook, v2Fail, v2Ok } from '../../../templates/runtime/v2/webhook.js'
import { createWebhookKeys, UnknownEventError } from '../../../templates/runtime/webhook/index.js'
import { rejectionOf } from '../support/failure-of.js'
import { either, next } from '../support/next.js'
import { expectNoSecret } from './expect-no-secret.js'

vi.mock('../../../templates/runtime/v2/parse-xml.js', { spy: true })

const { config, signer } = createTestPlatform()
const { apiV2Key } = signer
const keys = createWebhookKeys(config)
const plaintext = 'plaintext-张三'

interface V2Event<Type extends string, Body, Resource = Body> {
  event_type: Type
  headers: { 'Request-ID': string }
  body: Body
  resource: Resource
}

const common = {
  protocol: 'v2',
  mediaType: 'application/xml',
  reply: { statuses: [], mediaType: 'application/xml', body: 'optional' },
} as const

const paid: WebhookDescriptor<
  V2Event<'pay', { out_trade_no: string; total_fee: number; list?: { data: string[] } }>
> = {
  ...common,
  id: 'v2/pay',
  eventTypes: ['pay'],
  bodyFields: {
    numbers: ['/total_fee'],
    encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/list'] }],
  },
}
const refunded: WebhookDescriptor<V2Event<'refund', { req_info: string }, { refund_fee: string }>> = {
  ...common,
  id: 'v2/refund',
  eventTypes: ['refund'],
  ciphertext: '/req_info',
  encryption: { algorithm: 'aes-256-ecb', key: 'apiv2', mediaType: 'application/xml' },
}
const eventOf = <Type extends string>(
  type: Type,
): WebhookDescriptor<V2Event<Type, { event_ciphertext: string }, { state: string }>> => ({
  ...common,
  id: `v2/${type}`,
  eventTypes: [type],
  ciphertext: '/event_ciphertext',
  encryption: { algorithm: 'aes-256-gcm', key: 'apiv3', mediaType: 'application/json' },
})
const [checked, failed] = [eventOf('CHECK.FAIL'), eventOf('TRANSACTION.FAIL')]
const fields = { return_code: 'SUCCESS', out_trade_no: plaintext, total_fee: 100, list: { data: ['1'] } }
const xml = (body: string) => testRequest({ 'Content-Type': 'text/xml' }, body)

describe('parseV2Webhook', () => {
  it.each([
    ['MD5', keys],
    ['HMAC-SHA256', keys],
    ['MD5', createClient(config)],
  ] as const)('opens a notice with a sign of %s', async (signType, receiver) => {
    const sent = createTestV2Webhook({ descriptor: paid, fields, apiV2Key, signType })
    const event = await parseV2Webhook(receiver, sent, paid)
    expect(event.body.total_fee).toBe(100)
    expect(event).toMatchObject({ event_type: 'pay', body: fields, headers: sent.headers })
    expect(event.resource).toBe(event.body)
  })

  it('refuses an option that nobody reads', async () => {
    const sent = createTestV2Webhook({ descriptor: paid, fields, apiV2Key })
    const options = JSON.parse('{"maxbytes":5}')
    expect(
      await rejectionOf(parseV2Webhook(keys, sent, paid, options), /^Write `maxBytes` instead/),
    ).toMatchObject({
      code: 'INVALID_SETTING',
      field: 'maxbytes',
    })
  })

  it('has a limit that can be raised or lowered', async () => {
    const large = createTestV2Webhook({ descriptor: paid, fields: { a: 'x'.repeat(70_000) }, apiV2Key })
    await expect(parseV2Webhook(keys, large, paid, { maxBytes: 100_000 })).resolves.toBeDefined()
    for (const options of [{}, { maxBytes: 69_000 }]) {
      const { code } = await rejectionOf(parseV2Webhook(keys, large, paid, options), next.smallNotices)
      expect(code).toBe('BODY_TOO_LARGE')
    }
    const unlimited = parseV2Webhook(keys, large, paid, { maxBytes: Number.NaN })
    expect((await rejectionOf(unlimited, /maxBytes/)).code).toBe('INVALID_SETTING')
  })

  it('is parsed once', async () => {
    vi.mocked(parseXml).mockClear()
    await parseV2Webhook(keys, createTestV2Webhook({ descriptor: paid, fields, apiV2Key }), paid)
    expect(parseXml).toHaveBeenCalledTimes(1)
  })

  it('opens the refund notice, which has no sign', async () => {
    const resource = { refund_fee: '100', out_refund_no: plaintext }
    const sent = createTestV2Webhook({
      descriptor: refunded,
      fields: { return_code: 'SUCCESS' },
      resource,
      apiV2Key,
    })
    expect(sent.body).not.toMatch(/<sign>|plaintext/)
    expect((await parseV2Webhook(keys, sent, refunded)).resource).toEqual(resource)
  })

  it('chooses by event_type where there is one', async () => {
    const resource = { state: plaintext }
    const sent = createTestV2Webhook({ ...signer, descriptor: failed, resource })
    const event = await parseV2Webhook(keys, sent, [checked, failed])
    expect([event.event_type, event.resource.state]).toEqual(['TRANSACTION.FAIL', plaintext])
  })

  it('hands over an event that no descriptor is for', async () => {
    const sent = createTestV2Webhook({ ...signer, descriptor: failed, resource: { state: plaintext } })
    const error = await rejectionOf(parseV2Webhook(keys, sent, checked), next.descriptorOrOk)
    if (!(error instanceof UnknownEventError)) throw error
    expect(error.event).toMatchObject({ event_type: 'TRANSACTION.FAIL', resource: { state: plaintext } })
    expectNoSecret(error, [plaintext, apiV2Key, config.apiV3Key])
  })

  const sent = createTestV2Webhook({ descriptor: paid, fields, apiV2Key })
  const unsigned = { ...fields, list: '{}' }
  it.each<
    [string, Parameters<typeof parseV2Webhook>[1], WebhookDescriptor | WebhookDescriptor[], string, RegExp]
  >([
    [
      'a changed field',
      { ...sent, body: sent.body.replace('100', '101') },
      paid,
      'SIGNATURE_INVALID',
      next.compareV2KeyThenQuery,
    ],
    [
      'no sign',
      xml(sent.body.replace(/<sign>.*<\/sign>/, '')),
      paid,
      'SIGNATURE_MISSING',
      next.compareV2KeyThenQuery,
    ],
    [
      'no sign on what is encrypted',
      xml('<xml><event_ciphertext>x</event_ciphertext></xml>'),
      checked,
      'SIGNATURE_MISSING',
      next.compareV2KeyThenQuery,
    ],
    [
      'another key',
      createTestV2Webhook({ descriptor: paid, fields, apiV2Key: 'k'.repeat(32) }),
      paid,
      'SIGNATURE_INVALID',
      next.compareV2KeyThenQuery,
    ],
    ['no XML', xml('{"a":1}'), paid, 'BODY_UNREADABLE', next.refuseItComesAgain],
    ['nothing', xml(''), paid, 'BODY_UNREADABLE', next.rawBody],
    [
      'an entity',
      xml('<!DOCTYPE x [<!ENTITY a "b">]><xml><a>&a;</a></xml>'),
      paid,
      'BODY_UNREADABLE',
      next.refuseItComesAgain,
    ],
    [
      'no UTF-8',
      { headers: {}, body: Uint8Array.of(0x3c, 0xff) },
      paid,
      'BODY_UNREADABLE',
      next.refuseItComesAgain,
    ],
    ['parsed data', { headers: {}, body: unsigned }, paid, 'BODY_ALREADY_PARSED', next.rawBody],
    [
      'a body above the limit',
      xml(`<xml><a>${'x'.repeat(65_536)}</a></xml>`),
      paid,
      'BODY_TOO_LARGE',
      next.smallNotices,
    ],
    [
      'several descriptors for what has no type',
      sent,
      [paid, refunded],
      'INVALID_SETTING',
      /Register a URL of its own/,
    ],
    [
      'no descriptor of v2',
      sent,
      { ...paid, protocol: 'v3' },
      'INVALID_SETTING',
      /Register a URL of its own/,
    ],
  ])('refuses %s', async (_, request, descriptors, code, advice) => {
    const error = await rejectionOf(parseV2Webhook(keys, request, descriptors), advice)
    expect(error.code).toBe(code)
    expectNoSecret(error, [plaintext, apiV2Key, config.apiV3Key])
  })

  it('says of what opens with another key where it stands and which key to compare', async () => {
    const descriptor = failed
    const other = { ...signer, apiV3Key: 'k'.repeat(32) }
    const notice = createTestV2Webhook({ ...other, descriptor, resource: { state: plaintext } })
    const error = await rejectionOf(parseV2Webhook(keys, notice, descriptor), next.compareV3KeyOfNotice)
    expect(error).toMatchObject({ code: 'TAG_MISMATCH', field: '/event_ciphertext' })
    expect(error.message).toMatch(/^\/event_ciphertext: /)
  })

  it('refuses a refund notice made with another key', async () => {
    const other = createTestV2Webhook({ descriptor: refunded, apiV2Key: 'k'.repeat(32) })
    const error = await rejectionOf(
      parseV2Webhook(keys, other, refunded),
      either(next.refuseOrCompareV2Key, /key is the right one/, next.refuseItComesAgain),
    )
    // The cipher proves nothing: now and then the padding of nonsense is right.
    expect(['CIPHERTEXT_INVALID', 'PLAINTEXT_INVALID', 'BODY_UNREADABLE']).toContain(error.code)
  })

  it('needs the APIv2 key', async () => {
    const { v2: _, ...others } = config
    const error = await rejectionOf(
      parseV2Webhook(createWebhookKeys(others), sent, paid),
      /Set v2: \{ apiV2Key \} in the configuration of the client or of the webhook keys/,
    )
    expect(error.code).toBe('MISSING_V2_SETTING')
  })
})

describe('the peer', () => {
  it('verifies what the test helper makes, and makes what is parsed', async () => {
    const { body } = createTestV2Webhook({ descriptor: paid, fields, apiV2Key })
    const data = Object(Transformer.toObject(body))
    expect(Hash.sign('MD5', data, apiV2Key)).toBe(data.sign)

    const own: Record<string, string> = { mch_id: '1', out_trade_no: '2', total_fee: '5', nonce_str: 'n' }
    const sign = Hash.sign('MD5', own, apiV2Key)
    const event = await parseV2Webhook(keys, xml(Transformer.toXml({ ...own, sign })), paid)
    expect(event.body.total_fee).toBe(5)
  })

  it('opens the refund notice of the test helper', () => {
    const { body } = createTestV2Webhook({ descriptor: refunded, resource: { refund_fee: '100' }, apiV2Key })
    const text = Aes.AesEcb.decrypt(Object(Transformer.toObject(body)).req_info, Hash.md5(apiV2Key))
    expect(Transformer.toObject(text)).toEqual({ refund_fee: '100' })
  })
})

describe('answers', () => {
  const headers = { 'content-type': 'text/xml' }

  it.each([
    ['v2Ok', v2Ok(), { return_code: 'SUCCESS', return_msg: 'OK' }],
    ['v2Fail', v2Fail(), { return_code: 'FAIL', return_msg: 'INTERNAL_ERROR' }],
    ['v2Fail with a text', v2Fail('库存 ]]> 不足'), { return_code: 'FAIL', return_msg: '库存 ]]> 不足' }],
    [
      'v2Fail for another error',
      v2Fail(new Error('secret')),
      { return_code: 'FAIL', return_msg: 'INTERNAL_ERROR' },
    ],
  ])('%s is XML', (_, { status, headers: given, body }, want) => {
    expect([status, given]).toEqual([200, headers])
    expect(Transformer.toObject(body)).toEqual(want)
  })
})
