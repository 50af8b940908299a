export * as modify from './modify.js'
