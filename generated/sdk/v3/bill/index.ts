export * as fundflowbill from './fundflowbill.js'
export * as subMerchantFundflowbill from './sub-merchant-fundflowbill.js'
export * as tradebill from './tradebill.js'
