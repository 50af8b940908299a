import type { CallOptions } from './client/call-options.js'
import type { OperationDescriptor, UnclearReason } from './descriptors.js'
import type { UndecryptedField } from './v3/undecrypted.js'

/**
 * Carries out calls: a client. Every generated function gives it a descriptor, a request in the page's groups, and options.
 *
 * `Output` is the type of the operation's data.
 */
export interface Caller {
  request<Output>(operation: OperationDescriptor, request: object, options?: CallOptions): ApiPromise<Output>
}

/** A promise of the data of a response; `withResponse()` gives the response around it. */
export interface ApiPromise<T> extends Promise<T> {
  /** The data together with status, headers and raw bytes. */
  withResponse(): Promise<ApiResponse<T>>
}

/** The promise of one page of a list, which `paginate` follows; `Items` is the member of the data that is the list. */
export interface PagedPromise<T, Items extends keyof T> extends ApiPromise<T> {
  /** Carries the type alone; no promise has it. */
  readonly paging?: { readonly items: Items }
}

/** The promise of one page of a list whose next page the tables do not tell, for the reason. */
export interface UnclearPromise<T, Reason extends UnclearReason> extends ApiPromise<T> {
  /** Carries the type alone; no promise has it. */
  readonly paging?: { readonly unclear: Reason }
}

/** A response and its data. */
export interface ApiResponse<T> {
  readonly data: T
  /** HTTP status. 202 means accepted, not done yet: query, or wait for the notice. */
  readonly status: number
  readonly headers: ResponseHeaders
  /** The `Request-ID` header. The service's support asks for it. */
  readonly requestId: string | undefined
  /** The body as it arrived; empty for a stream, which is read through `data`. */
  readonly bytes: Uint8Array
  /**
   * Encrypted fields that could not be decrypted, such as masked ones; `data` holds what the service sent. Absent where
   * all were decrypted.
   */
  readonly undecrypted?: readonly UndecryptedField[]
}

/** The headers of a response; names in any case. */
export interface ResponseHeaders extends Iterable<[string, string]> {
  get(name: string): string | null
  has(name: string): boolean
}
