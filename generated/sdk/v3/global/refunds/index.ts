export * from '../refunds.js'
export * as id from './id/index.js'
export * as outRefundNo from './out-refund-no/index.js'
