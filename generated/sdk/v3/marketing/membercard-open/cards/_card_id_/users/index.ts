export * as import from './import.js'
