export * as _policy_period_id_ from './_policy_period_id_/index.js'
