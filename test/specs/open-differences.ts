/**
 * How many facts of a page differ from those of a public twin that became known after the page was written, and have not
 * been judged by the official documents yet. A number goes down, never up: what is judged is mended, or listed
 * as deliberate with its reason.
 */
export const openDifferences: Readonly<Record<string, number>> = {
  'v2/mmpaymkttransfers/sendredpack#post': 1,
  'v2/pay/orderquery#post': 4,
  'v2/refund-processed': 7,
  'v3/COUPON.USE': 22,
  'v3/combine-transactions/out-trade-no/{combine_out_trade_no}#get': 4,
  'v3/fund-app/mch-transfer/transfer-bills#post': 2,
  'v3/marketing/favor/stocks/{stock_id}#get': 2,
  'v3/marketing/favor/users/{openid}/coupons/{coupon_id}#get': 2,
  'v3/merchant-service/complaints-v2#get': 1,
  'v3/pay/transactions/codepay#post': 4,
  'v3/pay/transactions/out-trade-no/{out_trade_no}#get': 9,
  'v3/payscore/permissions/openid/{openid}#get': 1,
  'v3/payscore/serviceorder#get': 17,
  'v3/payscore/serviceorder#post': 8,
  'v3/payscore/serviceorder/{out_order_no}/complete#post': 9,
  'v3/payscore/serviceorder/{out_order_no}/modify#post': 14,
  'v3/payscore/serviceorder/{out_order_no}/sync#post': 15,
}
