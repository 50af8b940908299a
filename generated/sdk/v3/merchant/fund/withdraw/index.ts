export * from '../withdraw.js'
export * as billType from './bill-type/index.js'
export * as outRequestNo from './out-request-no/index.js'
export * as withdrawId from './withdraw-id/index.js'
