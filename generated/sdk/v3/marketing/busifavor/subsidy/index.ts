export * as payReceipts from './pay-receipts/index.js'
export * as returnReceipts from './return-receipts/index.js'
