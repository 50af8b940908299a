import { type ErrorFacts, WechatPayError } from './wechatpay-error.js'

/** Kinds of mistakes in a request that are seen before it is sent. */
export type RequestErrorCode =
  | 'UNKNOWN_OPERATION'
  | 'UNKNOWN_GROUP'
  | 'MISSING_PATH_PARAMETER'
  | 'INVALID_PARAMETER'
  | 'INVALID_FIELD'
  | 'MISSING_BODY'
  | 'UNEXPECTED_BODY'
  | 'UNSAFE_INTEGER'
  | 'FRACTION'
  | 'LONE_SURROGATE'
  | 'OUTSIDE_BMP'
  | 'TOO_LONG_TO_ENCRYPT'
  | 'INVALID_FILE'
  | 'FORBIDDEN_HEADER'

/** The request cannot be sent as it is; `field` says where. Nothing was sent. */
export class RequestError extends WechatPayError {
  static override readonly className: string = 'RequestError'

  declare readonly code: RequestErrorCode

  constructor(
    code: RequestErrorCode,
    message: string,
    advice: string,
    more: Partial<Pick<ErrorFacts, 'cause' | 'operation' | 'field'>> = {},
  ) {
    super({ code, message, advice, outcome: 'not-sent', ...more })
  }
}
