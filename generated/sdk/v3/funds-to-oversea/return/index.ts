export * as returnOrders from './return-orders/index.js'
