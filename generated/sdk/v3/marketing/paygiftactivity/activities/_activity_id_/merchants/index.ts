export * from '../merchants.js'
export * as add from './add.js'
export * as delete from './delete.js'
