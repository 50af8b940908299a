export * from '../couponcodes.js'
export * as _coupon_code_ from './_coupon_code_.js'
