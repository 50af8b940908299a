export * as dayEndBalanceWithdraw from './day-end-balance-withdraw/index.js'
