export * from '../charity-transfer-bills.js'
export * as outTransferNo from './out-transfer-no/index.js'
