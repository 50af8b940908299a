export * from '../coupons.js'
export * as _coupon_code_ from './_coupon_code_/index.js'
