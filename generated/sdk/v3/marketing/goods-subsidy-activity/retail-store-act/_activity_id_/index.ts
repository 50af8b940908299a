export * as representative from './representative.js'
export * as representatives from './representatives.js'
