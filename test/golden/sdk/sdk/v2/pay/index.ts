export * as bill from './bill.js'
export * as orderquery from './orderquery.js'
