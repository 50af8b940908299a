export * as queryRiskTrades from './query-risk-trades.js'
export * as recvDisposeResult from './recv-dispose-result.js'
