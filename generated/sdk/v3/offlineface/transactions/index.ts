export * from '../transactions.js'
export * as outTradeNo from './out-trade-no/index.js'
