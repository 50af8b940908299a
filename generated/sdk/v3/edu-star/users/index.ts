export * as openid from './openid/index.js'
export * as qq from './qq/index.js'
