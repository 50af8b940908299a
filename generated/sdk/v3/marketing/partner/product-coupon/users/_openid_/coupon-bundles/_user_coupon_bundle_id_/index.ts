export * as deactivate from './deactivate.js'
