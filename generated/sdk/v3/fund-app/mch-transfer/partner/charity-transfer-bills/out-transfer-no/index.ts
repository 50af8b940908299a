export * as _out_transfer_no_ from './_out_transfer_no_.js'
