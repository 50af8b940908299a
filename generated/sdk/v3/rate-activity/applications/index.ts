export * from '../applications.js'
export * as id from './id/index.js'
