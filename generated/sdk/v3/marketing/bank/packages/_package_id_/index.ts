export * as tasks from './tasks.js'
