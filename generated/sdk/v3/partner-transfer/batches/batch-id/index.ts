export * as _batch_id_ from './_batch_id_/index.js'
