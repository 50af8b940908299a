import { beforeEach, describe, expect, it } from 'vitest'
import { paymentBehaviour } from '../../../templates/runtime/local/behaviour/payment/payment-behaviour.js'
import { refundBehaviour } from '../../../templates/runtime/local/behaviour/refund/refund-behaviour.js'
import { type BehaviourWorld, mchid, openWorld } from './world.js'

const number = 'DD20260801000137'
const path = { out_trade_no: number }
const appid = 'wx6f3a90c2d5e81b47'
const sub_mchid = '1900000999'

let service: BehaviourWorld
beforeEach(() => {
  service = openWorld([paymentBehaviour, refundBehaviour])
})

const pay = (data = {}) => service.happen('payment', number, 'pay', data)

describe('orders of service providers', () => {
  const partner = 'v3/pay/partner/transactions'
  const merchants = { sp_mchid: mchid, sub_mchid }
  const order = {
    sp_appid: appid,
    ...merchants,
    sub_appid: 'wxsub',
    description: '手冲豆',
    out_trade_no: number,
    notify_url: 'https://pay.example.com/notify',
    amount: { total: 6800 },
    payer: { sub_openid: 'oSub' },
  }
  const byNumber = `${partner}/out-trade-no/{out_trade_no}`

  it('tell both merchants and both ids of the user', () => {
    service.ask(`${partner}/jsapi#post`, { body: order })
    pay()
    const paid = service.ask(`${byNumber}#get`, { path, query: merchants })
    expect(paid).toMatchObject({
      sp_appid: appid,
      ...merchants,
      sub_appid: 'wxsub',
      payer: { sp_openid: expect.stringMatching(/^o.{27}$/), sub_openid: 'oSub' },
    })
    expect(paid).not.toHaveProperty('mchid')
    expect(service.notices[0]?.resource).toEqual(paid)
    const v2 = { body: { appid, mch_id: mchid, sub_mch_id: sub_mchid, out_trade_no: number } }
    expect(service.ask('v2/pay/orderquery#post', v2)).toMatchObject({
      sub_mch_id: sub_mchid,
      sub_openid: 'oSub',
      sub_is_subscribe: 'N',
    })
  })

  it('belong to one sub-merchant', () => {
    service.ask(`${partner}/native#post`, { body: order })
    const other = { sp_mchid: mchid, sub_mchid: '1900000998' }
    expect(service.codeOf(`${byNumber}#get`, { path, query: other })).toBe('ORDER_NOT_EXIST')
    const direct = 'v3/pay/transactions/out-trade-no/{out_trade_no}#get'
    expect(service.codeOf(direct, { path, query: { mchid } })).toBe('ORDER_NOT_EXIST')
    const v2 = { body: { appid, mch_id: mchid, out_trade_no: number } }
    expect(service.codeOf('v2/pay/orderquery#post', v2)).toBe('ORDERNOTEXIST')
    expect(service.call(`${byNumber}/close#post`, { path, body: merchants })).toEqual({ kind: 'empty' })
    expect(service.codeOf(`${partner}/native#post`, { body: order })).toBe('ORDER_CLOSED')
  })

  it('are refunded for the sub-merchant, and told so', async () => {
    service.ask(`${partner}/app#post`, { body: order })
    pay()
    const body = {
      sub_mchid,
      out_trade_no: number,
      out_refund_no: 'R1',
      notify_url: 'https://pay.example.com/refund',
      amount: { refund: 100, total: 6800, currency: 'CNY' },
    }
    service.ask('v3/refund/domestic/refunds#post', { body })
    await service.clock.advance(3_000)
    expect(service.notices[1]?.resource).toMatchObject({ ...merchants, refund_status: 'SUCCESS' })
    const get = 'v3/refund/domestic/refunds/{out_refund_no}#get'
    const asked = { path: { out_refund_no: 'R1' } }
    expect(service.codeOf(get, { ...asked, query: { sub_mchid: '1900000998' } })).toBe('RESOURCE_NOT_EXISTS')
    expect(service.codeOf(get, asked)).toBe('RESOURCE_NOT_EXISTS')
    expect(service.ask(get, { ...asked, query: { sub_mchid } })).toMatchObject({ status: 'SUCCESS' })
    const v2 = { appid, mch_id: mchid, out_refund_no: 'R1' }
    expect(service.codeOf('v2/pay/refundquery#post', { body: v2 })).toBe('REFUNDNOTEXIST')
    const forSub = { body: { ...v2, sub_mch_id: sub_mchid } }
    expect(service.ask('v2/pay/refundquery#post', forSub)).toMatchObject({ refund_id_0: expect.any(String) })
  })

  it('take codes and are reversed', () => {
    const { payer: _, ...code } = { ...order, scene_info: { store_info: {} } }
    const body = { ...code, payer: { auth_code: '134500000000000090' } }
    expect(service.ask(`${partner}/codepay#post`, { body })).toMatchObject({
      ...merchants,
      trade_state: 'USERPAYING',
    })
    expect(service.codeOf(`${byNumber}/close#post`, { path, body: merchants })).toBe('TRADE_ERROR')
    expect(service.ask(`${byNumber}/reverse#post`, { path, body: merchants })).toEqual({
      sp_appid: appid,
      ...merchants,
      sub_appid: 'wxsub',
      out_trade_no: number,
    })
    expect(pay()).toMatchObject({ refused: 'ORDER_REVERSED' })
  })
})

describe('discounts', () => {
  it('of coupons lower what the user pays and gets back', async () => {
    const body = {
      appid,
      mchid,
      description: '手冲豆',
      out_trade_no: number,
      amount: { total: 1000 },
      payer: { openid: 'o1' },
      notify_url: 'https://pay.example.com/notify',
    }
    service.ask('v3/pay/transactions/jsapi#post', { body })
    pay({
      openid: 'o2',
      bankType: 'CMB_DEBIT',
      promotions: [
        { coupon_id: 'C1', type: 'CASH', amount: 100 },
        { coupon_id: 'C2', type: 'NOCASH', amount: 200 },
      ],
    })
    const asked = { path, query: { mchid } }
    expect(service.ask('v3/pay/transactions/out-trade-no/{out_trade_no}#get', asked)).toMatchObject({
      bank_type: 'CMB_DEBIT',
      payer: { openid: 'o2' },
      amount: { total: 1000, payer_total: 700 },
      promotion_detail: [{ coupon_id: 'C1' }, { coupon_id: 'C2' }],
    })
    const v2 = { body: { appid, mch_id: mchid, out_trade_no: number } }
    expect(service.ask('v2/pay/orderquery#post', v2)).toMatchObject({
      cash_fee: 700,
      coupon_fee: 300,
      coupon_count: 2,
      coupon_id_1: 'C2',
      coupon_fee_1: 200,
    })
    const parts = [333, 333, 334].map((refund, n) => {
      const asked = {
        out_trade_no: number,
        out_refund_no: `R${n}`,
        amount: { refund, total: 1000, currency: 'CNY' },
      }
      return service.ask('v3/refund/domestic/refunds#post', { body: asked }).amount
    })
    expect(parts).toMatchObject([
      { payer_refund: 233, settlement_total: 800, settlement_refund: 266, discount_refund: 100 },
      { payer_refund: 233, settlement_refund: 266 },
      { payer_refund: 234, settlement_refund: 268 },
    ])
  })
})

describe('refunds of platforms', () => {
  it('answer what their tables have', async () => {
    const body = {
      sp_appid: appid,
      sp_mchid: mchid,
      sub_mchid,
      description: '手冲豆',
      out_trade_no: number,
      notify_url: 'https://pay.example.com/notify',
      amount: { total: 6800 },
      payer: { sp_openid: 'o1' },
    }
    service.ask('v3/pay/partner/transactions/jsapi#post', { body })
    pay()
    const asked = {
      sub_mchid,
      sp_appid: appid,
      out_trade_no: number,
      out_refund_no: 'R1',
      amount: { refund: 100, total: 6800 },
      funds_account: 'AVAILABLE',
      notify_url: 'https://pay.example.com/refund',
    }
    const applied = service.ask('v3/ecommerce/refunds/apply#post', { body: asked })
    expect(applied).toEqual({
      refund_id: expect.stringMatching(/^5030\d{25}$/),
      out_refund_no: 'R1',
      create_time: '2026-08-01T12:00:00+08:00',
      amount: { refund: 100, payer_refund: 100, discount_refund: 0, currency: 'CNY' },
      refund_account: 'REFUND_SOURCE_SUB_MERCHANT',
    })
    await service.clock.advance(3_000)
    const byId = { path: { refund_id: String(applied.refund_id) }, query: { sub_mchid } }
    expect(service.ask('v3/ecommerce/refunds/id/{refund_id}#get', byId)).toMatchObject({
      status: 'SUCCESS',
      funds_account: 'AVAILABLE',
    })
    expect(service.notices[1]?.resource).toMatchObject({ refund_account: 'REFUND_SOURCE_SUB_MERCHANT' })
  })
})

describe.each([
  ['today', 'v3/global/transactions', 'v3/global/micropay/transactions', 'pay', 'v3/global/refunds'],
  ['of before', 'v3/transactions', 'v3/transactions', 'micropay', 'v3/refunds'],
])('orders overseas under the names %s', (_, root, codeRoot, codePay, refunds) => {
  const order = {
    appid,
    mchid,
    description: 'beans',
    out_trade_no: number,
    notify_url: 'https://pay.example.com/notify',
    merchant_category_code: '4111',
    trade_type: 'JSAPI',
    amount: { total: 900, currency: 'HKD' },
    payer: { openid: 'o1' },
  }

  it('are paid, told with a rate, and refunded', async () => {
    service.ask(`${root}/jsapi#post`, { body: order })
    pay()
    const paid = service.ask(`${root}/out-trade-no/{out_trade_no}#get`, { path, query: { mchid } })
    expect(paid).toMatchObject({
      id: expect.stringMatching(/^4200/),
      trade_state: 'SUCCESS',
      amount: { total: 900, currency: 'HKD', exchange_rate: { rate: 100_000_000 } },
    })
    expect(service.notices[0]?.resource).toMatchObject({
      transaction_id: paid.id,
      amount: { exchange_rate: { rate: 100_000_000 } },
    })
    const body = {
      mchid,
      appid,
      out_trade_no: number,
      out_refund_no: 'R1',
      amount: { refund: 100, total: 900, currency: 'HKD' },
      notify_url: 'https://pay.example.com/refund',
    }
    const { id } = service.ask(`${refunds}#post`, { body })
    await service.clock.advance(3_000)
    const byId = { path: { refund_id: String(id) }, query: { mchid } }
    expect(service.ask(`${refunds}/id/{refund_id}#get`, byId)).toMatchObject({ id, status: 'SUCCESS' })
    const all = { query: { mchid, out_trade_no: number, offset: 0, count: 10 } }
    expect(service.ask(`${refunds}#get`, all)).toMatchObject({ total_num: 1, data: [{ id }] })
    expect(service.notices[1]?.resource).toMatchObject({ amount: { exchange_rate: { rate: 100_000_000 } } })
  })

  it('of a merchant without sub-merchants ignore what the tables require of all', () => {
    const all = { mchid, sp_mchid: '1900000998', sub_mchid }
    service.ask(`${root}/jsapi#post`, { body: { ...order, ...all, sp_appid: appid } })
    pay()
    const paid = service.ask(`${root}/out-trade-no/{out_trade_no}#get`, { path, query: all })
    expect(paid).toMatchObject({ mchid, trade_state: 'SUCCESS' })
    const amount = { refund: 100, total: 900, currency: 'HKD' }
    const body = { ...all, appid, out_trade_no: number, out_refund_no: 'R1', amount }
    expect(service.ask(`${refunds}#post`, { body })).toMatchObject({ out_refund_no: 'R1' })
    const asked = { path: { out_refund_no: 'R1' }, query: all }
    expect(service.ask(`${refunds}/out-refund-no/{out_refund_no}#get`, asked)).toMatchObject({
      status: 'PROCESSING',
    })
  })

  it('are closed, and codes reversed, by institutions too', () => {
    const { payer: _, ...institution } = { ...order, mchid: '', sp_mchid: mchid, sp_appid: appid, sub_mchid }
    const merchants = { mchid: '', sp_mchid: mchid, sub_mchid }
    service.ask(`${root}/native#post`, { body: institution })
    const close = `${root}/out-trade-no/{out_trade_no}/close#post`
    expect(service.call(close, { path, body: merchants })).toEqual({ kind: 'empty' })
    const code = { ...institution, out_trade_no: 'DD2', payer: { auth_code: '134500000000000042' } }
    expect(service.ask(`${codeRoot}/${codePay}#post`, { body: code })).toMatchObject({ sub_mchid })
    const reverse = `${codeRoot}/out-trade-no/{out_trade_no}/reverse#post`
    expect(service.call(reverse, { path: { out_trade_no: 'DD2' }, body: merchants })).toEqual({
      kind: 'empty',
    })
  })
})
