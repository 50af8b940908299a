export * as apply from './apply.js'
export * as outRechargeNo from './out-recharge-no/index.js'
