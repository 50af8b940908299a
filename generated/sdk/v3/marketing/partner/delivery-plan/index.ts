export * as _sp_mchid_ from './_sp_mchid_/index.js'
export * as deliveryPlans from './delivery-plans/index.js'
