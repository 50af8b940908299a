import { type ErrorFacts, WechatPayError } from './wechatpay-error.js'

/** Why a downloaded file cannot be used. */
export type DownloadErrorCode =
  | 'HASH_MISMATCH'
  | 'HASH_UNKNOWN'
  | 'FILE_TRUNCATED'
  | 'FILE_TOO_LARGE'
  | 'FILE_UNREADABLE'
  | 'BILL_UNREADABLE'
  | 'STREAM_USED'

/** A file that was downloaded is damaged, too large, or not what was announced. Downloads change nothing: repeat them. */
export class DownloadError extends WechatPayError {
  static override readonly className: string = 'DownloadError'

  declare readonly code: DownloadErrorCode

  constructor(
    code: DownloadErrorCode,
    message: string,
    advice: string,
    more: Partial<Pick<ErrorFacts, 'cause' | 'operation' | 'status' | 'requestId'>> = {},
  ) {
    super({ code, message, advice, outcome: 'rejected', ...more })
  }
}
