export * as micropay from './micropay.js'
export * as orderquery from './orderquery.js'
