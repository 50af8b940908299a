export * from '../_complaint_id_.js'
export * as complete from './complete.js'
export * as negotiationHistorys from './negotiation-historys.js'
export * as response from './response.js'
