import { beforeEach, describe, expect, it } from 'vitest'
import { busifavorBehaviours } from '../../../../templates/runtime/local/behaviour/busifavor/busifavor-behaviours.js'
import { failureOf } from '../../../runtime/support/failure-of.js'
import { codeOf, couponCalls, createStock, openid, stockBody, textOf } from './busifavor-calls.js'
import { openService, type TestService } from './open-service.js'

const root = 'v3/marketing/busifavor'
const day = 86_400_000

let service: TestService
let coupon: ReturnType<typeof couponCalls>
const sent = (stock: string, number = `SE${Math.random()}`, more = {}): string =>
  textOf(coupon.send(stock, number, more), 'coupon_code')

beforeEach(() => {
  service = openService(busifavorBehaviours)
  coupon = couponCalls(service)
})

it('goes from a stock to a coupon that is sent, associated, used, returned and deactivated', () => {
  const stock = createStock(service)
  const code = sent(stock)
  const state = (): string => textOf(coupon.query(code), 'coupon_state')
  const order = (): string => textOf(coupon.query(code), 'associate_out_trade_no')

  expect(state()).toBe('SENDED')
  expect(textOf(coupon.associate(stock, code, 'SO1', 'A1'), 'wechatpay_associate_time')).toBe(
    '2026-08-03T12:00:00+08:00',
  )
  expect(order()).toBe('SO1')
  expect(codeOf(coupon.disassociate(stock, code, 'SO2', 'D1'))).toBe('INVALID_REQUEST')
  expect(codeOf(coupon.disassociate(stock, code, 'SO1', 'D2'))).toBe('OK')
  expect(order()).toBe('undefined')
  expect(codeOf(coupon.associate(stock, code, 'SO2', 'A2'))).toBe('OK')
  expect(textOf(coupon.use(stock, code, 'U1'), 'openid')).toBe(openid)
  expect(state()).toBe('USED')
  expect(codeOf(coupon.disassociate(stock, code, 'SO2', 'D3'))).toBe('INVALID_REQUEST')
  expect(codeOf(coupon.return(stock, code, 'R1'))).toBe('OK')
  expect(state()).toBe('SENDED')
  expect(codeOf(coupon.deactivate(stock, code, 'X1'))).toBe('OK')
  expect(coupon.query(code)).toMatchObject({
    data: {
      stock_name: '八月满减券',
      coupon_state: 'DEACTIVATED',
      deactivate_reason: '退货',
      associate_out_trade_no: 'SO2',
      receive_time: '2026-08-03T12:00:00+08:00',
      available_start_time: '2026-08-03T12:00:00+08:00',
      expire_time: '2026-08-31T23:59:59+08:00',
    },
  })
})

describe('the same number again', () => {
  it.each([
    ['send', (stock: string) => coupon.send(stock, 'N1')],
    ['use', (stock: string, code: string) => coupon.use(stock, code, 'N1')],
    ['associate', (stock: string, code: string) => coupon.associate(stock, code, 'SO1', 'N1')],
    ['deactivate', (stock: string, code: string) => coupon.deactivate(stock, code, 'N1')],
  ])('%s answers the same and changes nothing', async (_, act) => {
    const stock = createStock(service)
    const code = sent(stock)
    const first = act(stock, code)
    const { total_count: before } = coupon.list()
    await service.advance(5_000)
    expect(act(stock, code)).toEqual(first)
    expect(coupon.list().total_count).toBe(before)
  })

  it('with other parameters is refused', () => {
    const stock = createStock(service)
    const [one, two] = [sent(stock), sent(stock)]
    expect(codeOf(coupon.use(stock, one, 'N1'))).toBe('OK')
    expect(codeOf(coupon.use(stock, two, 'N1'))).toBe('RESOURCE_ALREADY_EXISTS')
    expect(codeOf(coupon.use(stock, one, 'N2'))).toBe('RESOURCE_ALREADY_EXISTS')
    expect(textOf(coupon.query(two), 'coupon_state')).toBe('SENDED')
  })

  it('of a use that was returned does not use again', () => {
    const stock = createStock(service)
    const code = sent(stock)
    const first = coupon.use(stock, code, 'N1')
    coupon.return(stock, code, 'R1')
    expect(coupon.use(stock, code, 'N1')).toEqual(first)
    expect(textOf(coupon.query(code), 'coupon_state')).toBe('SENDED')
  })

  it('creates one stock', () => {
    const create = (body: object) => service.call(`${root}/stocks#post`, { body: { ...body } })
    const first = create(stockBody('N1'))
    expect(create(stockBody('N1'))).toEqual(first)
    expect(codeOf(create(stockBody('N1', { stock_name: '别的' })))).toBe('RESOURCE_ALREADY_EXISTS')
  })
})

describe('limits', () => {
  it.each([
    ['coupons in all', { max_coupons: 2, max_coupons_per_user: 9 }, 2],
    ['coupons of a user', { max_coupons: 9, max_coupons_per_user: 1 }, 1],
    ['coupons of a day', { max_coupons: 9, max_coupons_per_user: 9, max_coupons_by_day: 3 }, 3],
    ['the budget in fen', { max_amount: 250, max_coupons_per_user: 9 }, 2],
    ['the budget of a day', { max_amount_by_day: 100, max_coupons_per_user: 9 }, 1],
  ])('%s', (_, stock_send_rule, want) => {
    const stock = createStock(service, { stock_send_rule })
    const codes = ['1', '2', '3', '4'].map(number => codeOf(coupon.send(stock, number)))
    expect(codes.filter(code => code === 'OK')).toHaveLength(want)
    expect(codes.slice(want).every(code => code === 'INVALID_REQUEST')).toBe(true)
    expect(coupon.stock(stock).send_count_information).toMatchObject({
      total_send_num: want,
      total_send_amount: want * 100,
    })
  })

  it('of a day begin again at midnight in Beijing', async () => {
    const stock = createStock(service, {
      stock_send_rule: { max_coupons_by_day: 1, max_coupons_per_user: 9 },
    })
    expect(codeOf(coupon.send(stock, '1'))).toBe('OK')
    await service.advance(day / 2 - 1)
    expect(codeOf(coupon.send(stock, '2'))).toBe('INVALID_REQUEST')
    await service.advance(1)
    expect(codeOf(coupon.send(stock, '3'))).toBe('OK')
  })

  it('are changed with the current value at hand', () => {
    const stock = createStock(service, { stock_send_rule: { max_coupons: 1, max_coupons_per_user: 9 } })
    const budget = (body: object) =>
      service.call(`${root}/stocks/{stock_id}/budget#patch`, { path: { stock_id: stock }, body: { ...body } })
    sent(stock)
    expect(codeOf(coupon.send(stock, 'more'))).toBe('INVALID_REQUEST')
    const given = { target_max_coupons: 3, current_max_coupons: 1 }
    expect(codeOf(budget({ ...given, current_max_coupons: 2, modify_budget_request_no: 'B1' }))).toBe(
      'INVALID_REQUEST',
    )
    expect(budget({ ...given, modify_budget_request_no: 'B2' })).toMatchObject({ data: { max_coupons: 3 } })
    expect(codeOf(coupon.send(stock, 'more'))).toBe('OK')
    expect(
      codeOf(budget({ target_max_coupons: 1, current_max_coupons: 3, modify_budget_request_no: 'B3' })),
    ).toBe('INVALID_REQUEST')
  })
})

describe('time', () => {
  it.each([
    ['before its first day', { wait_days_after_receive: 1 }, 0, 'RULELIMIT'],
    ['on its first day', { wait_days_after_receive: 1 }, day / 2, 'OK'],
    ['within its days', { available_day_after_receive: 1 }, day / 2 - 1_000, 'OK'],
    ['after its days', { available_day_after_receive: 1 }, day / 2, 'RULELIMIT'],
    ['within its seconds', { available_second_after_receive: 60 }, 60_000, 'OK'],
    ['after its seconds', { available_second_after_receive: 60 }, 61_000, 'RULELIMIT'],
    ['on a day of the week', { available_week: { week_day: [1] } }, 0, 'OK'],
    ['on another day of the week', { available_week: { week_day: [0, 6] } }, 0, 'RULELIMIT'],
    [
      'before the hours of the day',
      { available_week: { available_day_time: [{ begin_time: 46_800, end_time: 50_400 }] } },
      0,
      'RULELIMIT',
    ],
    [
      'in the hours of the day',
      { available_week: { available_day_time: [{ begin_time: 46_800, end_time: 50_400 }] } },
      3_600_000,
      'OK',
    ],
    [
      'in an irregular period',
      {
        irregulary_avaliable_time: [
          { begin_time: '2026-08-04T00:00:00+08:00', end_time: '2026-08-04T23:59:59+08:00' },
        ],
      },
      day,
      'OK',
    ],
  ])('%s', async (_, rule, after, want) => {
    const stock = createStock(service, {}, rule)
    const code = sent(stock)
    await service.advance(after)
    expect(codeOf(coupon.use(stock, code, 'U1'))).toBe(want)
  })

  it('expires coupons, returned ones too, and ends stocks', async () => {
    const stock = createStock(service)
    const [kept, used] = [sent(stock), sent(stock)]
    coupon.use(stock, used, 'U1')
    await service.advance(29 * day)
    expect(coupon.list({ coupon_state: 'EXPIRED' }).total_count).toBe(1)
    expect(textOf(coupon.query(kept), 'coupon_state')).toBe('EXPIRED')
    expect(codeOf(coupon.return(stock, used, 'R1'))).toBe('OK')
    expect(textOf(coupon.query(used), 'coupon_state')).toBe('EXPIRED')
    expect(coupon.stock(stock).stock_state).toBe('STOPED')
    expect(codeOf(coupon.send(stock, 'late'))).toBe('INVALID_REQUEST')
  })
})

describe('codes', () => {
  it.each([
    ['WECHATPAY_MODE', {}, 'OK'],
    ['WECHATPAY_MODE', { coupon_code: 'C1' }, 'INVALID_REQUEST'],
    ['MERCHANT_API', { coupon_code: 'C1' }, 'OK'],
    ['MERCHANT_API', {}, 'INVALID_REQUEST'],
    ['MERCHANT_UPLOAD', {}, 'INVALID_REQUEST'],
  ])('%s with %o', (coupon_code_mode, more, want) => {
    const stock = createStock(service, { coupon_code_mode })
    expect(codeOf(coupon.send(stock, 'N1', more))).toBe(want)
  })

  it('of a merchant are unique in a stock, and need its number for use', () => {
    const [one, two] = [
      createStock(service, { coupon_code_mode: 'MERCHANT_API' }),
      createStock(service, { coupon_code_mode: 'MERCHANT_API' }),
    ]
    expect(codeOf(coupon.send(one, '1', { coupon_code: 'C1' }))).toBe('OK')
    expect(codeOf(coupon.send(one, '2', { coupon_code: 'C1' }))).toBe('RESOURCE_ALREADY_EXISTS')
    expect(codeOf(coupon.send(two, '3', { coupon_code: 'C1' }))).toBe('OK')
    expect(codeOf(coupon.use(two, 'C1', 'U1', { stock_id: undefined }))).toBe('INVALID_REQUEST')
    expect(codeOf(coupon.use(two, 'C1', 'U2'))).toBe('OK')
    expect(coupon.list({ stock_id: one, coupon_state: 'SENDED' }).total_count).toBe(1)
  })

  it('of the service find their coupon alone', () => {
    const code = sent(createStock(service))
    expect(codeOf(coupon.use('', code, 'U1', { stock_id: undefined }))).toBe('OK')
  })
})

describe('other merchants', () => {
  const other = '1900000002'

  it('see nothing of it, unless the stock belongs to them', () => {
    const own = createStock(service)
    const lent = createStock(service, { belong_merchant: other })
    const query = (stock_id: string) =>
      service.code(`${root}/stocks/{stock_id}#get`, { path: { stock_id }, caller: other })
    expect([query(own), query(lent), query('1')]).toEqual(['NOAUTH', 'OK', 'RESOURCE_NOT_EXISTS'])
  })
})

describe('notices', () => {
  const set = (body: object, caller = '1900000001') =>
    service.code(`${root}/callbacks#post`, { body: { ...body }, caller })

  it('go to the address that was set', () => {
    expect(service.code(`${root}/callbacks#get`)).toBe('RESOURCE_NOT_EXISTS')
    sent(createStock(service))
    set({ notify_url: 'http://127.0.0.1:1/one' })
    set({ notify_url: 'http://127.0.0.1:1/two' })
    expect(service.answered(`${root}/callbacks#get`)).toMatchObject({ notify_url: 'http://127.0.0.1:1/two' })
    const stock = createStock(service)
    const code = sent(stock)
    expect(service.notices.map(({ to }) => to)).toEqual([undefined, 'http://127.0.0.1:1/two'])
    expect(service.notices[1]).toMatchObject({
      webhook: 'v3/COUPON.SEND',
      owner: '1900000001',
      resource: { coupon_code: code, stock_id: stock, send_channel: 'BUSICOUPON_SEND_CHANNEL_API' },
    })
  })
})

it('modifies what was given of a stock, and nothing else', () => {
  const stock = createStock(service, { comment: '旧备注' })
  const body = {
    out_request_no: 'M1',
    stock_name: '九月券',
    coupon_use_rule: { use_method: 'PAYMENT_CODE', fixed_normal_coupon: { discount_amount: 1 } },
    stock_send_rule: { max_coupons: 1_000 },
    coupon_code_mode: 'MERCHANT_API',
  }
  expect(service.call(`${root}/stocks/{stock_id}#patch`, { path: { stock_id: stock }, body })).toEqual({
    kind: 'empty',
  })
  expect(coupon.stock(stock)).toMatchObject({
    stock_name: '九月券',
    comment: '旧备注',
    coupon_use_rule: { use_method: 'PAYMENT_CODE', fixed_normal_coupon: { discount_amount: 100 } },
    coupon_code_mode: 'WECHATPAY_MODE',
    stock_send_rule: { max_coupons: 10 },
  })
})

it('refuses to go on with a state that is not its own', () => {
  const stock = createStock(service)
  const [object] = service.world.store.list('busifavor-stock')
  if (object === undefined) expect.fail('no stock')
  service.world.store.put({ ...object, data: { ...object.data, sent: 'many' } })
  const { message } = failureOf(() => coupon.stock(stock), /Reset the service, or delete its folder/)
  expect(message).toContain(`busifavor-stock ${stock} cannot be read: sent is not an object`)
})
