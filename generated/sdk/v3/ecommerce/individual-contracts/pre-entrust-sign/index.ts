export * as app from './app.js'
export * as miniProgram from './mini-program.js'
