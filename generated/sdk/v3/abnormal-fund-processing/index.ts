export * as receipts from './receipts/index.js'
