export * as partner from './partner/index.js'
export * as rechargeBalance from './recharge-balance.js'
