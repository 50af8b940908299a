export * as proof from './proof.js'
export * as tradeBill from './trade-bill.js'
