export * from '../withdrawl-apply.js'
export * as applymentId from './applyment-id/index.js'
export * as outRequestNo from './out-request-no/index.js'
