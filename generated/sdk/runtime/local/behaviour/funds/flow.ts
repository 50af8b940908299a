/** The accounts of a merchant. */
export type Account = 'BASIC' | 'OPERATION' | 'FEES'

/** Money that came into an account or left it. Amounts are in fen. */
export interface Flow {
  /** Milliseconds since 1970. */
  readonly at: number
  /** The merchant whose account it is: a sub-merchant, or the caller. */
  readonly holder: string
  readonly account: Account
  readonly direction: 'in' | 'out'
  readonly amount: number
  /** The number of WeChat Pay: `transaction_id`, `refund_id`. */
  readonly businessNo: string
  /** The number of the merchant. */
  readonly voucher: string
  /** Classes of business, as bills name them: `交易`, and within it `扣除交易手续费`. */
  readonly name: string
  readonly type: string
  readonly note: string
}

/** What changed in accounts, in the order in which it happened. */
export function inOrder(flows: readonly Flow[]): readonly Flow[] {
  return [...flows].sort((one, other) => one.at - other.at)
}

/** What is added to an account: negative for what left it. */
export function change({ direction, amount }: Flow): number {
  return direction === 'in' ? amount : -amount
}
