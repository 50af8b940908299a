export * from '../_contract_id_.js'
export * as schedule from './schedule.js'
