export * as elecsign from './elecsign/index.js'
export * as transferBills from './transfer-bills/index.js'
