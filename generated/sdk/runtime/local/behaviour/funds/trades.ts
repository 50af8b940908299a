import { ownMember } from '../../../client/data-object.js'
import type { Store } from '../../state/store.js'
import type { World } from '../behaviour.js'
import { type Paid, type Payment, readPayment } from '../payment/payment-data.js'
import { type Refund, readRefund } from '../refund/refund-data.js'
import { feeBack, feeOf } from './fees.js'

/** Something that happened to a paid order: it was paid, refunded, or reversed. Amounts are in fen. */
export type Trade =
  | { readonly kind: 'paid'; readonly at: number; readonly fee: number; readonly payment: PaidPayment }
  | {
      readonly kind: 'refunded'
      /** When the refund was accepted: bills count from then. */
      readonly at: number
      /** Negative: it goes back. */
      readonly fee: number
      readonly payment: PaidPayment
      readonly refund: Refund
    }
  | { readonly kind: 'reversed'; readonly at: number; readonly fee: number; readonly payment: PaidPayment }

/** An order that somebody paid. */
export interface PaidPayment extends Payment {
  readonly paid: Paid
}

/** Whether somebody paid the order. */
export function isPaid(payment: Payment): payment is PaidPayment {
  return payment.paid !== undefined
}

/** All trades of a merchant in the order in which they happened. */
export function tradesOf({ store }: Pick<World, 'store'>, owner: string): readonly Trade[] {
  return store
    .list('payment', owner)
    .map(readPayment)
    .filter(isPaid)
    .flatMap(payment => tradesOfPayment(payment, refundsOf(store, payment)))
    .sort((one, other) => one.at - other.at)
}

function refundsOf(store: Store, { owner, refunds }: Payment): readonly Refund[] {
  return refunds.flatMap(number => store.get('refund', owner, number) ?? []).map(readRefund)
}

function tradesOfPayment(payment: PaidPayment, refunds: readonly Refund[]): readonly Trade[] {
  const { total, paid, reversedAt } = payment
  const trades: Trade[] = [{ kind: 'paid', at: paid.at, fee: feeOf(total), payment }]
  let refunded = 0
  for (const refund of refunds.filter(({ state }) => state !== 'CLOSED')) {
    const fee = -feeBack(total, refunded, refund.refund)
    trades.push({ kind: 'refunded', at: refund.createdAt, fee, payment, refund })
    refunded += refund.refund
  }
  if (reversedAt !== undefined) trades.push({ kind: 'reversed', at: reversedAt, fee: -feeOf(total), payment })
  return trades
}

/** The part of an order that coupons paid which the merchant gave away: it is not settled. */
export function unsettledOf({ paid }: PaidPayment): number {
  return paid.promotions
    .filter(promotion => ownMember(promotion, 'type') === 'NOCASH')
    .map(promotion => Number(ownMember(promotion, 'amount')))
    .reduce((sum, amount) => sum + (Number.isSafeInteger(amount) ? amount : 0), 0)
}
