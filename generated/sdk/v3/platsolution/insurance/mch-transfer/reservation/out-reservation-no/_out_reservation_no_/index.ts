export * from '../_out_reservation_no_.js'
export * as close from './close.js'
