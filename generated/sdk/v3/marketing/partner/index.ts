export * as deliveryPlan from './delivery-plan/index.js'
export * as productCoupon from './product-coupon/index.js'
