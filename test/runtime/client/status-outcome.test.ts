import { describe, expect, it } from 'vitest'
import { statusOutcome } from '../../../templates/runtime/errors/foreign-answer.js'

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
    [399, pay, 'unknown'],
    [407, pay, 'rejected'],
    [409, pay, 'rejected'],
    [428, refund, 'rejected'],
    [430, refund, 'rejected'],
    [499, refund, 'rejected'],
    [408, { ...refund, method: 'GET' }, 'unknown'],
    [429, { ...refund, reads: true }, 'rejected'],
    [429, { ...refund, method: 'GET', reads: false }, 'unknown'],
    [429, { path: '/secapi/pay/REFUND', method: 'POST' }, 'unknown'],
    [500, pay, 'unknown'],
    [503, refund, 'unknown'],
  ] as const)('of %d for %o is %s', (status, operation, want) => {
    expect(statusOutcome(status, operation)).toBe(want)
  })
})
