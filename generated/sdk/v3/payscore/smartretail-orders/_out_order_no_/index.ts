export * as cancel from './cancel.js'
export * as complete from './complete.js'
