import type { DataObject } from '../../../client/data-object.js'
import type { World } from '../behaviour.js'
import { feeOf } from '../funds/fees.js'
import { isPaid, type PaidPayment } from '../funds/trades.js'
import { readPayment } from '../payment/payment-data.js'
import { storedFields } from '../shared/stored-fields.js'
import { readSharing, type Sharing } from './sharing-data.js'

/** The greatest part of an order that can be shared, in ten-thousandths: 30 %, which merchants have unless they agree on another. */
export const maxRatio = 3_000

/** Milliseconds that the money of an order waits to be shared: 30 days, as the official questions and answers say of most. */
export const frozenFor = 30 * 86_400_000

/** Finds the sharing of an order. Not of interest to people, so it has no machine. */
const kind = 'shared-order'

/** A paid order whose money waits to be shared, with what was shared of it. Amounts are in fen. */
export interface ShareableOrder {
  readonly payment: PaidPayment
  /** The merchant that was paid. */
  readonly payer: string
  /** Not refused, in their order. */
  readonly sharings: readonly Sharing[]
  /** What can still be shared: without the fee, what was refunded, shared or unfrozen. */
  readonly unsplit: number
  /** What others can still get under the greatest ratio. */
  readonly shareable: number
}

/** The paid order with a `transaction_id`; undefined if there is none. */
export function paidOrder(
  world: Pick<World, 'store'>,
  owner: string,
  transactionId: string,
): PaidPayment | undefined {
  const object = world.store.get('payment', owner, transactionId)
  const payment = object === undefined ? undefined : readPayment(object)
  return payment !== undefined && isPaid(payment) && payment.paid.transactionId === transactionId
    ? payment
    : undefined
}

/** What was and can be shared of an order. */
export function shareableOrder(world: Pick<World, 'store' | 'now'>, payment: PaidPayment): ShareableOrder {
  const { owner, total, refunded, profitSharing, reversedAt, subMchid: payer = owner } = payment
  const sharings = sharingsOf(world, payment)
  const isLate = world.now() >= payment.paid.at + frozenFor
  const isOver = isLate || !profitSharing || reversedAt !== undefined || sharings.some(({ isLast }) => isLast)
  const shares = sharings.flatMap(each => each.shares).filter(({ result }) => result !== 'CLOSED')
  const sumOf = (some: readonly { readonly amount: number }[]): number =>
    some.reduce((sum, { amount }) => sum + amount, 0)
  const kept = total - refunded
  const ofOthers = shares.filter(({ type, account }) => type !== 'MERCHANT_ID' || account !== payer)
  return {
    payment,
    payer,
    sharings,
    unsplit: isOver ? 0 : Math.max(0, kept - feeOf(kept) - sumOf(shares)),
    shareable: Math.max(0, Math.floor((total * maxRatio) / 10_000) - sumOf(ofOthers)),
  }
}

/** Remembers that a sharing belongs to an order. */
export function addToOrder({ store, now }: World, payment: PaidPayment, outOrderNo: string): void {
  const { owner, paid } = payment
  const known = store.get(kind, owner, paid.transactionId)
  const numbers = [...numbersIn(known?.data), outOrderNo]
  const times = { createdAt: known?.createdAt ?? now(), updatedAt: now() }
  store.put({
    kind,
    owner,
    id: paid.transactionId,
    aliases: [],
    state: 'SHARED',
    data: { numbers },
    ...times,
  })
}

function sharingsOf({ store }: Pick<World, 'store'>, { owner, paid }: PaidPayment): readonly Sharing[] {
  const numbers = numbersIn(store.get(kind, owner, paid.transactionId)?.data)
  return numbers.flatMap(number => store.get('profit-sharing', owner, number) ?? []).map(readSharing)
}

function numbersIn(data: DataObject | undefined): readonly string[] {
  return data === undefined ? [] : storedFields('shared order', data).texts('numbers')
}
