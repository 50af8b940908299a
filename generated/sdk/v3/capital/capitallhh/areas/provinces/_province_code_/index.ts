export * as cities from './cities.js'
