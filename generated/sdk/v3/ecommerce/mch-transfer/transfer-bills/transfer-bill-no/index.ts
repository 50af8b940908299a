export * as _transfer_bill_no_ from './_transfer_bill_no_.js'
