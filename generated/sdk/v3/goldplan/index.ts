export * as merchants from './merchants/index.js'
