import type { OperationDescriptor } from '../descriptors.js'
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
export class ApiError<Code extends string = string> extends WechatPayError {
  static override readonly className: string = 'ApiError'

  declare readonly code: Code

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

/**
 * Whether a thrown value is an `ApiError`, from any copy of the SDK. With an operation's descriptor, whether it is an
 * error of this operation; its `code` then completes to the codes that the pages list:
 *
 * ```ts
 * if (isApiError(error, jsapi.postOperation) && error.code === 'OUT_TRADE_NO_USED') …
 * ```
 */
export function isApiError(error: unknown): error is ApiError
export function isApiError<Code extends string>(
  error: unknown,
  operation: OperationDescriptor<Code>,
): error is ApiError<Code>
export function isApiError(error: unknown, ...others: readonly unknown[]): boolean {
  if (!(error instanceof ApiError)) return false
  const [operation] = others
  // `find` and `filter` of arrays pass an index.
  if (others.length === 0 || typeof operation === 'number') return true
  return error.operation !== undefined && error.operation === idOf(operation)
}

function idOf(operation: unknown): unknown {
  return typeof operation === 'object' && operation !== null ? Reflect.get(operation, 'id') : undefined
}
