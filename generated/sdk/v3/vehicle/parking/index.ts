export * as parkings from './parkings.js'
export * as services from './services/index.js'
