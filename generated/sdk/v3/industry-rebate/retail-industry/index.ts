export * as transactions from './transactions.js'
