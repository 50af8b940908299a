export * from '../bill-receipt.js'
export * as _out_batch_no_ from './_out_batch_no_.js'
