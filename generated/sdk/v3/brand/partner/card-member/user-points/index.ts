export * as exchangeCoupon from './exchange-coupon/index.js'
export * as sync from './sync.js'
