export * as orders from './orders.js'
export * as users from './users/index.js'
