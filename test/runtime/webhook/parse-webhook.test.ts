import { describe, expect, it } from 'vitest'
import { createClient } from '../../../templates/runtime/client/create-client.js'
import { createTestPlatform, createTestWebhook } from '../../../templates/runtime/testing/index.js'
import { createWebhookKeys, parseWebhook } from '../../../templates/runtime/webhook/index.js'
import { card, payment, plain, refund, sharing } from './events.js'

const now = Date.UTC(2026, 7, 1, 4, 30)
const { config, signer } = createTestPlatform()
const keysOf = () => createWebhookKeys({ ...config, now: () => now })
const paid = { out_trade_no: 'A1', amount: { total: 100 } }
const cardResource = {
  card_id: 'c1',
  phone_number: '13800000000',
  answers: [{ name: 'city', values: ['深圳', ''] }],
  attach: { shop: 7 },
}

describe('parseWebhook', () => {
  it('types and opens an event, for a client as for webhook keys', async () => {
    const sent = createTestWebhook({ ...signer, descriptor: payment, resource: paid, now })
    for (const receiver of [keysOf(), createClient({ ...config, now: () => now })]) {
      const event = await parseWebhook(receiver, sent, payment)
      expect(event.event_type).toBe('TRANSACTION.SUCCESS')
      expect(event.resource.amount.total).toBe(100)
      expect(event.resource).toEqual(paid)
      expect(event.headers).toEqual(sent.headers)
      expect(event.body).toEqual(JSON.parse(sent.body))
    }
  })

  it.each([
    ['the first', payment, 'TRANSACTION.SUCCESS', paid],
    ['the second', refund, 'REFUND.SUCCESS', { out_refund_no: 'r' }],
    ['another type of the second', refund, 'REFUND.CLOSED', { out_refund_no: 'r' }],
  ] as const)('chooses by event_type: %s', async (_, descriptor, eventType, resource) => {
    const sent = createTestWebhook({ ...signer, descriptor, eventType, resource, now })
    const event = await parseWebhook(keysOf(), sent, [payment, refund])
    expect(event).toMatchObject({ event_type: eventType, resource })
    if (event.event_type === 'TRANSACTION.SUCCESS') expect(event.resource.amount).toBeDefined()
    else expect(event.resource.out_refund_no).toBe('r')
  })

  it('takes the page named after the type before one that lists it, too', async () => {
    const sent = createTestWebhook({ ...signer, descriptor: payment, resource: paid, now })
    const event = await parseWebhook(keysOf(), sent, [sharing, payment])
    expect(event.resource).toEqual(paid)
  })

  it('opens fields encrypted for the merchant and fields of JSON text', async () => {
    const sent = createTestWebhook({ ...signer, descriptor: card, resource: cardResource, now })
    expect(sent.body).not.toContain('13800000000')
    const event = await parseWebhook(keysOf(), sent, [payment, card])
    expect(event.resource).toEqual(cardResource)
  })

  it('opens a notice of which nothing is encrypted', async () => {
    const sent = createTestWebhook({
      ...signer,
      descriptor: plain,
      resource: { note: 'n' },
      body: { extra: { a: [1] } },
      now,
    })
    const event = await parseWebhook(keysOf(), sent, plain)
    expect(event.resource).toMatchObject({ note: 'n', extra: { a: [1] } })
    expect(event.resource).toBe(event.body)
    expect(sent.body).toContain('"extra":"{\\"a\\":[1]}"')
  })
})
