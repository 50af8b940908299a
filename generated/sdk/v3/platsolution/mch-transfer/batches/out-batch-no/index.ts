export * as _out_batch_no_ from './_out_batch_no_/index.js'
