export * from '../_merchant_sign_plan_no_.js'
export * as stop from './stop.js'
