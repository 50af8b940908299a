export * as _sp_openid_ from './_sp_openid_/index.js'
