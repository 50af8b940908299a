export * from '../_guide_id_.js'
export * as assign from './assign.js'
