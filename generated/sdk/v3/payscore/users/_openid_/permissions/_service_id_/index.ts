export * as terminate from './terminate.js'
