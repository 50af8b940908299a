import { type DataObject, textMember } from '../../../client/data-object.js'
import { LocalServiceError } from '../../service/local-service-error.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { openidOf } from '../payment/local-user.js'
import { sendCoupon } from './send-coupon.js'
import { readStock } from './stock.js'

/**
 * A user takes a coupon in a mini program; `COUPON.SEND` goes to the merchant. `data` may say: `stock_id` (the merchant's newest stock
 * without it), `openid`, `appid`, and `coupon_code` for stocks whose codes the merchant gives.
 *
 * Throws `LocalServiceError`: `OBJECT_NOT_FOUND` without a stock, `EVENT_REFUSED` where the stock gives no coupon.
 */
export function takeCoupon(owner: string, data: DataObject, world: World): StoredObject {
  const number = textMember(data, 'stock_id')
  const object =
    number === undefined
      ? world.store.list('busifavor-stock', owner).at(-1)
      : world.store.get('busifavor-stock', owner, number)
  if (object === undefined)
    throw new LocalServiceError(
      'OBJECT_NOT_FOUND',
      `Merchant ${owner} has no stock of merchant coupons${number === undefined ? '' : ` ${number}`}.`,
      'Create it: POST /v3/marketing/busifavor/stocks.',
    )
  const stock = readStock(object)
  const appid = textMember(data, 'appid')
  const sent = sendCoupon(
    stock,
    {
      openid: textMember(data, 'openid') ?? openidOf(appid ?? owner, 'user'),
      appid,
      sender: stock.belongMerchant,
      code: textMember(data, 'coupon_code'),
      channel: 'BUSICOUPON_SEND_CHANNEL_MINIAPP',
    },
    world,
  )
  if (sent.kind === 'sent') return sent.coupon
  throw new LocalServiceError(
    'EVENT_REFUSED',
    `Stock ${stock.stockId} gives no coupon: ${sent.kind === 'error' ? (sent.message ?? sent.code) : sent.kind}.`,
    'Look at its state, its time and its limits: GET /v3/marketing/busifavor/stocks/{stock_id}.',
  )
}
