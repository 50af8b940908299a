import { describe, expect, it } from 'vitest'
import { statusOutcome } from '../../../templates/runtime/client/status-outcome.js'

const pay = { path: '/v3/pay/transactions/jsapi', method: 'POST' } as const
const refund = { path: '/v3/refund/domestic/refunds', method: 'POST' } as const

describe('statusOutcome', () => {
  it.each([
    [400, pay, 'rejected'],
    [404, pay, 'rejected'],
    [408, pay, 'unknown'],
    [429, pay, 'rejected'],
    [429, refund, 'unknown'],
    [429, { ...refund, method: 'GET' }, 'rejected'],
    [429, { path: '/secapi/pay/refund', method: 'POST' }, 'unknown'],
    [302, pay, 'unknown'],
    [500, pay, 'unknown'],
    [503, refund, 'unknown'],
  ] as const)('of %d for %o is %s', (status, operation, want) => {
    expect(statusOutcome(status, operation)).toBe(want)
  })
})
