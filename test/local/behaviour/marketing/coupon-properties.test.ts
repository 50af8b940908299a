import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { busifavorBehaviours } from '../../../../templates/runtime/local/behaviour/busifavor/busifavor-behaviours.js'
import { favorBehaviours } from '../../../../templates/runtime/local/behaviour/favor/favor-behaviours.js'
import { codeOf, couponCalls, createStock, textOf } from './busifavor-calls.js'
import { openService } from './open-service.js'

/** Calls of merchants and users, and the passing of time, in any order. Small numbers make them meet. */
const number = fc.integer({ min: 0, max: 4 }).map(String)
const coupon = fc.nat(2)
const step = fc.oneof(
  fc.record({ kind: fc.constant('send' as const), number }),
  fc.record({
    kind: fc.constant('act' as const),
    act: fc.constantFrom('use', 'return', 'deactivate'),
    number,
    coupon,
  }),
  fc.record({
    kind: fc.constant('tie' as const),
    act: fc.constantFrom('associate', 'disassociate'),
    number,
    coupon,
  }),
  fc.record({ kind: fc.constant('wait' as const), hours: fc.constantFrom(1, 24, 24 * 20) }),
)
const limits = fc.record(
  {
    max_coupons: fc.integer({ min: 1, max: 4 }),
    max_coupons_per_user: fc.integer({ min: 1, max: 4 }),
    max_coupons_by_day: fc.integer({ min: 1, max: 3 }),
    max_amount: fc.constantFrom(100, 250, 1_000),
  },
  { requiredKeys: ['max_coupons_per_user'] },
)

describe('whatever the order of calls', () => {
  it('a coupon is used once until it is returned, and no limit is exceeded', async () => {
    await fc.assert(
      fc.asyncProperty(limits, fc.array(step, { maxLength: 60, size: 'max' }), async (rule, steps) => {
        const service = openService(busifavorBehaviours)
        const calls = couponCalls(service)
        const stock = createStock(service, { stock_send_rule: rule })
        const codes: string[] = []
        /** Uses less returns of each coupon, and the numbers that were answered, which change nothing again. */
        const uses = new Map<string, number>()
        const answered = new Set<string>()
        for (const each of steps) {
          if (each.kind === 'wait') await service.advance(each.hours * 3_600_000)
          if (each.kind === 'send') {
            const code = textOf(calls.send(stock, each.number), 'coupon_code')
            if (/^\d+$/.test(code) && !codes.includes(code)) codes.push(code)
          }
          const code = 'coupon' in each ? codes[each.coupon] : undefined
          if (code === undefined) continue
          if (each.kind === 'tie') calls[each.act](stock, code, 'SO1', each.number)
          if (each.kind !== 'act') continue
          const answer = calls[each.act](stock, code, each.number)
          const key = `${each.act} ${each.number} ${code}`
          if (codeOf(answer) !== 'OK' || answered.has(key)) continue
          answered.add(key)
          if (each.act === 'use') uses.set(code, (uses.get(code) ?? 0) + 1)
          if (each.act === 'return') uses.set(code, (uses.get(code) ?? 0) - 1)
        }
        expect([...uses.values()].every(count => count === 0 || count === 1)).toBe(true)
        for (const code of codes)
          expect(textOf(calls.query(code), 'coupon_state') === 'USED').toBe((uses.get(code) ?? 0) === 1)
        const most = Math.min(
          rule.max_coupons ?? 99,
          rule.max_coupons_per_user,
          Math.floor((rule.max_amount ?? 9_999) / 100),
        )
        expect(codes.length).toBeLessThanOrEqual(most)
        expect(calls.stock(stock).send_count_information).toMatchObject({
          total_send_num: codes.length,
          total_send_amount: codes.length * 100,
        })
      }),
      { numRuns: 150 },
    )
  })

  it('cash coupons stay within their budgets, and are used by one payment at a time', () => {
    const root = 'v3/marketing/favor'
    const merchant = '1900000001'
    const command = fc.oneof(
      fc.record({ kind: fc.constant('send' as const), number, user: fc.constantFrom('o1', 'o2') }),
      fc.record({ kind: fc.constantFrom('start', 'pause', 'restart') }),
      fc.record({ kind: fc.constantFrom('use', 'refund'), coupon }),
    )
    const rule = fc.record({
      max_coupons: fc.integer({ min: 1, max: 4 }),
      max_amount: fc.constantFrom(100, 250, 400),
      max_coupons_per_user: fc.integer({ min: 1, max: 3 }),
    })
    fc.assert(
      fc.property(rule, fc.array(command, { maxLength: 40, size: 'max' }), (stock_use_rule, commands) => {
        const service = openService(favorBehaviours)
        const { stock_id } = service.answered(`${root}/coupon-stocks#post`, {
          body: {
            stock_name: '代金券',
            available_begin_time: '2026-08-01T00:00:00+08:00',
            available_end_time: '2026-08-31T23:59:59+08:00',
            stock_use_rule,
            stock_type: 'NORMAL',
            no_cash: true,
            belong_merchant: merchant,
            coupon_use_rule: { fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 1 } },
            out_request_no: 'ST1',
          },
        })
        const path = { stock_id: String(stock_id) }
        const body = { stock_creator_mchid: merchant, stock_id, appid: 'wx1' }
        for (const each of commands) {
          if (each.kind === 'send' && 'user' in each)
            service.call(`${root}/users/{openid}/coupons#post`, {
              path: { openid: each.user },
              body: { ...body, out_request_no: each.number },
            })
          else if ('coupon' in each) {
            const found = service.acts.objects('favor-coupon')[each.coupon]
            if (found?.events.includes(each.kind) === true)
              service.acts.act('favor-coupon', found.id, each.kind)
          } else service.call(`${root}/stocks/{stock_id}/${each.kind}#post`, { path, body })
        }
        const coupons = service.acts.objects('favor-coupon')
        expect(coupons.length).toBeLessThanOrEqual(
          Math.min(stock_use_rule.max_coupons, Math.floor(stock_use_rule.max_amount / 100)),
        )
        for (const user of ['o1', 'o2'])
          expect(coupons.filter(({ data }) => data.openid === user).length).toBeLessThanOrEqual(
            stock_use_rule.max_coupons_per_user,
          )
        const uses = service.notices.filter(({ webhook }) => webhook === 'v3/COUPON.USE')
        const listed = (name: string): number =>
          coupons.flatMap(({ data }) => (Array.isArray(data[name]) ? data[name] : [])).length
        const used = coupons.filter(({ state }) => state === 'USED').length
        expect([uses.length, listed('uses') - listed('refunds')]).toEqual([listed('uses'), used])
      }),
      { numRuns: 100 },
    )
  })
})
