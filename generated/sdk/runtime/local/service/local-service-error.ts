import { WechatPayError } from '../../errors/wechatpay-error.js'

/** What a call on a local service asked for and cannot have. */
export type LocalServiceErrorCode =
  | 'OBJECT_NOT_FOUND'
  | 'EVENT_REFUSED'
  | 'UNKNOWN_EVENT'
  | 'UNKNOWN_WEBHOOK'
  | 'CANNOT_SIGN'
  | 'ADDRESS_IN_USE'
  | 'CLOSED'

/** A mistake in the use of a local service: an order that does not exist, an event that its state refuses. */
export class LocalServiceError extends WechatPayError {
  static override readonly className: string = 'LocalServiceError'

  declare readonly code: LocalServiceErrorCode

  constructor(code: LocalServiceErrorCode, message: string, advice: string) {
    super({ code, message, advice, outcome: 'not-sent' })
  }
}
