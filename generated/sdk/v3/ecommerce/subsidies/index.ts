export * as cancel from './cancel.js'
export * as create from './create.js'
export * as return from './return.js'
