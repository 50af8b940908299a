import type { CallOptions } from './client/call-options.js'
import type { OperationDescriptor } from './descriptors.js'
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
