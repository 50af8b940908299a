export * from '../payscore-plans.js'
export * as merchantPlanNo from './merchant-plan-no/index.js'
