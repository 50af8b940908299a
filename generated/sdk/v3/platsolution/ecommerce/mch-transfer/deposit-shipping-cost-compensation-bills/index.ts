export * from '../deposit-shipping-cost-compensation-bills.js'
export * as outBillNo from './out-bill-no/index.js'
