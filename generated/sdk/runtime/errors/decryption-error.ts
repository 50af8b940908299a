import { type ErrorFacts, WechatPayError } from './wechatpay-error.js'

/** Why a ciphertext could not be opened. */
export type DecryptionErrorCode =
  | 'CIPHERTEXT_INVALID'
  | 'TAG_MISMATCH'
  | 'PLAINTEXT_INVALID'
  | 'ALGORITHM_UNKNOWN'

/** A ciphertext that arrived cannot be opened; `field` says where it stands. */
export class DecryptionError extends WechatPayError {
  static override readonly className: string = 'DecryptionError'

  declare readonly code: DecryptionErrorCode

  constructor(
    code: DecryptionErrorCode,
    message: string,
    advice: string,
    more: Partial<Pick<ErrorFacts, 'cause' | 'operation' | 'field' | 'status' | 'requestId'>> = {},
  ) {
    super({ code, message, advice, outcome: 'unknown', ...more })
  }
}
