export * from '../cards.js'
export * as _out_card_code_ from './_out_card_code_/index.js'
