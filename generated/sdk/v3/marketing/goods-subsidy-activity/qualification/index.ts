export * as lock from './lock.js'
export * as unlock from './unlock.js'
