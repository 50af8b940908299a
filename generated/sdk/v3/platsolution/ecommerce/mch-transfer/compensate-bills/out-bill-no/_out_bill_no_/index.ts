export * from '../_out_bill_no_.js'
export * as cancel from './cancel.js'
