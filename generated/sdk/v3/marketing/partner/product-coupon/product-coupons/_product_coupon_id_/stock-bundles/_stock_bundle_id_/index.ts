export * from '../_stock_bundle_id_.js'
export * as associateStores from './associate-stores.js'
export * as disassociateStores from './disassociate-stores.js'
export * as updateBudget from './update-budget.js'
