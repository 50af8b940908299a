export * as gethbinfo from './gethbinfo.js'
export * as sendredpack from './sendredpack.js'
