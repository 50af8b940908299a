export * as media from './media/index.js'
export * as notifyConfigs from './notify-configs.js'
export * as productCoupons from './product-coupons/index.js'
export * as users from './users/index.js'
