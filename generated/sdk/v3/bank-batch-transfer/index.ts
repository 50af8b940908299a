export * as receipt from './receipt/index.js'
