export * as passthrough from './passthrough/index.js'
export * as query from './query.js'
export * as sync from './sync.js'
