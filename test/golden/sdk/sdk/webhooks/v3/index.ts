export * as TRANSACTION_FAIL from './TRANSACTION.FAIL.js'
export * as TWO_EVENTS from './TWO.EVENTS.js'
