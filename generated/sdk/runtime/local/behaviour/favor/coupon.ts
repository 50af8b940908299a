import { type DataObject, textMember } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { withValues } from '../shared/given-members.js'
import { storedFields } from '../shared/stored-fields.js'
import type { FavorStock } from './stock.js'

/** A user's cash coupon as its behaviour sees it. Times are milliseconds since 1970, amounts fen. */
export interface FavorCoupon {
  readonly object: StoredObject
  readonly couponId: string
  readonly stockId: string
  readonly openid: string
  readonly sender: string
  readonly amount: number
  readonly minimum: number
  readonly start: number
  readonly end: number
  /** The payment in which it was used. */
  readonly consumed: FavorConsumption | undefined
}

/** A payment in which a coupon was used. */
export interface FavorConsumption {
  readonly time: number
  readonly mchid: string
  readonly transactionId: string
}

/** Reads a coupon from the store. Throws `StoredDataError`. */
export function readFavorCoupon(object: StoredObject): FavorCoupon {
  const read = storedFields(`${object.kind} ${object.id}`, object.data)
  const consumed = read.optionalInside('consumed')
  return {
    object,
    couponId: object.id,
    stockId: read.text('stock_id'),
    openid: read.text('openid'),
    sender: read.text('sender'),
    amount: read.whole('amount'),
    minimum: read.whole('minimum'),
    start: read.whole('start'),
    end: read.whole('end'),
    consumed: consumed && {
      time: consumed.whole('time'),
      mchid: consumed.text('mchid'),
      transactionId: consumed.text('transaction_id'),
    },
  }
}

/** A coupon as queries and the notice show it. */
export function favorCouponAnswer(coupon: FavorCoupon, stock: FavorStock): DataObject {
  const { consumed } = coupon
  return withValues({
    stock_creator_mchid: stock.creator,
    stock_id: coupon.stockId,
    coupon_id: coupon.couponId,
    coupon_name: stock.request.stock_name,
    status: coupon.object.state,
    description: textMember(stock.request.pattern_info, 'description') ?? '',
    create_time: rfc3339(coupon.object.createdAt),
    coupon_type: 'NORMAL',
    no_cash: stock.request.no_cash,
    available_begin_time: rfc3339(coupon.start),
    available_end_time: rfc3339(coupon.end),
    singleitem: stock.items.length > 0,
    normal_coupon_information: {
      coupon_amount: coupon.amount,
      transaction_minimum: coupon.minimum,
    },
    consume_information:
      consumed === undefined
        ? undefined
        : {
            consume_time: rfc3339(consumed.time),
            consume_mchid: consumed.mchid,
            transaction_id: consumed.transactionId,
          },
  })
}
