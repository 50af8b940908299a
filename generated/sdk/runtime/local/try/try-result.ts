import type { DataObject } from '../../client/data-object.js'
import type { Outcome } from '../../errors/wechatpay-error.js'
import type { CheckRecord } from '../service/request-record.js'

/** A call to be tried. */
export interface TriedCall {
  /** `POST /v3/pay/transactions/native`, with placeholders or their values, or the id of the operation. */
  readonly operation: string
  /** The request as the SDK takes it: placeholders, `query`, and `json`, `xml` or `body`. A file is `{ filename, base64 }`. */
  readonly request?: DataObject
  /** The merchant that signs it; by default the first one. */
  readonly mchid?: string
}

/** What became of a call: what was sent and answered, and why it failed. Holds no key and no signature. */
export interface TryResult {
  /** Absent where the client refused the call before it sent anything. */
  readonly request?: TriedRequest
  /** Absent where nothing was answered. */
  readonly answer?: TriedAnswer
  /** What the service checked, in its order. */
  readonly checks: readonly CheckRecord[]
  /** What is not wrong, but not in the tables. */
  readonly warnings: readonly string[]
  /** Why the client took the call for failed. */
  readonly problem?: TriedProblem
  /** Between the call and its end. */
  readonly milliseconds: number
}

/** What was sent, with its signature masked. */
export interface TriedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Text; of an upload its size. */
  readonly body: string
}

/** What was answered. */
export interface TriedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Text; of a file its size. */
  readonly body: string
}

/** An error of the client, and what the page says of its code. */
export interface TriedProblem {
  /** The class: `ApiError`. */
  readonly name: string
  readonly code: string
  readonly message: string
  readonly advice: string
  readonly outcome: Outcome
  /** The field that is to blame. */
  readonly field?: string
  /** The page's own words for the code. */
  readonly meaning?: string
}
