export * as associate from './associate.js'
