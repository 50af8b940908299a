import { beforeEach, describe, expect, it } from 'vitest'
import { paymentBehaviour } from '../../../templates/runtime/local/behaviour/payment/payment-behaviour.js'
import { refundBehaviour } from '../../../templates/runtime/local/behaviour/refund/refund-behaviour.js'
import { type BehaviourWorld, mchid, openWorld } from './world.js'

const merchant = { appid: 'wx6f3a90c2d5e81b47', mch_id: mchid, sign: 'S', nonce_str: 'N' }
const number = 'DD20260801000137'
const byNumber = { body: { ...merchant, out_trade_no: number } }
const order = {
  ...merchant,
  out_trade_no: number,
  body: '手冲豆',
  attach: 'channel=mini',
  total_fee: '6800',
  spbill_create_ip: '203.0.113.24',
  notify_url: 'https://pay.example.com/v2',
  trade_type: 'JSAPI',
  openid: 'oUpF8uDemo0000000000000000A1',
  time_expire: '20260801123000',
}

let service: BehaviourWorld
beforeEach(() => {
  service = openWorld([paymentBehaviour, refundBehaviour])
})

const place = (more = {}) => service.ask('v2/pay/unifiedorder#post', { body: { ...order, ...more } })
const query = () => service.ask('v2/pay/orderquery#post', byNumber)
const pay = () => service.happen('payment', number, 'pay')

describe('orders of v2', () => {
  it.each([
    ['JSAPI', {}, ['prepay_id']],
    ['APP', {}, ['prepay_id']],
    ['NATIVE', { product_id: 'BEAN-250' }, ['code_url', 'prepay_id']],
    ['MWEB', {}, ['mweb_url', 'prepay_id']],
  ])('%s answers what a phone opens', (trade_type, more, members) => {
    const answer = place({ trade_type, ...more })
    expect(answer).toMatchObject({ result_code: 'SUCCESS', appid: merchant.appid, mch_id: mchid, trade_type })
    expect(
      Object.keys(answer)
        .filter(name => /_url|prepay/.test(name))
        .sort(),
    ).toEqual(members)
  })

  it.each([
    ['JSAPI without a payer', { openid: '' }, 'LACK_PARAMS'],
    ['NATIVE without a product', { trade_type: 'NATIVE' }, 'LACK_PARAMS'],
    ['another way to pay', { trade_type: 'MICROPAY' }, 'PARAM_ERROR'],
    ['nothing to pay', { total_fee: '0' }, 'PARAM_ERROR'],
  ])('refuse %s', (_, more, code) => {
    expect(service.codeOf('v2/pay/unifiedorder#post', { body: { ...order, ...more } })).toBe(code)
  })

  it('are paid, queried and told once', () => {
    place()
    expect(query()).toEqual({
      return_code: 'SUCCESS',
      return_msg: 'OK',
      result_code: 'SUCCESS',
      appid: merchant.appid,
      mch_id: mchid,
      out_trade_no: number,
      attach: 'channel=mini',
      trade_state: 'NOTPAY',
      trade_state_desc: '订单未支付',
    })
    pay()
    const paid = query()
    expect(paid).toMatchObject({
      trade_state: 'SUCCESS',
      total_fee: 6800,
      cash_fee: 6800,
      fee_type: 'CNY',
      openid: order.openid,
      time_end: '20260801120000',
    })
    expect(service.notices).toMatchObject([
      {
        webhook: 'v2/transaction-success',
        to: order.notify_url,
        resource: { total_fee: '6800', transaction_id: paid.transaction_id, openid: order.openid },
      },
    ])
  })

  it('are signed with a contract, too', () => {
    const body = { ...order, plan_id: '1', contract_code: 'C1' }
    const answer = service.ask('v2/pay/contractorder#post', { body })
    expect(answer).toMatchObject({
      contract_result_code: 'SUCCESS',
      out_trade_no: number,
      trade_type: 'JSAPI',
    })
  })

  it('are the same orders in v3', () => {
    place()
    pay()
    const { transaction_id } = query()
    const asked = { path: { transaction_id: String(transaction_id) }, query: { mchid } }
    expect(service.ask('v3/pay/transactions/id/{transaction_id}#get', asked)).toMatchObject({
      out_trade_no: number,
      trade_state: 'SUCCESS',
      amount: { total: 6800 },
    })
  })

  it('refuse other parameters, and what is paid or closed', () => {
    const first = place()
    expect(place({ sign: 'other', nonce_str: 'other', sign_type: 'HMAC-SHA256' })).toEqual(first)
    const again = (more = {}) => service.codeOf('v2/pay/unifiedorder#post', { body: { ...order, ...more } })
    expect(again({ total_fee: '6801' })).toBe('INVALID_REQUEST')
    pay()
    expect(again()).toBe('ORDERPAID')
    expect(service.codeOf('v2/pay/closeorder#post', byNumber)).toBe('ORDERPAID')
  })

  it('are closed once', () => {
    place()
    expect(service.ask('v2/pay/closeorder#post', byNumber)).toMatchObject({ result_code: 'SUCCESS' })
    expect(service.codeOf('v2/pay/closeorder#post', byNumber)).toBe('ORDERCLOSED')
    expect(service.codeOf('v2/pay/unifiedorder#post', { body: order })).toBe('ORDERCLOSED')
  })

  it('are unknown before they are placed', () => {
    expect(service.codeOf('v2/pay/orderquery#post', byNumber)).toBe('ORDERNOTEXIST')
  })

  it('end in time', async () => {
    place()
    await service.clock.advance(1_800_000)
    expect(pay()).toMatchObject({ refused: 'INVALID_REQUEST' })
    expect(query().trade_state).toBe('NOTPAY')
  })
})

describe('refunds of v2', () => {
  const refund = (refund_fee: number, more = {}) => ({
    body: {
      ...merchant,
      out_trade_no: number,
      out_refund_no: `R${refund_fee}`,
      total_fee: '6800',
      refund_fee: String(refund_fee),
      notify_url: 'https://pay.example.com/v2/refund',
      ...more,
    },
  })
  const apply = 'v2/secapi/pay/refund#post'

  it('are listed by any number, in their order', async () => {
    place()
    pay()
    const first = service.ask(apply, refund(800))
    service.ask(apply, refund(900))
    await service.clock.advance(3_000)
    const all = service.ask('v2/pay/refundquery#post', byNumber)
    expect(all).toMatchObject({
      total_refund_count: 2,
      refund_count: 2,
      out_refund_no_0: 'R800',
      refund_id_0: first.refund_id,
      refund_status_0: 'SUCCESS',
      refund_success_time_0: '2026-08-01 12:00:03',
      out_refund_no_1: 'R900',
      refund_account_1: 'REFUND_SOURCE_UNSETTLED_FUNDS',
    })
    const one = { body: { ...merchant, refund_id: String(first.refund_id) } }
    expect(service.ask('v2/pay/refundquery#post', one)).toMatchObject({
      refund_count: 1,
      out_refund_no_0: 'R800',
    })
    const rest = { body: { ...merchant, out_trade_no: number, offset: '1' } }
    expect(service.ask('v2/pay/refundquery#post', rest)).toMatchObject({ out_refund_no_0: 'R900' })
    expect(service.notices.at(-1)).toMatchObject({
      webhook: 'v2/refund-processed',
      resource: { refund_status: 'SUCCESS', refund_fee: '900', success_time: '2026-08-01 12:00:03' },
    })
  })

  it.each([
    ['orders that nobody paid', refund(1), 'ORDERNOTEXIST', false],
    ['unknown orders', refund(1, { out_trade_no: 'DD404404' }), 'ORDERNOTEXIST', true],
    [
      'unknown numbers of the service',
      refund(1, { out_trade_no: undefined, transaction_id: '42' }),
      'INVALID_TRANSACTIONID',
      true,
    ],
    ['more than is left', refund(6801), 'INVALID_REQUEST', true],
    ['on request', refund(1, { refund_desc: 'NOT_ENOUGH' }), 'NOTENOUGH', true],
    ['a missing account', refund(1, { refund_desc: 'USER_ACCOUNT_ABNORMAL' }), 'USER_ACCOUNT_ABNORMAL', true],
  ])('refuse %s', (_, asked, code, paid) => {
    place()
    if (paid) {
      pay()
    }
    expect(service.codeOf(apply, asked)).toBe(code)
  })

  it('refuse another amount under the same number, and after a year', async () => {
    place()
    pay()
    expect(service.ask(apply, refund(800))).toEqual(service.ask(apply, refund(800)))
    expect(service.codeOf(apply, refund(900, { out_refund_no: 'R800' }))).toBe('REFUND_FEE_MISMATCH')
    await service.clock.advance(366 * 24 * 3_600_000)
    expect(service.codeOf(apply, refund(900))).toBe('TRADE_OVERDUE')
  })

  it('are listed ten at a time', () => {
    place()
    pay()
    for (let n = 1; n <= 12; n++) {
      service.ask(apply, refund(1, { out_refund_no: `T${n}` }))
    }
    const page = (offset: string) =>
      service.ask('v2/pay/refundquery#post', { body: { ...byNumber.body, offset } })
    expect(page('0')).toMatchObject({ total_refund_count: 12, refund_count: 10, out_refund_no_9: 'T10' })
    expect(page('10')).toMatchObject({ refund_count: 2, out_refund_no_0: 'T11' })
    const beyond = { body: { ...byNumber.body, offset: '12' } }
    expect(service.codeOf('v2/pay/refundquery#post', beyond)).toBe('REFUNDNOTEXIST')
  })

  it('are unknown before they are asked for', () => {
    place()
    pay()
    expect(service.codeOf('v2/pay/refundquery#post', byNumber)).toBe('REFUNDNOTEXIST')
  })
})
