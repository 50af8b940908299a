export * as authorization from './authorization/index.js'
