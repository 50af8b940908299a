export * as confirm from './confirm.js'
