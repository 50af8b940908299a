import { type ErrorFacts, WechatPayError } from './wechatpay-error.js'

/** Kinds of mistakes in a client's configuration. */
export type ConfigurationErrorCode =
  | 'MISSING_SETTING'
  | 'INVALID_SETTING'
  | 'INVALID_KEY'
  | 'KEY_MISMATCH'
  | 'OWN_SERIAL'
  | 'SERIAL_MISMATCH'
  | 'CERTIFICATE_EXPIRED'
  | 'MISSING_V2_SETTING'
  | 'MISSING_CLIENT_CERTIFICATE'
  | 'MISSING_APIV3_KEY'
  | 'MISSING_HANDLER'
  | 'NOT_A_CLIENT'
  | 'CLOSED'
  | 'OTHER_VERSION'

/** The configuration is wrong or lacks what the call needs. Thrown at construction wherever it can be seen there. */
export class ConfigurationError extends WechatPayError {
  static override readonly className: string = 'ConfigurationError'

  declare readonly code: ConfigurationErrorCode

  constructor(
    code: ConfigurationErrorCode,
    message: string,
    advice: string,
    more: Partial<Pick<ErrorFacts, 'cause' | 'operation' | 'field'>> = {},
  ) {
    super({ code, message, advice, outcome: 'not-sent', ...more })
  }
}
