import { type ErrorFacts, WechatPayError } from './wechatpay-error.js'

/** Why a notice that may be genuine cannot be handed on. */
export type WebhookErrorCode =
  | 'REQUEST_INVALID'
  | 'BODY_ALREADY_PARSED'
  | 'BODY_UNREADABLE'
  | 'BODY_TOO_LARGE'
  | 'BODY_TOO_SLOW'
  | 'UNSAFE_INTEGER'
  | 'EVENT_TYPE_UNKNOWN'
  | 'REPLY_INVALID'

/** A notice is malformed, or of a type that no descriptor given knows. */
export class WebhookError extends WechatPayError {
  static override readonly className: string = 'WebhookError'

  declare readonly code: WebhookErrorCode

  constructor(
    code: WebhookErrorCode,
    message: string,
    advice: string,
    more: Partial<Pick<ErrorFacts, 'cause' | 'field'>> = {},
  ) {
    super({ code, message, advice, outcome: 'unknown', ...more })
  }
}
