export * from '../_out_budget_no_.js'
export * as unlock from './unlock.js'
