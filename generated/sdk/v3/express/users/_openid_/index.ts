export * as transform from './transform.js'
