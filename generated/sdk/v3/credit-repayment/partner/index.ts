export * as contracts from './contracts/index.js'
export * as deductOrders from './deduct-orders/index.js'
export * as scheduleRecords from './schedule-records/index.js'
