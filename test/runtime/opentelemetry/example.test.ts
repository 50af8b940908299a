import { MetricReader } from '@opentelemetry/sdk-metrics'
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import pino from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createObservedClient } from '../../../examples/observability/client.js'
import { startTelemetry } from '../../../examples/observability/telemetry.js'
import type { WebhookDescriptor } from '../../../templates/runtime/index.js'
import { createTestWebhook } from '../../../templates/runtime/testing/index.js'
import { parseWebhook } from '../../../templates/runtime/webhook/index.js'
import { type Stage, startStage } from '../calls/stage.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

class ManualReader extends MetricReader {
  protected async onForceFlush(): Promise<void> {}
  protected async onShutdown(): Promise<void> {}
}

const exporter = new InMemorySpanExporter()
const reader = new ManualReader()
let stage: Stage
let stop: () => Promise<void>

beforeAll(async () => {
  stop = startTelemetry(new SimpleSpanProcessor(exporter), reader)
  stage = await startStage()
})
afterAll(async () => {
  await stage.server.close()
  await stop()
})

const paid: WebhookDescriptor = {
  id: 'v3/TRANSACTION.SUCCESS',
  protocol: 'v3',
  eventTypes: ['TRANSACTION.SUCCESS'],
  mediaType: 'application/json',
  ciphertext: '/resource/ciphertext',
  encryption: { algorithm: 'aes-256-gcm', key: 'apiv3', mediaType: 'application/json' },
  reply: { statuses: ['20X'], mediaType: 'application/json', body: 'optional' },
}

it('examples/observability logs a line for each call and notice, and traces and measures them', async () => {
  const lines: Record<string, unknown>[] = []
  const logger = pino({ base: null, timestamp: false }, { write: text => void lines.push(JSON.parse(text)) })
  const client = createObservedClient(stage.config(), logger)
  const answers = [{ status: 500, sign: false, body: { code: 'SYSTEM_ERROR', message: 'x' } } as const]
  stage.server.answer(() => answers.shift() ?? { body: {} })
  const secret = 'oUpF8uMuAJO'
  await client.request('GET /v3/orders/{id}', { id: secret })
  stage.server.answer(() => ({ status: 404, sign: false, body: { code: 'ORDER_NOT_EXIST', message: 'x' } }))
  await rejectionOf(client.request('GET /v3/orders/{id}', { id: secret }), next.seeErrorCodes)
  const { serial, privateKey } = stage.parties.publicKey
  const { apiV3Key } = stage.parties
  const signer = { platformSerial: serial, platformPrivateKey: privateKey, apiV3Key, now: stage.clock.now }
  await parseWebhook(
    client,
    createTestWebhook({ ...signer, descriptor: paid, resource: { openid: secret } }),
    paid,
  )
  expect(lines).toMatchObject([
    { level: 40, msg: 'call is repeated', code: 'SYSTEM_ERROR', route: '/v3/orders/{id}', attempt: 1 },
    { level: 30, msg: 'call', outcome: 'accepted', attempts: 2, status: 200, callId: lines[0]?.callId },
    {
      level: 40,
      msg: 'call failed',
      code: 'ORDER_NOT_EXIST',
      outcome: 'rejected',
      advice: expect.any(String),
    },
    { level: 30, msg: 'notice', webhook: paid.id, result: 'ok' },
  ])
  expect(JSON.stringify(lines)).not.toContain(secret)
  expect(exporter.getFinishedSpans().map(({ name }) => name)).toEqual([
    ...Array.from({ length: 5 }, () => 'GET /v3/orders/{id}'),
    `parse ${paid.id}`,
  ])
  const { resourceMetrics } = await reader.collect()
  const metrics = resourceMetrics.scopeMetrics.flatMap(scope => scope.metrics)
  expect(metrics.map(({ descriptor }) => descriptor.name)).toContain('wechatpay.client.retries')
})
