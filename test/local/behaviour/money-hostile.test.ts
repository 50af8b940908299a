import { describe, expect, it } from 'vitest'
import { moneyBehaviours } from '../../../templates/runtime/local/behaviour/money-behaviours.js'
import { readModel } from '../../../templates/runtime/local/model/read-model.js'
import { storePaid, transactionOf } from './paid-orders.js'
import { type BehaviourWorld, type Call, mchid, openWorld, operationOf } from './world.js'

const model = readModel('generated/model.jsonl')
const handlers = new Map(moneyBehaviours.flatMap(({ operations }) => Object.entries(operations)))
const ids = [...handlers.keys()]

/** The world fails the test for a code or a member that the tables do not list. */
describe('operations of money', () => {
  it.each(ids)('%s answers its example, the same again, and later', async id => {
    const test = openWorld(moneyBehaviours)
    const call = exampleOf(id)
    test.call(id, call)
    test.call(id, call)
    await test.clock.advance(200_000_000)
    test.call(id, call)
  })

  it.each(ids)('%s refuses what no table allows with a code that is listed, or answers it', id => {
    const test = openWorld(moneyBehaviours)
    storePaid(test, { outTradeNo: 'A1', total: 1_000, more: { profitSharing: true } })
    const operation = operationOf(id)
    const handler = handlers.get(id) ?? expect.fail(id)
    for (const { path = {}, query = {}, body = {} } of hostileCalls(id)) {
      // Not by `call`: what answers repeat is as wrong as what was given.
      const answer = handler({ operation, caller: mchid, path, query, body, files: [] }, test.world)
      if (answer.kind === 'error') expect(model.errorOf(operation, answer.code), answer.code).toBeDefined()
    }
  })

  it('store nothing that a database would change', async () => {
    const test = openWorld(moneyBehaviours)
    for (const id of ids) test.call(id, exampleOf(id))
    play(test)
    await test.clock.advance(200_000_000)
    const kinds = moneyBehaviours.flatMap(({ machine }) => machine?.kind ?? [])
    const stored = [...kinds, 'kept-file', 'shared-order', 'operation-account'].flatMap(kind =>
      test.world.store.list(kind),
    )
    expect(new Set(stored.map(({ kind }) => kind)).size).toBeGreaterThan(8)
    expect(JSON.parse(JSON.stringify(stored))).toStrictEqual(stored)
  })
})

/** Sharing, a return and a bill, which examples alone do not reach. */
function play(test: BehaviourWorld): void {
  storePaid(test, { outTradeNo: 'A1', total: 1_000, more: { profitSharing: true } })
  const receiver = { type: 'MERCHANT_ID', account: '1900000300' }
  test.ask('v3/profitsharing/receivers/add#post', {
    body: { appid: 'wx1', ...receiver, name: '门店', relation_type: 'STORE' },
  })
  const transaction_id = transactionOf('A1')
  const receivers = [{ ...receiver, amount: 100, description: '分' }]
  test.ask('v3/profitsharing/orders#post', {
    body: { transaction_id, out_order_no: 'P1', receivers, unfreeze_unsplit: true },
  })
  test.acts.act('profit-sharing', 'P1', 'finish')
  const body = {
    out_order_no: 'P1',
    out_return_no: 'B1',
    return_mchid: '1900000300',
    amount: 10,
    description: '退',
  }
  test.ask('v3/profitsharing/return-orders#post', { body })
}

/** The page's own sample, as it arrives. */
function exampleOf(id: string): Call {
  const example = Object(model.operation(id)?.example ?? {})
  const names = operationOf(id).parameters.filter(each => each.in === 'path')
  const path = Object.fromEntries(names.map(({ name }) => [name, String(example[name])]))
  return { path, query: example.query ?? {}, body: example.json ?? example.xml ?? {} }
}

function hostileCalls(id: string): readonly Call[] {
  const { path = {}, query = {}, body = {} } = exampleOf(id)
  const values = [
    '__proto__',
    '',
    '0',
    -1,
    1e21,
    null,
    [],
    [null],
    {},
    true,
    transactionOf('A1'),
    'A1',
    mchid,
  ]
  const all = (value: unknown): Call => ({
    path: mapped(path, () => String(value)),
    query: mapped(query, () => value),
    body: mapped(body, () => value),
  })
  return [
    {},
    ...values.map(all),
    { path, query, body: { ...body, receivers: [{}], transfer_detail_list: [{}] } },
  ]
}

function mapped<Value>(data: object, value: () => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.keys(data).map(name => [name, value()]))
}
