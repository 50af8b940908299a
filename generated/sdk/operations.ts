/** Generated from all pages. Changes are lost: edit the pages. */

/** Every page with operations by its path. Its module is loaded when it is asked for. */
export const operations = {
  'v3/marketing/busifavor/callbacks': () => import('./v3/marketing/busifavor/callbacks.js'),
  'v3/marketing/busifavor/coupons/associate': () => import('./v3/marketing/busifavor/coupons/associate.js'),
  'v3/marketing/busifavor/coupons/deactivate': () => import('./v3/marketing/busifavor/coupons/deactivate.js'),
  'v3/marketing/busifavor/coupons/disassociate': () =>
    import('./v3/marketing/busifavor/coupons/disassociate.js'),
  'v3/marketing/busifavor/coupons/return': () => import('./v3/marketing/busifavor/coupons/return.js'),
  'v3/marketing/busifavor/coupons/send': () => import('./v3/marketing/busifavor/coupons/send.js'),
  'v3/marketing/busifavor/coupons/use': () => import('./v3/marketing/busifavor/coupons/use.js'),
  'v3/marketing/busifavor/coupons/{card_id}/send': () =>
    import('./v3/marketing/busifavor/coupons/_card_id_/send.js'),
  'v3/marketing/busifavor/product-coupons/send': () =>
    import('./v3/marketing/busifavor/product-coupons/send.js'),
  'v3/marketing/busifavor/stocks': () => import('./v3/marketing/busifavor/stocks.js'),
  'v3/marketing/busifavor/stocks/{stock_id}': () => import('./v3/marketing/busifavor/stocks/_stock_id_.js'),
  'v3/marketing/busifavor/stocks/{stock_id}/budget': () =>
    import('./v3/marketing/busifavor/stocks/_stock_id_/budget.js'),
  'v3/marketing/busifavor/stocks/{stock_id}/couponcodes': () =>
    import('./v3/marketing/busifavor/stocks/_stock_id_/couponcodes.js'),
  'v3/marketing/busifavor/subsidy/pay-receipts': () =>
    import('./v3/marketing/busifavor/subsidy/pay-receipts.js'),
  'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': () =>
    import('./v3/marketing/busifavor/subsidy/pay-receipts/_subsidy_receipt_id_.js'),
  'v3/marketing/busifavor/subsidy/return-receipts': () =>
    import('./v3/marketing/busifavor/subsidy/return-receipts.js'),
  'v3/marketing/busifavor/users/{openid}/coupons': () =>
    import('./v3/marketing/busifavor/users/_openid_/coupons.js'),
  'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': () =>
    import('./v3/marketing/busifavor/users/_openid_/coupons/_coupon_code_/appids/_appid_.js'),
}

/** Names in the chain that do not follow from the path, because two pages asked for one name. */
export const renamed = {}
