export * as miniProgram from './mini-program.js'
export * as payRedirectSign from './pay-redirect-sign.js'
