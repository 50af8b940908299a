export * as payapply from './payapply.js'
export * as queryorder from './queryorder.js'
export * as querystate from './querystate.js'
