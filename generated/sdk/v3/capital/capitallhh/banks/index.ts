export * as _bank_alias_code_ from './_bank_alias_code_/index.js'
export * as corporateBanking from './corporate-banking.js'
export * as personalBanking from './personal-banking.js'
export * as searchBanksByBankAccount from './search-banks-by-bank-account.js'
