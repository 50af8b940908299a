import type { ApiPromise, Caller } from '../caller.js'
import { through } from '../chain/through.js'
import { isCaller } from '../client/call.js'
import { withOwnErrors } from '../client/check-argument.js'
import { RequestError } from '../errors/errors.js'

/** Makes a call once more, through what `wrap` makes of its client. */
export type Send = (wrap: (client: Caller) => Caller) => ApiPromise<unknown>

/** The call of a function with client, request and options, or of a method of a chain with request and options. */
export function sendThrough(operation: unknown, call: readonly unknown[]): Send {
  return wrap =>
    withOwnErrors('operation', () => {
      const onChain = memberOf(operation, through)
      if (typeof onChain === 'function') return apiPromise(applied(onChain(wrap), call))
      const [client, ...rest] = call
      // What is no client is refused by the function itself.
      return apiPromise(applied(operation, [isCaller(client) ? wrap(client) : client, ...rest]))
    })
}

function applied(operation: unknown, parts: readonly unknown[]): unknown {
  return typeof operation === 'function' ? operation(...parts) : undefined
}

function apiPromise(answer: unknown): ApiPromise<unknown> {
  if (isApiPromise(answer)) return answer
  throw notPaged('What was passed as the operation gives no promise of an answer.')
}

function isApiPromise(answer: unknown): answer is ApiPromise<unknown> {
  return (
    typeof answer === 'object' && answer !== null && typeof memberOf(answer, 'withResponse') === 'function'
  )
}

function memberOf(value: unknown, name: string | symbol): unknown {
  const hasMembers = typeof value === 'function' || (typeof value === 'object' && value !== null)
  return hasMembers ? Reflect.get(value, name) : undefined
}

/** An operation that `paginate` does not take (`NOT_PAGED`). */
export function notPaged(why: string, operation?: string): RequestError {
  const message = `${operation ?? 'The call'} cannot be paginated. ${why}`
  const advice = 'Call its function and ask for further pages as its page describes.'
  return new RequestError('NOT_PAGED', message, advice, { operation })
}
