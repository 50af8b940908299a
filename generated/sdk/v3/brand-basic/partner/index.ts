export * as brands from './brands/index.js'
