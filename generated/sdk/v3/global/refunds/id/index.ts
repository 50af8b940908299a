export * as _refund_id_ from './_refund_id_.js'
