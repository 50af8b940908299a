export * as refundProcessed from './refund-processed.js'
export * as transactionSuccess from './transaction-success.js'
