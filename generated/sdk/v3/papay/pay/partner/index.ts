export * as schedules from './schedules/index.js'
export * as transactions from './transactions/index.js'
