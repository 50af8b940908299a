/** Generated from all pages. Changes are lost: edit the pages. */

/** Every page with operations by its path. Its module is loaded when it is asked for. */
export const operations = {
  'v2/pay/bill': () => import('./v2/pay/bill.js'),
  'v2/pay/choices': () => import('./v2/pay/choices.js'),
  'v2/pay/orderquery': () => import('./v2/pay/orderquery.js'),
  'v3/marketing/busifavor/coupons/associate': () => import('./v3/marketing/busifavor/coupons/associate.js'),
  'v3/odd/1.0-final': () => import('./v3/odd/1.0-final.js'),
  'v3/odd/choices': () => import('./v3/odd/choices.js'),
  'v3/odd/lists': () => import('./v3/odd/lists.js'),
  'v3/odd/things': () => import('./v3/odd/things.js'),
  'v3/odd/things/': () => import('./v3/odd/things/_empty_.js'),
  'v3/odd/things/Record': () => import('./v3/odd/things/Record.js'),
  'v3/odd/things/get': () => import('./v3/odd/things/get.js'),
  'v3/odd/things/return': () => import('./v3/odd/things/return.js'),
  'v3/odd/upload-file': () => import('./v3/odd/upload-file.js'),
  'v3/odd/upload-two': () => import('./v3/odd/upload-two.js'),
  'v3/odd/{stock_id}/things': () => import('./v3/odd/_stock_id_/things.js'),
}

/** Names in the chain that do not follow from the path, because two pages asked for one name. */
export const renamed = {
  'v3/odd/things/get': 'v3.odd.things.get_',
}
