export * as deduct from './deduct/index.js'
