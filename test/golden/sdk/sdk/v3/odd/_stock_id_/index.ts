export * as things from './things.js'
