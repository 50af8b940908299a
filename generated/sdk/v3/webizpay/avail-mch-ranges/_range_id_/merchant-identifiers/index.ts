export * from '../merchant-identifiers.js'
export * as _merchant_identifier_ from './_merchant_identifier_.js'
