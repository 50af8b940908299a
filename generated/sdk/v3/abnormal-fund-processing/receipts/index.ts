export * as _receipt_id_ from './_receipt_id_/index.js'
