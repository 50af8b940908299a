export * as _out_refund_no_ from './_out_refund_no_.js'
