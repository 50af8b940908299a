import type { ApiPromise, Caller } from '../caller.js'
import type { OperationDescriptor } from '../descriptors.js'
import { createApiPromise } from './api-promise.js'
import type { CallOptions } from './call-options.js'
import { notAClient } from './merchant.js'

/**
 * Calls an operation through a client, or through any other `Caller`. Rejects with `ConfigurationError` (`NOT_A_CLIENT`)
 * for anything else.
 */
export function call<Output>(
  client: Caller,
  operation: OperationDescriptor,
  request: object,
  options: CallOptions | undefined,
): ApiPromise<Output> {
  if (isCaller(client)) return client.request<Output>(operation, request, options)
  const advice = 'Pass what createClient() returned, then the request, then the options.'
  return createApiPromise<Output>(() => Promise.reject(notAClient(client, advice)))
}

/** Whether a value can carry out calls. */
export function isCaller(client: unknown): client is Caller {
  const isObject = (typeof client === 'object' && client !== null) || typeof client === 'function'
  try {
    return isObject && typeof Reflect.get(client, 'request') === 'function'
  } catch {
    return false
  }
}
