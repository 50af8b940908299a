export * as _out_order_no_ from './_out_order_no_.js'
export * as outTradeNo from './out-trade-no/index.js'
