export * from '../stores.js'
export * as _store_code_ from './_store_code_.js'
