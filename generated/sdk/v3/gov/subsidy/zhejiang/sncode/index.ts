export * as lock from './lock.js'
export * as query from './query.js'
export * as unlock from './unlock.js'
