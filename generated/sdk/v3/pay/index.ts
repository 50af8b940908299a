export * as partner from './partner/index.js'
export * as transactions from './transactions/index.js'
