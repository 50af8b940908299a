export * as transactions from './transactions/index.js'
