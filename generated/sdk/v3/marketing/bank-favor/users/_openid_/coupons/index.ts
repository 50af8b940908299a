export * as _coupon_id_ from './_coupon_id_.js'
