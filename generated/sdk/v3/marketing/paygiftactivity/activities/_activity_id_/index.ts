export * from '../_activity_id_.js'
export * as goods from './goods.js'
export * as merchants from './merchants/index.js'
export * as terminate from './terminate.js'
