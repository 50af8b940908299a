export * from '../pay-receipts.js'
export * as _subsidy_receipt_id_ from './_subsidy_receipt_id_.js'
