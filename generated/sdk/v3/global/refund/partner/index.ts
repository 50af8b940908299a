export * as rechargeBalance from './recharge-balance/index.js'
