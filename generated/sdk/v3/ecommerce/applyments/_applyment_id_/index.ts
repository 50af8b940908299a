export * from '../_applyment_id_.js'
export * as revoke from './revoke.js'
