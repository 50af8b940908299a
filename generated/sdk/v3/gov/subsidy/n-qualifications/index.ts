export * as sync from './sync.js'
