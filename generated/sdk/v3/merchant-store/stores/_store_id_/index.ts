export * from '../_store_id_.js'
export * as recipients from './recipients/index.js'
