export * from '../user-confirm-authorizations.js'
export * as _out_authorization_no_ from './_out_authorization_no_/index.js'
