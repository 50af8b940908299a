export * as alter from './alter.js'
export * as claim from './claim.js'
export * as query from './query.js'
export * as sync from './sync.js'
