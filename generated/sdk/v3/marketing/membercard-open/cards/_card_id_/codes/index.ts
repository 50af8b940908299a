export * as _code_ from './_code_/index.js'
export * as deposit from './deposit.js'
