import { beforeEach, describe, expect, it } from 'vitest'
import type { DataObject } from '../../../../templates/runtime/client/data-object.js'
import { paymentBehaviour } from '../../../../templates/runtime/local/behaviour/payment/payment-behaviour.js'
import { payscoreBehaviours } from '../../../../templates/runtime/local/behaviour/payscore/payscore-behaviours.js'
import { refundBehaviour } from '../../../../templates/runtime/local/behaviour/refund/refund-behaviour.js'
import { openService, type TestService } from './open-service.js'

const orders = 'v3/payscore/serviceorder'
const permissions = 'v3/payscore/permissions'
const appid = 'wxd678efh567hg6787'
const service_id = '2002000000000558128851361561536'
const openid = 'oUser'
const notify_url = 'http://127.0.0.1:1/score'
const day = 86_400_000

let service: TestService
beforeEach(() => {
  service = openService([...payscoreBehaviours, paymentBehaviour, refundBehaviour])
})

const orderBody = (out_order_no: string, more: DataObject = {}): DataObject => ({
  out_order_no,
  appid,
  service_id,
  service_introduction: '充电宝',
  time_range: { start_time: 'OnAccept' },
  risk_fund: { name: 'DEPOSIT', amount: 9_900 },
  notify_url,
  need_user_confirm: true,
  ...more,
})
const create = (out_order_no: string, more?: DataObject) =>
  service.call(`${orders}#post`, { body: orderBody(out_order_no, more) })
const on = (out_order_no: string, action: string, body: DataObject = {}) =>
  service.code(`${orders}/{out_order_no}/${action}#post`, {
    path: { out_order_no },
    body: { appid, service_id, ...body },
  })
const bill = (amount: number, more: DataObject = {}): DataObject => ({
  post_payments: [{ name: '租金', amount: amount + 100 }],
  post_discounts: [{ name: '新客', description: '减一元', amount: 100 }],
  total_amount: amount,
  time_range: { end_time: '20260803130000' },
  ...more,
})
const query = (out_order_no: string): DataObject =>
  service.answered(`${orders}#get`, { query: { out_order_no, service_id, appid } })
const user = (number: string, event: string, data?: DataObject) =>
  service.acts.act('service-order', number, event, data)
const sent = (): unknown[] => service.notices.map(({ webhook }) => webhook.slice('v3/PAYSCORE.'.length))

/** Orders in each state that a merchant can meet. */
const made: Readonly<Record<string, (number: string) => void>> = {
  CREATED: number => void create(number),
  DOING(number) {
    create(number)
    user(number, 'confirm')
  },
  WAITPAY(number) {
    made.DOING?.(number)
    on(number, 'complete', bill(500))
  },
  UNPAID(number) {
    made.WAITPAY?.(number)
    user(number, 'refuse')
  },
  DONE(number) {
    made.WAITPAY?.(number)
    user(number, 'pay')
  },
  REVOKED(number) {
    create(number)
    on(number, 'cancel', { reason: '不用了' })
  },
}

it('goes from an order to its payment', async () => {
  expect(create('S1')).toMatchObject({
    data: { state: 'CREATED', out_order_no: 'S1', package: expect.stringMatching(/^\d{32}$/) },
  })
  user('S1', 'confirm', { openid })
  expect(query('S1')).toMatchObject({
    state: 'DOING',
    state_description: 'USER_CONFIRM',
    openid,
    time_range: { start_time: '20260803120000' },
  })
  expect(on('S1', 'complete', bill(500))).toBe('OK')
  expect(query('S1')).toMatchObject({
    state: 'DOING',
    state_description: 'MCH_COMPLETE',
    total_amount: 500,
    need_collection: true,
    time_range: { start_time: '20260803120000', end_time: '20260803130000' },
    collection: { state: 'USER_PAYING', paying_amount: 500, paid_amount: 0 },
  })
  await service.advance(5_000)
  const paid = query('S1')
  expect(paid).toMatchObject({
    state: 'DONE',
    collection: {
      state: 'USER_PAID',
      paid_amount: 500,
      details: [{ seq: 1, amount: 500, paid_type: 'NEWTON', paid_time: '20260803120005' }],
    },
  })
  expect(paid).not.toHaveProperty('state_description')
  expect(sent()).toEqual(['USER_CONFIRM', 'USER_PAID'])
  expect(service.notices[1]).toMatchObject({
    to: notify_url,
    resource: { out_order_no: 'S1', state: 'DONE', openid },
  })
})

describe('what a merchant does in each state', () => {
  const acts: Readonly<Record<string, DataObject>> = {
    complete: bill(400),
    modify: bill(400, { reason: '优惠' }),
    pay: {},
    sync: { type: 'Order_Paid', detail: { paid_time: '20260803130000' } },
    cancel: { reason: '另一个原因' },
    'send-pendingmessage': bill(400, { prepaid_time: '20260803130000' }),
  }
  const no = 'INVALID_ORDER_STATE'
  it.each([
    ['CREATED', [no, no, no, no, 'OK', no]],
    ['DOING', ['OK', no, no, no, 'OK', 'OK']],
    ['WAITPAY', ['INVALID_REQUEST', 'OK', 'OK', 'OK', 'OK', 'OK']],
    ['UNPAID', ['INVALID_REQUEST', 'OK', 'OK', 'OK', 'OK', 'OK']],
    ['DONE', Array.from({ length: 6 }, () => 'ORDER_DONE')],
    ['REVOKED', Array.from({ length: 6 }, () => 'ORDER_CANCELED')],
  ])('%s', (state, want) => {
    const codes = Object.entries(acts).map(([action, body]) => {
      const number = `${state}-${action}`
      made[state]?.(number)
      return on(number, action, body)
    })
    expect(codes).toEqual(want)
  })
})

describe('the same again', () => {
  it('creates one order and answers it as it is', () => {
    create('S1')
    user('S1', 'confirm')
    expect(create('S1')).toMatchObject({ data: { state: 'DOING' } })
    expect(create('S1', { service_introduction: '雨伞' })).toMatchObject({ code: 'INVALID_REQUEST' })
  })

  it.each([
    ['DONE', 'ORDER_DONE'],
    ['REVOKED', 'ORDER_CANCELED'],
  ])('of an order that is %s says so', (state, code) => {
    made[state]?.('S1')
    expect(create('S1')).toMatchObject({ code })
  })

  it.each([
    ['complete', 'DOING', bill(500)],
    ['cancel', 'CREATED', { reason: '不用了' }],
  ])('%s is answered the same', (action, state, body) => {
    made[state]?.('S1')
    expect([on('S1', action, body), on('S1', action, body)]).toEqual(['OK', 'OK'])
  })

  it('a message is sent once', () => {
    made.DOING?.('S1')
    const message = bill(400, { prepaid_time: '20260803130000' })
    expect(on('S1', 'send-prepaidmessage', message)).toBe('OK')
    expect(on('S1', 'send-prepaidmessage', message)).toBe('INVALID_REQUEST')
    expect(on('S1', 'send-pendingmessage', message)).toBe('OK')
  })
})

describe('amounts', () => {
  it.each([
    ['the sum', bill(500), 'OK'],
    ['not the sum', bill(500, { total_amount: 501 }), 'INVALID_REQUEST'],
    ['more than the deposit', bill(9_901), 'INVALID_REQUEST'],
    ['as much as the deposit', bill(9_900), 'OK'],
    ['no end of the service', bill(500, { time_range: undefined }), 'INVALID_REQUEST'],
  ])('%s', (_, body, want) => {
    made.DOING?.('S1')
    expect(on('S1', 'complete', body)).toBe(want)
  })

  it('an estimate limits nothing', () => {
    create('S1', { risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 100 } })
    user('S1', 'confirm')
    expect(on('S1', 'complete', bill(500))).toBe('OK')
  })

  it('nothing to pay is done at once, without a notice', () => {
    made.DOING?.('S1')
    expect(on('S1', 'complete', bill(0))).toBe('OK')
    expect(query('S1')).toMatchObject({ state: 'DONE', need_collection: false })
    expect(sent()).toEqual(['USER_CONFIRM'])
  })

  it('are only lowered, and charged as they are then', async () => {
    made.WAITPAY?.('S1')
    expect(on('S1', 'modify', bill(501, { reason: '多' }))).toBe('INVALID_REQUEST')
    expect(on('S1', 'modify', bill(300, { reason: '少' }))).toBe('OK')
    await service.advance(5_000)
    expect(query('S1')).toMatchObject({ collection: { paid_amount: 300 } })
  })
})

describe('a user without money', () => {
  it('is charged again when the merchant asks for it', async () => {
    made.UNPAID?.('S1')
    await service.advance(day)
    expect(query('S1').state).toBe('DOING')
    expect(on('S1', 'pay')).toBe('OK')
    await service.advance(5_000)
    expect(query('S1').state).toBe('DONE')
  })

  it('pays elsewhere: the merchant says so, and no notice follows', () => {
    made.UNPAID?.('S1')
    on('S1', 'sync', { type: 'Order_Paid', detail: { paid_time: '20260803130000' } })
    expect(query('S1')).toMatchObject({
      state: 'DONE',
      collection: { details: [{ paid_type: 'MCH', paid_time: '20260803130000' }] },
    })
    expect(sent()).toEqual(['USER_CONFIRM'])
  })
})

it('money that was charged can be refunded', () => {
  made.DONE?.('S1')
  const [payment] = service.world.store.list('payment')
  const transaction_id = payment?.aliases[0]
  expect(query('S1')).toMatchObject({ collection: { details: [{ transaction_id }] } })
  const refund = (out_refund_no: string, amount: number): string =>
    service.code('v3/refund/domestic/refunds#post', {
      body: { transaction_id, out_refund_no, amount: { refund: amount, total: 500, currency: 'CNY' } },
    })
  expect([refund('R1', 500), refund('R2', 1)]).toEqual(['OK', 'INVALID_REQUEST'])
})

describe('queries and identities', () => {
  it('refuse what is not there or is another service', () => {
    create('S1')
    const code = (more: DataObject): string =>
      service.code(`${orders}#get`, { query: { out_order_no: 'S1', service_id, appid, ...more } })
    expect(code({})).toBe('OK')
    expect(code({ out_order_no: 'S2' })).toBe('ORDER_NOT_EXIST')
    expect(code({ service_id: '1' })).toBe('INVALID_REQUEST')
    expect(on('S2', 'cancel', { reason: '无' })).toBe('ORDER_NOT_EXIST')
    expect(on('S1', 'cancel', { reason: '无', appid: 'wx0' })).toBe('INVALID_REQUEST')
  })

  it('an order to which nobody agrees expires', async () => {
    create('S1')
    await service.advance(30 * day)
    expect(query('S1').state).toBe('EXPIRED')
    expect(() => user('S1', 'confirm')).toThrow('EXPIRED')
    expect(on('S1', 'complete', bill(1))).toBe('INVALID_ORDER_STATE')
  })
})

describe('permissions', () => {
  const apply = (authorization_code: string, more: DataObject = {}) =>
    service.call(`${permissions}#post`, {
      body: { service_id, appid, authorization_code, notify_url, ...more },
    })
  const byCode = (authorization_code: string): DataObject =>
    service.answered(`${permissions}/authorization-code/{authorization_code}#get`, {
      path: { authorization_code },
      query: { service_id },
    })
  const byUser = (): unknown =>
    service.answered(`${permissions}/openid/{openid}#get`, {
      path: { openid },
      query: { service_id, appid },
    }).authorization_state
  const authorize = (code: string) => service.acts.act('payscore-permission', code, 'authorize', { openid })
  const unconfirmed = (number: string) => create(number, { need_user_confirm: false, openid })

  it('let orders begin without the user, until they end', () => {
    expect(unconfirmed('S1')).toMatchObject({ code: 'INVALID_REQUEST' })
    expect(apply('A1')).toEqual(apply('A1'))
    expect(apply('A1', { appid: 'wx0' })).toMatchObject({ code: 'INVALID_REQUEST' })
    expect([byCode('A1').authorization_state, byUser()]).toEqual(['UNBINDUSER', 'UNAVAILABLE'])
    authorize('A1')
    expect(byCode('A1')).toMatchObject({ openid, authorization_success_time: '20260803120000' })
    expect(unconfirmed('S1')).toMatchObject({ data: { state: 'DOING' } })
    expect(query('S1').openid).toBe(openid)

    const terminate = () =>
      service.code(`${permissions}/authorization-code/{authorization_code}/terminate#post`, {
        path: { authorization_code: 'A1' },
        body: { service_id, reason: '停用' },
      })
    expect(terminate()).toBe('INVALID_REQUEST')
    on('S1', 'cancel', { reason: '不用了' })
    expect([terminate(), terminate()]).toEqual(['OK', 'INVALID_REQUEST'])
    expect([byCode('A1').authorization_state, byUser()]).toEqual(['UNAVAILABLE', 'UNAVAILABLE'])
    expect(unconfirmed('S2')).toMatchObject({ code: 'INVALID_REQUEST' })
    expect(sent()).toEqual(['USER_OPEN_SERVICE', 'USER_CLOSE_SERVICE'])
  })

  it('are ended by the user too, and by the number of the user', () => {
    for (const code of ['A1', 'A2', 'A3']) {
      apply(code)
      authorize(code)
    }
    service.acts.act('payscore-permission', 'A3', 'close')
    const state = (): unknown =>
      service.answered('v3/payscore/user-service-state#get', { query: { appid, service_id, openid } })
        .use_service_state
    expect(state()).toBe('AVAILABLE')
    const body = { service_id, appid, reason: '停用' }
    expect(service.code(`${permissions}/openid/{openid}/terminate#post`, { path: { openid }, body })).toBe(
      'OK',
    )
    expect(
      service.code('v3/payscore/users/{openid}/permissions/{service_id}/terminate#post', {
        path: { openid, service_id },
        body: { appid, reason: '停用' },
      }),
    ).toBe('OK')
    expect(state()).toBe('UNAVAILABLE')
    expect(
      service.code(`${permissions}/openid/{openid}/terminate#post`, { path: { openid: 'o2' }, body }),
    ).toBe('INVALID_REQUEST')
  })

  it('are the condition of a direct charge', async () => {
    const direct = () =>
      service.call(`${orders}/direct-complete#post`, {
        body: { ...orderBody('S1'), ...bill(200), openid },
      })
    expect(direct()).toMatchObject({ code: 'INVALID_REQUEST' })
    apply('A1')
    authorize('A1')
    expect(direct()).toMatchObject({ data: { state: 'DOING', state_description: 'MCH_COMPLETE' } })
    expect(direct()).toMatchObject({ data: { total_amount: 200 } })
    await service.advance(5_000)
    expect(query('S1')).toMatchObject({ state: 'DONE', collection: { paid_amount: 200 } })
  })
})

it('service providers do the same for a sub-merchant, and changes answer nothing', () => {
  const root = 'v3/payscore/partner/serviceorder'
  const sub_mchid = '1900000109'
  expect(service.call(`${root}#post`, { body: { ...orderBody('S1'), sub_mchid } })).toMatchObject({
    data: { sub_mchid, state: 'CREATED' },
  })
  user('S1', 'confirm')
  const path = { out_order_no: 'S1' }
  const id = `${root}/{out_order_no}/complete#post`
  expect(service.code(id, { path, body: { service_id, sub_mchid: '1', ...bill(1) } })).toBe('INVALID_REQUEST')
  expect(service.call(id, { path, body: { service_id, sub_mchid, ...bill(1) } })).toEqual({ kind: 'empty' })
})
