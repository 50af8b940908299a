export * as outTradeNo from './out-trade-no/index.js'
export * as parking from './parking.js'
