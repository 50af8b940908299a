export * as transactionBlockRecords from './transaction-block-records/index.js'
export * as transactionBlockSubmissions from './transaction-block-submissions/index.js'
