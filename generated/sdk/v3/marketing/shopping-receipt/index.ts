export * as customentrances from './customentrances/index.js'
export * as merchantshoppingreceiptjumpinfos from './merchantshoppingreceiptjumpinfos.js'
export * as shoppingreceipts from './shoppingreceipts.js'
