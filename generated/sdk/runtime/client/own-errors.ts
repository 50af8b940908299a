import { RequestError } from '../errors/request-error.js'
import { safeCause } from '../errors/safe-cause.js'
import { WechatPayError } from '../errors/wechatpay-error.js'

/**
 * Does the work of a public function, so that every error of it is one of this SDK: what a getter, a proxy or a function of
 * the caller's own throws comes as `RequestError` (`INVALID_PARAMETER`) with the name of the failure as its cause.
 */
export function withOwnErrors<T>(argument: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw ownError(error, argument)
  }
}

/** The same for work that takes time. */
export async function withOwnRejections<T>(argument: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw ownError(error, argument)
  }
}

/** An error of this SDK as it is; of any other nothing but its name, since messages can hold anything. */
export function ownError(error: unknown, argument: string): WechatPayError {
  if (error instanceof WechatPayError) return error
  const cause = safeCause(error)
  return new RequestError(
    'INVALID_PARAMETER',
    `What was passed as ${argument} cannot be used: something of it throws (${cause?.message ?? typeof error}).`,
    'Give plain data as the types declare it. Where it is, please report this: it is a mistake of the SDK.',
    { field: argument, cause },
  )
}
