export * as _stock_id_ from './_stock_id_/index.js'
