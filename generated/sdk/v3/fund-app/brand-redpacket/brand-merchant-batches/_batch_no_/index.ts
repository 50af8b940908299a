export * from '../_batch_no_.js'
export * as details from './details/index.js'
