export * as coupons from './coupons.js'
