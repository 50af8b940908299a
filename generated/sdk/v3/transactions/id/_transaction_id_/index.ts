export * from '../_transaction_id_.js'
export * as close from './close.js'
export * as reverse from './reverse.js'
