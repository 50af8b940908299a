export * as settlements from './settlements.js'
