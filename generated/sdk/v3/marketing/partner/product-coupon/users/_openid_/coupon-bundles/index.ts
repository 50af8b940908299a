export * from '../coupon-bundles.js'
export * as _user_coupon_bundle_id_ from './_user_coupon_bundle_id_/index.js'
