export * as _merchant_sign_plan_no_ from './_merchant_sign_plan_no_/index.js'
