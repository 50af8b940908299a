export * from '../withdraw.js'
export * as _withdraw_id_ from './_withdraw_id_.js'
export * as outRequestNo from './out-request-no/index.js'
