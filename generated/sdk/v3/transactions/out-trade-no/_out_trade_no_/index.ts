export * from '../_out_trade_no_.js'
export * as close from './close.js'
export * as reverse from './reverse.js'
