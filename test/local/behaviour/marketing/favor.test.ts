import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DataObject } from '../../../../templates/runtime/client/data-object.js'
import { billBehaviour } from '../../../../templates/runtime/local/behaviour/bills/bill-behaviour.js'
import { favorBehaviours } from '../../../../templates/runtime/local/behaviour/favor/favor-behaviours.js'
import type { LocalAnswer } from '../../../../templates/runtime/local/service/local-request.js'
import { merchant, openService, type TestService } from './open-service.js'
import { order } from './paid-order.js'

const root = 'v3/marketing/favor'
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const appid = 'wxd678efh567hg6787'
const day = 86_400_000

let service: TestService
beforeEach(() => {
  service = openService(favorBehaviours)
})

const stockBody = (given: DataObject = {}): DataObject => ({
  stock_name: '代金券',
  available_begin_time: '2026-08-01T00:00:00+08:00',
  available_end_time: '2026-08-31T23:59:59+08:00',
  stock_use_rule: {
    max_coupons: 5,
    max_amount: 5_000,
    max_coupons_per_user: 60,
    natural_person_limit: false,
    prevent_api_abuse: false,
  },
  no_cash: true,
  stock_type: 'NORMAL',
  belong_merchant: merchant,
  pattern_info: { description: '满十元可用' },
  coupon_use_rule: {
    fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 1_000 },
    available_merchants: [merchant, '1900000003'],
  },
  out_request_no: `ST${Math.random()}`,
  ...given,
})

const create = (given?: DataObject): string =>
  String(service.answered(`${root}/coupon-stocks#post`, { body: stockBody(given) }).stock_id)
const on = (stock_id: string, action: string, caller = merchant) => ({
  id: `${root}/stocks/{stock_id}/${action}#post`,
  given: { path: { stock_id }, body: { stock_creator_mchid: merchant }, caller },
})
const act = (stock_id: string, action: string, caller = merchant): string => {
  const { id, given } = on(stock_id, action, caller)
  return service.code(id, given)
}
const started = (given?: DataObject): string => {
  const stock = create(given)
  act(stock, 'start')
  return stock
}
const send = (stock_id: string, out_request_no: string, more: DataObject = {}, caller = merchant) =>
  service.call(`${root}/users/{openid}/coupons#post`, {
    path: { openid },
    body: { stock_id, out_request_no, appid, stock_creator_mchid: merchant, ...more },
    caller,
  })
const sendCode = (...given: Parameters<typeof send>): string => {
  const answer = send(...given)
  return answer.kind === 'error' ? answer.code : 'OK'
}
const sentCoupon = (stock: string): string => {
  const answer = send(stock, `SE${Math.random()}`)
  return answer.kind === 'data' ? String(answer.data.coupon_id) : expect.fail(JSON.stringify(answer))
}
const queried = (coupon_id: string): DataObject =>
  service.answered(`${root}/users/{openid}/coupons/{coupon_id}#get`, {
    path: { openid, coupon_id },
    query: { appid },
  })
const stockOf = (stock_id: string): DataObject =>
  service.answered(`${root}/stocks/{stock_id}#get`, {
    path: { stock_id },
    query: { stock_creator_mchid: merchant },
  })

describe('a stock', () => {
  it.each([
    [['start'], 'running', 'OK'],
    [['pause'], 'unactivated', 'INVALID_REQUEST'],
    [['start', 'pause'], 'paused', 'OK'],
    [['start', 'pause', 'start'], 'paused', 'INVALID_REQUEST'],
    [['start', 'pause', 'restart'], 'running', 'OK'],
    [['start', 'start'], 'running', 'OK'],
    [['start', 'stop'], 'stoped', 'OK'],
    [['start', 'stop', 'restart'], 'stoped', 'INVALID_REQUEST'],
    [['stop'], 'stoped', 'OK'],
  ])('after %j is %s', (actions, state, last) => {
    const stock = create()
    const codes = actions.map(action => act(stock, action))
    expect([stockOf(stock).status, codes.at(-1)]).toEqual([state, last])
  })

  it('answers a repeated event with the time of the first', async () => {
    const stock = create()
    const { id, given } = on(stock, 'start')
    const first = service.answered(id, given)
    await service.advance(60_000)
    expect(service.answered(id, given)).toEqual(first)
  })

  it('sends only while it runs, and ends with its time', async () => {
    const stock = create()
    expect(sendCode(stock, '1')).toBe('INVALID_REQUEST')
    act(stock, 'start')
    expect(sendCode(stock, '2')).toBe('OK')
    act(stock, 'pause')
    expect(sendCode(stock, '3')).toBe('INVALID_REQUEST')
    act(stock, 'restart')
    expect(sendCode(stock, '4')).toBe('OK')
    await service.advance(29 * day)
    expect(stockOf(stock)).toMatchObject({ status: 'stoped', distributed_coupons: 2 })
    expect(sendCode(stock, '5')).toBe('INVALID_REQUEST')
  })

  it.each([
    ['start', 'REQUEST_BLOCKED'],
    ['stop', 'INVALID_REQUEST'],
  ])('of another merchant refuses %s with %s', (action, code) => {
    expect(act(create(), action, '1900000003')).toBe(code)
    expect(act(create(), action, '1900000009')).toBe(code)
  })

  it('lists its merchants and goods in pages', () => {
    const stock = create({
      coupon_use_rule: {
        fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 0 },
        available_items: ['a', 'b', 'c'],
      },
    })
    const list = (what: string, offset: number) =>
      service.answered(`${root}/stocks/{stock_id}/${what}#get`, {
        path: { stock_id: stock },
        query: { stock_creator_mchid: merchant, offset, limit: 2 },
      })
    expect(list('items', 0)).toMatchObject({ total_count: 3, data: ['a', 'b'] })
    expect(list('items', 1)).toMatchObject({ data: ['c'] })
    expect(list('merchants', 0)).toMatchObject({ data: [merchant] })
    service.answered(`${root}/stocks/{stock_id}/modify-goods-id#post`, {
      path: { stock_id: stock },
      body: { stock_creator_mchid: merchant, add_goods_id_list: ['d'], delete_goods_id_list: ['a', 'b'] },
    })
    expect(list('items', 0)).toMatchObject({ total_count: 2, data: ['c', 'd'] })
  })

  it('is listed by time and state', async () => {
    started()
    await service.advance(day)
    create()
    const list = (query: DataObject) =>
      service.answered(`${root}/stocks#get`, {
        query: { offset: 0, limit: 10, stock_creator_mchid: merchant, ...query },
      }).total_count
    expect(list({})).toBe(2)
    expect(list({ status: 'running' })).toBe(1)
    expect(list({ create_start_time: '2026-08-04T00:00:00+08:00' })).toBe(1)
  })
})

describe('limits', () => {
  const rule = { max_coupons: 5, max_amount: 5_000, max_coupons_per_user: 60 }
  it.each([
    ['coupons', { ...rule, max_coupons: 2 }, 'NOT_ENOUGH'],
    ['the budget', { ...rule, max_amount: 250 }, 'NOT_ENOUGH'],
    ['the budget of a day', { ...rule, max_amount_by_day: 200 }, 'NOT_ENOUGH'],
    ['coupons of a user', { ...rule, max_coupons_per_user: 2 }, 'REQUEST_BLOCKED'],
  ])('%s', (_, stock_use_rule, code) => {
    const stock = started({ stock_use_rule })
    expect(['1', '2', '3'].map(number => sendCode(stock, number))).toEqual(['OK', 'OK', code])
  })
})

describe('a coupon', () => {
  it('is sent once under one number', () => {
    const stock = started()
    expect(send(stock, 'N1')).toEqual(send(stock, 'N1'))
    expect(sendCode(stock, 'N1', { appid: 'wx0' })).toBe('INVALID_REQUEST')
    expect(stockOf(stock).distributed_coupons).toBe(1)
  })

  it('is used by the payment of its user, and the notice says so', () => {
    service.call(`${root}/callbacks#post`, { body: { mchid: merchant, notify_url: 'http://127.0.0.1:1/c' } })
    const coupon = sentCoupon(started())
    service.acts.act('favor-coupon', coupon, 'use', { transaction_id: '4200000001' })
    const consume_information = {
      consume_time: '2026-08-03T12:00:00+08:00',
      consume_mchid: merchant,
      transaction_id: '4200000001',
    }
    expect(queried(coupon)).toMatchObject({ status: 'USED', consume_information })
    expect(service.notices).toHaveLength(1)
    expect(service.notices[0]).toMatchObject({
      webhook: 'v3/COUPON.USE',
      to: 'http://127.0.0.1:1/c',
      resource: { coupon_id: coupon, status: 'USED', consume_information },
    })
    expect(() => service.acts.act('favor-coupon', coupon, 'use')).toThrow('USED')
    service.acts.act('favor-coupon', coupon, 'refund')
    expect(queried(coupon)).not.toHaveProperty('consume_information')
  })

  it('expires, given back ones too', async () => {
    const stock = started()
    const [kept, used] = [sentCoupon(stock), sentCoupon(stock)]
    service.acts.act('favor-coupon', used, 'use')
    await service.advance(29 * day)
    service.acts.act('favor-coupon', used, 'refund')
    expect([queried(kept).status, queried(used).status]).toEqual(['EXPIRED', 'EXPIRED'])
  })

  it('is listed for those who may see it', () => {
    const stock = started()
    const [one] = [sentCoupon(stock), sentCoupon(stock)]
    service.acts.act('favor-coupon', one ?? '', 'use')
    const list = (query: DataObject, caller = merchant) =>
      service.answered(`${root}/users/{openid}/coupons#get`, {
        path: { openid },
        query: { appid, creator_mchid: merchant, ...query },
        caller,
      }).total_count
    expect(list({})).toBe(1)
    expect(list({ status: 'USED' })).toBe(1)
    expect(list({ available_mchid: '1900000003' }, '1900000003')).toBe(1)
    expect(list({ available_mchid: '1900000009' })).toBe(0)
    expect(list({}, '1900000009')).toBe(0)
  })
})

describe('files of uses and refunds', () => {
  const flow = (stock_id: string, name: string, query: DataObject = {}) =>
    service.call(`${root}/stocks/{stock_id}/${name}#get`, { path: { stock_id }, query })
  const file = (answer: LocalAnswer): string => {
    const url =
      answer.kind === 'data' ? new URL(String(answer.data.url)) : expect.fail(JSON.stringify(answer))
    const got = service.call('v3/billdownload/file#get', { query: Object.fromEntries(url.searchParams) })
    return got.kind === 'file' ? Buffer.from(got.content).toString() : expect.fail(JSON.stringify(got))
  }
  const missing = { code: 'RESOURCE_NOT_EXISTS' }

  beforeEach(() => {
    service = openService([...favorBehaviours, billBehaviour])
  })

  it('tell of each use, whether it was refunded or not, after the end of the stock', async () => {
    service.world.store.put(order('SO1'))
    const stock = started()
    const coupon = sentCoupon(stock)
    service.acts.act('favor-coupon', coupon, 'use', { out_trade_no: 'SO1' })
    service.acts.act('favor-coupon', coupon, 'refund')
    service.acts.act('favor-coupon', coupon, 'use', { transaction_id: '4200002' })
    expect(flow(stock, 'use-flow')).toMatchObject(missing)
    expect(flow(stock, 'use-flow-by-day', { bill_date: '2026-08-03' })).toMatchObject(missing)
    await service.advance(day)
    const one = flow(stock, 'use-flow-by-day', { bill_date: '2026-08-03' })
    expect(one).toMatchObject({ data: { stock_useflow_count: '2' } })
    expect(flow(stock, 'use-flow-by-day', { bill_date: '2026-08-04' })).toMatchObject(missing)
    expect(flow(stock, 'use-flow-by-day', { bill_date: 'today' })).toMatchObject({ code: 'PARAM_ERROR' })
    await service.advance(30 * day)
    const whole = flow(stock, 'use-flow')
    const text = file(whole)
    expect(text.split('\r\n')).toEqual([
      '批次id,优惠id,优惠类型,优惠金额（元）,订单总金额（元）,交易类型,支付单号,消耗时间,消耗商户号,设备号,银行流水号,单品信息',
      `\`${stock},\`${coupon},\`代金券,\`1.00,\`8.00,\`支付,\`4200001,\`2026-08-03 12:00:00,\`${merchant},,,`,
      `\`${stock},\`${coupon},\`代金券,\`1.00,\`0.00,\`支付,\`4200002,\`2026-08-03 12:00:00,\`${merchant},,,`,
      '',
    ])
    expect(whole).toMatchObject({
      data: { hash_type: 'SHA1', hash_value: createHash('sha1').update(text).digest('hex') },
    })
    expect(file(flow(stock, 'refund-flow')).split('\r\n')[1]).toContain('4200001')
    expect(flow(stock, 'refund-flow-by-day', { bill_date: '2026-08-03' })).toMatchObject({
      data: { stock_refundflow_count: '1' },
    })
  })

  it('are not there for other stocks', () => {
    expect(flow('1', 'use-flow')).toMatchObject(missing)
  })
})

it('switches notices off', () => {
  const set = { mchid: merchant, notify_url: 'http://127.0.0.1:1/c' }
  expect(service.code(`${root}/callbacks#get`, { query: { mchid: merchant } })).toBe('RESOURCE_NOT_EXISTS')
  service.answered(`${root}/callbacks#post`, { body: { ...set, switch: false } })
  expect(service.answered(`${root}/callbacks#get`, { query: { mchid: merchant } })).toEqual(set)
  service.acts.act('favor-coupon', sentCoupon(started()), 'use')
  expect(service.notices.map(({ to }) => to)).toEqual([undefined])
  expect(service.code(`${root}/callbacks#post`, { body: { ...set, mchid: '1' } })).toBe('REQUEST_BLOCKED')
})

describe('APIv2', () => {
  const v2 = 'v2/mmpaymkttransfers'
  const sending = (coupon_stock_id: string, partner_trade_no: string, nonce_str = '1') => ({
    body: {
      coupon_stock_id,
      partner_trade_no,
      openid,
      appid,
      mch_id: merchant,
      openid_count: '1',
      nonce_str,
    },
  })

  it('shares stocks and coupons with APIv3', () => {
    const stock = started()
    const sent = service.answered(`${v2}/send_coupon#post`, sending(stock, 'P1'))
    expect(sent).toMatchObject({ success_count: 1, ret_code: 'SUCCESS' })
    expect(service.answered(`${v2}/send_coupon#post`, sending(stock, 'P1', '2'))).toEqual(sent)
    expect(queried(String(sent.coupon_id)).status).toBe('SENDED')
    expect(
      service.answered(`${v2}/query_coupon_stock#post`, { body: { coupon_stock_id: stock } }),
    ).toMatchObject({
      coupon_stock_status: 4,
      is_send_num: 1,
      coupon_value: 100,
      begin_time: '1785513600',
      begin_time_t: '2026-08-01 00:00:00',
    })
    const asked = { body: { coupon_id: sent.coupon_id, openid, stock_id: stock } }
    expect(service.answered(`${v2}/querycouponsinfo#post`, asked)).toMatchObject({
      coupon_state: 'SENDED',
      coupon_remain_value: 100,
    })
    service.acts.act('favor-coupon', String(sent.coupon_id), 'use')
    expect(service.answered(`${v2}/querycouponsinfo#post`, asked)).toMatchObject({ coupon_use_value: 100 })
  })

  it.each([
    ['send_coupon', sending('1', 'P1').body],
    ['query_coupon_stock', { coupon_stock_id: '1' }],
    ['querycouponsinfo', { coupon_id: '1', openid, stock_id: '1' }],
  ])('%s refuses an unknown stock', (operation, body) => {
    expect(service.code(`${v2}/${operation}#post`, { body })).toBe('PARAM_ERROR')
  })
})
