export * from '../_batch_id_.js'
export * as details from './details/index.js'
