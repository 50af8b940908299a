import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createClient,
  downloadBill,
  fail,
  isApiError,
  ok,
  parseWebhook,
  sendReply,
} from '../../generated/sdk/index.js'
import { get as tradeBill } from '../../generated/sdk/v3/bill/tradebill.js'
import { post as placeOrder, postOperation } from '../../generated/sdk/v3/pay/transactions/jsapi.js'
import { get as queryOrder } from '../../generated/sdk/v3/pay/transactions/out-trade-no/_out_trade_no_.js'
import { post as refund } from '../../generated/sdk/v3/refund/domestic/refunds.js'
import { webhook as refunded } from '../../generated/sdk/webhooks/v3/REFUND.SUCCESS.js'
import { webhook as paid } from '../../generated/sdk/webhooks/v3/TRANSACTION.SUCCESS.js'
import type { LocalService } from '../../templates/runtime/local/index.js'
import { rejectionOf } from '../runtime/support/failure-of.js'
import { startLocal } from './start.js'

describe('a payment at the local service', () => {
  let local: LocalService
  let shop: Server
  let notifyUrl = ''
  const events: unknown[] = []
  const out_trade_no = 'SO20260801001'

  const client = () => createClient(local.config)
  const order = () => ({
    appid: 'wx8888888888888888',
    mchid: local.mchid,
    out_trade_no,
    description: 'Coffee',
    notify_url: notifyUrl,
    amount: { total: 100 },
    payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  })

  beforeAll(async () => {
    local = await startLocal()
    shop = createServer(async (request, response) => {
      try {
        const event = await parseWebhook(client(), request, [paid, refunded])
        events.push(event)
        sendReply(response, ok())
      } catch (error) {
        sendReply(response, fail(error))
      }
    }).listen(0, '127.0.0.1')
    await new Promise(resolve => shop.once('listening', resolve))
    const address = shop.address()
    notifyUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/paid`
  })
  afterAll(async () => {
    await local.close()
    shop.close()
  })

  it('goes from the order to notice, refund and bill', async () => {
    const { prepay_id } = await placeOrder(client(), { json: order() })
    expect(prepay_id).toMatch(/^wx/)
    const query = { mchid: local.mchid }
    expect(await queryOrder(client(), { out_trade_no, query })).toMatchObject({ trade_state: 'NOTPAY' })

    expect(await local.pay(out_trade_no)).toMatchObject({ kind: 'payment', state: 'SUCCESS' })
    await local.settled()
    expect(events).toMatchObject([
      { resource: { out_trade_no, trade_state: 'SUCCESS', amount: { total: 100 } } },
    ])
    expect(await queryOrder(client(), { out_trade_no, query })).toMatchObject({ trade_state: 'SUCCESS' })

    const again = await rejectionOf(placeOrder(client(), { json: order() }), /another|error codes/)
    expect(isApiError(again, postOperation) && again.code).toBe('OUT_TRADE_NO_USED')

    const amount = { refund: 40, total: 100, currency: 'CNY' }
    const answer = await refund(client(), {
      json: { out_trade_no, out_refund_no: 'RF1', notify_url: notifyUrl, amount },
    })
    expect(answer).toMatchObject({ out_refund_no: 'RF1', status: 'PROCESSING' })
    await local.advance('1m')
    expect(events.at(-1)).toMatchObject({ resource: { out_refund_no: 'RF1', refund_status: 'SUCCESS' } })

    const bill_date = new Date(local.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    await local.advance('2d')
    const bill = await downloadBill(client(), tradeBill(client(), { query: { bill_date, tar_type: 'GZIP' } }))
    const rows = []
    for await (const row of bill.rows()) rows.push([row.商户订单号, row.交易状态])
    expect(rows).toEqual([
      [out_trade_no, 'SUCCESS'],
      [out_trade_no, 'REFUND'],
    ])
    expect(local.requests().filter(({ checks }) => checks.some(({ passed }) => !passed))).toHaveLength(1)
    expect(local.notices().map(({ state }) => state)).toEqual(['delivered', 'delivered'])
  })
})
