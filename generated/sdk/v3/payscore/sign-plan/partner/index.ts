export * as serviceorder from './serviceorder.js'
export * as userSignPlans from './user-sign-plans/index.js'
