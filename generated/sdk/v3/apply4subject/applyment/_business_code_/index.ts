export * as cancel from './cancel.js'
