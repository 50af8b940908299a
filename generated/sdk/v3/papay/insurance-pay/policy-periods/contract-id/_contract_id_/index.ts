export * as policyPeriodId from './policy-period-id/index.js'
