export * as _empty_ from './_empty_.js'
export * as applyment_id from './applyment_id/index.js'
export * as business_code from './business_code/index.js'
