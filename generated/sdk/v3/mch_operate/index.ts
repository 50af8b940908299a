export * as risk from './risk/index.js'
