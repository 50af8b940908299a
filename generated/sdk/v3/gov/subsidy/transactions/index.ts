export * as query from './query.js'
export * as summary from './summary/index.js'
export * as sync from './sync.js'
