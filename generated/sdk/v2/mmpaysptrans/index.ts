export * as pay_bank from './pay_bank.js'
export * as query_bank from './query_bank.js'
