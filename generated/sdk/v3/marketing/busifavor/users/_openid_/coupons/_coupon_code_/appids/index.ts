export * as _appid_ from './_appid_.js'
