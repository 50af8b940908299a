export * from '../_transaction_id_.js'
export * as negotiationHistorys from './negotiation-historys.js'
