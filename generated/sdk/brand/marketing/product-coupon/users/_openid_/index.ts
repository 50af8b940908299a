export * as coupons from './coupons/index.js'
