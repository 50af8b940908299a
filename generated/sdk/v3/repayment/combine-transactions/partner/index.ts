export * as outTradeNo from './out-trade-no/index.js'
export * as prepay from './prepay.js'
