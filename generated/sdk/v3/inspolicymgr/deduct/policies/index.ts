export * from '../policies.js'
export * as _out_insurance_no_ from './_out_insurance_no_.js'
