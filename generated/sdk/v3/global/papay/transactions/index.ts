export * from '../transactions.js'
export * as _transaction_id_ from './_transaction_id_.js'
export * as outTradeNo from './out-trade-no/index.js'
