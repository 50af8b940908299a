export * as batches from './batches/index.js'
export * as reservation from './reservation/index.js'
