export * as _combine_out_trade_no_ from './_combine_out_trade_no_/index.js'
