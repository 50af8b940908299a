export * as customdeclareorder from './customdeclareorder.js'
export * as customdeclarequery from './customdeclarequery.js'
