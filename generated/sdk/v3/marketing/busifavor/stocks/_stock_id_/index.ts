export * from '../_stock_id_.js'
export * as budget from './budget.js'
export * as couponcodes from './couponcodes/index.js'
