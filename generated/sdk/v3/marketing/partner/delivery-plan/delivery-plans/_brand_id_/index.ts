export * as deliveryPlans from './delivery-plans.js'
