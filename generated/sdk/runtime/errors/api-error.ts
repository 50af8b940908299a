import { type Outcome, WechatPayError } from './wechatpay-error.js'

/** What an error answer of the service holds. */
export interface ApiErrorFacts {
  /** The service's own code: `PARAM_ERROR`, `SIGN_ERROR`, `ORDERPAID`. */
  readonly code: string
  /** The service's own message. */
  readonly message: string
  readonly advice: string
  readonly outcome: Outcome
  readonly operation: string
  readonly status: number
  readonly requestId: string | undefined
  /** The service's `detail`, where it gave one. */
  readonly detail: unknown
}

/**
 * The service answered with an error.
 *
 * `code` is the service's own. `outcome` is `rejected` where the service says that it did nothing, `unknown` where it
 * may have acted all the same (5xx; 429 of refunds).
 */
export class ApiError extends WechatPayError {
  readonly #detail: unknown

  constructor(facts: ApiErrorFacts) {
    const { detail, ...known } = facts
    super(known)
    this.#detail = detail
  }

  /** The service's `detail`. It can repeat parts of the request, so it is left out of logs and JSON. */
  get detail(): unknown {
    return this.#detail
  }
}
