export * as pay from './pay/index.js'
