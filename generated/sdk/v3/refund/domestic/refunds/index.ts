export * from '../refunds.js'
export * as _out_refund_no_ from './_out_refund_no_.js'
export * as _refund_id_ from './_refund_id_/index.js'
