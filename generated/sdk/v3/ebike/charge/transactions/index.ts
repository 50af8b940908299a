export * from '../transactions.js'
export * as id from './id/index.js'
export * as outTradeNo from './out-trade-no/index.js'
