import type { Span } from '../diagnostics/span.js'
import type { Protocol } from '../dialect/protocols.js'

/** An error with which a call may fail. */
export interface ErrorCode {
  readonly kind: 'error-code'
  /** As the service sends it, blanks included: `ORDERPAID`, `NO Bill Exist`. */
  readonly code: string
  /** HTTP status; absent in v2, whose errors come with status 200. */
  readonly status?: number
  /** What it means and what to do. */
  readonly description: string
  readonly span: Span
}

/** The errors that all operations of a protocol share, or all below a path of it. */
export interface CommonErrors {
  readonly kind: 'common-errors'
  /** `errors/v2/mmpaymkttransfers.md`. */
  readonly file: string
  readonly protocol: Protocol
  /** What the pages of these operations begin with: `v2`, `v2/mmpaymkttransfers`. */
  readonly scope: string
  readonly title: string
  readonly description: string
  readonly errors: readonly ErrorCode[]
  readonly span: Span
}

/** The errors of an operation. */
export interface OperationErrors {
  /** Those of the page's own table, in its order; absent without one. */
  readonly errors?: readonly ErrorCode[]
  /** `scope` of the errors that it shares with other operations; absent without any. */
  readonly commonErrors?: string
}
