export * as _out_card_no_ from './_out_card_no_.js'
