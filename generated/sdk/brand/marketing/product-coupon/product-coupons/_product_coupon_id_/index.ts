export * from '../_product_coupon_id_.js'
export * as deactivate from './deactivate.js'
export * as stocks from './stocks/index.js'
