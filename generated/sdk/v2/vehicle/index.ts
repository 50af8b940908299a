export * as partnerpay from './partnerpay/index.js'
export * as pay from './pay/index.js'
