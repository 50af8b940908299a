import { type DataObject, textMember } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { readPayment } from '../payment/payment-data.js'
import { storedFields } from '../shared/stored-fields.js'
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
  if (event === 'refund') giveBack(object, world)
}

function giveBack(object: StoredObject, world: World): void {
  const [last] = listOf(object, 'uses').slice(-1)
  const coupon = world.change(object, {
    consumed: undefined,
    refunds: [...listOf(object, 'refunds'), { ...last, at: world.now() }],
  })
  if (world.now() > readFavorCoupon(coupon).end) world.move(coupon, 'expire')
}

function consume(object: StoredObject, world: World): void {
  const number = textMember(object.data, 'out_trade_no')
  const known = number === undefined ? undefined : world.store.get('payment', object.owner, number)
  const payment = known && readPayment(known)
  const use = {
    at: world.now(),
    mchid: object.owner,
    total: payment?.total ?? 0,
    transaction_id:
      payment?.paid?.transactionId ?? textMember(object.data, 'transaction_id') ?? world.number('42', 28),
  }
  const used = world.change(object, {
    consumed: { time: use.at, mchid: use.mchid, transaction_id: use.transaction_id },
    uses: [...listOf(object, 'uses'), use],
    out_trade_no: undefined,
    transaction_id: undefined,
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

function listOf(object: StoredObject, name: 'uses' | 'refunds'): readonly DataObject[] {
  const fields = storedFields(`${object.kind} ${object.id}`, object.data)
  return object.data[name] === undefined ? [] : fields.objects(name)
}
