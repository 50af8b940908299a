export * as contracts from './contracts/index.js'
export * as partner from './partner/index.js'
