export * as harmony from './harmony/index.js'
export * as partner from './partner/index.js'
export * as schedules from './schedules/index.js'
export * as transactions from './transactions/index.js'
