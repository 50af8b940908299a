export * from './runtime/index.js'
export * as v3 from './v3/index.js'
export * as webhooks from './webhooks/index.js'
