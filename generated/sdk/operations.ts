/** Generated from all pages. Changes are lost: edit the pages. */

/** Every page with operations by its path. Its module is loaded when it is asked for. */
export const operations = {
  'v2/mmpaymkttransfers/gethbinfo': () => import('./v2/mmpaymkttransfers/gethbinfo.js'),
  'v2/mmpaymkttransfers/sendredpack': () => import('./v2/mmpaymkttransfers/sendredpack.js'),
  'v2/pay/closeorder': () => import('./v2/pay/closeorder.js'),
  'v2/pay/downloadbill': () => import('./v2/pay/downloadbill.js'),
  'v2/pay/micropay': () => import('./v2/pay/micropay.js'),
  'v2/pay/orderquery': () => import('./v2/pay/orderquery.js'),
  'v2/pay/refundquery': () => import('./v2/pay/refundquery.js'),
  'v2/pay/unifiedorder': () => import('./v2/pay/unifiedorder.js'),
  'v2/secapi/pay/refund': () => import('./v2/secapi/pay/refund.js'),
  'v2/secapi/pay/reverse': () => import('./v2/secapi/pay/reverse.js'),
  'v2/tools/authcodetoopenid': () => import('./v2/tools/authcodetoopenid.js'),
  'v3/bill/fundflowbill': () => import('./v3/bill/fundflowbill.js'),
  'v3/bill/tradebill': () => import('./v3/bill/tradebill.js'),
  'v3/billdownload/file': () => import('./v3/billdownload/file.js'),
  'v3/certificates': () => import('./v3/certificates.js'),
  'v3/combine-transactions/app': () => import('./v3/combine-transactions/app.js'),
  'v3/combine-transactions/h5': () => import('./v3/combine-transactions/h5.js'),
  'v3/combine-transactions/id/{combine_transaction_id}': () =>
    import('./v3/combine-transactions/id/_combine_transaction_id_.js'),
  'v3/combine-transactions/jsapi': () => import('./v3/combine-transactions/jsapi.js'),
  'v3/combine-transactions/miniprogram': () => import('./v3/combine-transactions/miniprogram.js'),
  'v3/combine-transactions/native': () => import('./v3/combine-transactions/native.js'),
  'v3/combine-transactions/out-trade-no/{combine_out_trade_no}': () =>
    import('./v3/combine-transactions/out-trade-no/_combine_out_trade_no_.js'),
  'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': () =>
    import('./v3/combine-transactions/out-trade-no/_combine_out_trade_no_/close.js'),
  'v3/fund-app/mch-transfer/elecsign/out-bill-no': () =>
    import('./v3/fund-app/mch-transfer/elecsign/out-bill-no.js'),
  'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': () =>
    import('./v3/fund-app/mch-transfer/elecsign/out-bill-no/_out_bill_no_.js'),
  'v3/fund-app/mch-transfer/elecsign/transfer-bill-no': () =>
    import('./v3/fund-app/mch-transfer/elecsign/transfer-bill-no.js'),
  'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': () =>
    import('./v3/fund-app/mch-transfer/elecsign/transfer-bill-no/_transfer_bill_no_.js'),
  'v3/fund-app/mch-transfer/transfer-bills': () => import('./v3/fund-app/mch-transfer/transfer-bills.js'),
  'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': () =>
    import('./v3/fund-app/mch-transfer/transfer-bills/out-bill-no/_out_bill_no_.js'),
  'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': () =>
    import('./v3/fund-app/mch-transfer/transfer-bills/out-bill-no/_out_bill_no_/cancel.js'),
  'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': () =>
    import('./v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/_transfer_bill_no_.js'),
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
  'v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}': () =>
    import('./v3/marketing/busifavor/subsidy/return-receipts/_subsidy_return_receipt_id_.js'),
  'v3/marketing/busifavor/users/{openid}/coupons': () =>
    import('./v3/marketing/busifavor/users/_openid_/coupons.js'),
  'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': () =>
    import('./v3/marketing/busifavor/users/_openid_/coupons/_coupon_code_/appids/_appid_.js'),
  'v3/marketing/favor/callbacks': () => import('./v3/marketing/favor/callbacks.js'),
  'v3/marketing/favor/coupon-stocks': () => import('./v3/marketing/favor/coupon-stocks.js'),
  'v3/marketing/favor/media/image-upload': () => import('./v3/marketing/favor/media/image-upload.js'),
  'v3/marketing/favor/stocks': () => import('./v3/marketing/favor/stocks.js'),
  'v3/marketing/favor/stocks/{stock_id}': () => import('./v3/marketing/favor/stocks/_stock_id_.js'),
  'v3/marketing/favor/stocks/{stock_id}/items': () =>
    import('./v3/marketing/favor/stocks/_stock_id_/items.js'),
  'v3/marketing/favor/stocks/{stock_id}/merchants': () =>
    import('./v3/marketing/favor/stocks/_stock_id_/merchants.js'),
  'v3/marketing/favor/stocks/{stock_id}/modify-goods-id': () =>
    import('./v3/marketing/favor/stocks/_stock_id_/modify-goods-id.js'),
  'v3/marketing/favor/stocks/{stock_id}/pause': () =>
    import('./v3/marketing/favor/stocks/_stock_id_/pause.js'),
  'v3/marketing/favor/stocks/{stock_id}/refund-flow': () =>
    import('./v3/marketing/favor/stocks/_stock_id_/refund-flow.js'),
  'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': () =>
    import('./v3/marketing/favor/stocks/_stock_id_/refund-flow-by-day.js'),
  'v3/marketing/favor/stocks/{stock_id}/restart': () =>
    import('./v3/marketing/favor/stocks/_stock_id_/restart.js'),
  'v3/marketing/favor/stocks/{stock_id}/start': () =>
    import('./v3/marketing/favor/stocks/_stock_id_/start.js'),
  'v3/marketing/favor/stocks/{stock_id}/use-flow': () =>
    import('./v3/marketing/favor/stocks/_stock_id_/use-flow.js'),
  'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': () =>
    import('./v3/marketing/favor/stocks/_stock_id_/use-flow-by-day.js'),
  'v3/marketing/favor/users/{openid}/coupons': () => import('./v3/marketing/favor/users/_openid_/coupons.js'),
  'v3/marketing/favor/users/{openid}/coupons/{coupon_id}': () =>
    import('./v3/marketing/favor/users/_openid_/coupons/_coupon_id_.js'),
  'v3/merchant-service/complaint-notifications': () =>
    import('./v3/merchant-service/complaint-notifications.js'),
  'v3/merchant-service/complaints-v2': () => import('./v3/merchant-service/complaints-v2.js'),
  'v3/merchant-service/complaints-v2/{complaint_id}': () =>
    import('./v3/merchant-service/complaints-v2/_complaint_id_.js'),
  'v3/merchant-service/complaints-v2/{complaint_id}/complete': () =>
    import('./v3/merchant-service/complaints-v2/_complaint_id_/complete.js'),
  'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': () =>
    import('./v3/merchant-service/complaints-v2/_complaint_id_/negotiation-historys.js'),
  'v3/merchant-service/complaints-v2/{complaint_id}/response': () =>
    import('./v3/merchant-service/complaints-v2/_complaint_id_/response.js'),
  'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': () =>
    import('./v3/merchant-service/complaints-v2/_complaint_id_/update-refund-progress.js'),
  'v3/merchant-service/images/upload': () => import('./v3/merchant-service/images/upload.js'),
  'v3/merchant-service/images/{media_id}': () => import('./v3/merchant-service/images/_media_id_.js'),
  'v3/merchant/media/upload': () => import('./v3/merchant/media/upload.js'),
  'v3/merchant/media/video_upload': () => import('./v3/merchant/media/video_upload.js'),
  'v3/pay/partner/transactions/app': () => import('./v3/pay/partner/transactions/app.js'),
  'v3/pay/partner/transactions/codepay': () => import('./v3/pay/partner/transactions/codepay.js'),
  'v3/pay/partner/transactions/h5': () => import('./v3/pay/partner/transactions/h5.js'),
  'v3/pay/partner/transactions/id/{transaction_id}': () =>
    import('./v3/pay/partner/transactions/id/_transaction_id_.js'),
  'v3/pay/partner/transactions/jsapi': () => import('./v3/pay/partner/transactions/jsapi.js'),
  'v3/pay/partner/transactions/miniprogram': () => import('./v3/pay/partner/transactions/miniprogram.js'),
  'v3/pay/partner/transactions/native': () => import('./v3/pay/partner/transactions/native.js'),
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}': () =>
    import('./v3/pay/partner/transactions/out-trade-no/_out_trade_no_.js'),
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': () =>
    import('./v3/pay/partner/transactions/out-trade-no/_out_trade_no_/close.js'),
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': () =>
    import('./v3/pay/partner/transactions/out-trade-no/_out_trade_no_/reverse.js'),
  'v3/pay/transactions/app': () => import('./v3/pay/transactions/app.js'),
  'v3/pay/transactions/codepay': () => import('./v3/pay/transactions/codepay.js'),
  'v3/pay/transactions/h5': () => import('./v3/pay/transactions/h5.js'),
  'v3/pay/transactions/id/{transaction_id}': () => import('./v3/pay/transactions/id/_transaction_id_.js'),
  'v3/pay/transactions/jsapi': () => import('./v3/pay/transactions/jsapi.js'),
  'v3/pay/transactions/native': () => import('./v3/pay/transactions/native.js'),
  'v3/pay/transactions/out-trade-no/{out_trade_no}': () =>
    import('./v3/pay/transactions/out-trade-no/_out_trade_no_.js'),
  'v3/pay/transactions/out-trade-no/{out_trade_no}/close': () =>
    import('./v3/pay/transactions/out-trade-no/_out_trade_no_/close.js'),
  'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': () =>
    import('./v3/pay/transactions/out-trade-no/_out_trade_no_/reverse.js'),
  'v3/payscore/permissions': () => import('./v3/payscore/permissions.js'),
  'v3/payscore/permissions/authorization-code/{authorization_code}': () =>
    import('./v3/payscore/permissions/authorization-code/_authorization_code_.js'),
  'v3/payscore/permissions/authorization-code/{authorization_code}/terminate': () =>
    import('./v3/payscore/permissions/authorization-code/_authorization_code_/terminate.js'),
  'v3/payscore/permissions/openid/{openid}': () => import('./v3/payscore/permissions/openid/_openid_.js'),
  'v3/payscore/permissions/openid/{openid}/terminate': () =>
    import('./v3/payscore/permissions/openid/_openid_/terminate.js'),
  'v3/payscore/serviceorder': () => import('./v3/payscore/serviceorder.js'),
  'v3/payscore/serviceorder/{out_order_no}/cancel': () =>
    import('./v3/payscore/serviceorder/_out_order_no_/cancel.js'),
  'v3/payscore/serviceorder/{out_order_no}/complete': () =>
    import('./v3/payscore/serviceorder/_out_order_no_/complete.js'),
  'v3/payscore/serviceorder/{out_order_no}/modify': () =>
    import('./v3/payscore/serviceorder/_out_order_no_/modify.js'),
  'v3/payscore/serviceorder/{out_order_no}/pay': () =>
    import('./v3/payscore/serviceorder/_out_order_no_/pay.js'),
  'v3/payscore/serviceorder/{out_order_no}/sync': () =>
    import('./v3/payscore/serviceorder/_out_order_no_/sync.js'),
  'v3/profitsharing/bills': () => import('./v3/profitsharing/bills.js'),
  'v3/profitsharing/merchant-configs/{sub_mchid}': () =>
    import('./v3/profitsharing/merchant-configs/_sub_mchid_.js'),
  'v3/profitsharing/orders': () => import('./v3/profitsharing/orders.js'),
  'v3/profitsharing/orders/unfreeze': () => import('./v3/profitsharing/orders/unfreeze.js'),
  'v3/profitsharing/orders/{out_order_no}': () => import('./v3/profitsharing/orders/_out_order_no_.js'),
  'v3/profitsharing/receivers/add': () => import('./v3/profitsharing/receivers/add.js'),
  'v3/profitsharing/receivers/delete': () => import('./v3/profitsharing/receivers/delete.js'),
  'v3/profitsharing/return-orders': () => import('./v3/profitsharing/return-orders.js'),
  'v3/profitsharing/return-orders/{out_return_no}': () =>
    import('./v3/profitsharing/return-orders/_out_return_no_.js'),
  'v3/profitsharing/transactions/{transaction_id}/amounts': () =>
    import('./v3/profitsharing/transactions/_transaction_id_/amounts.js'),
  'v3/refund/domestic/refunds': () => import('./v3/refund/domestic/refunds.js'),
  'v3/refund/domestic/refunds/{out_refund_no}': () =>
    import('./v3/refund/domestic/refunds/_out_refund_no_.js'),
  'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': () =>
    import('./v3/refund/domestic/refunds/_refund_id_/apply-abnormal-refund.js'),
  'v3/security/echo': () => import('./v3/security/echo.js'),
  'v3/transfer/batches': () => import('./v3/transfer/batches.js'),
  'v3/transfer/batches/batch-id/{batch_id}': () => import('./v3/transfer/batches/batch-id/_batch_id_.js'),
  'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': () =>
    import('./v3/transfer/batches/batch-id/_batch_id_/details/detail-id/_detail_id_.js'),
  'v3/transfer/batches/out-batch-no/{out_batch_no}': () =>
    import('./v3/transfer/batches/out-batch-no/_out_batch_no_.js'),
  'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': () =>
    import('./v3/transfer/batches/out-batch-no/_out_batch_no_/details/out-detail-no/_out_detail_no_.js'),
  'v3/transfer/bill-receipt': () => import('./v3/transfer/bill-receipt.js'),
  'v3/transfer/bill-receipt/{out_batch_no}': () => import('./v3/transfer/bill-receipt/_out_batch_no_.js'),
}

/** Names in the chain that do not follow from the path, because two pages asked for one name. */
export const renamed = {}
