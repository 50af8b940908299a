export * as _out_trade_no_ from './_out_trade_no_/index.js'
