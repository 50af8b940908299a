import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClient, parseWebhook } from '../../../generated/sdk/index.js'
import { parseV2Webhook, v2Ok } from '../../../generated/sdk/runtime/v2/webhook.js'
import { post as placeV2 } from '../../../generated/sdk/v2/pay/unifiedorder.js'
import { post as placeOrder } from '../../../generated/sdk/v3/pay/transactions/jsapi.js'
import { webhook as paidV2 } from '../../../generated/sdk/webhooks/v2/transaction-success.js'
import { webhook as parking } from '../../../generated/sdk/webhooks/v3/PARKING_FEE.QUERY_TRANS_INFO.js'
import { webhook as paid } from '../../../generated/sdk/webhooks/v3/TRANSACTION.SUCCESS.js'
import type { LocalService } from '../../../templates/runtime/local/index.js'
import { rejectionOf } from '../../runtime/support/failure-of.js'
import { startLocal } from '../start.js'
import { type Receiver, startReceiver } from './receiver.js'

let receiver: Receiver
beforeEach(async () => {
  receiver = await startReceiver()
})
afterEach(() => receiver.close())

const number = 'SO20260801001'

function place(local: LocalService, notify_url: string): Promise<unknown> {
  const json = {
    appid: 'wx8888888888888888',
    mchid: local.mchid,
    out_trade_no: number,
    description: 'Coffee',
    notify_url,
    amount: { total: 100 },
    payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  }
  return placeOrder(createClient(local.config), { json })
}

const keys = ({ config }: LocalService) => createClient(config)

function lastNotice() {
  const [last] = receiver.received.slice(-1)
  if (last === undefined) throw new Error('Nothing arrived.')
  return last
}

describe('the notices of a local service', () => {
  it('wait through a restart', async () => {
    const data = mkdtempSync(join(tmpdir(), 'local-notices-'))
    const first = await startLocal({ data })
    receiver.answers.push({ status: 500 }, { status: 503 })
    await place(first, receiver.url)
    await first.pay(number)
    await first.settled()
    const [before] = first.notices()
    expect(before).toMatchObject({ state: 'pending', rounds: 1, about: { kind: 'payment', id: number } })
    await first.close()
    const second = await startLocal({ data })
    expect(second.notices()).toEqual([before])
    await second.advance('15s')
    expect(second.notices()).toMatchObject([{ state: 'pending', rounds: 2 }])
    await second.advance('15s')
    expect(second.notices()).toMatchObject([{ id: before?.id, state: 'delivered', rounds: 3 }])
    const event = await parseWebhook(keys(second), lastNotice(), paid)
    expect(event.resource).toMatchObject({ out_trade_no: number, trade_state: 'SUCCESS' })
    await second.close()
    rmSync(data, { recursive: true })
  })

  it('to an address elsewhere are kept with the reason', async () => {
    const local = await startLocal()
    await place(local, 'https://10.1.2.3/notify')
    await local.pay(number)
    await local.settled()
    expect(local.notices()).toMatchObject([
      {
        state: 'refused',
        attempts: [{ problem: { code: 'ADDRESS_REFUSED', advice: expect.stringMatching(/notifyHosts/) } }],
      },
    ])
    await local.close()
  })

  it('are held, doubled and released when they are asked to, and forgotten by a reset', async () => {
    const local = await startLocal()
    local.deliverNotices({ hold: true, duplicate: 2 })
    await place(local, receiver.url)
    await local.pay(number)
    await local.advance('1h')
    expect(receiver.received.length).toBe(0)
    expect(local.releaseNotices()).toBe(1)
    await local.settled()
    expect(receiver.received.length).toBe(2)
    local.fail('notice *', { kind: 'lost' }, { always: true })
    local.reset()
    expect([local.notices(), local.faults()]).toEqual([[], []])
    await place(local, receiver.url)
    await local.pay(number)
    await local.settled()
    expect(receiver.received.length).toBe(3)
    await local.close()
  })

  it('are sent by hand, of any webhook', async () => {
    const local = await startLocal()
    const { brandId } = local.config.brand
    receiver.answers.push({ status: 200, body: '{"code":"SUCCESS","total_amount":500}' })
    const sent = await local.sendNotice('v3/PARKING_FEE.QUERY_TRANS_INFO', {
      to: receiver.url,
      resource: { note: 'mine' },
      summary: '停车',
    })
    expect(sent).toMatchObject({ state: 'delivered', owner: local.mchid, attempts: [{ status: 200 }] })
    const event = await parseWebhook(keys(local), lastNotice(), parking)
    expect(event).toMatchObject({ body: { id: sent.id, summary: '停车' }, resource: { note: 'mine' } })
    const branded = await local.sendNotice('brand/PRODUCT_COUPON.SEND', { to: receiver.url })
    expect(branded).toMatchObject({ state: 'delivered', owner: brandId })
    const other = await local.addMerchant()
    const others = await local.sendNotice('v3/TRANSACTION.SUCCESS', { to: receiver.url, owner: other.mchid })
    await parseWebhook(createClient(other.config), lastNotice(), paid)
    expect(others).toMatchObject({ owner: other.mchid })
    const answer = await fetch(`${local.url}/_local/notices/send`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        webhook: paid.id,
        to: receiver.url,
        resource: { out_trade_no: number },
        summary: 's',
      }),
    })
    expect(await answer.json()).toMatchObject({ webhook: paid.id, state: 'delivered', summary: 's' })
    const byHttp = await parseWebhook(keys(local), lastNotice(), paid)
    expect(byHttp.resource).toMatchObject({ out_trade_no: number })
    await local.close()
  })

  it.each([
    ['v3/TRANSACTION.SUCESS', {}, 'UNKNOWN_WEBHOOK', /Did you mean v3\/TRANSACTION\.SUCCESS\?/],
    ['nothing', {}, 'UNKNOWN_WEBHOOK', /Give its page/],
    [
      'v3/TRANSACTION.SUCCESS',
      { eventType: 'REFUND.SUCCESS' },
      'UNKNOWN_EVENT',
      /It has TRANSACTION\.SUCCESS/,
    ],
    ['v3/TRANSACTION.SUCCESS', { owner: '1' }, 'OBJECT_NOT_FOUND', /Known: \d+/],
    ['brand/PRODUCT_COUPON.SEND', { owner: '1900000109' }, 'OBJECT_NOT_FOUND', /Known: \d+/],
    ['v3/TRANSACTION.SUCCESS', { to: '' }, 'INVALID_SETTING', /Give the address of your receiver/],
    ['v3/TRANSACTION.SUCCESS', { resorce: {} }, 'INVALID_SETTING', /Write `resource` instead/],
  ])('of %s with %o cannot be sent', async (webhook, more, code, advice) => {
    const local = await startLocal()
    const call = local.sendNotice(webhook, { to: receiver.url, ...more })
    expect(await rejectionOf(call, advice)).toMatchObject({ code })
    expect(local.notices()).toEqual([])
    await local.close()
  })

  it.each(['MD5', 'HMAC-SHA256'] as const)('of v2 are signed as the order was: %s', async signType => {
    const local = await startLocal()
    const client = createClient(local.config)
    const xml = {
      appid: 'wx8888888888888888',
      mch_id: local.mchid,
      out_trade_no: number,
      body: 'Coffee',
      notify_url: receiver.url,
      total_fee: 100,
      trade_type: 'JSAPI' as const,
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      spbill_create_ip: '127.0.0.1',
      sign_type: signType,
    }
    await placeV2(client, { xml })
    receiver.answers.push({ status: 200, body: v2Ok().body })
    await local.pay(number)
    await local.settled()
    const notice = lastNotice()
    const event = await parseV2Webhook(keys(local), notice, paidV2)
    expect(event.resource).toMatchObject({ out_trade_no: number, total_fee: '100' })
    expect(/<sign><!\[CDATA\[(\w+)\]\]><\/sign>/.exec(notice.body)?.[1]?.length).toBe(
      signType === 'MD5' ? 32 : 64,
    )
    expect(local.notices()).toMatchObject([{ state: 'delivered' }])
    await local.close()
  })
})
