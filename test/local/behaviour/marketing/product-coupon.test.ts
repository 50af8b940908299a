import { beforeEach, describe, expect, it } from 'vitest'
import type { DataObject } from '../../../../templates/runtime/client/data-object.js'
import { openProductCoupon } from '../../../../templates/runtime/local/behaviour/product-coupon/create-product-coupon.js'
import { productCouponBehaviours } from '../../../../templates/runtime/local/behaviour/product-coupon/product-coupon-behaviours.js'
import type { LocalAnswer } from '../../../../templates/runtime/local/service/local-request.js'
import { codeOf, textOf } from './busifavor-calls.js'
import { openService, type TestService } from './open-service.js'

const partner = 'v3/marketing/partner/product-coupon'
const openid = 'oUser'
const appid = 'wxd678efh567hg6787'
const brand_id = '120344'
const day = 86_400_000

let service: TestService
beforeEach(() => {
  service = openService(productCouponBehaviours)
})

const stockOf = (given: DataObject = {}, period: DataObject = {}): DataObject => ({
  coupon_code_mode: 'WECHATPAY',
  stock_send_rule: { max_count: 3 },
  single_usage_rule: {
    coupon_available_period: {
      available_begin_time: '2026-08-01T00:00:00+08:00',
      available_end_time: '2026-08-31T23:59:59+08:00',
      ...period,
    },
    normal_coupon: { threshold: 1_000, discount_amount: 100 },
  },
  usage_rule_display_info: { coupon_usage_method_list: ['OFFLINE'], usage_description: '到店' },
  coupon_display_info: { code_display_mode: 'QRCODE' },
  notify_config: {},
  store_scope: 'NONE',
  ...given,
})
const create = (out_request_no: string, stock: DataObject = stockOf(), more: DataObject = {}) =>
  service.call(`${partner}/product-coupons#post`, {
    body: {
      brand_id,
      out_request_no,
      scope: 'ALL',
      type: 'NORMAL',
      usage_mode: 'SINGLE',
      single_usage_info: { normal_coupon: { threshold: 1_000, discount_amount: 100 } },
      display_info: { name: '咖啡券', image_url: 'https://a/1.png', background_url: 'https://a/2.png' },
      stock,
      ...more,
    },
  })
/** A product coupon with one stock: what calls name. */
const made = (stock?: DataObject) => {
  const answer = create(`CR${Math.random()}`, stock)
  const { stock: added } = answer.kind === 'data' ? answer.data : expect.fail(JSON.stringify(answer))
  return {
    product_coupon_id: textOf(answer, 'product_coupon_id'),
    stock_id: String(Object(added).stock_id),
  }
}
type Ids = ReturnType<typeof made>
const send = (ids: Ids, send_request_no: string, more: DataObject = {}) =>
  service.call(`${partner}/users/{openid}/coupons#post`, {
    path: { openid },
    body: { brand_id, ...ids, appid, send_request_no, ...more },
  })
const on = (ids: Ids, coupon_code: string, action: string, out_request_no: string, more: DataObject = {}) =>
  service.call(`${partner}/users/{openid}/coupons/{coupon_code}/${action}#post`, {
    path: { openid, coupon_code },
    body: { brand_id, ...ids, appid, out_request_no, ...more },
  })
const use = { use_time: '2026-08-03T12:00:00+08:00', associated_order_info: { transaction_id: '4200001' } }
const query = (ids: Ids, coupon_code: string): DataObject =>
  service.answered(`${partner}/users/{openid}/coupons/{coupon_code}#get`, {
    path: { openid, coupon_code },
    query: { brand_id, ...ids, appid },
  })
const onStock = (ids: Ids, action: string, body: DataObject) =>
  service.call(`${partner}/product-coupons/{product_coupon_id}/stocks/{stock_id}/${action}#post`, {
    path: ids,
    body: { brand_id, ...body },
  })
const stock = (ids: Ids): DataObject =>
  service.answered(`${partner}/product-coupons/{product_coupon_id}/stocks/{stock_id}#get`, {
    path: ids,
    query: { brand_id },
  })

it('goes from a product coupon to a coupon that is sent, confirmed, used, returned and deactivated', () => {
  service.call(`${partner}/notify-configs#post`, { body: { notify_url: 'http://127.0.0.1:1/p' } })
  const ids = made()
  const sent = send(ids, 'SEND01')
  const code = textOf(sent, 'coupon_code')
  expect(sent).toMatchObject({ data: { coupon_state: 'CONFIRMING', product_coupon: { state: 'EFFECTIVE' } } })
  expect(service.notices[0]).toMatchObject({
    webhook: 'v3/PRODUCT_COUPON_SP.SEND',
    to: 'http://127.0.0.1:1/p',
    resource: { ...ids, coupon_code: code, brand_id, appid, send_request_no: 'SEND01' },
  })
  expect(codeOf(on(ids, code, 'use', 'USE001', use))).toBe('INVALID_REQUEST')
  expect(on(ids, code, 'confirm', 'CON001')).toMatchObject({ data: { coupon_state: 'EFFECTIVE' } })
  const used = on(ids, code, 'use', 'USE002', use)
  expect(used).toMatchObject({
    data: {
      coupon_state: 'USED',
      single_usage_detail: { use_request_no: 'USE002', associated_order_info: { transaction_id: '4200001' } },
    },
  })
  expect(on(ids, code, 'use', 'USE002', use)).toEqual(used)
  expect(codeOf(on(ids, code, 'use', 'USE003', use))).toBe('INVALID_REQUEST')
  expect(on(ids, code, 'return', 'RET001')).toMatchObject({ data: { coupon_state: 'EFFECTIVE' } })
  expect(query(ids, code).single_usage_detail).toEqual({
    return_request_no: 'RET001',
    return_time: '2026-08-03T12:00:00+08:00',
  })
  expect(on(ids, code, 'deactivate', 'DEA001', { deactivate_reason: '退货' })).toMatchObject({
    data: { coupon_state: 'DEACTIVATED', deactivate_reason: '退货' },
  })
  expect(stock(ids)).toMatchObject({ state: 'SENDING', sent_count_info: { total_count: 1 } })
})

describe('the same number again', () => {
  it('creates and sends once', () => {
    expect(create('CR0001')).toEqual(create('CR0001'))
    expect(create('CR0001', stockOf({ remark: '别的' }))).toMatchObject({ code: 'ALREADY_EXISTS' })
    const ids = made()
    expect(send(ids, 'SEND01')).toEqual(send(ids, 'SEND01'))
    expect(codeOf(send(ids, 'SEND01', { attach: 'x' }))).toBe('INVALID_REQUEST')
    expect(stock(ids)).toMatchObject({ sent_count_info: { total_count: 1 } })
  })
})

describe('limits', () => {
  it.each([
    ['in all', { max_count: 2 }],
    ['of a day', { max_count: 9, max_count_per_day: 2 }],
    ['of a user', { max_count: 9, max_count_per_user: 2 }],
  ])('%s', (_, stock_send_rule) => {
    const ids = made(stockOf({ stock_send_rule }))
    const codes = ['SEND01', 'SEND02', 'SEND03'].map(number => codeOf(send(ids, number)))
    expect(codes).toEqual(['OK', 'OK', 'INVALID_REQUEST'])
  })

  it('are changed with the current value at hand', () => {
    const ids = made()
    const update = (current_max_count: number, target_max_count: number, out_request_no: string) =>
      codeOf(
        onStock(ids, 'update-budget', {
          update_mode: 'MAX_COUNT',
          current_max_count,
          target_max_count,
          out_request_no,
        }),
      )
    send(ids, 'SEND01')
    expect(update(2, 5, 'B1')).toBe('INVALID_REQUEST')
    expect(update(3, 0, 'B2')).toBe('INVALID_REQUEST')
    expect([update(3, 1, 'B3'), update(3, 1, 'B3')]).toEqual(['OK', 'OK'])
    expect(codeOf(send(ids, 'SEND02'))).toBe('INVALID_REQUEST')
  })
})

describe('time', () => {
  const confirmed = (period: DataObject) => {
    const ids = made(stockOf({}, period))
    const code = textOf(send(ids, 'SEND01'), 'coupon_code')
    on(ids, code, 'confirm', 'CON001')
    return { ids, code }
  }

  it('begins later, where the stock says so', async () => {
    const { ids, code } = confirmed({ wait_days_after_receive: 1 })
    expect(query(ids, code).coupon_state).toBe('PENDING')
    expect(codeOf(on(ids, code, 'use', 'USE001', use))).toBe('INVALID_REQUEST')
    await service.advance(day / 2)
    expect(query(ids, code).coupon_state).toBe('EFFECTIVE')
  })

  it.each([
    ['MONDAY', 'OK'],
    ['SUNDAY', 'INVALID_REQUEST'],
  ])('is the days of the week: %s', (weekday, want) => {
    const { ids, code } = confirmed({ weekly_available_period: { day_list: [weekday] } })
    expect(codeOf(on(ids, code, 'use', 'USE001', use))).toBe(want)
  })

  it('ends', async () => {
    const { ids, code } = confirmed({})
    on(ids, code, 'use', 'USE001', use)
    const other = textOf(send(ids, 'SEND02'), 'coupon_code')
    await service.advance(29 * day)
    expect([query(ids, other).coupon_state, stock(ids).state]).toEqual(['EXPIRED', 'STOPPED'])
    on(ids, code, 'return', 'RET001')
    expect(query(ids, code).coupon_state).toBe('EXPIRED')
  })
})

describe('codes', () => {
  it('of the brand are given, or uploaded', () => {
    const given = made(stockOf({ coupon_code_mode: 'API_ASSIGN' }))
    expect(codeOf(send(given, 'SEND01'))).toBe('INVALID_REQUEST')
    expect(textOf(send(given, 'SEND02', { coupon_code: 'C1' }), 'coupon_code')).toBe('C1')
    expect(codeOf(send(given, 'SEND03', { coupon_code: 'C1' }))).toBe('INVALID_REQUEST')
    const ids = made(stockOf({ coupon_code_mode: 'UPLOAD' }))
    expect(codeOf(send(ids, 'SEND04'))).toBe('INVALID_REQUEST')
    expect(
      onStock(ids, 'upload-coupon-codes', { out_request_no: 'UP1', code_list: ['A', 'A'] }),
    ).toMatchObject({
      data: { total_count: 1, success_code_list: ['A'], duplicate_code_list: ['A'] },
    })
    expect(textOf(send(ids, 'SEND05'), 'coupon_code')).toBe('A')
    expect(stock(ids)).toMatchObject({ coupon_code_count_info: { total_count: 1, available_count: 0 } })
  })
})

describe('the end of a product coupon', () => {
  it('ends its stocks, and the coupons that users have stay', () => {
    const ids = made()
    const code = textOf(send(ids, 'SEND01'), 'coupon_code')
    const end = (): LocalAnswer =>
      service.call(`${partner}/product-coupons/{product_coupon_id}/deactivate#post`, {
        path: ids,
        body: { brand_id, out_request_no: 'END001', deactivate_reason: '下架' },
      })
    expect(end()).toMatchObject({ data: { state: 'DEACTIVATED', deactivate_reason: '下架' } })
    expect(end()).toEqual(end())
    expect(stock(ids).state).toBe('DEACTIVATED')
    expect(codeOf(send(ids, 'SEND02'))).toBe('INVALID_REQUEST')
    expect(codeOf(on(ids, code, 'confirm', 'CON001'))).toBe('OK')
  })

  it('of one stock leaves the others', () => {
    const ids = made()
    const other = service.call(`${partner}/product-coupons/{product_coupon_id}/stocks#post`, {
      path: ids,
      body: { brand_id, out_request_no: 'STO001', stock: stockOf() },
    })
    expect(codeOf(onStock(ids, 'deactivate', { out_request_no: 'END001', deactivate_reason: '完' }))).toBe(
      'OK',
    )
    const list = (query: DataObject) =>
      service.answered(`${partner}/product-coupons/{product_coupon_id}/stocks#get`, {
        path: ids,
        query: { brand_id, ...query },
      })
    expect(list({ state: 'SENDING' })).toMatchObject({
      total_count: 1,
      stock_list: [{ stock_id: textOf(other, 'stock_id') }],
    })
    const first = list({ page_size: 1 })
    expect(first).toMatchObject({ total_count: 2, stock_list: [{ stock_id: ids.stock_id }] })
    expect(list({ page_size: 1, page_token: first.next_page_token })).not.toHaveProperty('next_page_token')
  })
})

it.each([
  ['another brand', { brand_id: '1' }],
  ['another product coupon', { product_coupon_id: '1' }],
  ['another stock', { stock_id: '1' }],
])('refuses %s', (_, wrong) => {
  expect(codeOf(send(made(), 'SEND01', wrong))).toBe('INVALID_REQUEST')
})

it('a brand sends coupons of what it made on its platform', () => {
  const brand = 'brand/marketing/product-coupon'
  const caller = brand_id
  const { id: product_coupon_id } = openProductCoupon(caller, {}, service.world)
  const [object] = service.world.store.list('product-coupon-stock', caller)
  const ids = { product_coupon_id, stock_id: object?.id ?? '' }
  const sent = service.call(`${brand}/users/{openid}/coupons#post`, {
    path: { openid },
    body: { ...ids, appid, send_request_no: 'SEND01' },
    caller,
  })
  const coupon_code = textOf(sent, 'coupon_code')
  expect(service.notices[0]).toMatchObject({ webhook: 'brand/PRODUCT_COUPON.SEND', owner: brand_id })
  for (const [action, more] of [
    ['confirm', {}],
    ['use', use],
  ] as const)
    expect(
      service.code(`${brand}/users/{openid}/coupons/{coupon_code}/${action}#post`, {
        path: { openid, coupon_code },
        body: { ...ids, appid, out_request_no: `${action}1`, ...more },
        caller,
      }),
    ).toBe('OK')
  expect(
    service.answered(`${brand}/users/{openid}/coupons#get`, {
      path: { openid },
      query: { appid, coupon_state: 'USED' },
      caller,
    }),
  ).toMatchObject({
    total_count: 1,
    user_coupon_list: [{ coupon_code, product_coupon: { product_coupon_id } }],
  })
})
