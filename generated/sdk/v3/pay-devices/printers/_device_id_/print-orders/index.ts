export * from '../print-orders.js'
export * as _print_order_no_ from './_print_order_no_.js'
