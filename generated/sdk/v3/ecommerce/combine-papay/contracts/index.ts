export * as planId from './plan-id/index.js'
export * as preEntrustSign from './pre-entrust-sign/index.js'
