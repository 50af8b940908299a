export * as application from './application/index.js'
export * as modifySettlement from './modify-settlement.js'
export * as settlement from './settlement.js'
