export * as _out_bill_no_ from './_out_bill_no_.js'
