export * as amounts from './amounts.js'
export * as refundableAmounts from './refundable-amounts.js'
