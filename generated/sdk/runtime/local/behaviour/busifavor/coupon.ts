import type { DataObject } from '../../../client/data-object.js'
import { type LocalAnswer, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { givenMembers, withValues } from '../shared/given-members.js'
import { storedFields } from '../shared/stored-fields.js'
import { type BusifavorStock, findStock } from './stock.js'

/** A user's coupon as its behaviour sees it. Times are milliseconds since 1970. */
export interface BusifavorCoupon {
  readonly kind: 'coupon'
  readonly object: StoredObject
  readonly stockId: string
  readonly code: string
  readonly openid: string
  /** The application in which the user has this openid; unknown if the user took the coupon by the page. */
  readonly appid: string | undefined
  readonly sender: string
  readonly receivedAt: number
  readonly start: number
  readonly end: number
  /** The order with which it is associated. */
  readonly outTradeNo: string | undefined
}

/** Reads a coupon from the store. Throws `StoredDataError`. */
export function readCoupon(object: StoredObject): BusifavorCoupon {
  const read = storedFields(`${object.kind} ${object.id}`, object.data)
  return {
    kind: 'coupon',
    object,
    stockId: read.text('stock_id'),
    code: read.text('coupon_code'),
    openid: read.text('openid'),
    appid: read.optionalText('appid'),
    sender: read.text('sender'),
    receivedAt: read.whole('received_at'),
    start: read.whole('start'),
    end: read.whole('end'),
    outTradeNo: read.optionalText('associate_out_trade_no'),
  }
}

/** The number of a coupon in the store: codes are unique in a stock only. */
export function couponId(stockId: string, code: string): string {
  return `${stockId}/${code}`
}

/** A stock with one of its coupons. */
export interface CouponOfStock {
  readonly kind: 'coupon-of-stock'
  readonly stock: BusifavorStock
  readonly coupon: BusifavorCoupon
}

/** The coupon with this code in a stock of the caller, or the refusal. */
export function findCoupon(
  stockId: string,
  code: string,
  caller: string,
  world: World,
): CouponOfStock | LocalAnswer {
  const stock = findStock(stockId, caller, world)
  if (stock.kind !== 'stock') return stock
  const object = world.store.get('busifavor-coupon', stock.object.owner, couponId(stockId, code))
  if (object === undefined) return refusal('RESOURCE_NOT_EXISTS', '券不存在')
  return { kind: 'coupon-of-stock', stock, coupon: readCoupon(object) }
}

/**
 * The coupon with this code, whose stock is not given: only coupons whose codes the service made are found so
 * (`coupons/use`: `stock_id` is required for codes of the merchant).
 */
export function findCouponByCode(code: string, caller: string, world: World): CouponOfStock | LocalAnswer {
  const isIt = (object: StoredObject): boolean => object.data.coupon_code === code
  const own = world.store.get('busifavor-coupon', caller, code)
  const candidates = own === undefined ? world.store.list('busifavor-coupon').filter(isIt) : [own]
  for (const candidate of candidates) {
    const { stockId } = readCoupon(candidate)
    const found = findCoupon(stockId, code, caller, world)
    if (found.kind === 'coupon-of-stock' && found.stock.codeMode === 'WECHATPAY_MODE') return found
    if (found.kind === 'coupon-of-stock')
      return refusal('INVALID_REQUEST', '券code由商户提供的批次，核销时必须传入stock_id')
  }
  return refusal('RESOURCE_NOT_EXISTS', '券不存在')
}

/** A coupon as queries show it: the stock's settings, and what happened to the coupon. */
export function couponAnswer({ stock, coupon }: Omit<CouponOfStock, 'kind'>): DataObject {
  return withValues({
    ...givenMembers(stock.request, [
      'stock_name',
      'belong_merchant',
      'comment',
      'goods_name',
      'stock_type',
      'coupon_use_rule',
      'custom_entrance',
      'display_pattern_info',
    ]),
    ...givenMembers(stock.sendRule, ['transferable', 'shareable']),
    ...givenMembers(coupon.object.data, [
      'send_request_no',
      'use_request_no',
      'use_time',
      'return_request_no',
      'return_time',
      'deactivate_request_no',
      'deactivate_reason',
      'deactivate_time',
      'associate_out_trade_no',
    ]),
    stock_id: coupon.stockId,
    coupon_code: coupon.code,
    coupon_state: coupon.object.state,
    available_start_time: rfc3339(coupon.start),
    expire_time: rfc3339(coupon.end),
    receive_time: rfc3339(coupon.receivedAt),
  })
}
