export * as preSend from './pre-send.js'
export * as send from './send.js'
