export * from '../charity-budget.js'
export * as _out_budget_no_ from './_out_budget_no_/index.js'
