export * from '../_combine_out_trade_no_.js'
export * as close from './close.js'
