export * as batches from './batches/index.js'
export * as billReceipt from './bill-receipt/index.js'
