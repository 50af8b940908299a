export * from '../transfer-bills.js'
export * as billId from './bill-id/index.js'
export * as outBillNo from './out-bill-no/index.js'
