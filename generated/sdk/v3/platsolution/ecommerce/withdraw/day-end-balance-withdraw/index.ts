export * from '../day-end-balance-withdraw.js'
export * as outRequestNo from './out-request-no/index.js'
