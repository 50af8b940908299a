export * from '../insurance-claim-bills.js'
export * as billId from './bill-id/index.js'
export * as outBillNo from './out-bill-no/index.js'
export * as preTransfer from './pre-transfer.js'
