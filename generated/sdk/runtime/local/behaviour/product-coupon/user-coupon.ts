import { type DataObject, textMember } from '../../../client/data-object.js'
import { type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { givenMembers, withValues } from '../shared/given-members.js'
import { storedFields } from '../shared/stored-fields.js'
import {
  findProductStock,
  type ProductCouponStock,
  productCouponAnswer,
  productStockAnswer,
} from './product-coupon.js'

/** A user's product coupon with its stock. Times are milliseconds since 1970. */
export interface UserCoupon {
  readonly kind: 'user-coupon'
  readonly object: StoredObject
  readonly stock: ProductCouponStock
  readonly code: string
  readonly openid: string
  readonly start: number
  readonly end: number
}

/** Reads a user's coupon from the store. Throws `StoredDataError`. */
export function readUserCoupon(object: StoredObject, stock: ProductCouponStock): UserCoupon {
  const read = storedFields(`${object.kind} ${object.id}`, object.data)
  return {
    kind: 'user-coupon',
    object,
    stock,
    code: read.text('coupon_code'),
    openid: read.text('openid'),
    start: read.whole('start'),
    end: read.whole('end'),
  }
}

/** The number of a coupon in the store: codes are unique in a stock only. */
export function userCouponId(stockId: string, code: string): string {
  return `${stockId}/${code}`
}

/** The coupon of a request: its code and user in the path, its product coupon and stock beside it. */
export function findUserCoupon(request: LocalRequest, world: World): UserCoupon | LocalAnswer {
  const stock = findProductStock(request, world)
  if (stock.kind !== 'stock') return stock
  const id = userCouponId(stock.object.id, request.path.coupon_code ?? '')
  const object = world.store.get('user-product-coupon', request.caller, id)
  const coupon = object && readUserCoupon(object, stock)
  if (coupon === undefined || coupon.openid !== request.path.openid)
    return refusal('INVALID_REQUEST', '用户没有这张商品券')
  return coupon
}

/** A coupon as queries and answers show it. */
export function userCouponAnswer(coupon: UserCoupon, world: World): DataObject {
  const { object, stock } = coupon
  const product = world.store.get('product-coupon', object.owner, stock.couponId)
  const use = givenMembers(object.data, [
    'use_request_no',
    'use_time',
    'return_request_no',
    'return_time',
    'associated_order_info',
    'associated_pay_score_order_info',
  ])
  return withValues({
    ...givenMembers(object.data, [
      'send_request_no',
      'send_channel',
      'confirm_request_no',
      'confirm_time',
      'deactivate_request_no',
      'deactivate_time',
      'deactivate_reason',
      'attach',
      'coupon_tag_info',
    ]),
    brand_id: textMember(object.data, 'brand_id'),
    coupon_code: coupon.code,
    coupon_state: object.state,
    valid_begin_time: rfc3339(coupon.start),
    valid_end_time: rfc3339(coupon.end),
    receive_time: rfc3339(object.createdAt),
    single_usage_detail: Object.keys(use).length === 0 ? undefined : use,
    product_coupon: product && productCouponAnswer(product),
    stock: productStockAnswer(stock, world),
  })
}
