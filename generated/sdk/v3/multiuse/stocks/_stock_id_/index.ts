export * as refundFlow from './refund-flow.js'
export * as sendFlow from './send-flow.js'
export * as useFlow from './use-flow.js'
