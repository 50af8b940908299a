export * as branches from './branches.js'
