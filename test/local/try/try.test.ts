import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { operations } from '../../../generated/sdk/operations.js'
import type { LocalService, TryResult } from '../../../templates/runtime/local/index.js'
import { rejectionOf } from '../../runtime/support/failure-of.js'
import { startLocal } from '../start.js'

let local: LocalService
beforeAll(async () => {
  local = await startLocal({ operations })
})
afterAll(() => local.close())

const native = 'POST /v3/pay/transactions/native'

function order(number: string, more: object = {}) {
  const { mchid } = local
  const base = { appid: 'wx8888888888888888', mchid, out_trade_no: number, description: '茶' }
  return { json: { ...base, notify_url: 'http://127.0.0.1:1/paid', amount: { total: 100 }, ...more } }
}

function bodyOf({ answer }: TryResult): unknown {
  return JSON.parse(answer?.body ?? '')
}

describe('a call that is tried', () => {
  it('goes the whole way: an order is placed, queried, paid and refunded', async () => {
    const placed = await local.try({ operation: native, request: order('TRY0001') })
    expect(placed).toMatchObject({
      request: {
        method: 'POST',
        url: `${local.url}/v3/pay/transactions/native`,
        body: expect.stringContaining('"out_trade_no":"TRY0001"'),
      },
      answer: { status: 200 },
      warnings: [],
    })
    expect(placed.problem).toBeUndefined()
    expect(placed.checks.map(({ passed }) => passed)).not.toContain(false)
    expect(placed.request?.headers.authorization).toMatch(/^WECHATPAY2-SHA256-RSA2048 .*signature="…"/)
    const query = {
      operation: 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
      request: { out_trade_no: 'TRY0001', query: { mchid: local.mchid } },
    }
    expect(bodyOf(await local.try(query))).toMatchObject({ trade_state: 'NOTPAY' })
    await local.pay('TRY0001')
    expect(bodyOf(await local.try(query))).toMatchObject({ trade_state: 'SUCCESS' })
    const amount = { refund: 30, total: 100, currency: 'CNY' }
    const refund = { out_trade_no: 'TRY0001', out_refund_no: 'TRYRF01', amount }
    const refunded = await local.try({
      operation: 'POST /v3/refund/domestic/refunds',
      request: { json: refund },
    })
    expect(bodyOf(refunded)).toMatchObject({ status: 'PROCESSING' })
  })

  it('takes the query in the path', async () => {
    const operation = `GET /v3/pay/transactions/out-trade-no/NOBODY01?mchid=${local.mchid}`
    expect(await local.try({ operation })).toMatchObject({
      answer: { status: 404 },
      problem: { code: 'ORDER_NOT_EXIST' },
    })
  })

  it('of v2 over TLS, with a client certificate', async () => {
    await local.try({ operation: native, request: order('TRY0002') })
    await local.pay('TRY0002')
    const fields = { appid: 'wx8888888888888888', mch_id: local.mchid, out_trade_no: 'TRY0002' }
    const request = { xml: { ...fields, out_refund_no: 'TRYRF02', total_fee: 100, refund_fee: 30 } }
    const refunded = await local.try({ operation: 'POST /secapi/pay/refund', request })
    expect(refunded.request?.url).toBe(`${local.secureUrl}/secapi/pay/refund`)
    expect(refunded.request?.body).toContain('<sign>…</sign>')
    expect(refunded.answer?.body).toContain('<result_code><![CDATA[SUCCESS]]>')
  })

  it('uploads a file', async () => {
    const file = { filename: 'x.png', base64: Buffer.from('89504e470d0a1a0a', 'hex').toString('base64') }
    const operation = 'POST /v3/merchant/media/upload'
    const tried = await local.try({ operation, request: { body: { file } } })
    expect(tried).toMatchObject({ request: { body: expect.stringMatching(/^\(\d+ bytes\)$/) } })
    expect(bodyOf(tried)).toHaveProperty('media_id')
    const broken = await local.try({
      operation,
      request: { body: { file: { filename: 'x.png', base64: '%' } } },
    })
    expect(broken).toMatchObject({ problem: { advice: expect.any(String), outcome: 'not-sent' } })
    expect(broken.request).toBeUndefined()
  })

  it('signs for another merchant', async () => {
    const { mchid } = await local.addMerchant()
    const { request } = await local.try({ operation: native, mchid, request: order('TRY0003', { mchid }) })
    expect(request?.headers.authorization).toContain(`mchid="${mchid}"`)
  })
})

describe('a refusal is a result, with what to do', () => {
  it('of a field', async () => {
    const { description: _, ...json } = order('TRY0004').json
    const tried = await local.try({ operation: native, request: { json } })
    expect(tried).toMatchObject({
      answer: { status: 400, body: expect.stringContaining('PARAM_ERROR') },
      problem: { name: 'ApiError', code: 'PARAM_ERROR', outcome: 'rejected', meaning: expect.any(String) },
    })
    expect(tried.problem?.advice).not.toBe('')
    expect(tried.checks.find(({ passed }) => !passed)?.reason).toContain('description')
  })

  it('of the client, which sends nothing', async () => {
    const tried = await local.try({ operation: native })
    expect(tried).toMatchObject({ checks: [], problem: { code: 'MISSING_BODY', outcome: 'not-sent' } })
    expect([tried.request, tried.answer]).toEqual([undefined, undefined])
  })

  it('of a fault that was asked for', async () => {
    onTestFinished(local.fail(native, { kind: 'signature', how: 'wrong' }, { always: true }))
    const tried = await local.try({ operation: native, request: order('TRY0005') })
    expect(tried).toMatchObject({ answer: { status: 200 }, problem: { outcome: 'unknown' } })
  })
})

describe('a call that cannot be tried', () => {
  it.each([
    ['POST /v3/pay/transactions/natve', /Did you mean POST \/v3\/pay\/transactions\/native\?/],
    ['/v3/marketing/busifavor/callbacks', /Say which method: GET/],
    ['refund', /Give the method and the path/],
    ['', /Give the method and the path/],
    ['GET http://evil.example/', /Give the method and the path/],
  ])('%j', async (operation, advice) => {
    expect(await rejectionOf(local.try({ operation }), advice)).toMatchObject({ code: 'OBJECT_NOT_FOUND' })
  })

  it('of a merchant that is not there, or without the modules of the pages', async () => {
    const call = { operation: native, mchid: '1' }
    expect(await rejectionOf(local.try(call), /addMerchant\(\)/)).toMatchObject({ code: 'OBJECT_NOT_FOUND' })
    const bare = await startLocal()
    onTestFinished(() => bare.close())
    const unsigned = await rejectionOf(
      bare.try({ operation: native }),
      /import { operations } from 'wechatpay-sdk\/operations'/,
    )
    expect(unsigned).toMatchObject({ code: 'CANNOT_SIGN' })
  })
})
