import { describe, expect, it } from 'vitest'
import {
  createClient,
  type Hooks,
  type NoticeEvent,
  type WebhookDescriptor,
} from '../../../templates/runtime/index.js'
import {
  createTestBrand,
  createTestPlatform,
  createTestWebhook,
  type TestSigner,
} from '../../../templates/runtime/testing/index.js'
import { createTestV2Webhook } from '../../../templates/runtime/v2/testing.js'
import { parseV2Webhook } from '../../../templates/runtime/v2/webhook.js'
import { createWebhookKeys, parseWebhook } from '../../../templates/runtime/webhook/index.js'
import { advised, rejectionOf } from '../support/failure-of.js'
import { anyStep, next } from '../support/next.js'

const now = Date.UTC(2026, 7, 1, 4, 30)
const merchant = createTestPlatform()
const brand = createTestBrand()
const personal = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

const page = (protocol: 'v3' | 'brand', type: string): WebhookDescriptor => ({
  id: `${protocol}/${type}`,
  protocol,
  eventTypes: [type],
  mediaType: 'application/json',
  ciphertext: '/resource/ciphertext',
  encryption: {
    algorithm: 'aes-256-gcm',
    key: protocol === 'v3' ? 'apiv3' : 'brand',
    mediaType: 'application/json',
  },
  reply: { statuses: ['20X'], mediaType: 'application/json', body: 'optional' },
})
const paid = page('v3', 'TRANSACTION.SUCCESS')
const refunded = page('v3', 'REFUND.SUCCESS')
const ofBrand = page('brand', 'COUPON.SEND')
const ofV2: WebhookDescriptor = {
  id: 'v2/paid',
  protocol: 'v2',
  eventTypes: ['paid'],
  mediaType: 'application/xml',
  notice: { required: ['return_code', 'openid'], optional: [] },
  reply: { statuses: ['200'], mediaType: 'application/xml', body: 'required' },
}
const apiV2Key = 'a1'.repeat(16)

function listen(): { readonly told: NoticeEvent[]; readonly hooks: Hooks } {
  const told: NoticeEvent[] = []
  return { told, hooks: { onNotice: event => void told.push(event) } }
}

function keysOf(hooks: Hooks) {
  const { apiV3Key, publicKeys } = merchant.config
  const { apiKey, publicKeys: ofBrand } = brand.config.brand
  const others = { v2: { apiV2Key }, brand: { apiKey, publicKeys: ofBrand } }
  return createWebhookKeys({ apiV3Key, publicKeys, ...others, hooks, now: () => now })
}

const notice = (descriptor: WebhookDescriptor, signer: TestSigner = merchant.signer) =>
  createTestWebhook({ ...signer, descriptor, resource: { openid: personal }, now })

const opened = {
  result: 'ok',
  code: undefined,
  error: undefined,
  milliseconds: expect.any(Number),
  undecrypted: [],
}

describe('onNotice', () => {
  it('is told of a notice by keys and by a client alike', async () => {
    const { told, hooks } = listen()
    const request = notice(paid)
    await parseWebhook(keysOf(hooks), request, [refunded, paid])
    await parseWebhook(createClient({ ...merchant.config, hooks, now: () => now }), request, paid)
    const requestId = request.headers['Request-ID']
    const event = { webhook: paid.id, eventType: 'TRANSACTION.SUCCESS', protocol: 'v3', ...opened, requestId }
    expect(told).toEqual([event, event])
    expect(JSON.stringify(told)).not.toContain(personal)
  })

  it('is told of notices of a brand and of v2', async () => {
    const { told, hooks } = listen()
    await parseWebhook(keysOf(hooks), notice(ofBrand, brand.signer), ofBrand)
    const fields = { return_code: 'SUCCESS', openid: personal }
    const request = createTestV2Webhook({ descriptor: ofV2, apiV2Key, fields })
    await parseV2Webhook(keysOf(hooks), request, ofV2)
    expect(told).toMatchObject([
      { webhook: 'brand/COUPON.SEND', protocol: 'brand', result: 'ok' },
      { webhook: 'v2/paid', protocol: 'v2', result: 'ok', eventType: undefined },
    ])
    expect(JSON.stringify(told)).not.toContain(personal)
  })

  it.each<[string, (keys: ReturnType<typeof keysOf>) => Promise<unknown>, Partial<NoticeEvent>]>([
    [
      'was forged',
      keys => {
        const request = notice(paid)
        const headers = { ...request.headers, 'Wechatpay-Nonce': 'x'.repeat(32) }
        return parseWebhook(keys, { ...request, headers }, paid)
      },
      { code: 'SIGNATURE_INVALID', webhook: undefined, eventType: undefined, requestId: undefined },
    ],
    [
      'comes a second time',
      async keys => {
        const request = notice(paid)
        await parseWebhook(keys, request, paid)
        return parseWebhook(keys, request, paid)
      },
      { code: 'SIGNATURE_REPLAYED', webhook: paid.id },
    ],
    [
      'is of a kind without a descriptor',
      keys => parseWebhook(keys, notice(paid), refunded),
      { code: 'EVENT_TYPE_UNKNOWN', webhook: undefined, eventType: 'TRANSACTION.SUCCESS' },
    ],
    [
      'is received with options that there are not',
      keys => Reflect.apply(parseWebhook, undefined, [keys, notice(paid), paid, { maxByte: 1 }]),
      { code: 'INVALID_SETTING' },
    ],
    [
      'of v2 has no sign',
      keys => parseV2Webhook(keys, { headers: {}, body: '<xml><openid>1</openid></xml>' }, ofV2),
      { code: 'SIGNATURE_MISSING', protocol: 'v2', webhook: undefined },
    ],
  ])('is told why a notice is refused that %s', async (_, parse, want) => {
    const { told, hooks } = listen()
    const error = await rejectionOf(parse(keysOf(hooks)), anyStep)
    const last = told.at(-1)
    expect(last).toMatchObject({ result: 'error', ...want })
    expect(advised(last?.error, anyStep).advice).toBe(error.advice)
    expect(JSON.stringify(told)).not.toContain(personal)
  })

  it('never gets the notice, which the error of an unknown one holds', async () => {
    const { told, hooks } = listen()
    await rejectionOf(parseWebhook(keysOf(hooks), notice(paid), refunded), next.descriptorOrOk)
    expect(told[0]?.error).not.toHaveProperty('event')
    expect(advised(told[0]?.error, next.descriptorOrOk).code).toBe('EVENT_TYPE_UNKNOWN')
  })

  it('is not told of what is neither a client nor keys', async () => {
    const attempt = Reflect.apply(parseWebhook, undefined, [
      { hooks: { onNotice: expect.fail } },
      notice(paid),
      paid,
    ])
    expect((await rejectionOf(attempt, next.giveClientOrKeys)).code).toBe('NOT_A_CLIENT')
  })
})
