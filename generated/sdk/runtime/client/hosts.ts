import type { CallOptions } from '../caller.js'
import type { OperationDescriptor } from '../descriptors.js'
import type { Merchant } from './merchant.js'

/** Hosts of the service (official documents, 接入前准备 and 跨城容灾). */
export const defaultHost = 'https://api.mch.weixin.qq.com'
export const defaultBackupHost = 'https://api2.mch.weixin.qq.com'

/** Where a call may go, first choice first; without a slash at the end. */
export function hostsOf(
  merchant: Merchant,
  operation: OperationDescriptor,
  options: CallOptions,
): readonly string[] {
  const base = options.baseUri ?? operation.baseUri
  const { primary, backup, others } = merchant.hosts
  const origin = base === undefined ? defaultHost : new URL(base).origin
  if (origin !== defaultHost) return [others.get(origin) ?? origin]
  return backup === undefined ? [primary] : [primary, backup]
}

/** The path before an operation's own, from the page's host: `/hk`, `/global`, or nothing. It is signed. */
export function prefixOf(operation: OperationDescriptor, options: CallOptions): string {
  const base = options.baseUri ?? operation.baseUri
  return base === undefined ? '' : new URL(base).pathname.replace(/\/+$/, '')
}
