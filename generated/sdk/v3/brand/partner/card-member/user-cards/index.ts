export * from '../user-cards.js'
export * as _user_card_code_ from './_user_card_code_/index.js'
export * as importByOpenid from './import-by-openid.js'
export * as importByPhone from './import-by-phone.js'
