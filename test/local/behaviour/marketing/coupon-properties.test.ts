import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { busifavorBehaviours } from '../../../../templates/runtime/local/behaviour/busifavor/busifavor-behaviours.js'
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
})
