export * as bill from './bill.js'
export * as choices from './choices.js'
export * as orderquery from './orderquery.js'
