export * from '../service-account-applications.js'
export * as _out_apply_no_ from './_out_apply_no_.js'
