export * as _merchant_plan_no_ from './_merchant_plan_no_/index.js'
