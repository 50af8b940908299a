/** What WeChat Pay keeps of a payment: 0.60 %, the rate of the official samples. Our reading: it is the same for everybody. */
export const feeRate = { text: '0.60%', tenThousandths: 60 } as const

/** The fee of an amount in fen, rounded to a fen as bills show it. */
export function feeOf(amount: number): number {
  return Math.round((amount * feeRate.tenThousandths) / 10_000)
}

/** What a refund gives back of the fee: so that all of it is back once all of the payment is. */
export function feeBack(total: number, refundedBefore: number, refund: number): number {
  return feeOf(total - refundedBefore) - feeOf(total - refundedBefore - refund)
}
