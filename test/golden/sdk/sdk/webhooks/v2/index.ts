export * as TRANSACTION_FAIL from './TRANSACTION.FAIL.js'
export * as transactionSuccess from './transaction-success.js'
