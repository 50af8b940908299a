import { textMember } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { readPayment } from '../payment-data.js'
import { favorCallbackOf } from './callbacks.js'
import { favorCouponAnswer, readFavorCoupon } from './coupon.js'
import { readFavorStock } from './stock.js'

/**
 * What follows an event of a coupon. After `use` the coupon names its payment: `out_trade_no` or `transaction_id` of the event's data, or a
 * payment that nobody knows; and `COUPON.USE` goes to the creator of the stock. After `refund` the coupon can be used again
 * until its time is over.
 */
export function favorCouponMoved(object: StoredObject, event: string, world: World): void {
  if (event === 'use') consume(object, world)
  if (event !== 'refund') return
  const coupon = world.change(object, { consumed: undefined, refunded_at: world.now() })
  if (world.now() > readFavorCoupon(coupon).end) world.move(coupon, 'expire')
}

function consume(object: StoredObject, world: World): void {
  const number = textMember(object.data, 'out_trade_no')
  const payment = number === undefined ? undefined : world.store.get('payment', object.owner, number)
  const transactionId =
    (payment === undefined ? undefined : readPayment(payment).paid?.transactionId) ??
    textMember(object.data, 'transaction_id') ??
    world.number('42', 28)
  const used = world.change(object, {
    consumed: { time: world.now(), mchid: object.owner, transaction_id: transactionId },
  })
  const stock = world.store.get('favor-stock', used.owner, String(used.data.stock_id))
  if (stock === undefined) return
  world.notify({
    webhook: 'v3/COUPON.USE',
    to: favorCallbackOf(used.owner, world),
    owner: used.owner,
    resource: favorCouponAnswer(readFavorCoupon(used), readFavorStock(stock)),
    summary: '代金券核销通知',
    about: { kind: used.kind, id: used.id },
  })
}
