export * as orders from './orders.js'
export * as redeclare from './redeclare.js'
export * as verifyCertificate from './verify-certificate.js'
