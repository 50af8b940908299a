export * as electronicReceipts from './electronic-receipts.js'
