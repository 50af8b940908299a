export * from '../_activity_id_.js'
export * as apply from './apply.js'
