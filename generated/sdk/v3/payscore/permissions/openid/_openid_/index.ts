export * from '../_openid_.js'
export * as terminate from './terminate.js'
