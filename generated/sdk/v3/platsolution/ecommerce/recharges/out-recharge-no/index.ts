export * as _out_recharge_no_ from './_out_recharge_no_/index.js'
