import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { webhook as paidV2 } from '../../../generated/sdk/webhooks/v2/transaction-success.js'
import { webhook as paid } from '../../../generated/sdk/webhooks/v3/TRANSACTION.SUCCESS.js'
import { createFaultRules, type FaultRules } from '../../../templates/runtime/local/faults/fault-rules.js'
import type { LocalFault } from '../../../templates/runtime/local/faults/local-fault.js'
import { parseV2Webhook } from '../../../templates/runtime/v2/webhook.js'
import { parseWebhook } from '../../../templates/runtime/webhook/index.js'
import { rejectionOf } from '../../runtime/support/failure-of.js'
import { mchid, receiverKeys, stage } from './notice-stage.js'
import { type Receiver, startReceiver } from './receiver.js'

let receiver: Receiver
beforeEach(async () => {
  receiver = await startReceiver()
})
afterEach(() => receiver.close())

const webhooks = [
  { id: paid.id, protocol: 'v3' },
  { id: paidV2.id, protocol: 'v2' },
] as const
const make = (): FaultRules => createFaultRules({ operations: [], webhooks })

/** A notice whose first attempt has the fault. */
async function spoiled(webhook: string, fault: LocalFault) {
  const faults = make()
  faults.add(`notice ${webhook}`, fault)
  const { queue, clock } = stage({ faults })
  const { id } = queue.add({ webhook, to: receiver.url, owner: mchid, resource: { out_trade_no: 'A' } })
  await clock.settled()
  return { queue, clock, id, record: () => queue.get(id) }
}

describe('a notice whose signature is spoiled is refused', () => {
  it.each([
    ['probe', 'SIGNATURE_PROBE', /refuse it like any wrong signature/],
    ['wrong', 'SIGNATURE_INVALID', /Do not use the content/],
    ['missing', 'SIGNATURE_MISSING', /^Refuse it: WeChat Pay signs every notice/],
    ['unknown-serial', 'SERIAL_UNKNOWN', /publicKeys|certificate/],
    ['old', 'CLOCK_OFFSET', /Set the clock/],
  ] as const)('v3: %s', async (how, code, advice) => {
    receiver.answers.push({ status: 401 })
    const { clock, record } = await spoiled(paid.id, { kind: 'signature', how })
    const [first] = receiver.received
    if (first === undefined) throw new Error('Nothing arrived.')
    expect(await rejectionOf(parseWebhook(receiverKeys(), first, paid), advice)).toMatchObject({ code })
    expect(record()).toMatchObject({
      state: 'pending',
      attempts: [{ fault: `signature ${how}`, status: 401 }],
    })
    // The next attempt is a right one.
    await clock.advance(15_000)
    const [, second] = receiver.received
    if (second === undefined) throw new Error('It did not come again.')
    await expect(parseWebhook(receiverKeys(), second, paid)).resolves.toMatchObject({
      body: { id: record()?.id },
    })
    expect(record()).toMatchObject({ state: 'delivered' })
    expect(record()?.attempts[1]).not.toHaveProperty('fault')
  })

  it.each([
    ['wrong', 'SIGNATURE_INVALID'],
    ['missing', 'SIGNATURE_MISSING'],
  ] as const)('v2: %s', async (how, code) => {
    await spoiled(paidV2.id, { kind: 'signature', how })
    const [first] = receiver.received
    if (first === undefined) throw new Error('Nothing arrived.')
    const opened = parseV2Webhook(receiverKeys(), first, paidV2)
    expect(await rejectionOf(opened, /Do not act|Do not use/)).toMatchObject({ code })
  })

  it('another body under the right signature', async () => {
    await spoiled(paid.id, { kind: 'body', body: '{"event_type":"TRANSACTION.SUCCESS"}' })
    const [first] = receiver.received
    if (first === undefined) throw new Error('Nothing arrived.')
    expect(first.body).toBe('{"event_type":"TRANSACTION.SUCCESS"}')
    const error = await rejectionOf(parseWebhook(receiverKeys(), first, paid), /Do not use the content/)
    expect(error.code).toBe('SIGNATURE_INVALID')
  })
})

describe('a notice', () => {
  it('that is lost comes with the next attempt', async () => {
    const { clock, record } = await spoiled(paid.id, { kind: 'lost' })
    expect(receiver.received.length).toBe(0)
    expect(record()).toMatchObject({
      state: 'pending',
      attempts: [{ fault: 'lost', problem: { code: 'LOST' } }],
    })
    await clock.advance(15_000)
    expect(receiver.received.length).toBe(1)
    expect(record()).toMatchObject({ state: 'delivered' })
  })

  it('that is doubled arrives at once as often, with one number and signatures of their own', async () => {
    const { record } = await spoiled(paid.id, { kind: 'duplicate', times: 4 })
    expect(receiver.received.length).toBe(4)
    expect(new Set(receiver.received.map(({ body }) => JSON.parse(body).id))).toEqual(new Set([record()?.id]))
    expect(new Set(receiver.received.map(({ headers }) => headers['wechatpay-signature'])).size).toBe(4)
    // Handlers that open all of them, as they should, have to tell them by their number.
    const keys = receiverKeys()
    for (const request of receiver.received) await parseWebhook(keys, request, paid)
  })

  it('that is late leaves late, in real time', async () => {
    const began = performance.now()
    await spoiled(paid.id, { kind: 'delay', milliseconds: 150 })
    expect(performance.now() - began).toBeGreaterThanOrEqual(140)
    expect(receiver.received.length).toBe(1)
  })

  it.each(['reset', 'cut'] as const)('whose connection breaks (%s) comes again', async kind => {
    const { clock, record } = await spoiled(paid.id, { kind })
    expect(record()).toMatchObject({
      state: 'pending',
      attempts: [{ problem: { code: 'CONNECTION_FAILED' } }],
    })
    expect(receiver.received.length).toBe(0)
    await clock.advance(15_000)
    expect(receiver.broken()).toBe(1)
    expect(record()).toMatchObject({ state: 'delivered' })
  })
})
