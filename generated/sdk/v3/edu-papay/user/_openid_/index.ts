export * as contracts from './contracts.js'
