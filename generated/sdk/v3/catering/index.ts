export * as orders from './orders/index.js'
