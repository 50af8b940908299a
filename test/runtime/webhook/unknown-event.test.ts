import { describe, expect, it } from 'vitest'
import { createTestPlatform, createTestWebhook } from '../../../templates/runtime/testing/index.js'
import { testRequest } from '../../../templates/runtime/testing/test-request.js'
import { signTestBody } from '../../../templates/runtime/testing/test-signer.js'
import {
  createWebhookKeys,
  parseWebhook,
  UnknownEventError,
} from '../../../templates/runtime/webhook/index.js'
import { rejectionOf } from '../support/failure-of.js'
import { payment, refund } from './events.js'
import { expectNoSecret } from './expect-no-secret.js'

const now = Date.UTC(2026, 7, 1)
const { config, signer } = createTestPlatform()
const keysOf = () => createWebhookKeys({ ...config, now: () => now })

async function unknownOf(work: Promise<unknown>): Promise<UnknownEventError> {
  const error = await rejectionOf(work)
  if (error instanceof UnknownEventError) return error
  throw error
}

describe('an event that no descriptor is for', () => {
  const resource = { name: 'plaintext-张三' }

  it('is handed over verified and decrypted, out of sight of logs', async () => {
    const sent = createTestWebhook({ ...signer, eventType: 'NEW.EVENT', resource, now })
    const error = await unknownOf(parseWebhook(keysOf(), sent, [payment, refund]))
    expect([error.name, error.code, error.outcome]).toEqual([
      'UnknownEventError',
      'EVENT_TYPE_UNKNOWN',
      'unknown',
    ])
    expect(error.message).toContain('NEW.EVENT')
    expect(error.event).toEqual({
      event_type: 'NEW.EVENT',
      headers: sent.headers,
      body: JSON.parse(sent.body),
      resource,
    })
    expectNoSecret(error, [resource.name, sent.body.slice(-60, -20)])
  })

  it('is any event where there are no descriptors, or those of v2 alone', async () => {
    const descriptors = [[], [{ ...payment, protocol: 'v2' as const }]]
    for (const list of descriptors) {
      const sent = createTestWebhook({ ...signer, eventType: 'TRANSACTION.SUCCESS', resource, now })
      expect((await unknownOf(parseWebhook(keysOf(), sent, list))).event.resource).toEqual(resource)
    }
  })

  it.each(['constructor', '__proto__', 'x\n<script>', 'A'.repeat(100)])(
    'does not repeat odd names: %j',
    async type => {
      const sent = createTestWebhook({ ...signer, eventType: type, resource, now })
      const error = await unknownOf(parseWebhook(keysOf(), sent, payment))
      expect(error.event.event_type).toBe(type)
      expect(error.message).toContain(/^\w{1,80}$/.test(type) ? type : '(malformed)')
    },
  )

  it('may have nothing encrypted', async () => {
    const body = '{"event_type":"NEW.PLAIN","resource":{"a":1}}'
    const sent = testRequest(signTestBody(body, signer, now), body)
    const { event } = await unknownOf(parseWebhook(keysOf(), sent, payment))
    expect(event.resource).toEqual(JSON.parse(body))
  })

  it('is not told when it cannot be decrypted', async () => {
    const sent = createTestWebhook({
      ...signer,
      apiV3Key: 'k'.repeat(32),
      eventType: 'NEW.EVENT',
      resource,
      now,
    })
    expect((await rejectionOf(parseWebhook(keysOf(), sent, payment))).code).toBe('TAG_MISMATCH')
  })
})
