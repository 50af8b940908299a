export * from '../_out_batch_no_.js'
export * as outDetails from './out-details/index.js'
