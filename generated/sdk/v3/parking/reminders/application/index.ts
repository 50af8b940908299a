export * from '../application.js'
export * as query from './query.js'
export * as withdraw from './withdraw.js'
