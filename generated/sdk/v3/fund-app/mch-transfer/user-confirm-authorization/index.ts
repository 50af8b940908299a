export * from '../user-confirm-authorization.js'
export * as outAuthorizationNo from './out-authorization-no/index.js'
