import type { RetryConfig } from './client/client-config.js'
import type { OperationDescriptor } from './descriptors.js'
import type { FieldPath } from './field-path.js'
import type { UndecryptedField } from './v3/undecrypted.js'

/**
 * What carries out a call: a client.
 *
 * Every generated function hands its descriptor, the request in the page's own groups, and the options of the call to
 * it. `Output` is the type of the data that the operation answers with.
 */
export interface Caller {
  request<Output>(operation: OperationDescriptor, request: object, options?: CallOptions): ApiPromise<Output>
}

/** What one call may set for itself. */
export interface CallOptions {
  /** Ends the call early. */
  readonly signal?: AbortSignal
  /** Milliseconds until the call is given up. */
  readonly timeout?: number
  /** Further request headers; the ones that the signature needs cannot be replaced. */
  readonly headers?: Readonly<Record<string, string>>
  /**
   * Another host of the service, with a path before the operation's own where needed:
   * `https://apihk.mch.weixin.qq.com/hk`. That path IS signed. The `baseUri` of a client is for a proxy of your own: its
   * path is put before every URL and is NOT signed.
   */
  readonly baseUri?: string
  /**
   * Fields of the request that take fractions although the page does not say so, as the error names them, or with `*` for
   * every element (`/json/dish_list`, then `/*`, then `/count`). In all others a fraction is refused: 19.9 * 100 is 1989.9999999999998.
   */
  readonly fractions?: readonly FieldPath[]
  /** Instead of the client's own rules for repeating a call. */
  readonly retry?: RetryConfig
}

/** A promise of the data of a response, which also knows the response around it. */
export interface ApiPromise<T> extends Promise<T> {
  /** The data together with status, headers and raw bytes. */
  withResponse(): Promise<ApiResponse<T>>
}

/** A response and its data. */
export interface ApiResponse<T> {
  readonly data: T
  /** HTTP status. 202 means accepted and not done yet: query, or wait for the notice. */
  readonly status: number
  readonly headers: ResponseHeaders
  /** The `Request-ID` header: what the service's support asks for. */
  readonly requestId: string | undefined
  /** The body as it arrived; empty for a stream, which is read through `data`. */
  readonly bytes: Uint8Array
  /**
   * Encrypted fields that could not be opened, such as masked ones; `data` holds what the service sent for them. Absent
   * where all were opened.
   */
  readonly undecrypted?: readonly UndecryptedField[]
}

/** The headers of a response; names in any case. */
export interface ResponseHeaders extends Iterable<[string, string]> {
  get(name: string): string | null
  has(name: string): boolean
}
