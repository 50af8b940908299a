export * as customs from './customs/index.js'
export * as newcustoms from './newcustoms/index.js'
