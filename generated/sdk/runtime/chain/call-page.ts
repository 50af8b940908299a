import type { ApiPromise, Caller } from '../caller.js'
import { createApiPromise } from '../client/api-promise.js'
import type { CallOptions } from '../client/call-options.js'
import { isDescriptor } from '../client/check-request.js'
import type { OperationDescriptor } from '../descriptors.js'
import { RequestError } from '../errors/errors.js'
import { nearestName } from './nearest-name.js'
import { loadPage, type OperationTable } from './operation-table.js'
import { type Through, through } from './through.js'

/** Calls one method of a page. */
export interface CallMethod extends Through {
  (request?: object, options?: CallOptions): ApiPromise<unknown>
}

/**
 * Loads the module of a page and calls one of its operations.
 *
 * `path` may throw for an unknown page. Rejects with `RequestError` (`UNKNOWN_OPERATION`) where the page has no such
 * method or its module cannot be loaded.
 */
export function callPage(
  caller: Caller,
  operations: OperationTable,
  path: () => string,
  method: string,
): CallMethod {
  const own = (request: object = {}, options?: CallOptions): ApiPromise<unknown> =>
    createApiPromise(async () => {
      const operation = await loadOperation(operations, path(), method)
      return await caller.request(operation, request, options).withResponse()
    })
  return Object.assign(own, {
    [through]: (wrap: (client: Caller) => Caller) => callPage(wrap(caller), operations, path, method),
  })
}

async function loadOperation(
  operations: OperationTable,
  path: string,
  method: string,
): Promise<OperationDescriptor> {
  const module = await loadPage(operations, path)
  const operation = Object.hasOwn(module, `${method}Operation`) ? module[`${method}Operation`] : undefined
  if (isDescriptor(operation)) return operation
  const methods = Object.keys(module).flatMap(name => /^([a-z]+)Operation$/.exec(name)?.[1] ?? [])
  const meant = nearestName(method.replace(/Async$/, ''), methods)
  const advice = `${meant === undefined ? '' : `Did you mean ${meant}? `}Its methods: ${methods.join(', ')}.`
  throw new RequestError('UNKNOWN_OPERATION', `The page ${path} has no method ${method}.`, advice)
}
