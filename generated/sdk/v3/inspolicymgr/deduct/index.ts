export * as authorizations from './authorizations/index.js'
export * as policies from './policies/index.js'
