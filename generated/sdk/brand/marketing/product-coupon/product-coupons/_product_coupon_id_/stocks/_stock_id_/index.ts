export * as associateStores from './associate-stores.js'
export * as uploadCouponCodes from './upload-coupon-codes.js'
