export * from '../_authorization_code_.js'
export * as terminate from './terminate.js'
