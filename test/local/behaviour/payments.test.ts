import { beforeEach, describe, expect, it } from 'vitest'
import { paymentBehaviour } from '../../../templates/runtime/local/behaviour/payment/payment-behaviour.js'
import { readPayment } from '../../../templates/runtime/local/behaviour/payment/payment-data.js'
import { refundBehaviour } from '../../../templates/runtime/local/behaviour/refund/refund-behaviour.js'
import { type BehaviourWorld, mchid, openWorld } from './world.js'

const direct = 'v3/pay/transactions'
const byNumber = `${direct}/out-trade-no/{out_trade_no}`

const order = {
  appid: 'wx6f3a90c2d5e81b47',
  mchid,
  description: '手冲豆',
  out_trade_no: 'DD20260801000137',
  attach: 'channel=mini',
  notify_url: 'https://pay.example.com/notify',
  amount: { total: 6800, currency: 'CNY' },
  payer: { openid: 'oUpF8uDemo0000000000000000A1' },
  settle_info: { profit_sharing: true },
}
const number = order.out_trade_no

let service: BehaviourWorld
beforeEach(() => {
  service = openWorld([paymentBehaviour, refundBehaviour])
})

const place = (more = {}) => service.ask(`${direct}/jsapi#post`, { body: { ...order, ...more } })
const query = () => service.ask(`${byNumber}#get`, { path: { out_trade_no: number }, query: { mchid } })
const stateOf = () => query().trade_state
const pay = () => service.happen('payment', number, 'pay')
const close = { path: { out_trade_no: number }, body: { mchid } }
const refundOf = (refund: number, more = {}) => ({
  body: {
    out_trade_no: number,
    out_refund_no: `R${refund}`,
    notify_url: 'https://pay.example.com/refund',
    amount: { refund, total: 6800, currency: 'CNY' },
    ...more,
  },
})
const refund = (amount: number, more = {}) =>
  service.ask('v3/refund/domestic/refunds#post', refundOf(amount, more))

describe('orders of v3', () => {
  it.each([
    ['jsapi', /^\{"prepay_id":"wx20260801120000\d{20}"\}$/],
    ['app', /^\{"prepay_id":"wx20260801120000\d{20}"\}$/],
    ['native', /^\{"code_url":"weixin:\/\/wxpay\/bizpayurl\?pr=\w+"\}$/],
    ['h5', /^\{"h5_url":"http:\/\/127.0.0.1:8790\/\?prepay_id=wx\d+&package=\d+"\}$/],
  ])('%s answers what its table has', (way, answer) => {
    expect(JSON.stringify(service.ask(`${direct}/${way}#post`, { body: order }))).toMatch(answer)
  })

  it('are paid, queried and told once', () => {
    place()
    expect(query()).toEqual({
      appid: order.appid,
      mchid,
      out_trade_no: number,
      trade_state: 'NOTPAY',
      trade_state_desc: '订单未支付',
      attach: 'channel=mini',
      amount: { total: 6800, currency: 'CNY' },
    })
    pay()
    const paid = query()
    expect(paid).toMatchObject({
      trade_state: 'SUCCESS',
      trade_type: 'JSAPI',
      bank_type: 'OTHERS',
      success_time: '2026-08-01T12:00:00+08:00',
      payer: { openid: order.payer.openid },
      amount: { total: 6800, payer_total: 6800, currency: 'CNY', payer_currency: 'CNY' },
    })
    const { transaction_id } = paid
    expect(transaction_id).toMatch(/^4200\d{24}$/)
    const byId = { path: { transaction_id: String(transaction_id) }, query: { mchid } }
    expect(service.ask(`${direct}/id/{transaction_id}#get`, byId)).toEqual(paid)
    expect(service.notices).toEqual([
      {
        webhook: 'v3/TRANSACTION.SUCCESS',
        to: order.notify_url,
        owner: mchid,
        about: { kind: 'payment', id: number },
        summary: '支付成功',
        resource: paid,
      },
    ])
    expect(pay()).toMatchObject({ refused: 'ORDER_PAID' })
  })

  it('answer the same for the same parameters, and refuse others', () => {
    const first = place()
    expect(place()).toEqual(first)
    expect(service.codeOf(`${direct}/jsapi#post`, { body: { ...order, attach: 'other' } })).toBe(
      'INVALID_REQUEST',
    )
    expect(service.codeOf(`${direct}/app#post`, { body: order })).toBe('INVALID_REQUEST')
    pay()
    expect(service.codeOf(`${direct}/jsapi#post`, { body: order })).toBe('OUT_TRADE_NO_USED')
  })

  it('are closed once, and never when paid', () => {
    place()
    expect(service.call(`${byNumber}/close#post`, close)).toEqual({ kind: 'empty' })
    expect(stateOf()).toBe('CLOSED')
    expect(service.codeOf(`${byNumber}/close#post`, close)).toBe('ORDER_CLOSED')
    expect(service.codeOf(`${direct}/jsapi#post`, { body: order })).toBe('OUT_TRADE_NO_USED')
    expect(pay()).toMatchObject({ refused: 'ORDER_CLOSED' })
  })

  it('expire after two hours, and are renewed by the same request', async () => {
    const first = place()
    await service.clock.advance(2 * 3_600_000)
    expect(stateOf()).toBe('NOTPAY')
    expect(pay()).toMatchObject({ refused: 'INVALID_REQUEST' })
    const second = place()
    expect(second).not.toEqual(first)
    expect(pay()).toBe('SUCCESS')
  })

  it('cannot be paid after time_expire, nor placed again', async () => {
    const time_expire = '2026-08-01T12:30:00+08:00'
    place({ time_expire })
    await service.clock.advance(1_800_000)
    expect(pay()).toMatchObject({ refused: 'INVALID_REQUEST' })
    expect(service.codeOf(`${direct}/jsapi#post`, { body: { ...order, time_expire } })).toBe(
      'OUT_TRADE_NO_USED',
    )
    expect(service.call(`${byNumber}/close#post`, close)).toEqual({ kind: 'empty' })
  })

  it('of H5 expire after five minutes', async () => {
    service.ask(`${direct}/h5#post`, { body: order })
    await service.clock.advance(299_999)
    expect(service.happen('payment', number, 'refuse')).toBe('NOTPAY')
    await service.clock.advance(1)
    expect(pay()).toMatchObject({ refused: 'INVALID_REQUEST' })
  })

  it('can be paid for a minute if time_expire is past', async () => {
    place({ time_expire: '2020-01-01T00:00:00+08:00' })
    await service.clock.advance(59_999)
    expect(pay()).toBe('SUCCESS')
  })

  it('keep what others need of them', () => {
    place()
    const [object] = service.world.store.list('payment')
    expect(object && readPayment(object)).toMatchObject({
      owner: mchid,
      outTradeNo: number,
      profitSharing: true,
      total: 6800,
      refunds: [],
    })
  })

  it.each([
    ['another merchant', { ...order, mchid: '1900000999' }, 'INVALID_REQUEST'],
    ['nothing to pay', { ...order, amount: { total: 0 } }, 'PARAM_ERROR'],
  ])('refuse %s', (_, body, code) => {
    expect(service.codeOf(`${direct}/jsapi#post`, { body })).toBe(code)
  })

  it('are unknown to queries before they are placed, and to other merchants', () => {
    const asked = { path: { out_trade_no: number }, query: { mchid } }
    expect(service.codeOf(`${byNumber}#get`, asked)).toBe('ORDER_NOT_EXIST')
    place()
    const other = { ...asked, query: { mchid: '1900000999' }, caller: '1900000999' }
    expect(service.codeOf(`${byNumber}#get`, other)).toBe('ORDER_NOT_EXIST')
    expect(service.codeOf(`${byNumber}#get`, { ...asked, query: { mchid: '1900000999' } })).toBe(
      'INVALID_REQUEST',
    )
  })
})

describe('refunds of v3', () => {
  beforeEach(() => {
    place()
  })

  it('are accepted, arrive after three seconds, and are told', async () => {
    pay()
    const accepted = refund(800)
    expect(accepted).toMatchObject({
      out_refund_no: 'R800',
      out_trade_no: number,
      status: 'PROCESSING',
      channel: 'ORIGINAL',
      create_time: '2026-08-01T12:00:00+08:00',
      amount: { total: 6800, refund: 800, payer_total: 6800, payer_refund: 800, discount_refund: 0 },
    })
    expect(stateOf()).toBe('REFUND')
    await service.clock.advance(3_000)
    const asked = { path: { out_refund_no: 'R800' } }
    expect(service.ask('v3/refund/domestic/refunds/{out_refund_no}#get', asked)).toEqual({
      ...accepted,
      status: 'SUCCESS',
      success_time: '2026-08-01T12:00:03+08:00',
    })
    expect(service.notices.map(({ webhook }) => webhook)).toEqual([
      'v3/TRANSACTION.SUCCESS',
      'v3/REFUND.SUCCESS',
    ])
    expect(service.notices[1]?.resource).toMatchObject({
      mchid,
      refund_status: 'SUCCESS',
      refund_id: accepted.refund_id,
      amount: { total: 6800, refund: 800, payer_total: 6800, payer_refund: 800 },
    })
  })

  it.each([
    ['more than is left', refundOf(6801), 'INVALID_REQUEST'],
    [
      'another total',
      refundOf(100, { amount: { refund: 100, total: 1, currency: 'CNY' } }),
      'INVALID_REQUEST',
    ],
    [
      'another currency',
      refundOf(100, { amount: { refund: 100, total: 6800, currency: 'USD' } }),
      'INVALID_REQUEST',
    ],
    ['nothing', refundOf(0), 'PARAM_ERROR'],
    ['an unknown order', refundOf(1, { out_trade_no: 'DD404404' }), 'RESOURCE_NOT_EXISTS'],
    ["a sub-merchant's", refundOf(1, { sub_mchid: '1900000999' }), 'NO_AUTH'],
    ['on request', refundOf(1, { reason: 'NOT_ENOUGH' }), 'NOT_ENOUGH'],
  ])('refuse %s', (_, asked, code) => {
    pay()
    expect(service.codeOf('v3/refund/domestic/refunds#post', asked)).toBe(code)
    expect(stateOf()).toBe('SUCCESS')
  })

  it('refuse orders that nobody paid', () => {
    expect(service.codeOf('v3/refund/domestic/refunds#post', refundOf(1))).toBe('RESOURCE_NOT_EXISTS')
  })

  it('refuse after a year', async () => {
    pay()
    await service.clock.advance(366 * 24 * 3_600_000)
    expect(service.codeOf('v3/refund/domestic/refunds#post', refundOf(1))).toBe('INVALID_REQUEST')
  })

  it('count to fifty', () => {
    pay()
    for (let n = 1; n <= 50; n++) {
      refund(1, { out_refund_no: `N${n}` })
    }
    expect(service.codeOf('v3/refund/domestic/refunds#post', refundOf(1))).toBe('INVALID_REQUEST')
  })

  it('answer the same for the same parameters, and refuse others', () => {
    pay()
    const first = refund(800)
    expect(refund(800)).toEqual(first)
    expect(service.codeOf('v3/refund/domestic/refunds#post', refundOf(900, { out_refund_no: 'R800' }))).toBe(
      'INVALID_REQUEST',
    )
  })

  it.each(['constructor', '__proto__', 'toString'])('take the reason %s as any other', async reason => {
    pay()
    refund(800, { reason })
    await service.clock.advance(3_000)
    expect(service.notices.at(-1)).toMatchObject({ webhook: 'v3/REFUND.SUCCESS' })
  })

  it('are not found by the number of the other kind', () => {
    pay()
    const { refund_id } = refund(800)
    const path = { out_refund_no: String(refund_id) }
    expect(service.codeOf('v3/refund/domestic/refunds/{out_refund_no}#get', { path })).toBe(
      'RESOURCE_NOT_EXISTS',
    )
    const body = { mch_id: mchid, appid: 'wx8888888888888888', refund_id: 'R800' }
    expect(service.codeOf('v2/pay/refundquery#post', { body })).toBe('REFUNDNOTEXIST')
  })

  it('give the money free when closed', async () => {
    pay()
    refund(6800, { reason: 'CLOSED' })
    expect(service.codeOf('v3/refund/domestic/refunds#post', refundOf(1))).toBe('INVALID_REQUEST')
    await service.clock.advance(3_000)
    expect(service.notices.at(-1)).toMatchObject({ webhook: 'v3/REFUND.CLOSED' })
    expect(refund(6800, { out_refund_no: 'again' }).status).toBe('PROCESSING')
  })

  it('go to a bank card when abnormal', async () => {
    pay()
    const { refund_id } = refund(800, { reason: 'ABNORMAL' })
    const path = { refund_id: String(refund_id) }
    const redirect = 'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund#post'
    const body = { out_refund_no: 'R800', type: 'MERCHANT_BANK_CARD' }
    expect(service.codeOf(redirect, { path, body })).toBe('INVALID_REQUEST')
    await service.clock.advance(3_000)
    expect(service.codeOf(redirect, { path, body: { ...body, type: 'USER_BANK_CARD' } })).toBe(
      'INVALID_REQUEST',
    )
    expect(service.ask(redirect, { path, body })).toMatchObject({
      status: 'PROCESSING',
      channel: 'OTHER_BANKCARD',
    })
    await service.clock.advance(3_000)
    expect(service.notices.slice(1).map(({ webhook }) => webhook)).toEqual([
      'v3/REFUND.ABNORMAL',
      'v3/REFUND.SUCCESS',
    ])
  })
})
