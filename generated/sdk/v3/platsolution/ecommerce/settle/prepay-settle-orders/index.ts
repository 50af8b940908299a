export * from '../prepay-settle-orders.js'
export * as _settle_batch_no_ from './_settle_batch_no_/index.js'
