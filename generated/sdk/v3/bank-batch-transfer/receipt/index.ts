export * as detailReceipts from './detail-receipts.js'
export * as summaryReceipts from './summary-receipts.js'
