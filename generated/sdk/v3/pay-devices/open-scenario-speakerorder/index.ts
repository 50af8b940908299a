export * as _transaction_id_ from './_transaction_id_/index.js'
