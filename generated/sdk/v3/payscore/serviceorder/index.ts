export * from '../serviceorder.js'
export * as _out_order_no_ from './_out_order_no_/index.js'
export * as directComplete from './direct-complete.js'
