export * from '../return-receipts.js'
export * as _subsidy_return_receipt_id_ from './_subsidy_return_receipt_id_.js'
