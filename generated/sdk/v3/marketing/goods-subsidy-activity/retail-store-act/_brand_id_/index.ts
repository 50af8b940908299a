export * as materials from './materials.js'
export * as stores from './stores/index.js'
