import type { CallOptions } from '../caller.js'
import type { OperationDescriptor } from '../descriptors.js'
import { ConnectionError } from '../errors/connection-error.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import type { RetryPolicy } from './merchant.js'

/**
 * Milliseconds until a failed call is repeated, or undefined where it is not.
 *
 * What was not sent, or was not accepted (429, refunds aside), is repeated; what may have arrived only if it reads, or
 * if the caller asked for it. Source: official documents, 错误码 and 最佳实践.
 */
export function retryDelay(
  error: unknown,
  operation: OperationDescriptor,
  policy: RetryPolicy,
  options: CallOptions,
  attempt: number,
): number | undefined {
  const own = options.retry ?? {}
  const { attempts = policy.attempts, delay = policy.delay } = own
  const { maxDelay = policy.maxDelay, repeatWrites = policy.repeatWrites } = own
  if (attempt >= attempts || !(error instanceof WechatPayError)) return undefined
  if (!mayRepeat(error, operation, repeatWrites)) return undefined
  const full = Math.min(maxDelay, delay * 2 ** (attempt - 1))
  // Half of it is chance, so that clients which failed together do not come back together.
  return Math.round(full / 2 + (full / 2) * Math.random())
}

function mayRepeat(error: WechatPayError, operation: OperationDescriptor, repeatWrites: boolean): boolean {
  const reads = operation.method === 'GET' || operation.method === 'HEAD'
  if (error instanceof ConnectionError) {
    if (error.code === 'ABORTED') return false
    return error.outcome === 'not-sent' || reads || repeatWrites
  }
  const { status, outcome } = error
  if (status === 429) return outcome === 'rejected' || reads || repeatWrites
  return status !== undefined && status >= 500 && (reads || repeatWrites)
}
