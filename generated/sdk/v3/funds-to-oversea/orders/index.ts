export * from '../orders.js'
export * as _out_order_id_ from './_out_order_id_.js'
