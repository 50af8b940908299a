export * as import from './import.js'
export * as search from './search.js'
