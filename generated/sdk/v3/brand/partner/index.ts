export * as cardMember from './card-member/index.js'
export * as store from './store/index.js'
