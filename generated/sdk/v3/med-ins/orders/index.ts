export * from '../orders.js'
export * as mixTradeNo from './mix-trade-no/index.js'
export * as outTradeNo from './out-trade-no/index.js'
