export * from '../_out_authorization_no_.js'
export * as close from './close.js'
