export * as send from './send.js'
