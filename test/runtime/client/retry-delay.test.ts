import { describe, expect, it } from 'vitest'
import { retryDelay } from '../../../templates/runtime/client/retry-delay.js'
import {
  ApiError,
  ConnectionError,
  type OperationDescriptor,
  type Outcome,
  VerificationError,
} from '../../../templates/runtime/index.js'

const policy = { attempts: 3, delay: 100, maxDelay: 1000, repeatWrites: false }

function operation(method: OperationDescriptor['method']): OperationDescriptor {
  return { id: 'x', protocol: 'v3', method, path: '/v3/x', response: { kind: 'empty', status: 204 } }
}

function api(status: number, outcome: Outcome): ApiError {
  const facts = {
    code: 'X',
    message: '',
    advice: '',
    operation: 'x',
    requestId: undefined,
    detail: undefined,
  }
  return new ApiError({ ...facts, status, outcome })
}

function lost(outcome: Outcome): ConnectionError {
  return new ConnectionError('CONNECTION_LOST', '', '', outcome)
}

describe('retryDelay', () => {
  it.each([
    ['a write that was not sent', 'POST', lost('not-sent'), {}, true],
    ['a write that may have arrived', 'POST', lost('unknown'), {}, false],
    ['the same where the caller asked for it', 'POST', lost('unknown'), { repeatWrites: true }, true],
    ['a query that may have arrived', 'GET', lost('unknown'), {}, true],
    ['a timeout of a query', 'GET', new ConnectionError('TIMEOUT', '', '', 'unknown'), {}, true],
    ['a call that the caller ended', 'GET', new ConnectionError('ABORTED', '', '', 'not-sent'), {}, false],
    ['a write that was not accepted', 'POST', api(429, 'rejected'), {}, true],
    ['a refund that may have been accepted', 'POST', api(429, 'unknown'), {}, false],
    ['a write that failed inside', 'POST', api(500, 'unknown'), {}, false],
    ['the same where the caller asked for it', 'POST', api(500, 'unknown'), { repeatWrites: true }, true],
    ['a query that failed inside', 'GET', api(503, 'unknown'), {}, true],
    ['a query with a wrong parameter', 'GET', api(400, 'rejected'), {}, false],
    ['an answer that is not proven', 'GET', new VerificationError('SIGNATURE_INVALID', '', ''), {}, false],
    ['anything where no retry is wanted', 'GET', lost('not-sent'), { attempts: 1 }, false],
    ['an error of the program', 'GET', new TypeError('x'), {}, false],
  ] as const)('%s (%s)', (_, method, error, retry, want) => {
    const delay = retryDelay(error, operation(method), policy, { retry }, 1)
    expect(delay !== undefined).toBe(want)
  })

  it('doubles the delay up to the most, half of it by chance', () => {
    const delays = [1, 2, 3, 4, 5, 6].map(attempt =>
      retryDelay(lost('not-sent'), operation('GET'), { ...policy, attempts: 9 }, {}, attempt),
    )
    for (const [index, full] of [100, 200, 400, 800, 1000, 1000].entries()) {
      expect(delays[index]).toBeGreaterThanOrEqual(full / 2)
      expect(delays[index]).toBeLessThanOrEqual(full)
    }
  })

  it('ends with the last attempt', () => {
    expect(retryDelay(lost('not-sent'), operation('GET'), policy, {}, 3)).toBeUndefined()
  })
})
