import type { ApiPromise, ApiResponse } from '../caller.js'
import { tellCaller } from '../errors/tell-caller.js'

/**
 * Starts a call and gives the promise of its data.
 *
 * Data and response are two views of one call: whichever is awaited, a failure is reported once and by that one. Its
 * stack names whoever made the call, which timers and sockets do not know.
 */
export function createApiPromise<T>(start: () => Promise<ApiResponse<T>>): ApiPromise<T> {
  const place: { stack?: unknown } = {}
  Error.captureStackTrace(place, createApiPromise)
  return new PromiseOfData(start().catch((error: unknown) => Promise.reject(tellCaller(error, place))))
}

class PromiseOfData<T> extends Promise<T> implements ApiPromise<T> {
  readonly #response: Promise<ApiResponse<T>>

  constructor(response: Promise<ApiResponse<T>>) {
    // The base never settles: a rejection nobody asked it for would end the process.
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
