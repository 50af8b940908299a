export * as syncStatus from './sync-status.js'
