export * as app from './app.js'
export * as h5 from './h5.js'
export * as jsapi from './jsapi.js'
export * as miniProgram from './mini-program.js'
