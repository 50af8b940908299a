import { textMember } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { callbackOf } from './callbacks.js'
import type { BusifavorStock } from './stock.js'

/** Sends `COUPON.SEND` to the address that `busifavor/callbacks` set for the stock's merchant. */
export function notifySent(stock: BusifavorStock, coupon: StoredObject, channel: string, world: World): void {
  world.notify({
    webhook: 'v3/COUPON.SEND',
    to: callbackOf(stock.object.owner, stock.belongMerchant, world),
    owner: stock.object.owner,
    resource: {
      event_type: 'EVENT_TYPE_BUSICOUPON_SEND',
      coupon_code: coupon.data.coupon_code,
      stock_id: stock.stockId,
      send_time: rfc3339(world.now()),
      openid: coupon.data.openid,
      send_channel: channel,
      send_merchant: textMember(coupon.data, 'sender') ?? stock.belongMerchant,
    },
    summary: '商家券领券通知',
    about: { kind: coupon.kind, id: coupon.id },
  })
}
