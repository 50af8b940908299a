export * as incomeRecords from './income-records.js'
