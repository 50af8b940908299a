export * from '../quota-cards.js'
export * as _card_no_ from './_card_no_/index.js'
