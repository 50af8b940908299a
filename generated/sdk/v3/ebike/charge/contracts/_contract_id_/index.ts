export * from '../_contract_id_.js'
export * as confirm from './confirm.js'
