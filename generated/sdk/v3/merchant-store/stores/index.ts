export * from '../stores.js'
export * as _store_id_ from './_store_id_/index.js'
