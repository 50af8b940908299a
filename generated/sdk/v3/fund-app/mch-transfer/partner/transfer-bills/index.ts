export * from '../transfer-bills.js'
export * as outBillNo from './out-bill-no/index.js'
export * as preTransferWithAuthorization from './pre-transfer-with-authorization.js'
export * as transfer from './transfer.js'
