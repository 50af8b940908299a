export * from '../_out_contract_code_.js'
export * as terminate from './terminate.js'
