/** A request to the local service, what was checked, and what became of it. Plain data, for the page and for tests. */
export interface RequestRecord {
  /** Counts from 1. */
  readonly number: number
  /** Milliseconds since 1970, of the service's own clock. */
  readonly at: number
  readonly method: string
  /** Path and query as on the wire. */
  readonly url: string
  /** Id of the operation; absent if none has the method and path. */
  readonly operation?: string
  /** Title of its page. */
  readonly title?: string
  /** Merchant number or brand that signed it; absent if that is unknown. */
  readonly caller?: string
  readonly checks: readonly CheckRecord[]
  /** What is not wrong, but not in the tables. */
  readonly warnings: readonly string[]
  /** As on the wire, encrypted fields as they came; cut after 16 KiB, without the bytes of files. */
  readonly body: string
  /** HTTP status; 0 if nothing was answered. */
  readonly status: number
  /** Code of the error; absent for success. */
  readonly code?: string
  /** As on the wire, cut after 16 KiB. */
  readonly answer: string
  /** The fault that was asked for. */
  readonly fault?: string
  /** How long it took. */
  readonly milliseconds: number
}

/** One of the checks of a request, in their order; after one that fails, the others are not made. */
export interface CheckRecord {
  readonly name: 'fault' | 'route' | 'protocol' | 'tables' | 'behaviour'
  readonly passed: boolean
  /** Why it failed, and what to do; or what was found. */
  readonly reason: string
}
