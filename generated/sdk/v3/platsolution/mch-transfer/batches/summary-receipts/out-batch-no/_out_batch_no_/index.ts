export * from '../_out_batch_no_.js'
export * as apply from './apply.js'
