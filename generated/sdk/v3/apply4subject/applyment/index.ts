export * from '../applyment.js'
export * as _applyment_id_ from './_applyment_id_/index.js'
export * as _business_code_ from './_business_code_/index.js'
export * as merchants from './merchants/index.js'
