export * as mch from './mch/index.js'
export * as mkt from './mkt/index.js'
export * as pay from './pay/index.js'
