import { describe, expect, it } from 'vitest'
import type { WebhookDescriptor } from '../../../templates/runtime/descriptors.js'
import { createTestPlatform } from '../../../templates/runtime/testing/index.js'
import { createTestV2Webhook } from '../../../templates/runtime/v2/testing.js'
import { parseV2Webhook } from '../../../templates/runtime/v2/webhook.js'
import { createWebhookKeys } from '../../../templates/runtime/webhook/index.js'
import { noticeKinds } from './signed-kinds.js'

const { config, signer } = createTestPlatform()
const keys = createWebhookKeys(config)

describe('a test notice of v2', () => {
  it.each(noticeKinds.map(({ descriptor }) => [descriptor.id, descriptor] as const))(
    'has all that the page of %s requires',
    async (_, descriptor) => {
      const sent = createTestV2Webhook({ ...signer, descriptor })
      const names = Object.keys(Object(await parseV2Webhook(keys, sent, descriptor)).body)
      expect(names).toEqual(expect.arrayContaining([...(descriptor.notice?.required ?? [])]))
      for (const name of descriptor.notice?.optional ?? []) expect(names).not.toContain(name)
    },
  )

  const descriptor: WebhookDescriptor<{
    event_type: 'listed'
    headers: object
    body: Readonly<Record<string, unknown>>
    resource: unknown
  }> = {
    id: 'v2/listed',
    protocol: 'v2',
    eventTypes: ['listed'],
    mediaType: 'application/xml',
    notice: {
      required: ['return_code', 'sign_type', 'level', 'list', 'count'],
      optional: [],
      values: { level: ['LOW', 'HIGH'] },
    },
    bodyFields: {
      numbers: ['/count'],
      encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/list'] }],
    },
    reply: { statuses: [], mediaType: 'application/xml', body: 'optional' },
  }

  it.each([
    ['what is not given', {}, { level: 'LOW', list: {}, count: 1, sign_type: 'MD5' }],
    [
      'and keeps what is',
      { level: 'HIGH', count: 7, list: { a: [1] } },
      { level: 'HIGH', count: 7, list: { a: [1] } },
    ],
  ])('makes up %s', async (_, fields, want) => {
    const sent = createTestV2Webhook({ ...signer, descriptor, fields })
    expect((await parseV2Webhook(keys, sent, descriptor)).body).toMatchObject({
      return_code: 'SUCCESS',
      ...want,
    })
  })

  it('states the sign type that is chosen', async () => {
    const sent = createTestV2Webhook({ ...signer, descriptor, signType: 'HMAC-SHA256' })
    const { body } = await parseV2Webhook(keys, sent, descriptor)
    expect(body).toMatchObject({ sign_type: 'HMAC-SHA256', sign: expect.stringMatching(/^[0-9A-F]{64}$/) })
  })
})
