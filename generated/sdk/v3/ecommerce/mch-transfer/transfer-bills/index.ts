export * from '../transfer-bills.js'
export * as outBillNo from './out-bill-no/index.js'
export * as transferBillNo from './transfer-bill-no/index.js'
