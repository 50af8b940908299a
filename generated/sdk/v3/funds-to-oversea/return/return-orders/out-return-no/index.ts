export * as _out_return_no_ from './_out_return_no_.js'
