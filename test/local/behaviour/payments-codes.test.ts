import { describe, expect, it } from 'vitest'
import { combinedPaymentBehaviour } from '../../../templates/runtime/local/behaviour/combined/combined-behaviour.js'
import { combinedPaymentMachine } from '../../../templates/runtime/local/behaviour/combined/combined-machine.js'
import type { Machine } from '../../../templates/runtime/local/behaviour/machine.js'
import { paymentBehaviour } from '../../../templates/runtime/local/behaviour/payment/payment-behaviour.js'
import { codeCases } from '../../../templates/runtime/local/behaviour/payment/payment-code.js'
import { paymentMachine } from '../../../templates/runtime/local/behaviour/payment/payment-machine.js'
import { refundBehaviour } from '../../../templates/runtime/local/behaviour/refund/refund-behaviour.js'
import { refundMachine } from '../../../templates/runtime/local/behaviour/refund/refund-machine.js'
import { readModel } from '../../../templates/runtime/local/model/read-model.js'
import { membersOf } from '../check/raw-example.js'
import { type BehaviourWorld, type Call, mchid, openWorld, operationOf } from './world.js'

const model = readModel('generated/model.jsonl')
const behaviours = [paymentBehaviour, combinedPaymentBehaviour, refundBehaviour]
const ids = behaviours.flatMap(({ operations }) => Object.keys(operations))

const neverRefused = 'v2/tools/shorturl#post'

/** The sample of an operation's page as a call of the merchant that it names. */
function sampleOf(id: string): Call & Required<Pick<Call, 'body' | 'query' | 'path' | 'caller'>> {
  const { json, xml, query, ...path } = membersOf(model.operation(id)?.example)
  const body = membersOf(json ?? xml)
  const texts = Object.entries(path).filter(([, value]) => typeof value === 'string')
  const callers = [body, membersOf(query)].flatMap(each =>
    ['mchid', 'sp_mchid', 'combine_mchid', 'mch_id', 'combine_mch_id'].map(name => each[name]),
  )
  return {
    body,
    query: membersOf(query),
    path: Object.fromEntries(texts.map(([name, value]) => [name, String(value)])),
    caller: String(callers.find(each => typeof each === 'string') ?? mchid),
  }
}

/** An order, a combined one and a refund with the sample's numbers; gives the sample with the service's numbers. */
function seed(service: BehaviourWorld, { body, query, path, caller }: ReturnType<typeof sampleOf>): Call {
  const given = (name: string, otherwise: string) =>
    String(path[name] ?? query[name] ?? body[name] ?? otherwise)
  const sub_mchid = query.sub_mchid ?? body.sub_mchid ?? body.sub_mch_id
  const order = {
    out_trade_no: given('out_trade_no', 'SEEDED'),
    amount: { total: 6800, currency: 'CNY' },
    ...(sub_mchid === undefined ? { mchid: caller } : { sp_mchid: caller, sub_mchid }),
  }
  service.ask(`v3/pay/${sub_mchid === undefined ? '' : 'partner/'}transactions/native#post`, {
    body: order,
    caller,
  })
  service.happen('payment', order.out_trade_no, 'pay')
  const refund = { ...order, out_refund_no: given('out_refund_no', 'SEEDED'), reason: 'ABNORMAL' }
  service.ask('v3/refund/domestic/refunds#post', {
    body: { ...refund, amount: { ...order.amount, refund: 1 } },
    caller,
  })
  const whole = {
    combine_appid: given('combine_appid', 'wx'),
    combine_out_trade_no: given('combine_out_trade_no', 'SEEDED'),
    sub_orders: [{ mchid: caller, out_trade_no: 'PART-1', amount: { total_amount: 1 } }],
  }
  service.ask('v3/combine-transactions/native#post', { body: whole, caller })
  service.happen('combined-payment', whole.combine_out_trade_no, 'pay')
  const numberOf = (kind: string) => service.world.store.list(kind)[0]?.aliases.at(-1) ?? ''
  const numbers = {
    transaction_id: numberOf('payment'),
    refund_id: numberOf('refund'),
    combine_transaction_id: numberOf('combined-payment'),
  }
  const renumbered = <Members extends object>(members: Members) => ({
    ...members,
    ...Object.fromEntries(Object.entries(numbers).filter(([name]) => name in members)),
  })
  return { body: renumbered(body), query: renumbered(query), path: renumbered(path), caller }
}

/** Calls the operation in each state of all objects, in several ways. */
function callInEveryState(service: BehaviourWorld, id: string, call: Call): void {
  const { store } = service.world
  for (const { machine } of behaviours) {
    for (const state of Object.keys(machine?.states ?? {})) {
      const more = [
        {},
        { attach: 'other' },
        { reason: 'NOT_ENOUGH', out_refund_no: 'R1' },
        { out_refund_no: state },
      ]
      for (const members of more) {
        for (const object of store.list(machine?.kind ?? '')) store.put({ ...object, state })
        service.call(id, { ...call, body: { ...call.body, ...members } })
      }
      service.call(id, { ...call, caller: 'somebody' })
    }
  }
}

describe('operations with behaviour', () => {
  it(`exist: ${ids.length}`, () => {
    expect(ids.map(id => operationOf(id).id)).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(ids.filter(id => id !== neverRefused))(
    '%s answers nothing but codes of its tables, whatever the state',
    id => {
      const sample = sampleOf(id)
      const service = openWorld(behaviours)
      service.call(id, sample)
      callInEveryState(service, id, sample)
      const seeded = openWorld(behaviours)
      callInEveryState(seeded, id, seed(seeded, sample))
      for (const { digits } of codeCases) {
        const auth_code = `1345000000000000${digits}`
        const body = { ...sample.body, out_trade_no: `N${digits}`, auth_code, payer: { auth_code } }
        service.call(id, { ...sample, body })
      }
      expect(service.refused.size + seeded.refused.size).toBeGreaterThan(0)
    },
  )
})

describe.each<Machine>([paymentMachine, combinedPaymentMachine, refundMachine])(
  'the machine of $kind',
  machine => {
    const edges = Object.entries(machine.states).flatMap(([from, { on }]) =>
      Object.entries(on).map(([event, to]) => ({ from, event, to })),
    )

    it('reaches every state', () => {
      const reached = new Set([machine.initial])
      for (const state of reached)
        for (const { from, to } of edges) if (from === state && typeof to === 'string') reached.add(to)
      expect([...reached].sort()).toEqual(Object.keys(machine.states).sort())
    })

    it('uses every event', () => {
      const used = new Set(edges.filter(({ to }) => typeof to === 'string').map(({ event }) => event))
      expect([...used].sort()).toEqual(Object.keys(machine.events).sort())
    })
  },
)
