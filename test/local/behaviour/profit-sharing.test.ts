import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { receiverBehaviour } from '../../../templates/runtime/local/behaviour/profit-sharing/receivers.js'
import { sharingReturnBehaviour } from '../../../templates/runtime/local/behaviour/profit-sharing/return-sharing.js'
import { profitSharingBehaviour } from '../../../templates/runtime/local/behaviour/profit-sharing/sharing-behaviour.js'
import { storePaid, storeRefund, transactionOf } from './paid-orders.js'
import { type BehaviourWorld, mchid, openWorld } from './world.js'

const share = 'v3/profitsharing/orders#post'
const unfreeze = 'v3/profitsharing/orders/unfreeze#post'
const query = 'v3/profitsharing/orders/{out_order_no}#get'
const amounts = 'v3/profitsharing/transactions/{transaction_id}/amounts#get'
const giveBack = 'v3/profitsharing/return-orders#post'
const queryReturn = 'v3/profitsharing/return-orders/{out_return_no}#get'
const add = 'v3/profitsharing/receivers/add#post'
const remove = 'v3/profitsharing/receivers/delete#post'

const store = { type: 'MERCHANT_ID', account: '1900000300' }
const person = { type: 'PERSONAL_OPENID', account: 'o1' }
const transaction_id = transactionOf('A1')
const order = {
  appid: 'wx1',
  transaction_id,
  out_order_no: 'P1',
  receivers: [
    { ...store, amount: 100, description: '分给门店' },
    { ...person, amount: 50, description: '分给导购' },
  ],
  unfreeze_unsplit: false,
}
const unfrozen = { transaction_id, out_order_no: 'P2', description: '解冻' }
const returned = {
  out_order_no: 'P1',
  out_return_no: 'B1',
  return_mchid: '1900000300',
  amount: 60,
  description: '退',
}

describe('profit sharing', () => {
  let test: BehaviourWorld

  beforeEach(() => {
    test = openSharing()
  })

  const unsplit = () => test.ask(amounts, { path: { transaction_id } }).unsplit_amount
  const finish = () => test.clock.advance(5_000)
  const refusedOrder = (changes: object): string => test.codeOf(share, { body: { ...order, ...changes } })

  it('shares the money of an order after some seconds, and tells the merchants that got it', async () => {
    expect(unsplit()).toBe(994)
    const made = test.ask(share, { body: order })
    expect(made).toMatchObject({ transaction_id, out_order_no: 'P1', state: 'PROCESSING' })
    expect(made.order_id).toMatch(/^3020260801\d{19}$/)
    expect(made.receivers).toMatchObject([
      { ...store, amount: 100, result: 'PENDING', detail_id: expect.any(String) },
      { ...person, amount: 50, result: 'PENDING' },
    ])
    expect(unsplit()).toBe(844)
    await finish()
    const known = test.ask(query, { path: { out_order_no: 'P1' }, query: { transaction_id } })
    expect(known).toMatchObject({ state: 'FINISHED', order_id: made.order_id })
    expect(known.receivers).toMatchObject([
      { result: 'SUCCESS', finish_time: '2026-08-01T12:00:03+08:00' },
      { result: 'SUCCESS' },
    ])
    expect(test.notices).toMatchObject([
      {
        webhook: 'v3/PROFITSHARING.SUCCESS',
        to: 'http://127.0.0.1:1/notify',
        owner: mchid,
        resource: {
          mchid,
          transaction_id,
          order_id: made.order_id,
          out_order_no: 'P1',
          receiver: { ...store, amount: 100, description: '分给门店' },
          success_time: '2026-08-01T12:00:03+08:00',
        },
      },
    ])
  })

  it('shares several times, then unfreezes the rest for good', async () => {
    test.ask(share, { body: order })
    test.ask(share, { body: { ...order, out_order_no: 'P3' } })
    expect(unsplit()).toBe(694)
    expect(test.ask(unfreeze, { body: unfrozen })).toMatchObject({
      state: 'PROCESSING',
      receivers: [{ type: 'MERCHANT_ID', account: mchid, amount: 694, description: '解冻' }],
    })
    expect(unsplit()).toBe(0)
    await finish()
    expect(test.codeOf(unfreeze, { body: { ...unfrozen, out_order_no: 'P5' } })).toBe('NOT_ENOUGH')
    expect(refusedOrder({ out_order_no: 'P4' })).toBe('NOT_ENOUGH')
    expect(test.notices).toHaveLength(2)
  })

  it('unfreezes the rest with the last share where that is asked', async () => {
    const made = test.ask(share, { body: { ...order, unfreeze_unsplit: true } })
    expect(made.receivers).toMatchObject([{}, {}, { account: mchid, amount: 844 }])
    expect(unsplit()).toBe(0)
    test.acts.act('profit-sharing', 'P1', 'close', { fail_reason: 'RECEIVER_HIGH_RISK' })
    const known = test.ask(query, { path: { out_order_no: 'P1' }, query: { transaction_id } })
    expect(known.receivers).toMatchObject([
      { result: 'CLOSED', fail_reason: 'RECEIVER_HIGH_RISK' },
      { result: 'CLOSED' },
      { result: 'SUCCESS' },
    ])
    expect([test.notices, unsplit()]).toEqual([[], 0])
  })

  it('can share again what receivers could not take', () => {
    test.ask(share, { body: order })
    test.acts.act('profit-sharing', 'P1', 'close')
    expect(unsplit()).toBe(994)
  })

  it('knows a repeated request from another one under the same number', () => {
    const made = test.ask(share, { body: order })
    expect(test.ask(share, { body: { ...order } })).toEqual(made)
    expect(refusedOrder({ unfreeze_unsplit: true })).toBe('INVALID_REQUEST')
    const first = test.ask(unfreeze, { body: unfrozen })
    expect(test.ask(unfreeze, { body: unfrozen })).toEqual(first)
    expect(test.codeOf(unfreeze, { body: { ...unfrozen, out_order_no: 'P1' } })).toBe('INVALID_REQUEST')
  })

  it.each([
    [
      'a receiver that was not added',
      { receivers: [{ type: 'PERSONAL_OPENID', account: 'o2', amount: 1 }] },
      'INVALID_REQUEST',
    ],
    ['more than 30 %', { receivers: [{ ...store, amount: 301 }] }, 'RULE_LIMIT'],
    ['more than there is', { receivers: [{ ...store, amount: 995 }] }, 'NOT_ENOUGH'],
    ['no amount', { receivers: [{ ...store, amount: 0 }] }, 'PARAM_ERROR'],
    ['no receivers', { receivers: [] }, 'PARAM_ERROR'],
    ['an order that is not to be shared', { transaction_id: transactionOf('A2') }, 'INVALID_REQUEST'],
    ['an unknown order', { transaction_id: '42' }, 'INVALID_REQUEST'],
    ['the number of the merchant for that of WeChat Pay', { transaction_id: 'A1' }, 'INVALID_REQUEST'],
    ['an order of a sub-merchant', { sub_mchid: '19' }, 'INVALID_REQUEST'],
  ])('refuses %s', (_, changes, code) => {
    expect(refusedOrder(changes)).toBe(code)
    expect(unsplit()).toBe(994)
  })

  it('shares no more than 30 % over several requests, the own part aside', () => {
    const own = { type: 'MERCHANT_ID', account: mchid, amount: 400, description: '' }
    test.ask(share, { body: { ...order, out_order_no: 'P9', receivers: [own] } })
    test.ask(share, { body: order })
    test.ask(share, { body: { ...order, out_order_no: 'P2' } })
    expect(refusedOrder({ out_order_no: 'P3', receivers: [{ ...store, amount: 1 }] })).toBe('RULE_LIMIT')
    expect(unsplit()).toBe(294)
  })

  it('cannot share what was refunded', () => {
    storeRefund(test, 'A1', 'R1', 900)
    expect(unsplit()).toBe(99)
    expect(refusedOrder({})).toBe('NOT_ENOUGH')
  })

  it('ends by itself after 30 days', async () => {
    await test.clock.advance(30 * 86_400_000 - 1)
    expect(unsplit()).toBe(994)
    await test.clock.advance(1)
    expect(unsplit()).toBe(0)
    expect(refusedOrder({})).toBe('NOT_ENOUGH')
  })

  it('gives back what merchants got, once and in parts', async () => {
    test.ask(share, { body: order })
    expect(test.codeOf(giveBack, { body: returned })).toBe('INVALID_REQUEST')
    await finish()
    const made = test.ask(giveBack, { body: returned })
    expect(made).toMatchObject({ out_order_no: 'P1', out_return_no: 'B1', amount: 60, result: 'SUCCESS' })
    expect(test.ask(giveBack, { body: returned })).toEqual(made)
    expect(test.ask(queryReturn, { path: { out_return_no: 'B1' }, query: { out_order_no: 'P1' } })).toEqual(
      made,
    )
    expect(test.notices.slice(1)).toMatchObject([
      { webhook: 'v3/PROFITSHARING.RETURN', resource: { out_order_no: 'B1', receiver: { amount: 60 } } },
    ])
    const more = { ...returned, out_return_no: 'B2' }
    expect(test.codeOf(giveBack, { body: { ...returned, amount: 1 } })).toBe('INVALID_REQUEST')
    expect(test.codeOf(giveBack, { body: { ...more, amount: 41 } })).toBe('NOT_ENOUGH')
    expect(test.codeOf(giveBack, { body: { ...more, amount: 0 } })).toBe('PARAM_ERROR')
    expect(test.codeOf(giveBack, { body: { ...more, return_mchid: '1900000301' } })).toBe('INVALID_REQUEST')
    expect(test.codeOf(giveBack, { body: { ...more, out_order_no: 'P7' } })).toBe('INVALID_REQUEST')
    test.ask(giveBack, { body: { ...more, amount: 40 } })
    expect(unsplit()).toBe(844)
  })

  it('adds and deletes receivers', () => {
    const receiver = { appid: 'wx1', ...store, name: '门店', relation_type: 'STORE' }
    expect(test.ask(add, { body: receiver })).toEqual({ ...store, name: '门店', relation_type: 'STORE' })
    expect(test.codeOf(add, { body: { ...receiver, relation_type: 'CUSTOM' } })).toBe('PARAM_ERROR')
    expect(test.ask(remove, { body: { appid: 'wx1', ...store } })).toEqual(store)
    expect(test.codeOf(remove, { body: { appid: 'wx1', ...store } })).toBe('INVALID_REQUEST')
    expect(refusedOrder({})).toBe('INVALID_REQUEST')
    test.ask(add, { body: receiver })
    test.ask(share, { body: order })
  })

  it.each([
    [query, { path: { out_order_no: 'P1' }, query: { transaction_id: '42' } }],
    [query, { path: { out_order_no: 'P2' }, query: { transaction_id } }],
    [amounts, { path: { transaction_id: '42' } }],
    [queryReturn, { path: { out_return_no: 'B1' }, query: { out_order_no: 'P1' } }],
  ])('does not find by %s what is not there', (id, call) => {
    test.ask(share, { body: order })
    expect(test.codeOf(id, call)).toBe('RESOURCE_NOT_EXISTS')
  })

  it('never gives out more than the order, and gives all of it out in the end', async () => {
    const step = fc.record({
      act: fc.constantFrom('share', 'own', 'last', 'unfreeze', 'return', 'close', 'finish'),
      amount: fc.integer({ min: 1, max: 700 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async steps => {
        test = openSharing()
        for (const [at, { act, amount }] of steps.entries()) await play(test, `N${at}`, act, amount)
        await finish()
        const sharings = test.acts.objects('profit-sharing').map(({ id }) => id)
        const receivers = sharings.flatMap(out_order_no =>
          listOf(test.ask(query, { path: { out_order_no }, query: { transaction_id } }).receivers),
        )
        const got = receivers.filter(({ result }) => result === 'SUCCESS')
        const others = got.filter(({ account }) => account !== mchid)
        const back = test.acts.objects('profit-sharing-return').map(({ data }) => Number(data.amount))
        expect(sum(got) + Number(unsplit())).toBeLessThanOrEqual(994)
        expect(sum(others)).toBeLessThanOrEqual(300)
        expect(back.reduce((total, amount) => total + amount, 0)).toBeLessThanOrEqual(sum(others))
        const closed = receivers.some(({ result }) => result === 'CLOSED')
        if (!closed) expect(sum(got) + Number(unsplit())).toBe(994)
      }),
      { numRuns: 100 },
    )
  })
})

/** An order of 1,000 fen that is to be shared, one that is not, and two receivers. */
function openSharing(): BehaviourWorld {
  const test = openWorld([receiverBehaviour, profitSharingBehaviour, sharingReturnBehaviour])
  const more = { profitSharing: true, notifyUrl: 'http://127.0.0.1:1/notify' }
  storePaid(test, { outTradeNo: 'A1', total: 1_000, more })
  storePaid(test, { outTradeNo: 'A2', total: 1_000 })
  test.ask(add, { body: { appid: 'wx1', ...store, name: '门店', relation_type: 'STORE' } })
  test.ask(add, { body: { appid: 'wx1', ...person, relation_type: 'STAFF' } })
  return test
}

async function play(test: BehaviourWorld, number: string, act: string, amount: number): Promise<void> {
  const to = act === 'own' ? { type: 'MERCHANT_ID', account: mchid } : store
  const body = { ...order, out_order_no: number, receivers: [{ ...to, amount, description: '' }] }
  if (act === 'unfreeze') test.call(unfreeze, { body: { ...unfrozen, out_order_no: number } })
  else if (act === 'return') {
    const first = test.acts.objects('profit-sharing')[0]?.id
    test.call(giveBack, { body: { ...returned, out_order_no: first, out_return_no: number, amount } })
  } else if (act === 'close') {
    const open = test.acts.objects('profit-sharing').find(({ state }) => state === 'PROCESSING')
    if (open !== undefined) test.acts.act('profit-sharing', open.id, 'close')
  } else if (act === 'finish') await test.clock.advance(5_000)
  else test.call(share, { body: { ...body, unfreeze_unsplit: act === 'last' } })
}

interface ShareFacts {
  readonly account?: unknown
  readonly amount?: unknown
  readonly result?: unknown
}

function listOf(value: unknown): readonly ShareFacts[] {
  return Array.isArray(value) ? value : []
}

function sum(shares: readonly ShareFacts[]): number {
  return shares.reduce((total, { amount }) => total + Number(amount), 0)
}
