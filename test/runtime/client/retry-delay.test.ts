import { afterEach, describe, expect, it, vi } from 'vitest'
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

const probe = new VerificationError('SIGNATURE_PROBE', '', '')

describe('retryDelay', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

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
    ['a question for the head alone', 'HEAD', lost('unknown'), {}, true],
    ['a deletion that may have arrived', 'DELETE', lost('unknown'), {}, false],
    [
      'a call that the caller ended, although writes may be repeated',
      'POST',
      new ConnectionError('ABORTED', '', '', 'not-sent'),
      { repeatWrites: true },
      false,
    ],
    ['a query that may not have been accepted', 'GET', api(429, 'unknown'), {}, true],
    [
      'a refund that may have been accepted, where the caller asked for it',
      'POST',
      api(429, 'unknown'),
      { repeatWrites: true },
      true,
    ],
    ['a query that the service answers with 200 and does not know', 'GET', api(200, 'unknown'), {}, true],
    ['a write that the service answers with 200 and does not know', 'POST', api(200, 'unknown'), {}, false],
    ['the same where the caller asked for it', 'POST', api(200, 'unknown'), { repeatWrites: true }, false],
    [
      'a write with the first status of the service itself',
      'POST',
      api(499, 'unknown'),
      { repeatWrites: true },
      false,
    ],
    ['a query whose answer is a probe', 'GET', probe, {}, true],
    ['a write whose answer is a probe', 'POST', probe, {}, false],
    ['the same where the caller asked for it', 'POST', probe, { repeatWrites: true }, true],
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

  it.each([
    [0, [50, 100, 200, 400, 500, 500]],
    [1, [100, 200, 400, 800, 1000, 1000]],
    [0.5, [75, 150, 300, 600, 750, 750]],
  ])('is by the chance %d exactly %j', (chance, want) => {
    vi.spyOn(Math, 'random').mockReturnValue(chance)
    const delays = want.map((_, index) =>
      retryDelay(lost('not-sent'), operation('GET'), { ...policy, attempts: 9 }, {}, index + 1),
    )
    expect(delays).toEqual(want)
  })

  it.each([
    ['by what the call says', {}, { attempts: 2, delay: 10, maxDelay: 15, repeatWrites: true }],
    ['by what the client says', { attempts: 2, delay: 10, maxDelay: 15, repeatWrites: true }, {}],
  ])('goes %s', (_, client, retry) => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    const of = (attempt: number, rules = retry) =>
      retryDelay(lost('unknown'), operation('POST'), { ...policy, ...client }, { retry: rules }, attempt)
    expect([of(1), of(2)]).toEqual([10, undefined])
    expect(of(2, { ...retry, attempts: 3 })).toBe(15)
  })

  it.each([
    [5_000, 5_000, 5_000],
    [5_000, 4_999, undefined],
    [20, 30, 100],
    [0, 0, 100],
  ])('waits as long as the service asks (%d), if as much time is left (%d)', (retryAfter, left, want) => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    const error = Object.assign(api(503, 'unknown'), { retryAfter })
    expect(retryDelay(error, operation('GET'), policy, {}, 1, left)).toBe(want)
  })

  it('is none for a call whose signal is over', () => {
    const { signal } = new AbortController()
    expect(retryDelay(lost('not-sent'), operation('GET'), policy, { signal }, 1)).toBeDefined()
    expect(
      retryDelay(lost('not-sent'), operation('GET'), policy, { signal: AbortSignal.abort() }, 1),
    ).toBeUndefined()
  })

  it('goes by what the page says of reading, before the method', () => {
    const delay = (method: OperationDescriptor['method'], reads: boolean) =>
      retryDelay(lost('unknown'), { ...operation(method), reads }, policy, {}, 1)
    expect([delay('POST', true) !== undefined, delay('GET', false)]).toEqual([true, undefined])
  })

  it('ends with the last attempt', () => {
    expect(retryDelay(lost('not-sent'), operation('GET'), policy, {}, 3)).toBeUndefined()
  })
})
