export * as contracts from './contracts.js'
export * as debtState from './debt-state.js'
