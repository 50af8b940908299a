import { beforeEach, describe, expect, it } from 'vitest'
import { combinedPaymentBehaviour } from '../../../templates/runtime/local/behaviour/combined/combined-behaviour.js'
import { paymentBehaviour } from '../../../templates/runtime/local/behaviour/payment/payment-behaviour.js'
import { refundBehaviour } from '../../../templates/runtime/local/behaviour/refund/refund-behaviour.js'
import { type BehaviourWorld, mchid, openWorld } from './world.js'

const v3 = 'v3/combine-transactions'
const byNumber = `${v3}/out-trade-no/{combine_out_trade_no}`
const combine_appid = 'wx6f3a90c2d5e81b47'
const path = { combine_out_trade_no: 'HD1' }

const part = (out_trade_no: string, total_amount: number, more = {}) => ({
  mchid,
  out_trade_no,
  attach: out_trade_no,
  description: '手冲豆',
  amount: { total_amount, currency: 'CNY' },
  ...more,
})
const order = {
  combine_appid,
  combine_mchid: mchid,
  combine_out_trade_no: 'HD1',
  combine_payer_info: { openid: 'oUpF8uDemo0000000000000000A1' },
  notify_url: 'https://pay.example.com/combined',
  sub_orders: [part('HD1-1', 300), part('HD1-2', 500, { sub_mchid: '1900000999' })],
}
const close = {
  path,
  body: {
    combine_appid,
    sub_orders: order.sub_orders.map(each => ({ mchid, out_trade_no: each.out_trade_no })),
  },
}

let service: BehaviourWorld
beforeEach(() => {
  service = openWorld([paymentBehaviour, combinedPaymentBehaviour, refundBehaviour])
})

const place = (more = {}) => service.ask(`${v3}/jsapi#post`, { body: { ...order, ...more } })
const query = () => service.ask(`${byNumber}#get`, { path })
const states = () => service.world.store.list('payment').map(({ state }) => state)

describe('combined orders', () => {
  it.each([
    ['the whole', 'combined-payment', 'HD1'],
    ['a part', 'payment', 'HD1-2'],
  ])('are paid once, through %s', (_, kind, number) => {
    place()
    expect(query()).toMatchObject({ sub_orders: [{ trade_state: 'NOTPAY' }, { trade_state: 'NOTPAY' }] })
    service.happen(kind, number, 'pay')
    const paid = query()
    expect(paid).toMatchObject({
      combine_out_trade_no: 'HD1',
      combine_payer_info: order.combine_payer_info,
      sub_orders: [
        { out_trade_no: 'HD1-1', trade_state: 'SUCCESS', amount: { total_amount: 300, payer_amount: 300 } },
        { out_trade_no: 'HD1-2', trade_state: 'SUCCESS', sub_mchid: '1900000999', attach: 'HD1-2' },
      ],
    })
    const { combine_transaction_id } = paid
    const byId = { path: { combine_transaction_id: String(combine_transaction_id) } }
    expect(service.ask(`${v3}/id/{combine_transaction_id}#get`, byId)).toMatchObject({
      combine_out_trade_no: 'HD1',
    })
    const { combine_transaction_id: _id, ...told } = paid
    expect(service.notices).toEqual([
      {
        webhook: 'v3/TRANSACTION.SUCCESS',
        to: order.notify_url,
        owner: mchid,
        about: { kind: 'combined-payment', id: 'HD1' },
        summary: '支付成功',
        resource: told,
      },
    ])
  })

  it('have parts that are queried and refunded alone', async () => {
    place()
    service.happen('combined-payment', 'HD1', 'pay')
    const refund = {
      out_trade_no: 'HD1-1',
      out_refund_no: 'R1',
      amount: { refund: 100, total: 300, currency: 'CNY' },
    }
    service.ask('v3/refund/domestic/refunds#post', { body: refund })
    await service.clock.advance(3_000)
    expect(query()).toMatchObject({ sub_orders: [{ trade_state: 'REFUND' }, { trade_state: 'SUCCESS' }] })
    const asked = { path: { out_trade_no: 'HD1-1' }, query: { mchid } }
    expect(service.ask('v3/pay/transactions/out-trade-no/{out_trade_no}#get', asked).trade_state).toBe(
      'REFUND',
    )
  })

  it('have parts that service providers find by their sub-merchant', () => {
    place()
    const asked = (sub_mchid: string) => ({
      path: { out_trade_no: 'HD1-2' },
      query: { sp_mchid: mchid, sub_mchid },
    })
    const partner = 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}#get'
    expect(service.ask(partner, asked('1900000999'))).toMatchObject({ sub_mchid: '1900000999' })
    expect(service.codeOf(partner, asked('1900000998'))).toBe('ORDER_NOT_EXIST')
  })

  it('are closed as a whole, by all their parts', () => {
    place()
    const one = { path: { out_trade_no: 'HD1-1' }, body: { mchid } }
    expect(service.codeOf('v3/pay/transactions/out-trade-no/{out_trade_no}/close#post', one)).toBe(
      'TRADE_ERROR',
    )
    const some = { path, body: { ...close.body, sub_orders: close.body.sub_orders.slice(1) } }
    expect(service.codeOf(`${byNumber}/close#post`, some)).toBe('INVALID_REQUEST')
    const other = { path, body: { ...close.body, combine_appid: 'wx0' } }
    expect(service.codeOf(`${byNumber}/close#post`, other)).toBe('APPID_MCHID_NOT_MATCH')
    const more = {
      path,
      body: { ...close.body, sub_orders: [...close.body.sub_orders, { mchid, out_trade_no: 'X' }] },
    }
    expect(service.codeOf(`${byNumber}/close#post`, more)).toBe('INVALID_REQUEST')
    expect(service.call(`${byNumber}/close#post`, close)).toEqual({ kind: 'empty' })
    expect(states()).toEqual(['CLOSED', 'CLOSED'])
    expect(service.codeOf(`${byNumber}/close#post`, close)).toBe('ORDER_CLOSED')
    expect(service.codeOf(`${v3}/jsapi#post`, { body: order })).toBe('ORDER_CLOSED')
  })

  it('are not closed when paid', () => {
    place()
    service.happen('combined-payment', 'HD1', 'pay')
    expect(service.codeOf(`${byNumber}/close#post`, close)).toBe('TRADE_ERROR')
    expect(service.codeOf(`${v3}/jsapi#post`, { body: order })).toBe('OUT_TRADE_NO_USED')
  })

  it('expire and are renewed with their parts', async () => {
    const first = place()
    expect(place()).toEqual(first)
    await service.clock.advance(7_200_000)
    expect(states()).toEqual(['EXPIRED', 'EXPIRED'])
    expect(place()).not.toEqual(first)
    expect(states()).toEqual(['NOTPAY', 'NOTPAY'])
    service.happen('payment', 'HD1-1', 'refuse')
    expect(states()).toEqual(['NOTPAY', 'NOTPAY'])
  })

  it.each([
    ['numbers that are used', { combine_out_trade_no: 'HD2' }, 'OUT_TRADE_NO_USED'],
    [
      'a number twice',
      { combine_out_trade_no: 'HD3', sub_orders: [part('X1', 1), part('X1', 1)] },
      'OUT_TRADE_NO_USED',
    ],
    ['other parameters', { notify_url: 'https://other.example.com' }, 'INVALID_REQUEST'],
    ['a part for nothing', { combine_out_trade_no: 'HD4', sub_orders: [part('X2', 0)] }, 'PARAM_ERROR'],
    ['another merchant', { combine_mchid: '1900000999' }, 'INVALID_REQUEST'],
  ])('refuse %s', (_, more, code) => {
    place()
    expect(service.codeOf(`${v3}/jsapi#post`, { body: { ...order, ...more } })).toBe(code)
  })

  it('are unknown before they are placed', () => {
    expect(service.codeOf(`${byNumber}#get`, { path })).toBe('ORDERNOTEXIST')
    expect(service.codeOf(`${byNumber}/close#post`, close)).toBe('ORDERNOTEXIST')
  })

  it('speak v2 too', () => {
    const body = {
      combine_appid,
      combine_mch_id: mchid,
      combine_out_trade_no: 'HD1',
      notify_url: 'https://pay.example.com/v2/combined',
      trade_type: 'NATIVE',
      sub_order_list: {
        order_num: 1,
        order_list: [
          {
            appid: 'wxsub',
            mch_id: mchid,
            body: 'x',
            attach: 'a',
            out_trade_no: 'HD1-1',
            fee_type: 'CNY',
            total_fee: 300,
          },
        ],
      },
    }
    expect(service.ask('v2/pay/combinedorder#post', { body })).toMatchObject({
      trade_type: 'NATIVE',
      code_url: expect.stringMatching(/^weixin:/),
    })
    service.happen('combined-payment', 'HD1', 'pay')
    expect(service.ask('v2/pay/querycombinedorder#post', { body })).toMatchObject({
      trade_state: 'SUCCESS',
      sub_order_list: { order_num: 1, order_list: [{ mchid, out_trade_no: 'HD1-1', trade_type: 'NATIVE' }] },
    })
    expect(service.notices).toMatchObject([
      {
        webhook: 'v2/combined-transactions-success',
        resource: {
          combine_out_trade_no: 'HD1',
          sub_order_list: { order_list: [{ total_fee: 300, appid: 'wxsub' }] },
        },
      },
    ])
    const list = [{ mchid, out_trade_no: 'HD1-1' }]
    expect(
      service.codeOf('v2/pay/closecombinedorder#post', { body: { ...body, sub_order_list: list } }),
    ).toBe('INVALID_REQUEST')
  })
})
