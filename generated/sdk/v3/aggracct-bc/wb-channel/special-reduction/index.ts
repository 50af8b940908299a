export * from '../special-reduction.js'
export * as _out_request_no_ from './_out_request_no_.js'
