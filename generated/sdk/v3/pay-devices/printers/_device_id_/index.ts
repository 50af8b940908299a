export * as printOrders from './print-orders/index.js'
