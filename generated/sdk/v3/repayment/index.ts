export * as combineTransactions from './combine-transactions/index.js'
