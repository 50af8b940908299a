export * as result from './result/index.js'
