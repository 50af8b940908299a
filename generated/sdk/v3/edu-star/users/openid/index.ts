export * as _wechat_openid_ from './_wechat_openid_.js'
