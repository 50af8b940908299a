export * as refund from './refund.js'
export * as reverse from './reverse.js'
