export * as check from './check.js'
export * as checkStatus from './check-status.js'
