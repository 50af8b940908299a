export * as stores from './stores/index.js'
