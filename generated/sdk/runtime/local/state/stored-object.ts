import type { DataObject } from '../../client/data-object.js'

/** An object of a merchant that lives longer than a call: an order, a refund, a coupon. Plain JSON data. */
export interface StoredObject {
  /** The kind of its state machine: `payment`. */
  readonly kind: string
  /** The merchant (or brand) that made it. */
  readonly owner: string
  /** The owner's own number, unique with kind and owner: `out_trade_no`. */
  readonly id: string
  /** Other numbers that find it: `transaction_id`, `prepay_id`. Unique with kind and owner. */
  readonly aliases: readonly string[]
  /** A state of its machine. */
  readonly state: string
  /** Milliseconds since 1970, of the service's own clock. */
  readonly createdAt: number
  readonly updatedAt: number
  /** What the merchant gave and what the service knows, in the behaviour's own names. */
  readonly data: DataObject
}
