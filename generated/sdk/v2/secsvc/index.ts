export * as getrealnameinfo from './getrealnameinfo.js'
export * as realnameauth from './realnameauth.js'
