export * as prepaySettleOrders from './prepay-settle-orders/index.js'
