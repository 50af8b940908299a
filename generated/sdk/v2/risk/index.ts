export * as getcertficates from './getcertficates.js'
export * as getpublickey from './getpublickey.js'
export * as getviolation from './getviolation.js'
