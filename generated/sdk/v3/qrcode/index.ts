export * as transactions from './transactions/index.js'
export * as userServices from './user-services/index.js'
