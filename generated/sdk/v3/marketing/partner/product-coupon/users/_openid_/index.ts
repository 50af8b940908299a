export * as couponBundles from './coupon-bundles/index.js'
export * as coupons from './coupons/index.js'
export * as preSendCoupon from './pre-send-coupon.js'
export * as preSendCouponBundle from './pre-send-coupon-bundle.js'
