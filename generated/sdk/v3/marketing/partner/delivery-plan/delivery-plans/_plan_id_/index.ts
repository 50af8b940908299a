export * from '../_plan_id_.js'
export * as terminate from './terminate.js'
