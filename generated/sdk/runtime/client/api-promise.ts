import type { ApiPromise, ApiResponse } from '../caller.js'
import { WechatPayError } from '../errors/wechatpay-error.js'

/**
 * Starts a call and gives the promise of its data.
 *
 * Data and response are two views of one call: a failure is reported once, by the one that is awaited. Its stack leads to
 * the line that made the call.
 */
export function createApiPromise<T>(start: () => Promise<ApiResponse<T>>): ApiPromise<T> {
  const place: { stack?: unknown } = {}
  Error.captureStackTrace(place, createApiPromise)
  return new PromiseOfData(start().catch((error: unknown) => Promise.reject(tellCaller(error, place))))
}

class PromiseOfData<T> extends Promise<T> implements ApiPromise<T> {
  readonly #response: Promise<ApiResponse<T>>

  constructor(response: Promise<ApiResponse<T>>) {
    // The base never settles: a rejection that nobody handles would end the process.
    super(() => undefined)
    this.#response = response
  }

  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  withResponse(): Promise<ApiResponse<T>> {
    return this.#response
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  override then<Result = T, Failure = never>(
    onFulfilled?: ((value: T) => Result | PromiseLike<Result>) | null,
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    return this.#response.then(({ data }) => data).then(onFulfilled, onRejected)
  }

  override catch<Failure = never>(
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<T | Failure> {
    return this.then(undefined, onRejected)
  }

  override finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onFinally)
  }
}

/** Stacks before a place was added: for a call within a call, the outer place counts. */
const stacks = /* @__PURE__ */ new WeakMap<WechatPayError, string>()

/**
 * Adds the place of a call, captured with `Error.captureStackTrace`, to the stack of its error.
 */
function tellCaller(error: unknown, place: { readonly stack?: unknown }): unknown {
  if (!(error instanceof WechatPayError) || typeof place.stack !== 'string') return error
  const stack = stacks.get(error) ?? error.stack ?? ''
  stacks.set(error, stack)
  const frames = place.stack.split('\n').filter(line => /^ {4}at /.test(line) && !stack.includes(line))
  error.stack = [stack, ...frames].join('\n')
  return error
}
