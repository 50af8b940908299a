export * from '../permissions.js'
export * as authorizationCode from './authorization-code/index.js'
