import { SpanKind, SpanStatusCode } from '@opentelemetry/api'
import { ATTR_ERROR_TYPE } from '@opentelemetry/semantic-conventions'
import {
  ATTR_MESSAGING_DESTINATION_NAME,
  ATTR_MESSAGING_OPERATION_NAME,
  ATTR_MESSAGING_OPERATION_TYPE,
  ATTR_MESSAGING_SYSTEM,
  MESSAGING_OPERATION_TYPE_VALUE_PROCESS,
  METRIC_MESSAGING_CLIENT_CONSUMED_MESSAGES,
  METRIC_MESSAGING_PROCESS_DURATION,
} from '@opentelemetry/semantic-conventions/incubating'
import { beforeEach, describe, expect, it } from 'vitest'
import type { WebhookDescriptor } from '../../../templates/runtime/index.js'
import {
  createTestBrand,
  createTestPlatform,
  createTestWebhook,
} from '../../../templates/runtime/testing/index.js'
import { createWebhookKeys, parseWebhook } from '../../../templates/runtime/webhook/index.js'
import { startStage } from '../calls/stage.js'
import { rejectionOf } from '../support/failure-of.js'
import { anyStep } from '../support/next.js'
import { startTelemetry, type Telemetry } from './telemetry.js'

let telemetry: Telemetry
beforeEach(() => {
  telemetry = startTelemetry()
})

const { config, signer } = createTestPlatform()
const paid: WebhookDescriptor = {
  id: 'v3/TRANSACTION.SUCCESS',
  protocol: 'v3',
  eventTypes: ['TRANSACTION.SUCCESS'],
  mediaType: 'application/json',
  ciphertext: '/resource/ciphertext',
  encryption: { algorithm: 'aes-256-gcm', key: 'apiv3', mediaType: 'application/json' },
  reply: { statuses: ['20X'], mediaType: 'application/json', body: 'optional' },
}
const personal = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const what = {
  [ATTR_MESSAGING_SYSTEM]: 'wechatpay',
  [ATTR_MESSAGING_OPERATION_NAME]: 'parse',
  [ATTR_MESSAGING_OPERATION_TYPE]: MESSAGING_OPERATION_TYPE_VALUE_PROCESS,
  'wechatpay.protocol': 'v3',
}

describe('a notice', () => {
  it('is a span of a consumer and a message that was consumed, by its webhook and its result', async () => {
    const { apiV3Key, publicKeys } = config
    const keys = createWebhookKeys({ apiV3Key, publicKeys, hooks: telemetry.hooks() })
    const request = createTestWebhook({ ...signer, descriptor: paid, resource: { openid: personal } })
    await parseWebhook(keys, request, paid)
    const forged = { ...request, headers: { ...request.headers, 'Wechatpay-Nonce': 'n'.repeat(32) } }
    await rejectionOf(parseWebhook(keys, forged, paid), anyStep)
    const [good, bad] = telemetry.spans()
    expect(good).toMatchObject({ name: `parse ${paid.id}`, kind: SpanKind.CONSUMER })
    expect(good?.attributes).toEqual({
      ...what,
      [ATTR_MESSAGING_DESTINATION_NAME]: paid.id,
      'wechatpay.event_type': 'TRANSACTION.SUCCESS',
      'wechatpay.request_id': expect.any(String),
    })
    expect(bad).toMatchObject({ name: 'parse', status: { code: SpanStatusCode.ERROR } })
    expect(bad?.attributes).toEqual({ ...what, [ATTR_ERROR_TYPE]: 'SIGNATURE_INVALID' })
    const measured = await telemetry.metrics()
    const results = [
      { attributes: { ...what, [ATTR_MESSAGING_DESTINATION_NAME]: paid.id }, count: 1 },
      { attributes: { ...what, [ATTR_ERROR_TYPE]: 'SIGNATURE_INVALID' }, count: 1 },
    ]
    expect(measured[METRIC_MESSAGING_CLIENT_CONSUMED_MESSAGES]).toMatchObject({
      unit: '{message}',
      points: results,
    })
    expect(measured[METRIC_MESSAGING_PROCESS_DURATION]).toMatchObject({ unit: 's', points: results })
    expect(JSON.stringify([good?.attributes, bad?.attributes, measured])).not.toContain(personal)
  })
})

describe('certificates', () => {
  it('are watched by kind and serial number; a download is counted, and its age is known', async () => {
    const stage = await startStage({ now: Date.now })
    try {
      const hooks = telemetry.hooks()
      const certificate = stage.parties.merchant.certificatePem
      const client = stage.client({ publicKeys: {}, certificate, hooks, now: Date.now })
      expect(await telemetry.metrics()).toEqual({})
      await client.request('GET /v3/x')
      const measured = await telemetry.metrics()
      const { merchant, certificates } = stage.parties
      const longest = Math.max(...certificates.map(({ validTo }) => validTo))
      const left = (expires: number) => expect.closeTo((expires - Date.now()) / 1000, -2)
      expect(measured['wechatpay.certificate.time_left']).toEqual({
        unit: 's',
        points: [
          { attributes: { 'wechatpay.certificate.kind': 'platform' }, value: left(longest), count: 1 },
          {
            attributes: {
              'wechatpay.certificate.kind': 'merchant',
              'wechatpay.certificate.serial': merchant.serial,
            },
            value: left(merchant.validTo),
            count: 1,
          },
        ],
      })
      expect(measured['wechatpay.certificate.age']?.points[0]?.value).toBeLessThan(60)
      expect(measured['wechatpay.certificate.downloads']?.points).toMatchObject([
        { value: 1, attributes: {} },
      ])
    } finally {
      await stage.server.close()
    }
  })
})

describe('a brand', () => {
  it('has its calls told like any other', async () => {
    const { config: brandConfig } = createTestBrand()
    const { createClient } = await import('../../../templates/runtime/index.js')
    const refused = async () => new Response('{"code":"PARAM_ERROR","message":"x"}', { status: 400 })
    const client = createClient({ ...brandConfig, fetch: refused, hooks: telemetry.hooks() })
    expect((await rejectionOf(client.request('GET /brand/cards/{id}', { id: personal }), anyStep)).code).toBe(
      'PARAM_ERROR',
    )
    expect(telemetry.span('GET /brand/cards/{id}', 1).attributes).toMatchObject({
      'wechatpay.protocol': 'brand',
      [ATTR_ERROR_TYPE]: 'PARAM_ERROR',
    })
  })
})
