import { VerificationError } from '../errors/verification-error.js'
import { WebhookError, type WebhookErrorCode } from '../errors/webhook-error.js'
import { WechatPayError } from '../errors/wechatpay-error.js'

/** What WeChat Pay is told of a notice that was not taken. */
export interface FailureFacts {
  readonly status: number
  readonly message: string
}

/** Status and text for what went wrong; see `fail`. Errors that are not the SDK's own may hold anything: they tell nothing. */
export function failureFacts(reason: unknown): FailureFacts {
  if (typeof reason === 'string') return { status: 500, message: reason }
  if (reason instanceof VerificationError) return { status: 401, message: reason.code }
  if (reason instanceof WebhookError) return { status: statuses[reason.code] ?? 500, message: reason.code }
  return { status: 500, message: reason instanceof WechatPayError ? reason.code : 'INTERNAL_ERROR' }
}

/** What is the sender's mistake; all else is the receiver's. */
const statuses: Readonly<Partial<Record<WebhookErrorCode, number>>> = {
  BODY_UNREADABLE: 400,
  BODY_TOO_SLOW: 408,
  BODY_TOO_LARGE: 413,
}
