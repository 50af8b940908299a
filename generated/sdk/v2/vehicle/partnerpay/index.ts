export * as notification from './notification.js'
export * as payapply from './payapply.js'
export * as querystate from './querystate.js'
