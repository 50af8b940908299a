export * as add from './add.js'
export * as delete from './delete.js'
