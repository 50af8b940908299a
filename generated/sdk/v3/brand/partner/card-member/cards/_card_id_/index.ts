export * from '../_card_id_.js'
export * as invalidate from './invalidate.js'
