import { invalidPart, RequestError } from '../errors/errors.js'
import { safeCause } from '../errors/safe-cause.js'
import { WechatPayError } from '../errors/wechatpay-error.js'

/** The kind of a value in words, never the value: `null`, `a number`, `an array`. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/**
 * Refuses a wrong argument, for callers without a compiler. `wanted` follows "Give": `text`, `a list of chunks`. Throws
 * `RequestError` (`INVALID_PARAMETER`) naming the argument.
 */
export function checkArgument(isRight: boolean, name: string, wanted: string, given: unknown): void {
  if (isRight) return
  throw invalidPart('INVALID_PARAMETER', name, `is ${kindOf(given)}`, `Give ${wanted}.`)
}

/** Refuses anything but text. Throws `RequestError` (`INVALID_PARAMETER`). */
export function checkTextArgument(value: unknown, name: string): void {
  checkArgument(typeof value === 'string', name, 'text', value)
}

/** Refuses anything but a `Uint8Array`. Throws `RequestError` (`INVALID_PARAMETER`). */
export function checkBytesArgument(value: unknown, name: string): void {
  checkArgument(isBytes(value), name, 'a Uint8Array', value)
}

/** Refuses anything but text or bytes. Throws `RequestError` (`INVALID_PARAMETER`). */
export function checkTextOrBytesArgument(value: unknown, name: string): void {
  checkArgument(typeof value === 'string' || isBytes(value), name, 'text or a Uint8Array', value)
}

/** Refuses anything but an async iterable. Throws `RequestError` (`INVALID_PARAMETER`). */
export function checkChunksArgument(value: unknown, name: string): void {
  const isRight = typeof value === 'object' && value !== null && hasMember(value, Symbol.asyncIterator)
  checkArgument(isRight, name, 'a stream of Uint8Array, or whatever for await takes', value)
}

/** Whether an object has a member; false where reading it throws. */
export function hasMember(object: object, name: string | symbol): boolean {
  try {
    return Reflect.has(object, name)
  } catch {
    return false
  }
}

/** Refuses anything but an object; arrays count as none. Throws `RequestError` (`INVALID_PARAMETER`). */
export function checkObjectArgument(value: unknown, name: string): void {
  const isRight = typeof value === 'object' && value !== null && !Array.isArray(value)
  checkArgument(isRight, name, 'an object', value)
}

/** Whether a value is a `Uint8Array`, of this realm or another (test runners, worker frames). */
export function isBytes(value: unknown): value is Uint8Array {
  if (!ArrayBuffer.isView(value)) return false
  return value instanceof Uint8Array || Object.prototype.toString.call(value) === '[object Uint8Array]'
}

/**
 * Does the work of a public function so that it throws errors of this SDK only: what a getter, a proxy or a function of
 * the caller throws becomes `RequestError` (`INVALID_PARAMETER`), with the name of that failure as its cause.
 */
export function withOwnErrors<T>(argument: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw ownError(error, argument)
  }
}

/** `withOwnErrors` for asynchronous work. */
export async function withOwnRejections<T>(argument: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw ownError(error, argument)
  }
}

/** An error of this SDK as it is; of any other only the name, since its message can hold anything. */
function ownError(error: unknown, argument: string): WechatPayError {
  if (error instanceof WechatPayError) return error
  const cause = safeCause(error)
  const message = `What was passed as ${argument} cannot be used: reading it throws (${cause?.message ?? typeof error}).`
  const advice =
    'Give plain data as the types declare it. Where it is, please report this: it is a bug of the SDK.'
  return new RequestError('INVALID_PARAMETER', message, advice, { field: argument, cause })
}
