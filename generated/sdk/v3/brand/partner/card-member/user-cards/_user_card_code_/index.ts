export * from '../_user_card_code_.js'
export * as confirm from './confirm.js'
export * as invalidate from './invalidate.js'
