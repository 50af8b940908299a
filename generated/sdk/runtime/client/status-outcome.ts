import type { OperationDescriptor } from '../descriptors.js'
import type { Outcome } from '../errors/wechatpay-error.js'

/**
 * What an HTTP status that is no success says of the call, in both protocols.
 *
 * 408 comes from a gateway that did not wait for the end. 429 means not accepted, but for refunds, which may have been
 * (official documents, 错误码).
 */
export function statusOutcome(
  status: number,
  { path, method, reads = method === 'GET' }: Pick<OperationDescriptor, 'path' | 'method' | 'reads'>,
): Outcome {
  if (status >= 500 || status < 400 || status === 408) return 'unknown'
  return status === 429 && !reads && /refund/i.test(path) ? 'unknown' : 'rejected'
}
