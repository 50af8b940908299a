export * as authindex from './authindex.js'
export * as getaccesstoken from './getaccesstoken.js'
