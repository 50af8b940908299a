export * as find from './find.js'
