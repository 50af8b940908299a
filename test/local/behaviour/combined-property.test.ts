import fc from 'fast-check'
import { expect, it } from 'vitest'
import { combinedPaymentBehaviour } from '../../../templates/runtime/local/behaviour/combined/combined-behaviour.js'
import { paymentBehaviour } from '../../../templates/runtime/local/behaviour/payment/payment-behaviour.js'
import { refundBehaviour } from '../../../templates/runtime/local/behaviour/refund/refund-behaviour.js'
import { type BehaviourWorld, mchid, openWorld } from './world.js'

const v3 = 'v3/combine-transactions'
const combine_appid = 'wx6f3a90c2d5e81b47'
const parts = ['PART-1', 'PART-2', 'PART-3'] as const
const path = { combine_out_trade_no: 'WHOLE' }

const sub_orders = parts.map(out_trade_no => ({
  mchid,
  out_trade_no,
  attach: 'a',
  description: 'x',
  amount: { total_amount: 10, currency: 'CNY' },
}))

type Step = (service: BehaviourWorld) => void | Promise<void>

const place: Step = service => {
  const body = {
    combine_appid,
    combine_mchid: mchid,
    combine_out_trade_no: 'WHOLE',
    combine_payer_info: { openid: 'o' },
    notify_url: 'https://pay.example.com/notify',
    sub_orders,
  }
  service.call(`${v3}/jsapi#post`, { body })
}
const close: Step = service => {
  service.call(`${v3}/out-trade-no/{combine_out_trade_no}/close#post`, {
    path,
    body: { combine_appid, sub_orders },
  })
}
const part = fc.constantFrom(...parts)
const event = fc.constantFrom('pay', 'pay', 'refuse', 'expire', 'renew', 'close')
const steps = fc.array(
  fc.oneof(
    fc.constantFrom<Step>(place, place, close),
    event.map(
      (name): Step =>
        service =>
          void service.happen('combined-payment', 'WHOLE', name),
    ),
    fc.tuple(part, event).map(
      ([number, name]): Step =>
        service =>
          void service.happen('payment', number, name),
    ),
    part.map(
      (number): Step =>
        service => {
          const amount = { refund: 1, total: 10, currency: 'CNY' }
          const body = { out_trade_no: number, out_refund_no: `R-${number}`, amount }
          service.call('v3/refund/domestic/refunds#post', { body })
        },
    ),
    fc.constantFrom(1_000, 7_200_000).map(
      (time): Step =>
        service =>
          service.clock.advance(time),
    ),
  ),
  { maxLength: 25, size: 'max' },
)

/** What the parts of a combined order may be. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  NOTPAY: ['NOTPAY'],
  EXPIRED: ['EXPIRED'],
  CLOSED: ['CLOSED'],
  SUCCESS: ['SUCCESS', 'REFUND'],
}

function check(service: BehaviourWorld): void {
  const [whole] = service.world.store.list('combined-payment')
  const states = service.world.store.list('payment').map(({ state }) => state)
  expect(states).toHaveLength(parts.length)
  expect(states.filter(state => !allowed[whole?.state ?? '']?.includes(state))).toEqual([])
  const told = service.notices.filter(({ webhook }) => webhook === 'v3/TRANSACTION.SUCCESS')
  expect(told).toHaveLength(whole?.state === 'SUCCESS' ? 1 : 0)
}

it('a combined order and its parts are never of two minds', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async taken => {
      const service = openWorld([paymentBehaviour, combinedPaymentBehaviour, refundBehaviour])
      place(service)
      for (const step of taken) {
        await step(service)
        check(service)
      }
      service.clock.stop()
    }),
  )
})
