import { type DataObject, textMember } from '../../../client/data-object.js'
import { type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { givenMembers, withValues } from '../shared/given-members.js'
import { readSent, type SentCount, sentNow } from '../shared/sent-count.js'
import { storedFields } from '../shared/stored-fields.js'
import { availablePeriod } from './available-period.js'

const codeModes = ['WECHATPAY', 'UPLOAD', 'API_ASSIGN'] as const

/** A product coupon's stock as its behaviour sees it. */
export interface ProductCouponStock {
  readonly kind: 'stock'
  readonly object: StoredObject
  readonly couponId: string
  readonly codeMode: (typeof codeModes)[number]
  /** What the brand gave, and what was changed since. */
  readonly request: DataObject
  /** `stock_send_rule`. */
  readonly limits: DataObject
  /** When its coupons can be used, in the names of merchant coupons: those behave the same. */
  readonly availableTime: DataObject
  readonly sent: SentCount
  readonly holders: DataObject
}

/** Reads a stock from the store. Throws `StoredDataError`. */
export function readProductStock(object: StoredObject): ProductCouponStock {
  const read = storedFields(`${object.kind} ${object.id}`, object.data)
  const given = read.inside('request')
  const rule = given.optionalInside('single_usage_rule')
  return {
    kind: 'stock',
    object,
    couponId: read.text('product_coupon_id'),
    codeMode: given.oneOf('coupon_code_mode', codeModes),
    request: read.members('request'),
    limits: given.members('stock_send_rule'),
    availableTime: availablePeriod(rule?.members('coupon_available_period') ?? {}),
    sent: readSent(read.inside('sent')),
    holders: read.members('holders'),
  }
}

/** The product coupon of a request: by path or body, of the caller, and of the brand that the request names. */
export function findProductCoupon(request: LocalRequest, world: World): StoredObject | LocalAnswer {
  const { path, body, query, caller } = request
  const given = { ...query, ...body }
  const id = path.product_coupon_id ?? textMember(given, 'product_coupon_id') ?? ''
  const object = world.store.get('product-coupon', caller, id)
  const brand = textMember(given, 'brand_id')
  if (object === undefined || object.id !== id) return refusal('INVALID_REQUEST', '商品券不存在')
  return brand === undefined || brand === (textMember(object.data, 'brand_id') ?? caller)
    ? object
    : refusal('INVALID_REQUEST', '商品券不属于该品牌')
}

/** The stock of a request, which must be one of the request's product coupon. */
export function findProductStock(request: LocalRequest, world: World): ProductCouponStock | LocalAnswer {
  const coupon = findProductCoupon(request, world)
  if (isAnswer(coupon)) return coupon
  const id = request.path.stock_id ?? textMember({ ...request.query, ...request.body }, 'stock_id') ?? ''
  const object = world.store.get('product-coupon-stock', request.caller, id)
  const stock = object?.id === id ? readProductStock(object) : undefined
  return stock?.couponId === coupon.id ? stock : refusal('INVALID_REQUEST', '商品券批次不存在')
}

/** Whether a look-up gave an answer in place of an object. */
export function isAnswer(found: StoredObject | LocalAnswer): found is LocalAnswer {
  return !('aliases' in found)
}

/** A product coupon as queries show it. */
export function productCouponAnswer(coupon: StoredObject): DataObject {
  const read = storedFields(`${coupon.kind} ${coupon.id}`, coupon.data)
  return withValues({
    ...read.members('request'),
    ...givenMembers(coupon.data, ['deactivate_request_no', 'deactivate_time', 'deactivate_reason']),
    product_coupon_id: coupon.id,
    brand_id: read.optionalText('brand_id'),
    state: coupon.state,
  })
}

/** A stock as queries show it. */
export function productStockAnswer(stock: ProductCouponStock, world: World): DataObject {
  const sent = sentNow(stock.sent, world.now())
  const codes = codesOf(stock, world)
  return withValues({
    ...stock.request,
    ...givenMembers(stock.object.data, ['deactivate_request_no', 'deactivate_time', 'deactivate_reason']),
    product_coupon_id: stock.couponId,
    stock_id: stock.object.id,
    brand_id: textMember(stock.object.data, 'brand_id'),
    state: stock.object.state,
    sent_count_info: { total_count: sent.coupons, today_count: sent.todayCoupons },
    coupon_code_count_info:
      stock.codeMode === 'UPLOAD'
        ? {
            total_count: codes.length,
            available_count: codes.filter(({ state }) => state === 'AVAILABLE').length,
          }
        : undefined,
  })
}

/** The codes that were uploaded for a stock, in their order. */
export function codesOf(stock: ProductCouponStock, world: World): readonly StoredObject[] {
  return world.store
    .list('product-coupon-code', stock.object.owner)
    .filter(({ data }) => data.stock_id === stock.object.id)
}
