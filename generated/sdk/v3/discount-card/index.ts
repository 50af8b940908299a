export * as cards from './cards/index.js'
export * as orders from './orders/index.js'
