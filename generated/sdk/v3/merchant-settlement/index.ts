export * as merchantSettleRuleApplications from './merchant-settle-rule-applications/index.js'
