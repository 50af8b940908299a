export * as _openid_ from './_openid_.js'
