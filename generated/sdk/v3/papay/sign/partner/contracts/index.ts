export * as planId from './plan-id/index.js'
