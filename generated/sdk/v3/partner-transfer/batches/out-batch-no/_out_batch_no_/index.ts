export * from '../_out_batch_no_.js'
export * as details from './details/index.js'
