export * as openid from './openid/index.js'
export * as preauthorize from './preauthorize.js'
