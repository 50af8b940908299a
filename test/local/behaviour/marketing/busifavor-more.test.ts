import { beforeEach, describe, expect, it } from 'vitest'
import type { DataObject } from '../../../../templates/runtime/client/data-object.js'
import { busifavorBehaviours } from '../../../../templates/runtime/local/behaviour/busifavor/busifavor-behaviours.js'
import { takeCoupon } from '../../../../templates/runtime/local/behaviour/busifavor/take-coupon.js'
import { appid, codeOf, couponCalls, createStock, openid, textOf } from './busifavor-calls.js'
import { merchant, openService, type TestService } from './open-service.js'
import { order } from './paid-order.js'

const root = 'v3/marketing/busifavor'

let service: TestService
let coupon: ReturnType<typeof couponCalls>
beforeEach(() => {
  service = openService(busifavorBehaviours)
  coupon = couponCalls(service)
})

/** Brings a coupon into a state. */
const into: Readonly<Record<string, (stock: string, code: string) => unknown>> = {
  SENDED: () => undefined,
  USED: (stock, code) => coupon.use(stock, code, `first ${code}`),
  DEACTIVATED: (stock, code) => coupon.deactivate(stock, code, `first ${code}`),
  EXPIRED: () => service.advance(29 * 86_400_000),
  DELETED: (_, code) => service.acts.act('busifavor-coupon', code, 'delete'),
}

describe('what a merchant does to a coupon in each state', () => {
  const no = 'INVALID_REQUEST'
  it.each([
    ['SENDED', { use: 'OK', return: no, associate: 'OK', disassociate: 'OK', deactivate: 'OK' }],
    [
      'USED',
      { use: 'RESOURCE_ALREADY_EXISTS', return: 'OK', associate: no, disassociate: no, deactivate: no },
    ],
    ['EXPIRED', { use: 'RULELIMIT', return: no, associate: no, disassociate: no, deactivate: no }],
    ['DEACTIVATED', { use: no, return: no, associate: no, disassociate: no, deactivate: no }],
    ['DELETED', { use: no, return: no, associate: no, disassociate: no, deactivate: no }],
  ])('%s', async (state, want) => {
    const stock = createStock(service, { stock_send_rule: { max_coupons_per_user: 9 } })
    const codes = Object.keys(want).map(() => textOf(coupon.send(stock, `${Math.random()}`), 'coupon_code'))
    const [used = '', returned = '', tied = '', untied = '', ended = ''] = codes
    for (const code of [tied, untied]) coupon.associate(stock, code, 'SO1', `A${code}`)
    for (const code of codes)
      if (textOf(coupon.query(code), 'coupon_state') !== state) await into[state]?.(stock, code)
    expect({
      use: codeOf(coupon.use(stock, used, 'U')),
      return: codeOf(coupon.return(stock, returned, 'R')),
      associate: codeOf(coupon.associate(stock, tied, 'SO1', 'A')),
      disassociate: codeOf(coupon.disassociate(stock, untied, 'SO1', 'D')),
      deactivate: codeOf(coupon.deactivate(stock, ended, 'X')),
    }).toEqual(want)
  })
})

describe('an association', () => {
  it.each([
    ['an order that is not known', undefined, 'OK'],
    ['an order that waits', 'NOTPAY', 'OK'],
    ['a paid order', 'SUCCESS', 'OK'],
    ['a closed order', 'CLOSED', 'INVALID_REQUEST'],
  ])('with %s', (_, state, want) => {
    if (state !== undefined) service.world.store.put(order('SO1', state))
    const stock = createStock(service)
    const code = textOf(coupon.send(stock, '1'), 'coupon_code')
    expect(codeOf(coupon.associate(stock, code, 'SO1', 'A1'))).toBe(want)
  })

  it('belongs to one order at a time, of its own stock', () => {
    const [stock, other] = [createStock(service), createStock(service)]
    const code = textOf(coupon.send(stock, '1'), 'coupon_code')
    expect(codeOf(coupon.associate(other, code, 'SO1', 'A0'))).toBe('RESOURCE_NOT_EXISTS')
    expect(codeOf(coupon.associate('1', code, 'SO1', 'A0'))).toBe('RESOURCE_NOT_EXISTS')
    expect(codeOf(coupon.associate(stock, code, 'SO1', 'A1'))).toBe('OK')
    expect(codeOf(coupon.associate(stock, code, 'SO1', 'A2'))).toBe('OK')
    expect(codeOf(coupon.associate(stock, code, 'SO2', 'A3'))).toBe('INVALID_REQUEST')
    expect(codeOf(coupon.associate(stock, code, 'SO2', 'A1'))).toBe('RESOURCE_ALREADY_EXISTS')
  })
})

describe('a use by another user', () => {
  it('is refused', () => {
    const stock = createStock(service)
    const code = textOf(coupon.send(stock, '1'), 'coupon_code')
    expect(codeOf(coupon.use(stock, code, 'U1', { openid: 'o2' }))).toBe('USER_NOT_EXISTS')
    expect(codeOf(coupon.use(stock, code, 'U2', { openid }))).toBe('OK')
  })
})

it.each(['__proto__', 'constructor', 'toString', ''])('counts the coupons of the user "%s"', openid => {
  const stock = createStock(service, { stock_send_rule: { max_coupons_per_user: 1 } })
  const codes = ['1', '2'].map(number => codeOf(coupon.send(stock, number, { openid })))
  expect(codes).toEqual(['OK', 'INVALID_REQUEST'])
})

describe('uploaded codes', () => {
  const path = (stock_id: string, coupon_code = '') => ({ stock_id, coupon_code })
  const upload = (stock: string, upload_request_no: string, coupon_code_list: readonly string[]) =>
    service.call(`${root}/stocks/{stock_id}/couponcodes#post`, {
      path: path(stock),
      body: { coupon_code_list, upload_request_no },
    })
  const list = (stock: string, query: DataObject = {}) =>
    service.answered(`${root}/stocks/{stock_id}/couponcodes#get`, { path: path(stock), query })
  const codeOn = (stock: string, code: string, method: 'get' | 'delete', number = 'D1') =>
    service.call(`${root}/stocks/{stock_id}/couponcodes/{coupon_code}#${method}`, {
      path: path(stock, code),
      query: method === 'delete' ? { delete_request_no: number } : { appid },
    })
  const made = (): string => createStock(service, { coupon_code_mode: 'MERCHANT_UPLOAD' })

  it('are given to users, each once', () => {
    const stock = made()
    expect(upload(stock, 'UP1', ['A', 'B', 'A'])).toMatchObject({
      data: { total_count: 2, success_codes: ['A', 'B'], duplicate_codes: ['A'], exist_codes: [] },
    })
    expect(upload(stock, 'UP2', ['B', 'C'])).toMatchObject({
      data: { success_codes: ['C'], exist_codes: ['B'] },
    })
    expect(coupon.stock(stock).coupon_code_count).toEqual({ total_count: 3, available_count: 3 })
    expect(textOf(coupon.send(stock, '1'), 'coupon_code')).toBe('A')
    expect(codeOn(stock, 'A', 'get')).toMatchObject({
      data: {
        code_information: { code: 'A', code_status: 'DISPATCHED', openid, coupon_code: 'A' },
        coupon_information: { coupon_state: 'SENDED', stock_id: stock },
      },
    })
    expect(list(stock, { status: 'AVAILABLE' })).toMatchObject({
      total_count: 2,
      data: [{ code: 'B' }, { code: 'C' }],
    })
    expect(codeOf(codeOn(stock, 'A', 'delete', 'D0'))).toBe('INVALID_REQUEST')
    expect(codeOf(codeOn(stock, 'B', 'delete', 'D1'))).toBe('OK')
    expect(codeOf(codeOn(stock, 'B', 'delete', 'D1'))).toBe('OK')
    expect(codeOf(codeOn(stock, 'B', 'get'))).toBe('RESOURCE_NOT_EXISTS')
    expect(textOf(coupon.send(stock, '2'), 'coupon_code')).toBe('C')
    expect(codeOf(coupon.send(stock, '3'))).toBe('INVALID_REQUEST')
  })

  it.each([
    ['for another mode', () => createStock(service), ['A'], 'INVALID_REQUEST'],
    ['without codes', made, [], 'INVALID_REQUEST'],
    ['too many at once', made, Array.from({ length: 201 }, (_, index) => `C${index}`), 'INVALID_REQUEST'],
    ['for an unknown stock', () => '1', ['A'], 'RESOURCE_NOT_EXISTS'],
  ])('are refused %s', (_, stock, codes, want) => {
    expect(codeOf(upload(stock(), 'UP1', codes))).toBe(want)
  })

  it('answer the same number again', () => {
    const stock = made()
    expect(upload(stock, 'UP1', ['A'])).toEqual(upload(stock, 'UP1', ['A']))
    expect(codeOf(upload(stock, 'UP1', ['B']))).toBe('RESOURCE_ALREADY_EXISTS')
  })
})

describe('subsidies', () => {
  const facts = { transaction_id: '4200001', payer_merchant: merchant, payee_merchant: '1900000003' }
  const used = (subsidy = true) => {
    const stock_id = createStock(service, { subsidy })
    const coupon_code = textOf(coupon.send(stock_id, '1'), 'coupon_code')
    coupon.use(stock_id, coupon_code, 'U1')
    return { stock_id, coupon_code }
  }
  const pay = (ids: DataObject, out_subsidy_no: string, amount = 100) =>
    service.call(`${root}/subsidy/pay-receipts#post`, {
      body: { ...ids, ...facts, amount, description: '补差', out_subsidy_no },
    })
  const giveBack = (ids: DataObject, out_subsidy_return_no: string, amount: number) =>
    service.call(`${root}/subsidy/return-receipts#post`, {
      body: { ...ids, ...facts, refund_id: '5030', amount, description: '回退', out_subsidy_return_no },
    })

  it('are paid once for an order, and returned at most as much', () => {
    const ids = used()
    const paid = pay(ids, 'S1')
    expect(paid).toMatchObject({ data: { status: 'PAY_RECEIPT_SUCCESS', amount: 100 } })
    expect(pay(ids, 'S1')).toEqual(paid)
    expect(codeOf(pay(ids, 'S1', 50))).toBe('RESOURCE_ALREADY_EXISTS')
    expect(codeOf(pay(ids, 'S2'))).toBe('INVALID_REQUEST')
    const subsidy_receipt_id = textOf(paid, 'subsidy_receipt_id')
    const status = (): unknown =>
      service.answered(`${root}/subsidy/pay-receipts/{subsidy_receipt_id}#get`, {
        path: { subsidy_receipt_id },
      }).status
    const part = giveBack(ids, 'R1', 60)
    expect([codeOf(part), status()]).toEqual(['OK', 'PAY_RECEIPT_PARTIAL_RETURN'])
    expect(giveBack(ids, 'R1', 60)).toEqual(part)
    expect(codeOf(giveBack(ids, 'R2', 41))).toBe('INVALID_REQUEST')
    expect([codeOf(giveBack(ids, 'R3', 40)), status()]).toEqual(['OK', 'PAY_RECEIPT_FULL_RETURN'])
    expect(
      service.answered(`${root}/subsidy/return-receipts/{subsidy_return_receipt_id}#get`, {
        path: { subsidy_return_receipt_id: textOf(part, 'subsidy_return_receipt_id') },
      }),
    ).toMatchObject({ amount: 60, refund_id: '5030', subsidy_receipt_id })
    const { pay_receipt_list } = service.answered(`${root}/subsidy/pay-receipts#get`, { query: ids })
    expect(pay_receipt_list).toHaveLength(1)
  })

  it.each([
    ['a stock that allows none', () => pay(used(false), 'S1'), 'INVALID_REQUEST'],
    ['no money', () => pay(used(), 'S1', 0), 'INVALID_REQUEST'],
    [
      'a coupon that was not used',
      () => {
        const stock_id = createStock(service, { subsidy: true })
        return pay({ stock_id, coupon_code: textOf(coupon.send(stock_id, '1'), 'coupon_code') }, 'S1')
      },
      'INVALID_REQUEST',
    ],
    ['a return of nothing', () => giveBack(used(), 'R1', 1), 'RESOURCE_NOT_EXISTS'],
  ])('are refused for %s', (_, act, want) => {
    expect(codeOf(act())).toBe(want)
  })
})

describe('a user who takes a coupon', () => {
  it('has it, and the merchant hears of it', () => {
    const stock = createStock(service)
    const taken = takeCoupon(merchant, { openid, appid }, service.world)
    expect(coupon.query(String(taken.data.coupon_code))).toMatchObject({ data: { stock_id: stock } })
    expect(service.notices[0]).toMatchObject({
      resource: { send_channel: 'BUSICOUPON_SEND_CHANNEL_MINIAPP', openid },
    })
  })

  it.each([
    ['without a stock', () => undefined, 'has no stock'],
    [
      'beyond the limits',
      () => createStock(service, { stock_send_rule: { max_coupons: 0, max_coupons_per_user: 1 } }),
      'gives no coupon: 批次发放个数已达上限',
    ],
  ])('gets nothing %s', (_, prepare, message) => {
    prepare()
    expect(() => takeCoupon(merchant, {}, service.world)).toThrow(message)
  })
})
