export * from '../_fapiao_apply_id_.js'
export * as fapiaoFiles from './fapiao-files.js'
export * as insertCards from './insert-cards.js'
export * as reverse from './reverse.js'
