export * from '../_transaction_id_.js'
export * as close from './close.js'
