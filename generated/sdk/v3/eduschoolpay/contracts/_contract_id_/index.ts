export * from '../_contract_id_.js'
export * as terminate from './terminate.js'
