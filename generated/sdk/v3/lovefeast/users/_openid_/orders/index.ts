export * as brandId from './brand-id/index.js'
export * as outTradeNo from './out-trade-no/index.js'
