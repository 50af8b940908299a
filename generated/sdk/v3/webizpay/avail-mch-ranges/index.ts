export * from '../avail-mch-ranges.js'
export * as _range_id_ from './_range_id_/index.js'
