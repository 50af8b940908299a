export * as policyPeriods from './policy-periods/index.js'
export * as transactions from './transactions/index.js'
