export * as authorizations from './authorizations/index.js'
export * as transferBills from './transfer-bills/index.js'
