export * as _mix_trade_no_ from './_mix_trade_no_.js'
