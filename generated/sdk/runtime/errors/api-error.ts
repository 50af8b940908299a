import { type Outcome, WechatPayError } from './wechatpay-error.js'

/** Facts of an error answer. */
export interface ApiErrorFacts {
  /** The service's own code: `PARAM_ERROR`, `SIGN_ERROR`, `ORDERPAID`. */
  readonly code: string
  /** The beginning of the service's own message, in one line. */
  readonly message: string
  /** The service's own message, unchanged; undefined where it gave none. */
  readonly serviceMessage?: string | undefined
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
 * `code` is the service's own. `outcome` is `rejected` where the service did nothing, `unknown` where it may have acted
 * (5xx; 429 of refunds).
 */
export class ApiError extends WechatPayError {
  static override readonly className: string = 'ApiError'

  readonly #detail: unknown
  readonly #serviceMessage: string | undefined

  constructor(facts: ApiErrorFacts) {
    const { detail, serviceMessage, ...known } = facts
    super(known)
    this.#serviceMessage = serviceMessage
    this.#detail = detail
  }

  /** The service's `detail`. It can repeat parts of the request, so logs and JSON leave it out. */
  get detail(): unknown {
    return this.#detail
  }

  /**
   * The service's own message, unchanged: unverified, of any length, with any characters. Log `message` instead.
   * Undefined where the service gave none.
   */
  get serviceMessage(): string | undefined {
    return this.#serviceMessage
  }
}

/** Whether a thrown value is an `ApiError`, from any copy of the SDK. */
export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError
}
