export * as contracts from './contracts/index.js'
export * as policyPeriods from './policy-periods/index.js'
export * as policy_periods from './policy_periods/index.js'
