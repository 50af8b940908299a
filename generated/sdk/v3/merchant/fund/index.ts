export * as balance from './balance/index.js'
export * as dayendbalance from './dayendbalance/index.js'
export * as withdraw from './withdraw/index.js'
