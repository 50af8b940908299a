export * from '../user-sign-plans.js'
export * as merchantSignPlanNo from './merchant-sign-plan-no/index.js'
