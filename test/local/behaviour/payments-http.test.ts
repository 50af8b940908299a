import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Client, createClient, isApiError } from '../../../generated/sdk/index.js'
import { post as closeOrderV2 } from '../../../generated/sdk/v2/pay/closeorder.js'
import { post as micropay } from '../../../generated/sdk/v2/pay/micropay.js'
import { post as queryOrderV2 } from '../../../generated/sdk/v2/pay/orderquery.js'
import { post as queryRefundV2 } from '../../../generated/sdk/v2/pay/refundquery.js'
import {
  post as unifiedOrder,
  postOperation as unifiedOrderOperation,
} from '../../../generated/sdk/v2/pay/unifiedorder.js'
import { post as refundV2 } from '../../../generated/sdk/v2/secapi/pay/refund.js'
import { post as reverseV2 } from '../../../generated/sdk/v2/secapi/pay/reverse.js'
import { post as placeCombined } from '../../../generated/sdk/v3/combine-transactions/native.js'
import { get as queryCombined } from '../../../generated/sdk/v3/combine-transactions/out-trade-no/_combine_out_trade_no_.js'
import { post as placePartner } from '../../../generated/sdk/v3/pay/partner/transactions/jsapi.js'
import { get as queryPartner } from '../../../generated/sdk/v3/pay/partner/transactions/out-trade-no/_out_trade_no_.js'
import { post as codepay } from '../../../generated/sdk/v3/pay/transactions/codepay.js'
import { post as placeNative } from '../../../generated/sdk/v3/pay/transactions/native.js'
import { get as queryOrder } from '../../../generated/sdk/v3/pay/transactions/out-trade-no/_out_trade_no_.js'
import { post as redirect } from '../../../generated/sdk/v3/refund/domestic/refunds/_refund_id_/apply-abnormal-refund.js'
import { post as refund } from '../../../generated/sdk/v3/refund/domestic/refunds.js'
import type { LocalService } from '../../../templates/runtime/local/index.js'
import { rejectionOf } from '../../runtime/support/failure-of.js'
import { startLocal } from '../start.js'
import { openShop, type Shop } from './shop.js'

const appid = 'wx6f3a90c2d5e81b47'
const sub_mchid = '1900013511'

let local: LocalService
let client: Client
let shop: Shop
beforeAll(async () => {
  local = await startLocal()
  client = createClient(local.secureConfig)
  shop = await openShop(client)
})
afterAll(async () => {
  await local.close()
  await shop.close()
})
beforeEach(() => {
  local.reset()
  shop.events.length = 0
})

describe('orders at the local service, by the SDK', () => {
  it('of a service provider: order, notice, refund that goes astray and is redirected', async () => {
    const out_trade_no = 'SP20260801'
    const merchants = { sp_mchid: local.mchid, sub_mchid }
    await placePartner(client, {
      json: {
        sp_appid: appid,
        ...merchants,
        description: 'Coffee',
        out_trade_no,
        notify_url: shop.address('v3'),
        amount: { total: 100 },
        payer: { sp_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
      },
    })
    await local.pay(out_trade_no)
    await local.settled()
    const paid = await queryPartner(client, { out_trade_no, query: merchants })
    expect(paid).toMatchObject({ ...merchants, trade_state: 'SUCCESS', amount: { payer_total: 100 } })
    expect(shop.events).toMatchObject([{ ...merchants, transaction_id: paid.transaction_id }])

    const out_refund_no = 'SPR1'
    const { refund_id } = await refund(client, {
      json: {
        sub_mchid,
        transaction_id: paid.transaction_id ?? '',
        out_refund_no,
        reason: 'ABNORMAL',
        notify_url: shop.address('v3'),
        amount: { refund: 30, total: 100, currency: 'CNY' },
      },
    })
    await local.advance('3s')
    const redirected = await redirect(client, {
      refund_id,
      json: {
        sub_mchid,
        out_refund_no,
        type: 'USER_BANK_CARD',
        bank_type: 'CMB_DEBIT',
        bank_account: '6225000011112222',
        real_name: '张三',
      },
    })
    expect(redirected).toMatchObject({ status: 'PROCESSING', user_received_account: '用户银行卡尾号2222' })
    await local.advance('3s')
    expect(shop.events.slice(1)).toMatchObject([
      { ...merchants, refund_status: 'ABNORMAL' },
      { ...merchants, refund_status: 'SUCCESS', refund_id },
    ])
  })

  it('combined: paid once, refunded by part', async () => {
    const part = (out_trade_no: string, total_amount: number) => ({
      mchid: local.mchid,
      out_trade_no,
      attach: out_trade_no,
      description: 'Coffee',
      amount: { total_amount, currency: 'CNY' },
    })
    const { code_url } = await placeCombined(client, {
      json: {
        combine_appid: appid,
        combine_mchid: local.mchid,
        combine_out_trade_no: 'HD2026',
        notify_url: shop.address('v3'),
        sub_orders: [part('HD2026-1', 300), part('HD2026-2', 500)],
      },
    })
    expect(code_url).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=/)
    await local.pay('HD2026')
    await refund(client, {
      json: {
        out_trade_no: 'HD2026-2',
        out_refund_no: 'HDR1',
        notify_url: shop.address('v3'),
        amount: { refund: 500, total: 500, currency: 'CNY' },
      },
    })
    await local.advance('3s')
    const { sub_orders } = await queryCombined(client, { combine_out_trade_no: 'HD2026' })
    expect(sub_orders?.map(each => each.trade_state)).toEqual(['SUCCESS', 'REFUND'])
    expect(shop.events).toMatchObject([
      {
        combine_out_trade_no: 'HD2026',
        sub_orders: [{ out_trade_no: 'HD2026-1' }, { out_trade_no: 'HD2026-2' }],
      },
      { out_trade_no: 'HD2026-2', refund_status: 'SUCCESS' },
    ])
  })

  it('by code: the password, the user who pays, the query', async () => {
    const out_trade_no = 'CP20260801'
    const asked = await codepay(client, {
      json: {
        appid,
        mchid: local.mchid,
        description: 'Coffee',
        out_trade_no,
        payer: { auth_code: '134500000000000091' },
        amount: { total: 100 },
        scene_info: { store_info: { id: 'SQ001' } },
      },
    })
    expect(asked.trade_state).toBe('USERPAYING')
    await local.advance('5s')
    const paid = await queryOrder(client, { out_trade_no, query: { mchid: local.mchid } })
    expect(paid).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'MICROPAY' })
  })

  it('of v2: order, notice, query, refund with the certificate, notice, query', async () => {
    const out_trade_no = 'V220260801'
    const merchant = { appid, mch_id: local.mchid }
    const xml = {
      ...merchant,
      body: 'Coffee',
      out_trade_no,
      total_fee: 100,
      spbill_create_ip: '203.0.113.24',
      notify_url: shop.address('v2'),
      trade_type: 'NATIVE',
      product_id: 'BEAN-250',
    }
    const placed = await unifiedOrder(client, { xml })
    expect(placed).toMatchObject({ result_code: 'SUCCESS', code_url: expect.stringMatching(/^weixin:/) })
    await local.pay(out_trade_no)
    await local.settled()
    expect(shop.events).toMatchObject([{ out_trade_no, total_fee: '100', trade_type: 'NATIVE' }])
    const paid = await queryOrderV2(client, { xml: { ...merchant, out_trade_no } })
    expect(paid).toMatchObject({ trade_state: 'SUCCESS', total_fee: 100 })

    const again = await rejectionOf(
      unifiedOrder(client, { xml }),
      /error codes in the operation's official documents/,
    )
    expect(isApiError(again, unifiedOrderOperation) && again.code).toBe('ORDERPAID')
    const close = closeOrderV2(client, { xml: { ...merchant, out_trade_no } })
    expect((await rejectionOf(close, /error codes in the operation's official documents/)).code).toBe(
      'ORDERPAID',
    )

    const asked = { ...merchant, out_trade_no, out_refund_no: 'V2R1', total_fee: 100, refund_fee: 40 }
    const accepted = await refundV2(client, { xml: { ...asked, notify_url: shop.address('v2-refund') } })
    expect(accepted).toMatchObject({ refund_fee: 40, out_refund_no: 'V2R1' })
    await local.advance('3s')
    expect(shop.events.slice(1)).toMatchObject([{ out_refund_no: 'V2R1', refund_status: 'SUCCESS' }])
    expect(await queryRefundV2(client, { xml: { ...merchant, out_trade_no } })).toMatchObject({
      refund_count: 1,
      out_refund_no_0: 'V2R1',
      refund_status_0: 'SUCCESS',
    })
  })

  it('of v2 by code: asked for the password, then reversed', async () => {
    const merchant = { appid, mch_id: local.mchid }
    const out_trade_no = 'V2CP2026'
    const charge = micropay(client, {
      xml: {
        ...merchant,
        body: 'Coffee',
        out_trade_no,
        total_fee: 100,
        spbill_create_ip: '203.0.113.24',
        auth_code: '134500000000000090',
      },
    })
    expect((await rejectionOf(charge, /Query what became of it/)).code).toBe('USERPAYING')
    expect(await reverseV2(client, { xml: { ...merchant, out_trade_no } })).toMatchObject({ recall: 'N' })
    const refused = await rejectionOf(local.pay(out_trade_no), 'Possible now: nothing.')
    expect(refused.message).toMatch(/is REVOKED/)
  })

  it('are there after a restart, with what is due', async () => {
    const data = mkdtempSync(join(tmpdir(), 'local-payments-'))
    try {
      const first = await startLocal({ data })
      const order = {
        appid,
        mchid: first.mchid,
        description: 'Coffee',
        // Nobody listens there.
        notify_url: 'http://127.0.0.1:9/',
        amount: { total: 100 },
      }
      const before = createClient(first.config)
      await placeNative(before, { json: { ...order, out_trade_no: 'RS2026-1' } })
      await placeNative(before, { json: { ...order, out_trade_no: 'RS2026-2' } })
      await first.pay('RS2026-1')
      await first.close()
      const second = await startLocal({ data })
      const after = createClient(second.config)
      const amount = { refund: 100, total: 100, currency: 'CNY' }
      await refund(after, { json: { out_trade_no: 'RS2026-1', out_refund_no: 'RSR1', amount } })
      await second.advance('2h')
      expect(second.objects().map(({ kind, id, state }) => [kind, id, state])).toEqual([
        ['payment', 'RS2026-1', 'REFUND'],
        ['payment', 'RS2026-2', 'EXPIRED'],
        ['refund', 'RSR1', 'SUCCESS'],
      ])
      await second.close()
    } finally {
      rmSync(data, { recursive: true, force: true })
    }
  })
})
