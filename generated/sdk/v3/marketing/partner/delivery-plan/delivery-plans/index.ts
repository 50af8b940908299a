export * from '../delivery-plans.js'
export * as _brand_id_ from './_brand_id_/index.js'
export * as _plan_id_ from './_plan_id_/index.js'
