export * from '../pre-entrust-sign.js'
export * as miniProgram from './mini-program.js'
