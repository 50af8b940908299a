export * from '../_apply_id_.js'
export * as revoke from './revoke.js'
