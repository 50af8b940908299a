export * as _out_detail_no_ from './_out_detail_no_.js'
