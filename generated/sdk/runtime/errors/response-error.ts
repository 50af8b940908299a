import { type ErrorFacts, type Outcome, WechatPayError } from './wechatpay-error.js'

/** Why an answer cannot be used although it arrived. */
export type ResponseErrorCode =
  | 'BODY_UNREADABLE'
  | 'BODY_TOO_LARGE'
  | 'BODY_UNEXPECTED'
  | 'UNSAFE_INTEGER'
  | 'REDIRECTED'
  | 'STATUS_UNEXPECTED'
  | 'XML_REFUSED'

/** The answer is not what the operation answers. */
export class ResponseError extends WechatPayError {
  static override readonly className: string = 'ResponseError'

  declare readonly code: ResponseErrorCode

  constructor(
    code: ResponseErrorCode,
    message: string,
    advice: string,
    more: Partial<Pick<ErrorFacts, 'cause' | 'operation' | 'field' | 'status' | 'requestId'>> & {
      readonly outcome?: Outcome
    } = {},
  ) {
    super({ outcome: 'unknown', ...more, code, message, advice })
  }
}
