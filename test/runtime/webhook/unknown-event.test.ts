import { describe, expect, it } from 'vitest'
import { createTestPlatform, createTestWebhook } from '../../../templates/runtime/testing/index.js'
import { signTestBody, testRequest } from '../../../templates/runtime/testing/test-signer.js'
import {
  createWebhookKeys,
  parseWebhook,
  UnknownEventError,
} from '../../../templates/runtime/webhook/index.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { payment, refund } from './events.js'
import { expectNoSecret } from './expect-no-secret.js'

const now = Date.UTC(2026, 7, 1)
const { config, signer } = createTestPlatform()
const keysOf = () => createWebhookKeys({ ...config, now: () => now })

async function unknownOf(work: Promise<unknown>): Promise<UnknownEventError> {
  const error = await rejectionOf(work, next.descriptorOrOk)
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

  const ofV2 = { ...payment, id: 'v2/a', protocol: 'v2' as const }

  it.each([
    ['no descriptors', []],
    ['none for it but one of v2', [ofV2, refund]],
  ])('is any event where there are %s', async (_, list) => {
    const sent = createTestWebhook({ ...signer, eventType: 'TRANSACTION.SUCCESS', resource, now })
    expect((await unknownOf(parseWebhook(keysOf(), sent, list))).event.resource).toEqual(resource)
  })

  it.each<[string, typeof payment | (typeof payment)[], string, RegExp]>([
    [
      'one of v2',
      ofV2,
      'The descriptor v2/a is for notices of v2. Open them with parseV2Webhook()',
      /Open them with parseV2Webhook/,
    ],
    [
      'several of v2',
      [ofV2, { ...ofV2, id: 'v2/b' }],
      'The descriptor v2/a, v2/b is for',
      /Open them with parseV2Webhook/,
    ],
    [
      'none at all',
      JSON.parse('null'),
      'descriptors must be a descriptor or a list of descriptors.',
      next.pageDescriptor,
    ],
  ])('is not asked for with %s', async (_, descriptors, message, advice) => {
    const sent = createTestWebhook({ ...signer, resource, now })
    const error = await rejectionOf(parseWebhook(keysOf(), sent, descriptors), advice)
    expect(error).toMatchObject({ code: 'INVALID_SETTING', field: 'descriptors' })
    expect(error.message).toContain(message)
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
    expect((await rejectionOf(parseWebhook(keysOf(), sent, payment), next.compareV3KeyOfNotice)).code).toBe(
      'TAG_MISMATCH',
    )
  })
})
