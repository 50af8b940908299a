export * as customdeclareredeclare from './customdeclareredeclare.js'
