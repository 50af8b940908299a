export * as productCoupon from './product-coupon/index.js'
