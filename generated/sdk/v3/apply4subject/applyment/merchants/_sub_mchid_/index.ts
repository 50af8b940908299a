export * as state from './state.js'
