export * from '../cards.js'
export * as _card_id_ from './_card_id_/index.js'
