export * from '../receivers.js'
export * as _account_ from './_account_.js'
