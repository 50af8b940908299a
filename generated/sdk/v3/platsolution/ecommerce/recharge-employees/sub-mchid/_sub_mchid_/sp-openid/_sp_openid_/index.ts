export * as delete from './delete.js'
