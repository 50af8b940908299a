export * as balance from './balance/index.js'
export * as enddaybalance from './enddaybalance/index.js'
export * as withdraw from './withdraw/index.js'
