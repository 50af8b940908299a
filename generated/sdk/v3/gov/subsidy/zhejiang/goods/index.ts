export * as query from './query.js'
