export * from '../_policy_period_id_.js'
export * as schedule from './schedule.js'
