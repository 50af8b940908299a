export * as orders from './orders/index.js'
export * as refunds from './refunds/index.js'
