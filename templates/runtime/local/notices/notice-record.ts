import type { DataObject } from '../../client/data-object.js'
import type { StoredObject } from '../state/stored-object.js'

/** A notice, what became of it, and every attempt to deliver it. Plain data, for the page and for tests. */
export interface NoticeRecord {
  /** Its own number, the same in each attempt: the `id` of the body in v3 and in the brand API. */
  readonly id: string
  /** Id of its webhook: `v3/TRANSACTION.SUCCESS`. */
  readonly webhook: string
  readonly eventType: string
  /** The merchant or brand that it is for. */
  readonly owner: string
  /** Address; absent if the call that it follows gave none. */
  readonly to?: string
  /** The object that it tells about. */
  readonly about?: Pick<StoredObject, 'kind' | 'id'>
  /** The content in plaintext. */
  readonly resource: DataObject
  /** Words of the body: `支付成功`. */
  readonly summary?: string
  readonly state: NoticeState
  /** Milliseconds since 1970, of the service's own clock. */
  readonly createdAt: number
  /** When the next attempt is due, by the same clock; absent if there is none to come. */
  readonly nextAt?: number
  /** How many attempts of the schedule were made. */
  readonly rounds: number
  /** The newest 50. */
  readonly attempts: readonly NoticeAttempt[]
}

/**
 * `pending`: an attempt is to come or under way; `held`: waits for `release`; `delivered`: answered with success;
 * `given-up`: every attempt of the schedule failed; `refused`: has no address, or one that nothing is sent to.
 */
export type NoticeState = 'pending' | 'held' | 'delivered' | 'given-up' | 'refused'

/** One attempt to deliver a notice. */
export interface NoticeAttempt {
  /** When it began: milliseconds since 1970, of the service's own clock. */
  readonly at: number
  /** How long it took. */
  readonly milliseconds: number
  /** What made it: the service's schedule, `resend`, or a copy that was asked for. */
  readonly by: 'schedule' | 'hand' | 'copy'
  /** Whether the answer counts as success. */
  readonly accepted: boolean
  /** HTTP status of the answer; absent if none came. */
  readonly status?: number
  /** The beginning of the answer's body, in one line. */
  readonly answer?: string
  /** Why it failed. */
  readonly problem?: NoticeProblem
  /** It counts as success, but hardly as the receiver means it. */
  readonly warning?: NoticeProblem
  /** The fault that was asked for: `signature probe`. */
  readonly fault?: string
}

/** What is wrong with an attempt, and what to do about it. */
export interface NoticeProblem {
  readonly code: NoticeProblemCode
  readonly message: string
  readonly advice: string
}

export type NoticeProblemCode =
  | 'NO_ADDRESS'
  | 'ADDRESS_INVALID'
  | 'ADDRESS_REFUSED'
  | 'CONNECTION_FAILED'
  | 'TLS_FAILED'
  | 'TIMEOUT'
  | 'REDIRECTED'
  | 'NOT_ACCEPTED'
  | 'STATUS_WINS'
  | 'ANSWER_UNUSABLE'
  | 'CANNOT_BE_MADE'
  | 'LOST'
