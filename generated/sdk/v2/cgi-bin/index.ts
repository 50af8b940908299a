export * as mch from './mch/index.js'
