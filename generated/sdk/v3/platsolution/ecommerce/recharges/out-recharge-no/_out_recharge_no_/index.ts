export * from '../_out_recharge_no_.js'
export * as close from './close.js'
