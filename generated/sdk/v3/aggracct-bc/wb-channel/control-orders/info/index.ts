export * as update from './update/index.js'
