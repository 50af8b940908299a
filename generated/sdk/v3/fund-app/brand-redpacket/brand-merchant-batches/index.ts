export * from '../brand-merchant-batches.js'
export * as _batch_no_ from './_batch_no_/index.js'
