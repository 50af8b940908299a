export * as harmonyPlanId from './harmony-plan-id/index.js'
export * as planId from './plan-id/index.js'
export * as preEntrustSign from './pre-entrust-sign.js'
