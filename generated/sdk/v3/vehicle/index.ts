export * as etc from './etc/index.js'
export * as parking from './parking/index.js'
export * as transactions from './transactions/index.js'
