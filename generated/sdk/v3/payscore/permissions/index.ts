export * from '../permissions.js'
export * as assessUserRiskLevel from './assess-user-risk-level.js'
export * as authorizationCode from './authorization-code/index.js'
export * as openid from './openid/index.js'
