import type { ResponseHeaders } from '../caller.js'
import type { OperationDescriptor } from '../descriptors.js'
import { ApiError } from '../errors/api-error.js'
import { ConnectionError } from '../errors/errors.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import type { CallOptions } from './call-options.js'
import type { Complete } from './complete.js'
import { completeRetry, type RetryConfig } from './retry-config.js'

/**
 * Milliseconds until a failed call is repeated, or undefined where it is not.
 *
 * Repeats what was not sent or not accepted (429, except refunds); what may have arrived only if it reads, or if the
 * caller asked for it. Source: official documents, 错误码 and 最佳实践. Waits as long as the service asks
 * (`Retry-After`), and gives up if that is more than `left`, the milliseconds left of the call's time.
 */
export function retryDelay(
  error: unknown,
  operation: OperationDescriptor,
  policy: Complete<RetryConfig>,
  options: CallOptions,
  attempt: number,
  left = Number.POSITIVE_INFINITY,
): number | undefined {
  const { attempts, delay, maxDelay, repeatWrites } = completeRetry(options.retry, policy)
  if (attempt >= attempts || !(error instanceof WechatPayError)) return undefined
  // The caller's signal ended the call, whatever it failed with.
  if (options.signal?.aborted === true) return undefined
  if (!mayRepeat(error, operation, repeatWrites)) return undefined
  const { retryAfter } = error
  if (retryAfter !== undefined && retryAfter > left) return undefined
  const full = Math.min(maxDelay, delay * 2 ** (attempt - 1))
  // Half of it is random, so that clients that failed together do not come back together.
  return Math.max(retryAfter ?? 0, Math.round(full / 2 + (full / 2) * Math.random()))
}

function mayRepeat(error: WechatPayError, operation: OperationDescriptor, repeatWrites: boolean): boolean {
  const { reads = operation.method === 'GET' || operation.method === 'HEAD' } = operation
  const { code, status, outcome } = error
  if (error instanceof ConnectionError) {
    return code !== 'ABORTED' && (outcome === 'not-sent' || reads || repeatWrites)
  }
  if (code === 'SIGNATURE_PROBE') return reads || repeatWrites
  if (status === 429) return outcome === 'rejected' || reads || repeatWrites
  // v2 answers with 200 where others answer with 5xx.
  if (reads && error instanceof ApiError && outcome === 'unknown') return true
  return status !== undefined && status >= 500 && (reads || repeatWrites)
}

/** The only date format that senders may use (RFC 9110, 5.6.7); `Date.parse` takes anything. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * Milliseconds that an answer asks to wait (`Retry-After`: seconds, or a date; RFC 9110, 10.2.3). Undefined without a
 * readable header.
 *
 * A date counts from the answer's own `Date`, so that clocks need not agree, or else from `now` (milliseconds since 1970).
 */
export function retryAfterOf(headers: Pick<ResponseHeaders, 'get'>, now: number): number | undefined {
  const text = headers.get('Retry-After')?.trim() ?? ''
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER)
  const until = dateOf(text)
  return until === undefined ? undefined : Math.max(0, until - (dateOf(headers.get('Date')) ?? now))
}

function dateOf(text: string | null): number | undefined {
  const date = text !== null && httpDate.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : date
}
