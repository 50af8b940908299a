/**
 * How many facts of a page differ from those of a public twin that became known after the page was written, and have not
 * been judged by the official documents yet. A number goes down, never up: what is judged is mended, or listed
 * as deliberate with its reason.
 */
export const openDifferences: Readonly<Record<string, number>> = {
  'v2/mmpaymkttransfers/sendredpack#post': 1,
  'v2/pay/orderquery#post': 17,
  'v2/pay/refundquery#post': 7,
  'v2/refund-processed': 7,
  'v2/tools/authcodetoopenid#post': 3,
  'v3/COUPON.USE': 22,
  'v3/PAYSCORE.USER_CONFIRM': 20,
  'v3/bill/tradebill#get': 1,
  'v3/combine-transactions/jsapi#post': 3,
  'v3/combine-transactions/native#post': 4,
  'v3/combine-transactions/out-trade-no/{combine_out_trade_no}#get': 14,
  'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close#post': 1,
  'v3/fund-app/mch-transfer/transfer-bills#post': 4,
  'v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}#get': 11,
  'v3/marketing/favor/stocks/{stock_id}#get': 23,
  'v3/marketing/favor/users/{openid}/coupons/{coupon_id}#get': 16,
  'v3/merchant-service/complaints-v2#get': 5,
  'v3/pay/transactions/codepay#post': 4,
  'v3/pay/transactions/native#post': 5,
  'v3/pay/transactions/out-trade-no/{out_trade_no}#get': 18,
  'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse#post': 1,
  'v3/payscore/permissions/authorization-code/{authorization_code}#get': 3,
  'v3/payscore/permissions/openid/{openid}#get': 3,
  'v3/payscore/serviceorder#get': 22,
  'v3/payscore/serviceorder#post': 18,
  'v3/payscore/serviceorder/{out_order_no}/complete#post': 20,
  'v3/payscore/serviceorder/{out_order_no}/modify#post': 24,
  'v3/payscore/serviceorder/{out_order_no}/pay#post': 3,
  'v3/payscore/serviceorder/{out_order_no}/sync#post': 23,
  'v3/profitsharing/bills#get': 1,
  'v3/refund/domestic/refunds#post': 6,
  'v3/transfer/batches/batch-id/{batch_id}#get': 2,
}
