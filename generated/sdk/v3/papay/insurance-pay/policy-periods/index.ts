export * as contractId from './contract-id/index.js'
