import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LocalService } from '../../templates/runtime/local/index.js'
import { startLocal } from '../local/start.js'
import { apps } from './apps.js'
import { type ServedShop, serveShop } from './served-shop.js'

let local: LocalService

beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

describe.each(apps)('the shop in %s', (_, open) => {
  let shop: ServedShop

  beforeEach(async () => {
    local.reset()
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.spyOn(console, 'log').mockImplementation(() => undefined)
    shop = await serveShop(open, local.config)
  })
  afterEach(async () => {
    await shop.close()
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  })

  const ordered = async (): Promise<string> => {
    const { status, body } = await shop.send('POST', '/orders', { item: 'tea', openid: 'oUser1' })
    expect([status, body]).toMatchObject([201, { item: 'tea', total: 1250, state: 'unpaid' }])
    return String(Object(body).number)
  }
  const paid = async (): Promise<string> => {
    const number = await ordered()
    await shop.send('POST', `/orders/${number}/payment`)
    await local.pay(number)
    await local.settled()
    return number
  }

  it('serves its health', async () => {
    expect(await shop.send('GET', '/health')).toEqual({ status: 200, body: { status: 'ok' } })
  })

  it('takes an order, is paid, and refunds twice', async () => {
    const number = await ordered()
    const { status, body } = await shop.send('POST', `/orders/${number}/payment`)
    expect([status, body]).toMatchObject([200, { appId: 'wx8888888888888888', signType: 'RSA' }])
    expect(Object(body).package).toMatch(/^prepay_id=\w+/)
    await local.pay(number)
    await local.settled()
    expect(await shop.send('GET', `/orders/${number}`)).toMatchObject({
      status: 200,
      body: { state: 'paid', history: ['ordered', 'paid'] },
    })
    expect(await shop.send('PUT', `/orders/${number}/refunds/1`, { amount: 500 })).toMatchObject({
      status: 200,
      body: { refunds: [{ number: `${number}-1`, amount: 500, state: 'PROCESSING' }] },
    })
    expect(await shop.send('PUT', `/orders/${number}/refunds/2`, { amount: 750 })).toMatchObject({
      status: 200,
    })
    await local.advance('10s')
    expect(await shop.send('GET', `/orders/${number}`)).toMatchObject({
      body: { refunds: [{ state: 'SUCCESS' }, { amount: 750, state: 'SUCCESS' }] },
    })
    expect(local.notices().map(({ state }) => state)).toEqual(['delivered', 'delivered', 'delivered'])
  })

  it('acts once on a notice that comes three times', async () => {
    local.deliverNotices({ duplicate: 3 })
    const number = await paid()
    expect(local.notices()[0]?.attempts.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await shop.send('GET', `/orders/${number}`)).toMatchObject({
      body: { history: ['ordered', 'paid'] },
    })
    local.deliverNotices({})
  })

  it('asks WeChat Pay where the notice is lost', async () => {
    local.fail('notice v3/TRANSACTION.SUCCESS', { kind: 'lost' })
    const number = await paid()
    expect(await shop.send('GET', `/orders/${number}`)).toMatchObject({ body: { state: 'paid' } })
    await local.advance('15s')
    expect(await shop.send('GET', `/orders/${number}`)).toMatchObject({
      body: { history: ['ordered', 'paid'] },
    })
  })

  it('closes an order that is not paid, and refuses to be paid for it', async () => {
    const number = await ordered()
    await shop.send('POST', `/orders/${number}/payment`)
    expect(await shop.send('POST', `/orders/${number}/close`)).toMatchObject({ body: { state: 'closed' } })
    expect(await shop.send('POST', `/orders/${number}/payment`)).toEqual({
      status: 409,
      body: { code: 'ORDER_NOT_UNPAID', message: 'The order is closed.' },
    })
    expect(local.objects('payment')).toMatchObject([{ state: 'CLOSED' }])
  })

  it('refuses what a shop must refuse', async () => {
    const number = await paid()
    const cases: readonly [method: string, path: string, body: unknown, status: number, code: string][] = [
      ['POST', '/orders', { item: 'gold', openid: 'oUser1' }, 400, 'BAD_REQUEST'],
      ['POST', '/orders', { item: 'tea' }, 400, 'BAD_REQUEST'],
      ['GET', '/orders/0', undefined, 404, 'NOT_FOUND'],
      ['POST', `/orders/${number}/payment`, undefined, 409, 'ORDER_NOT_UNPAID'],
      ['POST', `/orders/${number}/close`, undefined, 409, 'ORDER_NOT_UNPAID'],
      ['PUT', `/orders/${number}/refunds/1`, { amount: 12.5 }, 400, 'BAD_REQUEST'],
      ['PUT', `/orders/${number}/refunds/1`, { amount: 1251 }, 409, 'REFUND_TOO_HIGH'],
      ['PUT', `/orders/${number}/refunds/a%20b`, { amount: 1 }, 400, 'BAD_REQUEST'],
    ]
    for (const [method, path, sent, status, code] of cases) {
      expect(await shop.send(method, path, sent), `${method} ${path}`).toMatchObject({
        status,
        body: { code },
      })
    }
    const { status } = await fetch(`${shop.origin}/orders`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{',
    })
    expect(status, 'no JSON').toBe(400)
  })

  it('pays once although answers are lost', async () => {
    const number = await ordered()
    local.fail('POST /v3/pay/transactions/jsapi', { kind: 'reset', when: 'after' })
    expect(await shop.send('POST', `/orders/${number}/payment`)).toMatchObject({ status: 200 })
    expect(local.objects('payment')).toHaveLength(1)
  })

  it('asks what became of a refund whose answer is lost, and refunds once', async () => {
    const number = await paid()
    local.fail('POST /v3/refund/domestic/refunds', { kind: 'reset', when: 'after' })
    const refund = await shop.send('PUT', `/orders/${number}/refunds/1`, { amount: 500 })
    expect(refund).toMatchObject({ status: 200, body: { refunds: [{ state: 'PROCESSING' }] } })
    expect(local.objects('refund')).toHaveLength(1)
  })

  it('keeps the number of a refund of which nobody knows', async () => {
    const number = await paid()
    local.fail('POST /v3/refund/domestic/refunds', { kind: 'status', status: 500 })
    const first = await shop.send('PUT', `/orders/${number}/refunds/1`, { amount: 500 })
    expect(first).toMatchObject({ status: 503, body: { code: 'PAYMENT_UNKNOWN' } })
    expect(await shop.send('GET', `/orders/${number}`)).toMatchObject({
      body: { refunds: [{ amount: 500, state: 'UNKNOWN' }] },
    })
    const again = await shop.send('PUT', `/orders/${number}/refunds/1`, { amount: 500 })
    expect(again).toMatchObject({ status: 200, body: { refunds: [{ amount: 500, state: 'PROCESSING' }] } })
    const other = await shop.send('PUT', `/orders/${number}/refunds/1`, { amount: 400 })
    expect(other).toMatchObject({ status: 409, body: { code: 'REFUND_DIFFERS' } })
  })

  it.each<[string, Parameters<LocalService['fail']>[1], number, string]>([
    ['is overloaded', { kind: 'status', status: 429 }, 503, 'PAYMENT_BUSY'],
    ['fails', { kind: 'status', status: 500 }, 503, 'PAYMENT_UNKNOWN'],
    ['answers with a wrong signature', { kind: 'signature', how: 'wrong' }, 503, 'PAYMENT_UNKNOWN'],
    ['does not allow it', { kind: 'status', status: 403, code: 'NO_AUTH' }, 500, 'PAYMENT_FAILED'],
    [
      'knows the number',
      { kind: 'status', status: 403, code: 'OUT_TRADE_NO_USED' },
      409,
      'OUT_TRADE_NO_USED',
    ],
  ])('says so where WeChat Pay %s', async (_, fault, status, code) => {
    const number = await ordered()
    local.fail('POST /v3/pay/transactions/jsapi', fault, { always: true })
    const answer = await shop.send('POST', `/orders/${number}/payment`)
    expect(answer).toMatchObject({ status, body: { code } })
    // What to do about it is for the log, and not for those who buy.
    expect(Object.keys(Object(answer.body)).sort()).toEqual(['code', 'message'])
  })
})
