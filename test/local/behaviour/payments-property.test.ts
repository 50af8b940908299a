import fc from 'fast-check'
import { expect, it } from 'vitest'
import { transition } from '../../../templates/runtime/local/behaviour/machine.js'
import { paymentBehaviour } from '../../../templates/runtime/local/behaviour/payment/payment-behaviour.js'
import { readPayment } from '../../../templates/runtime/local/behaviour/payment/payment-data.js'
import { paymentMachine } from '../../../templates/runtime/local/behaviour/payment/payment-machine.js'
import { refundBehaviour } from '../../../templates/runtime/local/behaviour/refund/refund-behaviour.js'
import { readRefund } from '../../../templates/runtime/local/behaviour/refund/refund-data.js'
import { refundMachine } from '../../../templates/runtime/local/behaviour/refund/refund-machine.js'
import { type BehaviourWorld, mchid, openWorld } from './world.js'

const appid = 'wx6f3a90c2d5e81b47'
const numbers = ['N1-ORDER', 'N2-ORDER'] as const
const notify_url = 'https://pay.example.com/notify'
const v3 = 'v3/pay/transactions'
const byNumber = `${v3}/out-trade-no/{out_trade_no}`
const minute = 60_000

/** One thing that a merchant, a user or time does. */
type Step = (service: BehaviourWorld) => void | Promise<void>

const number = fc.constantFrom(...numbers)
const merchantV2 = { appid, mch_id: mchid }
const named = (name: string, step: Step) => ({ step, toString: () => name })

/** What users and the service do is refused in some states: that is no mistake. */
function act(service: BehaviourWorld, kind: string, id: string, event: string): void {
  const object = service.world.store.get(kind, mchid, id)
  if (object !== undefined) service.world.move(object, event)
}

const placing = fc.tuple(number, fc.constantFrom('v3', 'v2', 'code')).map(([out_trade_no, way]) =>
  named(`place ${out_trade_no} ${way}`, service => {
    if (way === 'v3') {
      const body = {
        appid,
        mchid,
        description: 'x',
        out_trade_no,
        notify_url,
        amount: { total: 10 },
        payer: { openid: 'o' },
      }
      service.call(`${v3}/jsapi#post`, { body })
    } else {
      const body = { ...merchantV2, body: 'x', out_trade_no, total_fee: '10', spbill_create_ip: '::1' }
      way === 'v2'
        ? service.call('v2/pay/unifiedorder#post', { body: { ...body, notify_url, trade_type: 'APP' } })
        : service.call('v2/pay/micropay#post', { body: { ...body, auth_code: '134500000000000090' } })
    }
  }),
)
const acting = fc
  .tuple(number, fc.constantFrom('pay', 'pay', 'pay', 'refuse', 'fail', 'expire'))
  .map(([id, event]) => named(`${event} ${id}`, service => act(service, 'payment', id, event)))
const ending = fc
  .tuple(number, fc.constantFrom('close', 'reverse'), fc.boolean())
  .map(([out_trade_no, end, old]) =>
    named(`${end} ${out_trade_no}`, service => {
      const body = { ...merchantV2, out_trade_no }
      const operation = end === 'close' ? 'v2/pay/closeorder#post' : 'v2/secapi/pay/reverse#post'
      old
        ? service.call(operation, { body })
        : service.call(`${byNumber}/${end}#post`, { path: { out_trade_no }, body: { appid, mchid } })
    }),
  )
const refunding = fc
  .record({
    id: number,
    amount: fc.integer({ min: 0, max: 11 }),
    nth: fc.integer({ min: 1, max: 3 }),
    old: fc.boolean(),
  })
  .map(({ id, amount, nth, old }) =>
    named(`refund ${amount} of ${id} as R${nth}`, service => {
      const refund = { out_trade_no: id, out_refund_no: `R${nth}`, notify_url }
      old
        ? service.call('v2/secapi/pay/refund#post', {
            body: { ...merchantV2, ...refund, total_fee: '10', refund_fee: String(amount) },
          })
        : service.call('v3/refund/domestic/refunds#post', {
            body: { ...refund, amount: { total: 10, refund: amount, currency: 'CNY' } },
          })
    }),
  )
const deciding = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('succeed', 'abnormal', 'close', 'redirect'))
  .map(([nth, event]) => named(`${event} R${nth}`, service => act(service, 'refund', `R${nth}`, event)))
const waiting = fc
  .constantFrom(1_000, 3_000, 5 * minute, 121 * minute)
  .map(time => named(`wait ${time}`, service => service.clock.advance(time)))

const steps = fc.array(fc.oneof(placing, acting, acting, ending, refunding, refunding, deciding, waiting), {
  maxLength: 40,
  size: 'max',
})

/** States of all objects, by kind and number. */
function states({ world }: BehaviourWorld): ReadonlyMap<string, string> {
  const all = ['payment', 'refund'].flatMap(kind => world.store.list(kind))
  return new Map(all.map(({ kind, id, state }) => [`${kind} ${id}`, state]))
}

function reachable(kind: string, from: string | undefined, to: string): boolean {
  const machine = kind === 'payment' ? paymentMachine : refundMachine
  const reached = new Set([from ?? machine.initial])
  for (const state of reached) {
    for (const event of Object.keys(machine.events)) {
      const next = transition(machine, state, event)
      if (typeof next === 'string') reached.add(next)
    }
  }
  return reached.has(to)
}

function check(service: BehaviourWorld, before: ReadonlyMap<string, string>): void {
  for (const [name, state] of states(service)) {
    const [kind = ''] = name.split(' ')
    expect(reachable(kind, before.get(name), state), `${name}: ${before.get(name)} → ${state}`).toBe(true)
  }
  for (const object of service.world.store.list('payment')) {
    const payment = readPayment(object)
    const own = service.world.store
      .list('refund')
      .map(readRefund)
      .filter(({ outTradeNo }) => outTradeNo === object.id)
    const open = own.filter(({ state }) => state !== 'CLOSED')
    expect(payment.refunded).toBe(open.reduce((sum, { refund }) => sum + refund, 0))
    expect(payment.refunded).toBeLessThanOrEqual(payment.total)
    expect(payment.refunds.length).toBe(own.length)
    expect(['SUCCESS', 'REFUND'].includes(payment.state) || payment.reversedAt !== undefined).toBe(
      payment.paid !== undefined,
    )
    const asked = { path: { out_trade_no: object.id }, query: { mchid } }
    const told = service.ask(`${byNumber}#get`, asked).trade_state
    const toldV2 = service.ask('v2/pay/orderquery#post', { body: { ...merchantV2, out_trade_no: object.id } })
    expect(toldV2.trade_state).toBe(told)
    const notices = service.notices.filter(({ about }) => about?.kind === 'payment' && about.id === object.id)
    expect(notices.length).toBe(payment.paid !== undefined && payment.tradeType !== 'MICROPAY' ? 1 : 0)
  }
  for (const refund of service.world.store.list('refund').map(readRefund)) {
    const told = service.notices.filter(
      ({ about, resource }) =>
        about?.kind === 'refund' && about.id === refund.outRefundNo && resource.refund_status === 'SUCCESS',
    )
    expect(told.length).toBe(refund.state === 'SUCCESS' ? 1 : 0)
  }
}

it('orders and refunds keep their rules, whatever happens in whichever order and protocol', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async taken => {
      const service = openWorld([paymentBehaviour, refundBehaviour])
      for (const { step } of taken) {
        const before = states(service)
        await step(service)
        check(service, before)
      }
      service.clock.stop()
    }),
  )
})
