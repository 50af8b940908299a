export * from '../_card_no_.js'
export * as cancel from './cancel.js'
export * as paymentUrl from './payment-url.js'
