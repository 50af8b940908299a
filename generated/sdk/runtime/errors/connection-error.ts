import { type ErrorFacts, type Outcome, WechatPayError } from './wechatpay-error.js'

/** Kinds of failures between here and the service. */
export type ConnectionErrorCode =
  | 'CONNECTION_FAILED'
  | 'CONNECTION_LOST'
  | 'TLS_FAILED'
  | 'TIMEOUT'
  | 'ABORTED'

/** No complete answer came: no connection, a connection that broke, a timeout, or the caller's own signal. */
export class ConnectionError extends WechatPayError {
  static override readonly className: string = 'ConnectionError'

  declare readonly code: ConnectionErrorCode

  constructor(
    code: ConnectionErrorCode,
    message: string,
    advice: string,
    outcome: Outcome,
    more: Partial<Pick<ErrorFacts, 'cause' | 'operation' | 'status' | 'requestId'>> = {},
  ) {
    super({ code, message, advice, outcome, ...more })
  }
}
