import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { BillRow } from '../../../templates/runtime/files/bill-parser.js'
import { readBill } from '../../../templates/runtime/files/read-bill.js'
import { billBehaviour } from '../../../templates/runtime/local/behaviour/bills/bill-behaviour.js'
import { keptFiles } from '../../../templates/runtime/local/behaviour/bills/kept-file.js'
import { storePaid, storeRefund } from './paid-orders.js'
import { type BehaviourWorld, mchid, openWorld, start } from './world.js'

const bill = 'v3/bill/tradebill#get'
const file = 'v3/billdownload/file#get'
const v2Bill = 'v2/pay/downloadbill#post'
const query = { bill_date: '2026-08-01' }
const hour = 3_600_000

const rowsOf = async (text: string): Promise<readonly BillRow[]> => {
  const rows: BillRow[] = []
  for await (const row of readBill(text).rows()) rows.push(row)
  return rows
}

describe('the trade bill', () => {
  let test: BehaviourWorld

  beforeEach(() => {
    test = openWorld([billBehaviour])
  })

  const fileOf = (url: unknown, caller = mchid): Buffer => {
    const given = Object.fromEntries(new URL(String(url)).searchParams)
    const answer = test.call(file, { query: given, caller })
    return answer.kind === 'file' ? Buffer.from(answer.content) : expect.fail(JSON.stringify(answer))
  }
  const textOf = (more = {}): string =>
    String(fileOf(test.ask(bill, { query: { ...query, ...more } }).download_url))

  it('lists payments and refunds of a day as the service writes them', async () => {
    storePaid(test, { outTradeNo: 'A1', total: 6_000, more: { attach: 'x\ny', deviceId: 'D1' } })
    storeRefund(test, 'A1', 'R1', 5_000, { at: start + hour, succeededAt: start + 13 * hour })
    storePaid(test, { outTradeNo: 'A2', total: 1, at: start + 2 * hour })
    storePaid(test, { outTradeNo: 'A0', total: 1, at: start - 12 * hour - 1 })
    storePaid(test, { outTradeNo: 'A3', total: 1, at: start + 12 * hour })
    await test.clock.advance(24 * hour)
    expect(textOf()).toBe(
      [
        '\ufeff交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注',
        '`2026-08-01 12:00:00,`wx1,`1900000109,`0,`D1,`4200A1,`A1,`o1,`JSAPI,`SUCCESS,`OTHERS,`CNY,`60.00,`0.00,`0,`0,`0.00,`0.00,`,`,`商品,`x\\ny,`0.36000,`0.60%,`60.00,`0.00,`',
        '`2026-08-01 13:00:00,`wx1,`1900000109,`0,`D1,`4200A1,`A1,`o1,`JSAPI,`REFUND,`OTHERS,`CNY,`0.00,`0.00,`5030R1,`R1,`50.00,`0.00,`ORIGINAL,`PROCESSING,`商品,`x\\ny,`-0.30000,`0.60%,`0.00,`50.00,`',
        '`2026-08-01 14:00:00,`wx1,`1900000109,`0,`,`4200A2,`A2,`o1,`JSAPI,`SUCCESS,`OTHERS,`CNY,`0.01,`0.00,`0,`0,`0.00,`0.00,`,`,`商品,`,`0.00000,`0.60%,`0.01,`0.00,`',
        '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额',
        '`3,`60.01,`50.00,`0.00,`0.06000,`60.01,`50.00',
        '',
      ].join('\r\n'),
    )
  })

  it.each([
    [
      'SUCCESS',
      20,
      '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注',
      { 总交易单数: '1', 应结订单总金额: '0.10', 手续费总金额: '0.00000', 订单总金额: '0.10' },
    ],
    [
      'REFUND',
      29,
      '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,退款申请时间,退款成功时间,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注',
      { 总交易单数: '1', 退款总金额: '0.03', 申请退款总金额: '0.03', 订单总金额: '0.00' },
    ],
  ])('has the columns of %s', async (type, columns, head, totals) => {
    storePaid(test, { outTradeNo: 'A1', total: 10 })
    storeRefund(test, 'A1', 'R1', 3)
    await test.clock.advance(24 * hour)
    const text = textOf({ bill_type: type })
    expect(text.split('\r\n')[0]).toBe(`\ufeff${head}`)
    const table = readBill(text)
    for await (const row of table.rows()) {
      expect(Object.keys(row)).toHaveLength(columns)
      if (type === 'REFUND')
        expect(row).toMatchObject({ 退款成功时间: '2026-08-01 12:00:00', 退款状态: 'SUCCESS' })
    }
    expect(await table.summary()).toMatchObject(totals)
  })

  it('knows reversed orders, coupons and sub-merchants', async () => {
    const paid = { transactionId: '42', at: start, bankType: 'OTHERS', payerTotal: 70 }
    const promotions = [
      { type: 'NOCASH', amount: 20 },
      { type: 'CASH', amount: 10 },
    ]
    const more = { subMchid: '19', reversedAt: start + hour, paid: { ...paid, promotions } }
    storePaid(test, { outTradeNo: 'A1', total: 100, more })
    storePaid(test, { outTradeNo: 'A2', total: 100 })
    await test.clock.advance(24 * hour)
    const rows = await rowsOf(textOf({ sub_mchid: '19' }))
    expect(rows).toMatchObject([
      { 特约商户号: '19', 交易状态: 'SUCCESS', 应结订单金额: '0.80', 代金券金额: '0.30', 订单金额: '1.00' },
      { 特约商户号: '19', 交易状态: 'REVOKED', 应结订单金额: '0.00', 退款金额: '0.70', 申请退款金额: '1.00' },
    ])
  })

  it.each([
    ['today', 0, query, 'STATEMENT_CREATING'],
    ['yesterday before eight', 20 * hour - 1, query, 'STATEMENT_CREATING'],
    ['tomorrow', 0, { bill_date: '2026-08-02' }, 'NO_STATEMENT_EXIST'],
    ['a day without trades', 0, { bill_date: '2026-07-31' }, 'NO_STATEMENT_EXIST'],
    ['a day long ago', 0, { bill_date: '2026-04-01' }, 'INVALID_REQUEST'],
    ['no day', 0, { bill_date: '2026-02-30' }, 'INVALID_REQUEST'],
    ['another form', 0, { bill_date: '08/01/2026' }, 'INVALID_REQUEST'],
    ['refunds where there are none', 20 * hour, { ...query, bill_type: 'REFUND' }, 'NO_STATEMENT_EXIST'],
    ['recharge refunds', 20 * hour, { ...query, bill_type: 'RECHARGE_REFUND' }, 'NO_STATEMENT_EXIST'],
    ['another sub-merchant', 20 * hour, { ...query, sub_mchid: '20' }, 'NO_STATEMENT_EXIST'],
  ])('is not there for %s', async (_, later, given, code) => {
    storePaid(test, { outTradeNo: 'A1', total: 10 })
    await test.clock.advance(later)
    expect(test.codeOf(bill, { query: given })).toBe(code)
  })

  it('is announced with the digest of its plain text, and lives five minutes for its merchant alone', async () => {
    storePaid(test, { outTradeNo: 'A1', total: 10 })
    await test.clock.advance(20 * hour)
    const announced = test.ask(bill, { query: { ...query, tar_type: 'GZIP' } })
    expect(announced).toEqual({
      hash_type: 'SHA1',
      hash_value: expect.stringMatching(/^[0-9a-f]{40}$/),
      download_url: expect.stringMatching(
        /^http:\/\/127\.0\.0\.1:8790\/v3\/billdownload\/file\?token=[\w-]{64}&tartype=GZIP$/,
      ),
    })
    const plain = gunzipSync(fileOf(announced.download_url))
    expect(createHash('sha1').update(plain).digest('hex')).toBe(announced.hash_value)
    const given = Object.fromEntries(new URL(String(announced.download_url)).searchParams)
    expect(test.codeOf(file, { query: given, caller: '1900000110' })).toBe('NO_AUTH')
    expect(test.codeOf(file, { query: { token: 'x'.repeat(64) } })).toBe('INVALID_REQUEST')
    await test.clock.advance(300_000)
    expect(gunzipSync(fileOf(announced.download_url))).toEqual(plain)
    await test.clock.advance(1)
    expect(test.codeOf(file, { query: given })).toBe('INVALID_REQUEST')
    test.ask(bill, { query })
    expect(test.world.store.list('kept-file')).toHaveLength(1)
  })

  it('is kept only as long as there is room', async () => {
    storePaid(test, { outTradeNo: 'A1', total: 10 })
    await test.clock.advance(20 * hour)
    const first = test.ask(bill, { query }).download_url
    const later = Array.from({ length: keptFiles }, () => test.ask(bill, { query }).download_url)
    expect(fileOf(later[0])).toEqual(fileOf(later.at(-1)))
    expect(test.codeOf(file, { query: Object.fromEntries(new URL(String(first)).searchParams) })).toBe(
      'INVALID_REQUEST',
    )
    expect(test.world.store.list('kept-file')).toHaveLength(keptFiles)
  })

  it('comes at once in v2, with its own errors', async () => {
    storePaid(test, { outTradeNo: 'A1', total: 10 })
    const body = { bill_date: '20260801', bill_type: 'ALL' }
    expect(test.codeOf(v2Bill, { body })).toBe('Bill Creating')
    await test.clock.advance(22 * hour)
    const answer = test.call(v2Bill, { body: { ...body, tar_type: 'GZIP' } })
    const content = answer.kind === 'file' ? answer.content : expect.fail(answer.kind)
    expect(gunzipSync(content).toString()).toBe(textOf())
    expect(test.codeOf(v2Bill, { body: { bill_date: '2026-8-1' } })).toBe('data format error')
    expect(test.codeOf(v2Bill, { body: { bill_date: '20260701' } })).toBe('NO Bill Exist')
  })

  it('has totals that are the sums of its rows, whatever happened', async () => {
    const order = fc.record({
      total: fc.integer({ min: 1, max: 500_000 }),
      refunds: fc.array(fc.nat(1_000), { maxLength: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 6 }), async orders => {
        test = openWorld([billBehaviour])
        for (const [at, { total, refunds }] of orders.entries()) {
          storePaid(test, { outTradeNo: `A${at}`, total })
          let left = total
          for (const [index, share] of refunds.entries()) {
            const refund = Math.min(left, Math.ceil((total * share) / 1_000))
            if (refund > 0) storeRefund(test, `A${at}`, `R${at}-${index}`, refund)
            left -= refund
          }
        }
        await test.clock.advance(24 * hour)
        const table = readBill(textOf())
        const sums = { count: 0, paid: 0, refunded: 0, fee: 0 }
        for await (const row of table.rows()) {
          sums.count += 1
          sums.paid += Math.round(Number(row.订单金额) * 100)
          sums.refunded += Math.round(Number(row.申请退款金额) * 100)
          sums.fee += Math.round(Number(row.手续费) * 100)
        }
        const totals = (await table.summary()) ?? {}
        expect(sums).toEqual({
          count: Number(totals.总交易单数),
          paid: Math.round(Number(totals.订单总金额) * 100),
          refunded: Math.round(Number(totals.申请退款总金额) * 100),
          fee: Math.round(Number(totals.手续费总金额) * 100),
        })
        expect(sums.paid).toBe(orders.reduce((sum, { total }) => sum + total, 0))
        expect(sums.fee).toBeGreaterThanOrEqual(0)
        expect(sums.refunded === sums.paid ? sums.fee : 0).toBe(0)
      }),
      { numRuns: 50 },
    )
  })
})
