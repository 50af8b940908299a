export * as applyment from './applyment/index.js'
