export * as partnerpay from './partnerpay/index.js'
export * as pay from './pay/index.js'
export * as queryorder from './queryorder.js'
