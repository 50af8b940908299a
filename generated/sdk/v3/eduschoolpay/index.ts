export * as contracts from './contracts/index.js'
export * as transactions from './transactions/index.js'
export * as users from './users/index.js'
