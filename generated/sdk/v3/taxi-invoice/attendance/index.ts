export * as punch from './punch.js'
