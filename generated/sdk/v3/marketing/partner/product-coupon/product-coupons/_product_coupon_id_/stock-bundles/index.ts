export * from '../stock-bundles.js'
export * as _stock_bundle_id_ from './_stock_bundle_id_/index.js'
