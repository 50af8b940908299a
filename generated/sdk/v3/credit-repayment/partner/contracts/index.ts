export * as _out_contract_code_ from './_out_contract_code_.js'
export * as appPresign from './app-presign.js'
export * as h5Presign from './h5-presign.js'
export * as terminate from './terminate.js'
