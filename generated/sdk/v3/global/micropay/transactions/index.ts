export * as id from './id/index.js'
export * as outTradeNo from './out-trade-no/index.js'
export * as pay from './pay.js'
