import { type ErrorFacts, WechatPayError } from './wechatpay-error.js'

/** Why a response or a notice cannot be trusted. */
export type VerificationErrorCode =
  | 'SIGNATURE_MISSING'
  | 'SIGNATURE_HEADER_DUPLICATE'
  | 'SIGNATURE_INVALID'
  | 'SIGNATURE_PROBE'
  | 'SERIAL_UNKNOWN'
  | 'TIMESTAMP_INVALID'
  | 'CLOCK_OFFSET'
  | 'SIGNATURE_REPLAYED'

/**
 * What arrived is not proven to come from WeChat Pay.
 *
 * A response that fails verification came after the service acted: the outcome is unknown.
 * `SIGNATURE_PROBE` is deliberate: the service tests whether the receiver verifies; refuse it like any other.
 */
export class VerificationError extends WechatPayError {
  static override readonly className: string = 'VerificationError'

  declare readonly code: VerificationErrorCode

  constructor(
    code: VerificationErrorCode,
    message: string,
    advice: string,
    more: Partial<Pick<ErrorFacts, 'cause' | 'operation' | 'field' | 'status' | 'requestId'>> = {},
  ) {
    super({ code, message, advice, outcome: 'unknown', ...more })
  }
}
