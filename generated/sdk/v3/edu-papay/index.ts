export * as contracts from './contracts/index.js'
export * as transactions from './transactions/index.js'
export * as user from './user/index.js'
export * as userNotifications from './user-notifications/index.js'
