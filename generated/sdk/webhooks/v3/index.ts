export * as COUPON_SEND from './COUPON.SEND.js'
export * as COUPON_USE from './COUPON.USE.js'
