export * from '../_out_request_no_.js'
export * as revoke from './revoke.js'
