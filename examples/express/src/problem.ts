import { ConnectionError, isWechatPayError, type WechatPayError } from 'wechatpay-sdk/client'

const statuses = {
  BAD_REQUEST: 400,
  NOT_FOUND: 404,
  ORDER_NOT_UNPAID: 409,
  ORDER_NOT_PAID: 409,
  REFUND_TOO_HIGH: 409,
  REFUND_DIFFERS: 409,
  AMOUNT_DIFFERS: 500,
} as const

/** The shop refuses something on its own. */
export class ShopError extends Error {
  constructor(
    readonly code: keyof typeof statuses,
    message: string,
  ) {
    super(message)
  }
}

/** What a failed call tells the shop's own page. */
export interface Problem {
  readonly status: number
  readonly code: string
  readonly message: string
}

/**
 * What to answer for a thrown value; undefined for one that is neither the shop's nor the SDK's. Nothing of the SDK's own
 * message is shown: `advice` is for you, in the log, and not for those who buy.
 */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof ShopError) {
    const { code, message } = error
    return { status: statuses[code], code, message }
  }
  return isWechatPayError(error) ? paymentProblem(error) : undefined
}

/** Codes with which the service refuses because of what became of the order or of the account, and not by our mistake. */
const conflicts: readonly string[] = [
  'OUT_TRADE_NO_USED',
  'ORDER_PAID',
  'ORDER_CLOSED',
  'NOT_ENOUGH',
  'USER_ACCOUNT_ABNORMAL',
]

function paymentProblem(error: WechatPayError): Problem {
  const { code, outcome, status } = error
  // It may have happened. All numbers are the shop's own, so the same request again cannot pay or refund twice.
  if (outcome === 'unknown')
    return problem(503, 'PAYMENT_UNKNOWN', 'Look at the order, or send the same again.')
  if (conflicts.includes(code)) return problem(409, code, 'WeChat Pay refused this.')
  if (status === 429 || error instanceof ConnectionError)
    return problem(503, 'PAYMENT_BUSY', 'WeChat Pay cannot be reached now. Try again soon.')
  // A wrong key, a missing permission, a wrong field: the log tells which.
  return problem(500, 'PAYMENT_FAILED', 'This shop cannot take payments at the moment.')
}

function problem(status: number, code: string, message: string): Problem {
  return { status, code, message }
}
