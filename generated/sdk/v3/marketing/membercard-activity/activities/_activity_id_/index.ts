export * from '../_activity_id_.js'
export * as terminate from './terminate.js'
