export * as _product_coupon_id_ from './_product_coupon_id_/index.js'
