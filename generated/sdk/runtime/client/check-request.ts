import type { OperationDescriptor } from '../descriptors.js'
import { RequestError } from '../errors/errors.js'
import { kindOf } from './check-argument.js'
import { tieOf } from './copies.js'

/**
 * Refuses anything but an object of groups, such as a client passed in its place. Throws `RequestError`
 * (`INVALID_PARAMETER`).
 */
export function checkRequest(request: unknown): void {
  const what = mistakeOf(request)
  if (what === undefined) return
  throw new RequestError(
    'INVALID_PARAMETER',
    `The request ${what}.`,
    'Give an object of the groups that the page has: { json: … }, { query: … }, { xml: … }, and path parameters by name.',
    { field: 'request' },
  )
}

function mistakeOf(request: unknown): string | undefined {
  if (typeof request !== 'object' || request === null || Array.isArray(request))
    return `is ${kindOf(request)}`
  if (tieOf(request)?.kind === 'client') return 'is a client'
  return request instanceof Promise ? 'is a promise, which must be awaited first' : undefined
}

/** The descriptor of an operation. Throws `RequestError` (`UNKNOWN_OPERATION`) for anything else. */
export function checkOperation(operation: unknown): OperationDescriptor {
  if (isDescriptor(operation)) return operation
  throw new RequestError(
    'UNKNOWN_OPERATION',
    `The operation is ${kindOf(operation)}, neither a descriptor nor a text.`,
    "Give the descriptor of a page's module, such as postOperation, or a text like 'POST /v3/pay/transactions/jsapi'.",
    { field: 'operation' },
  )
}

/** Whether a value has what a call needs of a descriptor. */
export function isDescriptor(value: unknown): value is OperationDescriptor {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'method', 'path'].every(name => typeof Reflect.get(value, name) === 'string') &&
    typeof Reflect.get(value, 'response') === 'object'
  )
}
