export * from '../payafter-orders.js'
export * as _out_order_no_ from './_out_order_no_/index.js'
