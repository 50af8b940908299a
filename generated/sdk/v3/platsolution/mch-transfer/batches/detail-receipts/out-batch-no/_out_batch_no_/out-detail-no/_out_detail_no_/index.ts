export * from '../_out_detail_no_.js'
export * as apply from './apply.js'
