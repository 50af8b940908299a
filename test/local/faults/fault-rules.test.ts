import { describe, expect, it } from 'vitest'
import { createFaultRules, type FaultRules } from '../../../templates/runtime/local/faults/fault-rules.js'
import type { FaultSubject, KnownSubjects } from '../../../templates/runtime/local/faults/fault-target.js'
import type { FaultOptions, LocalFault } from '../../../templates/runtime/local/faults/local-fault.js'
import { failureOf } from '../../runtime/support/failure-of.js'

const refunds = '/v3/refund/domestic/refunds'
const known: KnownSubjects = {
  operations: [
    { method: 'post', path: refunds, protocol: 'v3' },
    { method: 'get', path: `${refunds}/{out_refund_no}`, protocol: 'v3' },
    { method: 'get', path: '/v3/pay/transactions/out-trade-no/{out_trade_no}', protocol: 'v3' },
    { method: 'post', path: '/pay/unifiedorder', protocol: 'v2' },
  ],
  webhooks: [
    { id: 'v3/TRANSACTION.SUCCESS', protocol: 'v3' },
    { id: 'v3/REFUND.SUCCESS', protocol: 'v3' },
    { id: 'v2/transaction-success', protocol: 'v2' },
  ],
}
const make = (): FaultRules => createFaultRules(known)
const call = (method: string, path: string, protocol: 'v2' | 'v3' = 'v3'): FaultSubject => ({
  kind: 'call',
  method,
  path,
  protocol,
})
const refund = call('POST', refunds)
const query = call('GET', `${refunds}/TK1`)
const order = call('POST', '/pay/unifiedorder', 'v2')
const paid: FaultSubject & { kind: 'notice' } = {
  kind: 'notice',
  webhook: 'v3/TRANSACTION.SUCCESS',
  protocol: 'v3',
}
const paidV2: FaultSubject & { kind: 'notice' } = {
  kind: 'notice',
  webhook: 'v2/transaction-success',
  protocol: 'v2',
}
const timeout: LocalFault = { kind: 'timeout', when: 'after' }
const wrong: LocalFault = { kind: 'signature', how: 'wrong' }
const old: LocalFault = { kind: 'signature', how: 'old' }
const lost: LocalFault = { kind: 'lost' }

describe('targets', () => {
  it.each([
    [`POST ${refunds}`, refund, true],
    [`post ${refunds}?a=1`, refund, true],
    [`POST ${refunds}`, query, false],
    [`GET ${refunds}/{out_refund_no}`, query, true],
    [`GET ${refunds}/{anything}`, query, true],
    [`GET ${refunds}/TK1`, query, true],
    [`GET ${refunds}/TK2`, query, false],
    [`GET ${refunds}/{out_refund_no}`, call('GET', `${refunds}/TK1/more`), false],
    [`GET ${refunds}/{out_refund_no}`, call('GET', `${refunds}/{out_refund_no}`), true],
    [`* ${refunds}`, refund, true],
    ['POST *', refund, true],
    ['POST *', query, false],
    ['*', query, true],
    ['*', order, true],
    ['*', call('GET', '/nowhere'), true],
    ['*', paid, false],
  ] as const)('%s is for %o: %s', (target, subject, want) => {
    const rules = make()
    rules.add(target, timeout)
    expect(rules.take(subject)).toBe(want ? timeout : undefined)
  })

  it.each([
    ['notice v3/TRANSACTION.SUCCESS', paid, true],
    ['notice v3/REFUND.SUCCESS', paid, false],
    ['notice *', paid, true],
    ['notice *', paidV2, true],
    ['notice *', refund, false],
  ] as const)('%s is for %o: %s', (target, subject, want) => {
    const rules = make()
    rules.add(target, lost)
    expect(rules.take(subject)).toBe(want ? lost : undefined)
  })

  it.each([
    ['POST /v3/refund/domestic/refund', /Did you mean 'POST \/v3\/refund\/domestic\/refunds'\?/],
    ['/v3/refund/domestic/refunds', /Give 'POST/],
    ['GET /v3/refund/domestic/refunds', /Did you mean 'POST/],
    ['POST /v3 /x', /Give 'POST/],
    ['', /Give 'POST/],
    ['POST /v3/(refund', /Give 'POST/],
    ['notice', /Give 'POST/],
    ['notice v3/TRANSACTION.SUCESS', /Did you mean 'notice v3\/TRANSACTION.SUCCESS'\?/],
    ['notice TRANSACTION.SUCCESS', /Did you mean 'notice v3\/TRANSACTION.SUCCESS'\?/],
  ])('%s is refused', (target, advice) => {
    expect(
      failureOf(() => make().add(target, target.startsWith('notice') ? lost : timeout), advice),
    ).toMatchObject({
      code: 'INVALID_SETTING',
      field: 'target',
    })
  })

  it.each([
    ['*', lost, /Give it for notices/],
    [`POST ${refunds}`, { kind: 'duplicate', times: 2 }, /Give it for notices/],
    ['notice *', timeout, /Give it for calls/],
    ['notice v3/REFUND.SUCCESS', { kind: 'status', status: 500 }, /Give it for calls/],
    ['POST /pay/unifiedorder', old, /Give it for v3/],
    ['POST /pay/unifiedorder', { kind: 'rotate' }, /Give it for calls of v3/],
    ['notice v2/transaction-success', { kind: 'signature', how: 'probe' }, /Give it for v3/],
  ] as const)('%s cannot have the fault %o', (target, fault, advice) => {
    expect(failureOf(() => make().add(target, fault), advice)).toMatchObject({ field: 'fault' })
  })

  it('a rule for all passes by what its fault does not fit', () => {
    const rules = make()
    rules.add('*', old)
    rules.add('*', wrong)
    expect(rules.take(order)).toBe(wrong)
    expect(rules.take(refund)).toBe(old)
  })
})

describe('rules', () => {
  /** Which of the next calls fail. */
  const pattern = (options: FaultOptions | undefined): string => {
    const rules = make()
    rules.add('*', timeout, options)
    return Array.from({ length: 8 }, () => (rules.take(refund) === undefined ? '.' : 'X')).join('')
  }
  it.each([
    [undefined, 'X.......'],
    [{}, 'X.......'],
    [{ times: 3 }, 'XXX.....'],
    [{ times: 0 }, '........'],
    [{ skip: 2 }, '..X.....'],
    [{ skip: 1, times: 2 }, '.XX.....'],
    [{ always: true }, 'XXXXXXXX'],
    [{ always: true, skip: 5 }, '.....XXX'],
  ])('%o', (options, want) => {
    expect(pattern(options)).toBe(want)
  })

  it.each([
    [{ times: -1 }, /Give a whole number from 0 as `times`/],
    [{ skip: 0.5 }, /Give a whole number from 0 as `skip`/],
    [Object({ time: 2 }), /Write `times` instead/],
    [{ always: true, times: 2 }, /Give either `always` or `times`/],
  ])('%o is refused', (options, advice) => {
    expect(failureOf(() => make().add('*', timeout, options), advice)).toMatchObject({
      code: 'INVALID_SETTING',
    })
  })

  it('take turns in their order, can be removed, and show how often they happened', () => {
    const rules = make()
    rules.add(`POST ${refunds}`, timeout)
    const remove = rules.add('*', wrong, { always: true })
    rules.add('notice *', lost, { times: 2 })
    expect([rules.take(refund), rules.take(refund), rules.takeNotice(paid)]).toEqual([timeout, wrong, lost])
    expect(rules.list()).toEqual([
      { number: 1, target: `POST ${refunds}`, fault: timeout, left: 0, skip: 0, happened: 1 },
      { number: 2, target: '*', fault: wrong, skip: 0, happened: 1 },
      { number: 3, target: 'notice *', fault: lost, left: 1, skip: 0, happened: 1 },
    ])
    remove()
    remove()
    expect(rules.take(refund)).toBeUndefined()
    expect(rules.remove(3)).toBe(true)
    expect(rules.remove(3)).toBe(false)
    rules.add('*', timeout)
    rules.clear()
    expect([rules.list(), rules.take(refund)]).toEqual([[], undefined])
  })
})

it('many rules that are used up are forgotten, others never', () => {
  const rules = make()
  rules.add(`GET ${refunds}/TK9`, wrong, { times: 2 })
  for (let index = 0; index < 1_000; index++) {
    rules.add('*', timeout)
    expect(rules.take(refund)).toBe(timeout)
  }
  expect(rules.list().length).toBeLessThanOrEqual(100)
  expect(rules.take(call('GET', `${refunds}/TK9`))).toBe(wrong)
})

describe('the header of a call', () => {
  it('comes before the rules, and uses none up', () => {
    const rules = make()
    rules.add('*', timeout)
    expect(rules.take(refund, 'signature; how=wrong')).toEqual(wrong)
    expect(rules.take(refund)).toBe(timeout)
  })

  it.each([
    ['tiemout', refund, /Did you mean timeout/],
    ['lost', refund, /Give another fault/],
    ['signature; how=old', order, /Give another fault/],
  ])('is refused with a slip: %s', (header, subject, advice) => {
    expect(make().take(subject, header)).toEqual({
      kind: 'refusal',
      message: expect.any(String),
      advice: expect.stringMatching(advice),
    })
  })
})
