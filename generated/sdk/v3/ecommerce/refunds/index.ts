export * as _refund_id_ from './_refund_id_/index.js'
export * as apply from './apply.js'
export * as id from './id/index.js'
export * as outRefundNo from './out-refund-no/index.js'
