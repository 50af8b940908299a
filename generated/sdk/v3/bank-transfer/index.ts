export * as batches from './batches/index.js'
