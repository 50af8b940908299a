export * as cancel from './cancel.js'
export * as claim from './claim.js'
export * as query from './query.js'
