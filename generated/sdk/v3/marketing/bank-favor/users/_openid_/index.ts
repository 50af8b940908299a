export * as bankMultiActivity from './bank-multi-activity.js'
export * as coupons from './coupons/index.js'
