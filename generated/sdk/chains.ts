/** 由全部页面生成。请修改页面，直接改此文件会丢失。 */

/** 页面的路径，如`v3/pay/transactions/id/{transaction_id}`。 */
export type PagePath = keyof PageTable

/** 全部接口页面，以路径为键。 */
export interface PageTable {
  readonly 'brand/marketing/product-coupon/media/upload-image': import('./brand/marketing/product-coupon/media/upload-image.js').PageMethods
  readonly 'brand/marketing/product-coupon/notify-configs': import('./brand/marketing/product-coupon/notify-configs.js').PageMethods
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}': import('./brand/marketing/product-coupon/product-coupons/_product_coupon_id_.js').PageMethods
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate': import('./brand/marketing/product-coupon/product-coupons/_product_coupon_id_/deactivate.js').PageMethods
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': import('./brand/marketing/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_/associate-stores.js').PageMethods
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': import('./brand/marketing/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_/upload-coupon-codes.js').PageMethods
  readonly 'brand/marketing/product-coupon/users/{openid}/coupons': import('./brand/marketing/product-coupon/users/_openid_/coupons.js').PageMethods
  readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}': import('./brand/marketing/product-coupon/users/_openid_/coupons/_coupon_code_.js').PageMethods
  readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': import('./brand/marketing/product-coupon/users/_openid_/coupons/_coupon_code_/confirm.js').PageMethods
  readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': import('./brand/marketing/product-coupon/users/_openid_/coupons/_coupon_code_/deactivate.js').PageMethods
  readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return': import('./brand/marketing/product-coupon/users/_openid_/coupons/_coupon_code_/return.js').PageMethods
  readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use': import('./brand/marketing/product-coupon/users/_openid_/coupons/_coupon_code_/use.js').PageMethods
  readonly 'v2/appauth/authindex': import('./v2/appauth/authindex.js').PageMethods
  readonly 'v2/appauth/getaccesstoken': import('./v2/appauth/getaccesstoken.js').PageMethods
  readonly 'v2/applyment/micro/getstate': import('./v2/applyment/micro/getstate.js').PageMethods
  readonly 'v2/applyment/micro/getupgradestate': import('./v2/applyment/micro/getupgradestate.js').PageMethods
  readonly 'v2/applyment/micro/modifyarchives': import('./v2/applyment/micro/modifyarchives.js').PageMethods
  readonly 'v2/applyment/micro/modifycontactinfo': import('./v2/applyment/micro/modifycontactinfo.js').PageMethods
  readonly 'v2/applyment/micro/signcontract': import('./v2/applyment/micro/signcontract.js').PageMethods
  readonly 'v2/applyment/micro/submit': import('./v2/applyment/micro/submit.js').PageMethods
  readonly 'v2/applyment/micro/submitupgrade': import('./v2/applyment/micro/submitupgrade.js').PageMethods
  readonly 'v2/billcommentsp/batchquerycomment': import('./v2/billcommentsp/batchquerycomment.js').PageMethods
  readonly 'v2/cgi-bin/mch/customs/customdeclareorder': import('./v2/cgi-bin/mch/customs/customdeclareorder.js').PageMethods
  readonly 'v2/cgi-bin/mch/customs/customdeclarequery': import('./v2/cgi-bin/mch/customs/customdeclarequery.js').PageMethods
  readonly 'v2/cgi-bin/mch/newcustoms/customdeclareredeclare': import('./v2/cgi-bin/mch/newcustoms/customdeclareredeclare.js').PageMethods
  readonly 'v2/deposit/consume': import('./v2/deposit/consume.js').PageMethods
  readonly 'v2/deposit/facepay': import('./v2/deposit/facepay.js').PageMethods
  readonly 'v2/deposit/micropay': import('./v2/deposit/micropay.js').PageMethods
  readonly 'v2/deposit/orderquery': import('./v2/deposit/orderquery.js').PageMethods
  readonly 'v2/deposit/refund': import('./v2/deposit/refund.js').PageMethods
  readonly 'v2/deposit/refundquery': import('./v2/deposit/refundquery.js').PageMethods
  readonly 'v2/deposit/reverse': import('./v2/deposit/reverse.js').PageMethods
  readonly 'v2/deposit/unifiedorder': import('./v2/deposit/unifiedorder.js').PageMethods
  readonly 'v2/face/get_wxpayface_authinfo': import('./v2/face/get_wxpayface_authinfo.js').PageMethods
  readonly 'v2/fund/queryautowithdrawbydate': import('./v2/fund/queryautowithdrawbydate.js').PageMethods
  readonly 'v2/fund/reautowithdrawbydate': import('./v2/fund/reautowithdrawbydate.js').PageMethods
  readonly 'v2/mchrisk/bankquerymchauditinfo': import('./v2/mchrisk/bankquerymchauditinfo.js').PageMethods
  readonly 'v2/mchrisk/channelquerymchauditinfo': import('./v2/mchrisk/channelquerymchauditinfo.js').PageMethods
  readonly 'v2/mchrisk/querymchrisk': import('./v2/mchrisk/querymchrisk.js').PageMethods
  readonly 'v2/mchrisk/setmchriskcallback': import('./v2/mchrisk/setmchriskcallback.js').PageMethods
  readonly 'v2/mchrisk/syncmchriskresult': import('./v2/mchrisk/syncmchriskresult.js').PageMethods
  readonly 'v2/mmpaymkttransfers/gethbinfo': import('./v2/mmpaymkttransfers/gethbinfo.js').PageMethods
  readonly 'v2/mmpaymkttransfers/gettransferinfo': import('./v2/mmpaymkttransfers/gettransferinfo.js').PageMethods
  readonly 'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket': import('./v2/mmpaymkttransfers/promotion/paywwsptrans2pocket.js').PageMethods
  readonly 'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket': import('./v2/mmpaymkttransfers/promotion/querywwsptrans2pocket.js').PageMethods
  readonly 'v2/mmpaymkttransfers/promotion/transfers': import('./v2/mmpaymkttransfers/promotion/transfers.js').PageMethods
  readonly 'v2/mmpaymkttransfers/query_coupon_stock': import('./v2/mmpaymkttransfers/query_coupon_stock.js').PageMethods
  readonly 'v2/mmpaymkttransfers/querycouponsinfo': import('./v2/mmpaymkttransfers/querycouponsinfo.js').PageMethods
  readonly 'v2/mmpaymkttransfers/queryworkwxredpack': import('./v2/mmpaymkttransfers/queryworkwxredpack.js').PageMethods
  readonly 'v2/mmpaymkttransfers/send_coupon': import('./v2/mmpaymkttransfers/send_coupon.js').PageMethods
  readonly 'v2/mmpaymkttransfers/sendgroupredpack': import('./v2/mmpaymkttransfers/sendgroupredpack.js').PageMethods
  readonly 'v2/mmpaymkttransfers/sendminiprogramhb': import('./v2/mmpaymkttransfers/sendminiprogramhb.js').PageMethods
  readonly 'v2/mmpaymkttransfers/sendredpack': import('./v2/mmpaymkttransfers/sendredpack.js').PageMethods
  readonly 'v2/mmpaymkttransfers/sendworkwxredpack': import('./v2/mmpaymkttransfers/sendworkwxredpack.js').PageMethods
  readonly 'v2/mmpaysptrans/pay_bank': import('./v2/mmpaysptrans/pay_bank.js').PageMethods
  readonly 'v2/mmpaysptrans/query_bank': import('./v2/mmpaysptrans/query_bank.js').PageMethods
  readonly 'v2/papay/deletecontract': import('./v2/papay/deletecontract.js').PageMethods
  readonly 'v2/papay/entrustweb': import('./v2/papay/entrustweb.js').PageMethods
  readonly 'v2/papay/h5entrustweb': import('./v2/papay/h5entrustweb.js').PageMethods
  readonly 'v2/papay/partner/deletecontract': import('./v2/papay/partner/deletecontract.js').PageMethods
  readonly 'v2/papay/partner/entrustweb': import('./v2/papay/partner/entrustweb.js').PageMethods
  readonly 'v2/papay/partner/h5entrustweb': import('./v2/papay/partner/h5entrustweb.js').PageMethods
  readonly 'v2/papay/partner/preentrustweb': import('./v2/papay/partner/preentrustweb.js').PageMethods
  readonly 'v2/papay/partner/querycontract': import('./v2/papay/partner/querycontract.js').PageMethods
  readonly 'v2/papay/preentrustweb': import('./v2/papay/preentrustweb.js').PageMethods
  readonly 'v2/papay/querycontract': import('./v2/papay/querycontract.js').PageMethods
  readonly 'v2/pay/closecombinedorder': import('./v2/pay/closecombinedorder.js').PageMethods
  readonly 'v2/pay/closeorder': import('./v2/pay/closeorder.js').PageMethods
  readonly 'v2/pay/combinedorder': import('./v2/pay/combinedorder.js').PageMethods
  readonly 'v2/pay/contractorder': import('./v2/pay/contractorder.js').PageMethods
  readonly 'v2/pay/downloadbill': import('./v2/pay/downloadbill.js').PageMethods
  readonly 'v2/pay/downloadfundflow': import('./v2/pay/downloadfundflow.js').PageMethods
  readonly 'v2/pay/facepay': import('./v2/pay/facepay.js').PageMethods
  readonly 'v2/pay/facepayquery': import('./v2/pay/facepayquery.js').PageMethods
  readonly 'v2/pay/micropay': import('./v2/pay/micropay.js').PageMethods
  readonly 'v2/pay/orderquery': import('./v2/pay/orderquery.js').PageMethods
  readonly 'v2/pay/paporderquery': import('./v2/pay/paporderquery.js').PageMethods
  readonly 'v2/pay/pappayapply': import('./v2/pay/pappayapply.js').PageMethods
  readonly 'v2/pay/partner/paporderquery': import('./v2/pay/partner/paporderquery.js').PageMethods
  readonly 'v2/pay/partner/pappayapply': import('./v2/pay/partner/pappayapply.js').PageMethods
  readonly 'v2/pay/profitsharingaddreceiver': import('./v2/pay/profitsharingaddreceiver.js').PageMethods
  readonly 'v2/pay/profitsharingmerchantratioquery': import('./v2/pay/profitsharingmerchantratioquery.js').PageMethods
  readonly 'v2/pay/profitsharingorderamountquery': import('./v2/pay/profitsharingorderamountquery.js').PageMethods
  readonly 'v2/pay/profitsharingquery': import('./v2/pay/profitsharingquery.js').PageMethods
  readonly 'v2/pay/profitsharingremovereceiver': import('./v2/pay/profitsharingremovereceiver.js').PageMethods
  readonly 'v2/pay/profitsharingreturnquery': import('./v2/pay/profitsharingreturnquery.js').PageMethods
  readonly 'v2/pay/querycombinedorder': import('./v2/pay/querycombinedorder.js').PageMethods
  readonly 'v2/pay/queryexchagerate': import('./v2/pay/queryexchagerate.js').PageMethods
  readonly 'v2/pay/refundquery': import('./v2/pay/refundquery.js').PageMethods
  readonly 'v2/pay/refundqueryv2': import('./v2/pay/refundqueryv2.js').PageMethods
  readonly 'v2/pay/settlementquery': import('./v2/pay/settlementquery.js').PageMethods
  readonly 'v2/pay/unifiedorder': import('./v2/pay/unifiedorder.js').PageMethods
  readonly 'v2/payitil/report': import('./v2/payitil/report.js').PageMethods
  readonly 'v2/risk/getcertficates': import('./v2/risk/getcertficates.js').PageMethods
  readonly 'v2/risk/getpublickey': import('./v2/risk/getpublickey.js').PageMethods
  readonly 'v2/risk/getviolation': import('./v2/risk/getviolation.js').PageMethods
  readonly 'v2/secapi/mch/addInstitutionsub': import('./v2/secapi/mch/addInstitutionsub.js').PageMethods
  readonly 'v2/secapi/mch/addsubdevconfig': import('./v2/secapi/mch/addsubdevconfig.js').PageMethods
  readonly 'v2/secapi/mch/channelsetting': import('./v2/secapi/mch/channelsetting.js').PageMethods
  readonly 'v2/secapi/mch/modifyInstitutionsub': import('./v2/secapi/mch/modifyInstitutionsub.js').PageMethods
  readonly 'v2/secapi/mch/modifymchinfo': import('./v2/secapi/mch/modifymchinfo.js').PageMethods
  readonly 'v2/secapi/mch/queryInstitutionsub': import('./v2/secapi/mch/queryInstitutionsub.js').PageMethods
  readonly 'v2/secapi/mch/querysubdevconfig': import('./v2/secapi/mch/querysubdevconfig.js').PageMethods
  readonly 'v2/secapi/mch/submchmanage': import('./v2/secapi/mch/submchmanage.js').PageMethods
  readonly 'v2/secapi/mch/uploadmedia': import('./v2/secapi/mch/uploadmedia.js').PageMethods
  readonly 'v2/secapi/mkt/addrecommendconf': import('./v2/secapi/mkt/addrecommendconf.js').PageMethods
  readonly 'v2/secapi/pay/facepayreverse': import('./v2/secapi/pay/facepayreverse.js').PageMethods
  readonly 'v2/secapi/pay/multiprofitsharing': import('./v2/secapi/pay/multiprofitsharing.js').PageMethods
  readonly 'v2/secapi/pay/profitsharing': import('./v2/secapi/pay/profitsharing.js').PageMethods
  readonly 'v2/secapi/pay/profitsharingfinish': import('./v2/secapi/pay/profitsharingfinish.js').PageMethods
  readonly 'v2/secapi/pay/profitsharingreturn': import('./v2/secapi/pay/profitsharingreturn.js').PageMethods
  readonly 'v2/secapi/pay/refund': import('./v2/secapi/pay/refund.js').PageMethods
  readonly 'v2/secapi/pay/refundv2': import('./v2/secapi/pay/refundv2.js').PageMethods
  readonly 'v2/secapi/pay/reverse': import('./v2/secapi/pay/reverse.js').PageMethods
  readonly 'v2/secsvc/getrealnameinfo': import('./v2/secsvc/getrealnameinfo.js').PageMethods
  readonly 'v2/secsvc/realnameauth': import('./v2/secsvc/realnameauth.js').PageMethods
  readonly 'v2/tools/authcodetoopenid': import('./v2/tools/authcodetoopenid.js').PageMethods
  readonly 'v2/tools/shorturl': import('./v2/tools/shorturl.js').PageMethods
  readonly 'v2/transit/partnerpay/payapply': import('./v2/transit/partnerpay/payapply.js').PageMethods
  readonly 'v2/transit/partnerpay/queryorder': import('./v2/transit/partnerpay/queryorder.js').PageMethods
  readonly 'v2/transit/partnerpay/querystate': import('./v2/transit/partnerpay/querystate.js').PageMethods
  readonly 'v2/transit/pay/payapply': import('./v2/transit/pay/payapply.js').PageMethods
  readonly 'v2/transit/pay/querystate': import('./v2/transit/pay/querystate.js').PageMethods
  readonly 'v2/transit/queryorder': import('./v2/transit/queryorder.js').PageMethods
  readonly 'v2/vehicle/partnerpay/notification': import('./v2/vehicle/partnerpay/notification.js').PageMethods
  readonly 'v2/vehicle/partnerpay/payapply': import('./v2/vehicle/partnerpay/payapply.js').PageMethods
  readonly 'v2/vehicle/partnerpay/querystate': import('./v2/vehicle/partnerpay/querystate.js').PageMethods
  readonly 'v2/vehicle/pay/notification': import('./v2/vehicle/pay/notification.js').PageMethods
  readonly 'v2/vehicle/pay/payapply': import('./v2/vehicle/pay/payapply.js').PageMethods
  readonly 'v2/vehicle/pay/querystate': import('./v2/vehicle/pay/querystate.js').PageMethods
  readonly 'v2/wxv/cancelbill': import('./v2/wxv/cancelbill.js').PageMethods
  readonly 'v2/wxv/changerentmoney': import('./v2/wxv/changerentmoney.js').PageMethods
  readonly 'v2/wxv/createhotelbill': import('./v2/wxv/createhotelbill.js').PageMethods
  readonly 'v2/wxv/createrentbill': import('./v2/wxv/createrentbill.js').PageMethods
  readonly 'v2/wxv/finishhotelbill': import('./v2/wxv/finishhotelbill.js').PageMethods
  readonly 'v2/wxv/finishrentbill': import('./v2/wxv/finishrentbill.js').PageMethods
  readonly 'v2/wxv/queryhotelbill': import('./v2/wxv/queryhotelbill.js').PageMethods
  readonly 'v2/wxv/queryrentbill': import('./v2/wxv/queryrentbill.js').PageMethods
  readonly 'v2/xdc/apiv2getsignkey/sign/getsignkey': import('./v2/xdc/apiv2getsignkey/sign/getsignkey.js').PageMethods
  readonly 'v2/xdc/apiv2sandbox/pay/micropay': import('./v2/xdc/apiv2sandbox/pay/micropay.js').PageMethods
  readonly 'v2/xdc/apiv2sandbox/pay/orderquery': import('./v2/xdc/apiv2sandbox/pay/orderquery.js').PageMethods
  readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}': import('./v3/abnormal-fund-processing/receipts/_receipt_id_.js').PageMethods
  readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': import('./v3/abnormal-fund-processing/receipts/_receipt_id_/transfer-instructions.js').PageMethods
  readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': import('./v3/abnormal-fund-processing/receipts/_receipt_id_/transfer-instructions/_out_instruction_no_.js').PageMethods
  readonly 'v3/aggracct-bc/wb-channel/account/balance': import('./v3/aggracct-bc/wb-channel/account/balance.js').PageMethods
  readonly 'v3/aggracct-bc/wb-channel/account/mch_archives': import('./v3/aggracct-bc/wb-channel/account/mch_archives.js').PageMethods
  readonly 'v3/aggracct-bc/wb-channel/account/mch_media': import('./v3/aggracct-bc/wb-channel/account/mch_media.js').PageMethods
  readonly 'v3/aggracct-bc/wb-channel/bank-channel-account/rename': import('./v3/aggracct-bc/wb-channel/bank-channel-account/rename.js').PageMethods
  readonly 'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': import('./v3/aggracct-bc/wb-channel/bank-channel-account/rename/_application_id_.js').PageMethods
  readonly 'v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': import('./v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify.js').PageMethods
  readonly 'v3/aggracct-bc/wb-channel/control-orders/punish': import('./v3/aggracct-bc/wb-channel/control-orders/punish.js').PageMethods
  readonly 'v3/aggracct-bc/wb-channel/control-orders/recover': import('./v3/aggracct-bc/wb-channel/control-orders/recover.js').PageMethods
  readonly 'v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': import('./v3/aggracct-bc/wb-channel/control-orders/_out_request_no_.js').PageMethods
  readonly 'v3/aggracct-bc/wb-channel/special-reduction': import('./v3/aggracct-bc/wb-channel/special-reduction.js').PageMethods
  readonly 'v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': import('./v3/aggracct-bc/wb-channel/special-reduction/_out_request_no_.js').PageMethods
  readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': import('./v3/apply4sub/sub_merchants/_sub_mchid_/application/_application_no_.js').PageMethods
  readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': import('./v3/apply4sub/sub_merchants/_sub_mchid_/modify-settlement.js').PageMethods
  readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/settlement': import('./v3/apply4sub/sub_merchants/_sub_mchid_/settlement.js').PageMethods
  readonly 'v3/apply4subject/applyment': import('./v3/apply4subject/applyment.js').PageMethods
  readonly 'v3/apply4subject/applyment/merchants/{sub_mchid}/state': import('./v3/apply4subject/applyment/merchants/_sub_mchid_/state.js').PageMethods
  readonly 'v3/apply4subject/applyment/{applyment_id}/cancel': import('./v3/apply4subject/applyment/_applyment_id_/cancel.js').PageMethods
  readonly 'v3/apply4subject/applyment/{business_code}/cancel': import('./v3/apply4subject/applyment/_business_code_/cancel.js').PageMethods
  readonly 'v3/applyment4sub/applyment/': import('./v3/applyment4sub/applyment/_empty_.js').PageMethods
  readonly 'v3/applyment4sub/applyment/applyment_id/{applyment_id}': import('./v3/applyment4sub/applyment/applyment_id/_applyment_id_.js').PageMethods
  readonly 'v3/applyment4sub/applyment/business_code/{business_code}': import('./v3/applyment4sub/applyment/business_code/_business_code_.js').PageMethods
  readonly 'v3/bank-batch-transfer/receipt/detail-receipts': import('./v3/bank-batch-transfer/receipt/detail-receipts.js').PageMethods
  readonly 'v3/bank-batch-transfer/receipt/summary-receipts': import('./v3/bank-batch-transfer/receipt/summary-receipts.js').PageMethods
  readonly 'v3/bank-transfer/batches': import('./v3/bank-transfer/batches.js').PageMethods
  readonly 'v3/bank-transfer/batches/batch-id/{batch_id}': import('./v3/bank-transfer/batches/batch-id/_batch_id_.js').PageMethods
  readonly 'v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': import('./v3/bank-transfer/batches/batch-id/_batch_id_/details/detail-id/_detail_id_.js').PageMethods
  readonly 'v3/bank-transfer/batches/out-batch-no/{out_batch_no}': import('./v3/bank-transfer/batches/out-batch-no/_out_batch_no_.js').PageMethods
  readonly 'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': import('./v3/bank-transfer/batches/out-batch-no/_out_batch_no_/details/out-detail-no/_out_detail_no_.js').PageMethods
  readonly 'v3/bill/fundflowbill': import('./v3/bill/fundflowbill.js').PageMethods
  readonly 'v3/bill/sub-merchant-fundflowbill': import('./v3/bill/sub-merchant-fundflowbill.js').PageMethods
  readonly 'v3/bill/tradebill': import('./v3/bill/tradebill.js').PageMethods
  readonly 'v3/billdownload/file': import('./v3/billdownload/file.js').PageMethods
  readonly 'v3/brand-basic/partner/brands/{brand_id}/product-authorities': import('./v3/brand-basic/partner/brands/_brand_id_/product-authorities.js').PageMethods
  readonly 'v3/brand/applyments': import('./v3/brand/applyments.js').PageMethods
  readonly 'v3/brand/applyments/applyment-id/{applyment_id}': import('./v3/brand/applyments/applyment-id/_applyment_id_.js').PageMethods
  readonly 'v3/brand/applyments/business-code/{business_code}': import('./v3/brand/applyments/business-code/_business_code_.js').PageMethods
  readonly 'v3/brand/applyments/cancel-applyment': import('./v3/brand/applyments/cancel-applyment.js').PageMethods
  readonly 'v3/brand/card/card-configs': import('./v3/brand/card/card-configs.js').PageMethods
  readonly 'v3/brand/card/card-configs/cancel-applyment': import('./v3/brand/card/card-configs/cancel-applyment.js').PageMethods
  readonly 'v3/brand/card/card-configs/preview-url': import('./v3/brand/card/card-configs/preview-url.js').PageMethods
  readonly 'v3/brand/card/card-configs/publish': import('./v3/brand/card/card-configs/publish.js').PageMethods
  readonly 'v3/brand/card/card-links': import('./v3/brand/card/card-links.js').PageMethods
  readonly 'v3/brand/card/card-links/business-code/{business_code}': import('./v3/brand/card/card-links/business-code/_business_code_.js').PageMethods
  readonly 'v3/brand/card/card-links/cancel-applyment': import('./v3/brand/card/card-links/cancel-applyment.js').PageMethods
  readonly 'v3/brand/card/card-links/unbind-card-link': import('./v3/brand/card/card-links/unbind-card-link.js').PageMethods
  readonly 'v3/brand/marketing/shake-activities/activities': import('./v3/brand/marketing/shake-activities/activities.js').PageMethods
  readonly 'v3/brand/partner/card-member/cards': import('./v3/brand/partner/card-member/cards.js').PageMethods
  readonly 'v3/brand/partner/card-member/cards/{card_id}': import('./v3/brand/partner/card-member/cards/_card_id_.js').PageMethods
  readonly 'v3/brand/partner/card-member/cards/{card_id}/invalidate': import('./v3/brand/partner/card-member/cards/_card_id_/invalidate.js').PageMethods
  readonly 'v3/brand/partner/card-member/membership-activities': import('./v3/brand/partner/card-member/membership-activities.js').PageMethods
  readonly 'v3/brand/partner/card-member/membership-activities/{activity_id}': import('./v3/brand/partner/card-member/membership-activities/_activity_id_.js').PageMethods
  readonly 'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': import('./v3/brand/partner/card-member/membership-activities/_activity_id_/terminate.js').PageMethods
  readonly 'v3/brand/partner/card-member/pay-view-tokens': import('./v3/brand/partner/card-member/pay-view-tokens.js').PageMethods
  readonly 'v3/brand/partner/card-member/pre-auth-tokens': import('./v3/brand/partner/card-member/pre-auth-tokens.js').PageMethods
  readonly 'v3/brand/partner/card-member/user-cards': import('./v3/brand/partner/card-member/user-cards.js').PageMethods
  readonly 'v3/brand/partner/card-member/user-cards/import-by-openid': import('./v3/brand/partner/card-member/user-cards/import-by-openid.js').PageMethods
  readonly 'v3/brand/partner/card-member/user-cards/import-by-phone': import('./v3/brand/partner/card-member/user-cards/import-by-phone.js').PageMethods
  readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}': import('./v3/brand/partner/card-member/user-cards/_user_card_code_.js').PageMethods
  readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': import('./v3/brand/partner/card-member/user-cards/_user_card_code_/confirm.js').PageMethods
  readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': import('./v3/brand/partner/card-member/user-cards/_user_card_code_/invalidate.js').PageMethods
  readonly 'v3/brand/partner/card-member/user-feeds': import('./v3/brand/partner/card-member/user-feeds.js').PageMethods
  readonly 'v3/brand/partner/card-member/user-points/exchange-coupon/confirm': import('./v3/brand/partner/card-member/user-points/exchange-coupon/confirm.js').PageMethods
  readonly 'v3/brand/partner/card-member/user-points/sync': import('./v3/brand/partner/card-member/user-points/sync.js').PageMethods
  readonly 'v3/brand/partner/store/brandstores': import('./v3/brand/partner/store/brandstores.js').PageMethods
  readonly 'v3/brand/partner/store/brandstores/{store_id}': import('./v3/brand/partner/store/brandstores/_store_id_.js').PageMethods
  readonly 'v3/brand/partner/store/brandstores/{store_id}/bindrecipient': import('./v3/brand/partner/store/brandstores/_store_id_/bindrecipient.js').PageMethods
  readonly 'v3/brand/partner/store/brandstores/{store_id}/close': import('./v3/brand/partner/store/brandstores/_store_id_/close.js').PageMethods
  readonly 'v3/brand/partner/store/brandstores/{store_id}/resume': import('./v3/brand/partner/store/brandstores/_store_id_/resume.js').PageMethods
  readonly 'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': import('./v3/brand/partner/store/brandstores/_store_id_/unbindrecipient.js').PageMethods
  readonly 'v3/brand/profitsharing/brand-configs/{brand_mchid}': import('./v3/brand/profitsharing/brand-configs/_brand_mchid_.js').PageMethods
  readonly 'v3/brand/profitsharing/finish-order': import('./v3/brand/profitsharing/finish-order.js').PageMethods
  readonly 'v3/brand/profitsharing/orders': import('./v3/brand/profitsharing/orders.js').PageMethods
  readonly 'v3/brand/profitsharing/orders/{transaction_id}/amounts': import('./v3/brand/profitsharing/orders/_transaction_id_/amounts.js').PageMethods
  readonly 'v3/brand/profitsharing/receivers/add': import('./v3/brand/profitsharing/receivers/add.js').PageMethods
  readonly 'v3/brand/profitsharing/receivers/delete': import('./v3/brand/profitsharing/receivers/delete.js').PageMethods
  readonly 'v3/brand/profitsharing/returnorders': import('./v3/brand/profitsharing/returnorders.js').PageMethods
  readonly 'v3/businesscircle/parkings': import('./v3/businesscircle/parkings.js').PageMethods
  readonly 'v3/businesscircle/points/notify': import('./v3/businesscircle/points/notify.js').PageMethods
  readonly 'v3/businesscircle/user-authorizations/{openid}': import('./v3/businesscircle/user-authorizations/_openid_.js').PageMethods
  readonly 'v3/businesscircle/users/{openid}/points/commit_status': import('./v3/businesscircle/users/_openid_/points/commit_status.js').PageMethods
  readonly 'v3/capital/capitallhh/areas/provinces': import('./v3/capital/capitallhh/areas/provinces.js').PageMethods
  readonly 'v3/capital/capitallhh/areas/provinces/{province_code}/cities': import('./v3/capital/capitallhh/areas/provinces/_province_code_/cities.js').PageMethods
  readonly 'v3/capital/capitallhh/banks/corporate-banking': import('./v3/capital/capitallhh/banks/corporate-banking.js').PageMethods
  readonly 'v3/capital/capitallhh/banks/personal-banking': import('./v3/capital/capitallhh/banks/personal-banking.js').PageMethods
  readonly 'v3/capital/capitallhh/banks/search-banks-by-bank-account': import('./v3/capital/capitallhh/banks/search-banks-by-bank-account.js').PageMethods
  readonly 'v3/capital/capitallhh/banks/{bank_alias_code}/branches': import('./v3/capital/capitallhh/banks/_bank_alias_code_/branches.js').PageMethods
  readonly 'v3/catering/orders/sync-status': import('./v3/catering/orders/sync-status.js').PageMethods
  readonly 'v3/certificates': import('./v3/certificates.js').PageMethods
  readonly 'v3/combine-transactions/app': import('./v3/combine-transactions/app.js').PageMethods
  readonly 'v3/combine-transactions/h5': import('./v3/combine-transactions/h5.js').PageMethods
  readonly 'v3/combine-transactions/id/{combine_transaction_id}': import('./v3/combine-transactions/id/_combine_transaction_id_.js').PageMethods
  readonly 'v3/combine-transactions/jsapi': import('./v3/combine-transactions/jsapi.js').PageMethods
  readonly 'v3/combine-transactions/miniprogram': import('./v3/combine-transactions/miniprogram.js').PageMethods
  readonly 'v3/combine-transactions/native': import('./v3/combine-transactions/native.js').PageMethods
  readonly 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}': import('./v3/combine-transactions/out-trade-no/_combine_out_trade_no_.js').PageMethods
  readonly 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': import('./v3/combine-transactions/out-trade-no/_combine_out_trade_no_/close.js').PageMethods
  readonly 'v3/compliance/inactive-merchant-identity-verification/merchants': import('./v3/compliance/inactive-merchant-identity-verification/merchants.js').PageMethods
  readonly 'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': import('./v3/compliance/inactive-merchant-identity-verification/merchants/_sub_mchid_/verifications/_verification_id_.js').PageMethods
  readonly 'v3/credit-repayment/partner/contracts/app-presign': import('./v3/credit-repayment/partner/contracts/app-presign.js').PageMethods
  readonly 'v3/credit-repayment/partner/contracts/h5-presign': import('./v3/credit-repayment/partner/contracts/h5-presign.js').PageMethods
  readonly 'v3/credit-repayment/partner/contracts/terminate': import('./v3/credit-repayment/partner/contracts/terminate.js').PageMethods
  readonly 'v3/credit-repayment/partner/contracts/{out_contract_code}': import('./v3/credit-repayment/partner/contracts/_out_contract_code_.js').PageMethods
  readonly 'v3/credit-repayment/partner/deduct-orders': import('./v3/credit-repayment/partner/deduct-orders.js').PageMethods
  readonly 'v3/credit-repayment/partner/deduct-orders/{out_trade_no}': import('./v3/credit-repayment/partner/deduct-orders/_out_trade_no_.js').PageMethods
  readonly 'v3/credit-repayment/partner/schedule-records/batch-create': import('./v3/credit-repayment/partner/schedule-records/batch-create.js').PageMethods
  readonly 'v3/credit-repayment/partner/schedule-records/{out_record_id}': import('./v3/credit-repayment/partner/schedule-records/_out_record_id_.js').PageMethods
  readonly 'v3/customs/orders': import('./v3/customs/orders.js').PageMethods
  readonly 'v3/customs/redeclare': import('./v3/customs/redeclare.js').PageMethods
  readonly 'v3/customs/verify-certificate': import('./v3/customs/verify-certificate.js').PageMethods
  readonly 'v3/discount-card/cards': import('./v3/discount-card/cards.js').PageMethods
  readonly 'v3/discount-card/cards/{out_card_code}': import('./v3/discount-card/cards/_out_card_code_.js').PageMethods
  readonly 'v3/discount-card/cards/{out_card_code}/add-user-records': import('./v3/discount-card/cards/_out_card_code_/add-user-records.js').PageMethods
  readonly 'v3/discount-card/orders/out-trade-no/{out_trade_no}': import('./v3/discount-card/orders/out-trade-no/_out_trade_no_.js').PageMethods
  readonly 'v3/discount-card/orders/{out_order_no}': import('./v3/discount-card/orders/_out_order_no_.js').PageMethods
  readonly 'v3/ebike/charge/contracts/preopen': import('./v3/ebike/charge/contracts/preopen.js').PageMethods
  readonly 'v3/ebike/charge/contracts/{contract_id}': import('./v3/ebike/charge/contracts/_contract_id_.js').PageMethods
  readonly 'v3/ebike/charge/contracts/{contract_id}/confirm': import('./v3/ebike/charge/contracts/_contract_id_/confirm.js').PageMethods
  readonly 'v3/ebike/charge/transactions': import('./v3/ebike/charge/transactions.js').PageMethods
  readonly 'v3/ebike/charge/transactions/id/{transaction_id}': import('./v3/ebike/charge/transactions/id/_transaction_id_.js').PageMethods
  readonly 'v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': import('./v3/ebike/charge/transactions/out-trade-no/_out_trade_no_.js').PageMethods
  readonly 'v3/ebike/charge/users/{openid}/contract': import('./v3/ebike/charge/users/_openid_/contract.js').PageMethods
  readonly 'v3/ecommerce/account/apply-cancel-withdraw': import('./v3/ecommerce/account/apply-cancel-withdraw.js').PageMethods
  readonly 'v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': import('./v3/ecommerce/account/apply-cancel-withdraw/applyment-id/_applyment_id_.js').PageMethods
  readonly 'v3/ecommerce/account/apply-cancel-withdraw/confirm': import('./v3/ecommerce/account/apply-cancel-withdraw/confirm.js').PageMethods
  readonly 'v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': import('./v3/ecommerce/account/apply-cancel-withdraw/out-request-no/_out_request_no_.js').PageMethods
  readonly 'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': import('./v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/_sub_mchid_.js').PageMethods
  readonly 'v3/ecommerce/account/cancel-applications': import('./v3/ecommerce/account/cancel-applications.js').PageMethods
  readonly 'v3/ecommerce/account/cancel-applications/media': import('./v3/ecommerce/account/cancel-applications/media.js').PageMethods
  readonly 'v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': import('./v3/ecommerce/account/cancel-applications/out-apply-no/_out_apply_no_.js').PageMethods
  readonly 'v3/ecommerce/applyments/': import('./v3/ecommerce/applyments/_empty_.js').PageMethods
  readonly 'v3/ecommerce/applyments/out-request-no/{out_request_no}': import('./v3/ecommerce/applyments/out-request-no/_out_request_no_.js').PageMethods
  readonly 'v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': import('./v3/ecommerce/applyments/out-request-no/_out_request_no_/revoke.js').PageMethods
  readonly 'v3/ecommerce/applyments/submit-account-hosting-applyment': import('./v3/ecommerce/applyments/submit-account-hosting-applyment.js').PageMethods
  readonly 'v3/ecommerce/applyments/submit-sign-verify-info': import('./v3/ecommerce/applyments/submit-sign-verify-info.js').PageMethods
  readonly 'v3/ecommerce/applyments/{applyment_id}': import('./v3/ecommerce/applyments/_applyment_id_.js').PageMethods
  readonly 'v3/ecommerce/applyments/{applyment_id}/revoke': import('./v3/ecommerce/applyments/_applyment_id_/revoke.js').PageMethods
  readonly 'v3/ecommerce/bill/fundflowbill': import('./v3/ecommerce/bill/fundflowbill.js').PageMethods
  readonly 'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': import('./v3/ecommerce/combine-papay/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_.js').PageMethods
  readonly 'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': import('./v3/ecommerce/combine-papay/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_/terminate.js').PageMethods
  readonly 'v3/ecommerce/combine-papay/contracts/pre-entrust-sign': import('./v3/ecommerce/combine-papay/contracts/pre-entrust-sign.js').PageMethods
  readonly 'v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': import('./v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program.js').PageMethods
  readonly 'v3/ecommerce/combine-papay/transactions': import('./v3/ecommerce/combine-papay/transactions.js').PageMethods
  readonly 'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': import('./v3/ecommerce/combine-papay/transactions/_combine_out_trade_no_.js').PageMethods
  readonly 'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': import('./v3/ecommerce/combine-papay/transactions/_combine_out_trade_no_/reverse.js').PageMethods
  readonly 'v3/ecommerce/fund/balance/{sub_mchid}': import('./v3/ecommerce/fund/balance/_sub_mchid_.js').PageMethods
  readonly 'v3/ecommerce/fund/enddaybalance/{sub_mchid}': import('./v3/ecommerce/fund/enddaybalance/_sub_mchid_.js').PageMethods
  readonly 'v3/ecommerce/fund/withdraw': import('./v3/ecommerce/fund/withdraw.js').PageMethods
  readonly 'v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': import('./v3/ecommerce/fund/withdraw/out-request-no/_out_request_no_.js').PageMethods
  readonly 'v3/ecommerce/fund/withdraw/{withdraw_id}': import('./v3/ecommerce/fund/withdraw/_withdraw_id_.js').PageMethods
  readonly 'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': import('./v3/ecommerce/individual-contracts/out-contract-code/_out_contract_code_.js').PageMethods
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': import('./v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app.js').PageMethods
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': import('./v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program.js').PageMethods
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign/app': import('./v3/ecommerce/individual-contracts/pre-entrust-sign/app.js').PageMethods
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program': import('./v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program.js').PageMethods
  readonly 'v3/ecommerce/individual-contracts/{openid}': import('./v3/ecommerce/individual-contracts/_openid_.js').PageMethods
  readonly 'v3/ecommerce/mch-transfer/authorizations': import('./v3/ecommerce/mch-transfer/authorizations.js').PageMethods
  readonly 'v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': import('./v3/ecommerce/mch-transfer/authorizations/_sub_mchid_.js').PageMethods
  readonly 'v3/ecommerce/mch-transfer/transfer-bills': import('./v3/ecommerce/mch-transfer/transfer-bills.js').PageMethods
  readonly 'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': import('./v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/_out_bill_no_.js').PageMethods
  readonly 'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': import('./v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/_out_bill_no_/cancel.js').PageMethods
  readonly 'v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': import('./v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/_transfer_bill_no_.js').PageMethods
  readonly 'v3/ecommerce/profitsharing/after-sales-orders': import('./v3/ecommerce/profitsharing/after-sales-orders.js').PageMethods
  readonly 'v3/ecommerce/profitsharing/finish-order': import('./v3/ecommerce/profitsharing/finish-order.js').PageMethods
  readonly 'v3/ecommerce/profitsharing/orders': import('./v3/ecommerce/profitsharing/orders.js').PageMethods
  readonly 'v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': import('./v3/ecommerce/profitsharing/orders/_transaction_id_/amounts.js').PageMethods
  readonly 'v3/ecommerce/profitsharing/receivers/add': import('./v3/ecommerce/profitsharing/receivers/add.js').PageMethods
  readonly 'v3/ecommerce/profitsharing/receivers/delete': import('./v3/ecommerce/profitsharing/receivers/delete.js').PageMethods
  readonly 'v3/ecommerce/profitsharing/returnorders': import('./v3/ecommerce/profitsharing/returnorders.js').PageMethods
  readonly 'v3/ecommerce/refunds/apply': import('./v3/ecommerce/refunds/apply.js').PageMethods
  readonly 'v3/ecommerce/refunds/id/{refund_id}': import('./v3/ecommerce/refunds/id/_refund_id_.js').PageMethods
  readonly 'v3/ecommerce/refunds/out-refund-no/{out_refund_no}': import('./v3/ecommerce/refunds/out-refund-no/_out_refund_no_.js').PageMethods
  readonly 'v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': import('./v3/ecommerce/refunds/_refund_id_/apply-abnormal-refund.js').PageMethods
  readonly 'v3/ecommerce/refunds/{refund_id}/return-advance': import('./v3/ecommerce/refunds/_refund_id_/return-advance.js').PageMethods
  readonly 'v3/ecommerce/subject-sub-merchants': import('./v3/ecommerce/subject-sub-merchants.js').PageMethods
  readonly 'v3/ecommerce/subsidies/cancel': import('./v3/ecommerce/subsidies/cancel.js').PageMethods
  readonly 'v3/ecommerce/subsidies/create': import('./v3/ecommerce/subsidies/create.js').PageMethods
  readonly 'v3/ecommerce/subsidies/return': import('./v3/ecommerce/subsidies/return.js').PageMethods
  readonly 'v3/edu-papay/contracts/id/{contract_id}': import('./v3/edu-papay/contracts/id/_contract_id_.js').PageMethods
  readonly 'v3/edu-papay/contracts/presign': import('./v3/edu-papay/contracts/presign.js').PageMethods
  readonly 'v3/edu-papay/contracts/{contract_id}': import('./v3/edu-papay/contracts/_contract_id_.js').PageMethods
  readonly 'v3/edu-papay/transactions': import('./v3/edu-papay/transactions.js').PageMethods
  readonly 'v3/edu-papay/transactions/id/{transaction_id}': import('./v3/edu-papay/transactions/id/_transaction_id_.js').PageMethods
  readonly 'v3/edu-papay/transactions/out-trade-no/{out_trade_no}': import('./v3/edu-papay/transactions/out-trade-no/_out_trade_no_.js').PageMethods
  readonly 'v3/edu-papay/user-notifications/{contract_id}/send': import('./v3/edu-papay/user-notifications/_contract_id_/send.js').PageMethods
  readonly 'v3/edu-papay/user/{openid}/contracts': import('./v3/edu-papay/user/_openid_/contracts.js').PageMethods
  readonly 'v3/edu-star/orders': import('./v3/edu-star/orders.js').PageMethods
  readonly 'v3/edu-star/users/openid/{wechat_openid}': import('./v3/edu-star/users/openid/_wechat_openid_.js').PageMethods
  readonly 'v3/edu-star/users/qq/{qq}': import('./v3/edu-star/users/qq/_qq_.js').PageMethods
  readonly 'v3/eduschoolpay/contracts/presign': import('./v3/eduschoolpay/contracts/presign.js').PageMethods
  readonly 'v3/eduschoolpay/contracts/{contract_id}': import('./v3/eduschoolpay/contracts/_contract_id_.js').PageMethods
  readonly 'v3/eduschoolpay/contracts/{contract_id}/terminate': import('./v3/eduschoolpay/contracts/_contract_id_/terminate.js').PageMethods
  readonly 'v3/eduschoolpay/transactions': import('./v3/eduschoolpay/transactions.js').PageMethods
  readonly 'v3/eduschoolpay/transactions/id/{transaction_id}': import('./v3/eduschoolpay/transactions/id/_transaction_id_.js').PageMethods
  readonly 'v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': import('./v3/eduschoolpay/transactions/out-trade-no/_out_trade_no_.js').PageMethods
  readonly 'v3/eduschoolpay/users/{openid}/contracts': import('./v3/eduschoolpay/users/_openid_/contracts.js').PageMethods
  readonly 'v3/eduschoolpay/users/{openid}/debt-state': import('./v3/eduschoolpay/users/_openid_/debt-state.js').PageMethods
  readonly 'v3/express/users/{openid}/transform': import('./v3/express/users/_openid_/transform.js').PageMethods
  readonly 'v3/facemch/users/{face_sid}': import('./v3/facemch/users/_face_sid_.js').PageMethods
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches': import('./v3/fund-app/brand-redpacket/brand-merchant-batches.js').PageMethods
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': import('./v3/fund-app/brand-redpacket/brand-merchant-batches/_batch_no_.js').PageMethods
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': import('./v3/fund-app/brand-redpacket/brand-merchant-batches/_batch_no_/details/_detail_no_.js').PageMethods
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': import('./v3/fund-app/brand-redpacket/brand-merchant-out-batches/_out_batch_no_.js').PageMethods
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': import('./v3/fund-app/brand-redpacket/brand-merchant-out-batches/_out_batch_no_/out-details/_out_detail_no_.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/elecsign/out-bill-no': import('./v3/fund-app/mch-transfer/elecsign/out-bill-no.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': import('./v3/fund-app/mch-transfer/elecsign/out-bill-no/_out_bill_no_.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/elecsign/transfer-bill-no': import('./v3/fund-app/mch-transfer/elecsign/transfer-bill-no.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': import('./v3/fund-app/mch-transfer/elecsign/transfer-bill-no/_transfer_bill_no_.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': import('./v3/fund-app/mch-transfer/partner/budget/_out_budget_no_/electronic-receipts.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/charity-budget': import('./v3/fund-app/mch-transfer/partner/charity-budget.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': import('./v3/fund-app/mch-transfer/partner/charity-budget/_out_budget_no_.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': import('./v3/fund-app/mch-transfer/partner/charity-budget/_out_budget_no_/unlock.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/charity-transfer-bills': import('./v3/fund-app/mch-transfer/partner/charity-transfer-bills.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': import('./v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/_out_transfer_no_.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/electronic-receipts': import('./v3/fund-app/mch-transfer/partner/electronic-receipts.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': import('./v3/fund-app/mch-transfer/partner/electronic-receipts/_out_bill_no_.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/sub-mch-authorizations': import('./v3/fund-app/mch-transfer/partner/sub-mch-authorizations.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': import('./v3/fund-app/mch-transfer/partner/sub-mch-authorizations/_sub_mchid_.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills': import('./v3/fund-app/mch-transfer/partner/transfer-bills.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': import('./v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/_out_bill_no_.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': import('./v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/_out_bill_no_/cancel.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': import('./v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/transfer': import('./v3/fund-app/mch-transfer/partner/transfer-bills/transfer.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations': import('./v3/fund-app/mch-transfer/partner/user-confirm-authorizations.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}': import('./v3/fund-app/mch-transfer/partner/user-confirm-authorizations/_out_authorization_no_.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': import('./v3/fund-app/mch-transfer/partner/user-confirm-authorizations/_out_authorization_no_/close.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/transfer-bills': import('./v3/fund-app/mch-transfer/transfer-bills.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': import('./v3/fund-app/mch-transfer/transfer-bills/out-bill-no/_out_bill_no_.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': import('./v3/fund-app/mch-transfer/transfer-bills/out-bill-no/_out_bill_no_/cancel.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': import('./v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/transfer-bills/transfer': import('./v3/fund-app/mch-transfer/transfer-bills/transfer.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': import('./v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/_transfer_bill_no_.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': import('./v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': import('./v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/_out_bill_no_.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': import('./v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/_out_bill_no_/cancel.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/user-confirm-authorization': import('./v3/fund-app/mch-transfer/user-confirm-authorization.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': import('./v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/_out_authorization_no_.js').PageMethods
  readonly 'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': import('./v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/_out_authorization_no_/close.js').PageMethods
  readonly 'v3/funds-to-oversea/bill-download-url': import('./v3/funds-to-oversea/bill-download-url.js').PageMethods
  readonly 'v3/funds-to-oversea/orders': import('./v3/funds-to-oversea/orders.js').PageMethods
  readonly 'v3/funds-to-oversea/orders/{out_order_id}': import('./v3/funds-to-oversea/orders/_out_order_id_.js').PageMethods
  readonly 'v3/funds-to-oversea/return/return-orders': import('./v3/funds-to-oversea/return/return-orders.js').PageMethods
  readonly 'v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}': import('./v3/funds-to-oversea/return/return-orders/out-return-no/_out_return_no_.js').PageMethods
  readonly 'v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': import('./v3/funds-to-oversea/transactions/_transaction_id_/available_abroad_amounts.js').PageMethods
  readonly 'v3/global/certificates': import('./v3/global/certificates.js').PageMethods
  readonly 'v3/global/customs/orders': import('./v3/global/customs/orders.js').PageMethods
  readonly 'v3/global/customs/redeclare': import('./v3/global/customs/redeclare.js').PageMethods
  readonly 'v3/global/customs/verify-certificate': import('./v3/global/customs/verify-certificate.js').PageMethods
  readonly 'v3/global/merchant-service/complaint-notifications': import('./v3/global/merchant-service/complaint-notifications.js').PageMethods
  readonly 'v3/global/merchant-service/complaints': import('./v3/global/merchant-service/complaints.js').PageMethods
  readonly 'v3/global/merchant-service/complaints/{complaint_id}': import('./v3/global/merchant-service/complaints/_complaint_id_.js').PageMethods
  readonly 'v3/global/merchant-service/complaints/{complaint_id}/complete': import('./v3/global/merchant-service/complaints/_complaint_id_/complete.js').PageMethods
  readonly 'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': import('./v3/global/merchant-service/complaints/_complaint_id_/negotiation-historys.js').PageMethods
  readonly 'v3/global/merchant-service/complaints/{complaint_id}/response': import('./v3/global/merchant-service/complaints/_complaint_id_/response.js').PageMethods
  readonly 'v3/global/merchant-service/images/upload': import('./v3/global/merchant-service/images/upload.js').PageMethods
  readonly 'v3/global/merchant-service/images/{media_id}': import('./v3/global/merchant-service/images/_media_id_.js').PageMethods
  readonly 'v3/global/merchant-storage/file/upload': import('./v3/global/merchant-storage/file/upload.js').PageMethods
  readonly 'v3/global/merchant/h5/permission/applications': import('./v3/global/merchant/h5/permission/applications.js').PageMethods
  readonly 'v3/global/merchant/h5/permission/applications/{applyment_id}': import('./v3/global/merchant/h5/permission/applications/_applyment_id_.js').PageMethods
  readonly 'v3/global/merchant/h5/permission/domain/applications': import('./v3/global/merchant/h5/permission/domain/applications.js').PageMethods
  readonly 'v3/global/merchant/h5/permission/domain/applications/{applyment_id}': import('./v3/global/merchant/h5/permission/domain/applications/_applyment_id_.js').PageMethods
  readonly 'v3/global/merchant/h5/permission/{sub_mchid}': import('./v3/global/merchant/h5/permission/_sub_mchid_.js').PageMethods
  readonly 'v3/global/merchants': import('./v3/global/merchants.js').PageMethods
  readonly 'v3/global/merchants/{sub_mchid}': import('./v3/global/merchants/_sub_mchid_.js').PageMethods
  readonly 'v3/global/micropay/transactions/id/{transaction_id}/reverse': import('./v3/global/micropay/transactions/id/_transaction_id_/reverse.js').PageMethods
  readonly 'v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': import('./v3/global/micropay/transactions/out-trade-no/_out_trade_no_/reverse.js').PageMethods
  readonly 'v3/global/micropay/transactions/pay': import('./v3/global/micropay/transactions/pay.js').PageMethods
  readonly 'v3/global/papay/contracts/app-pre-entrust-sign': import('./v3/global/papay/contracts/app-pre-entrust-sign.js').PageMethods
  readonly 'v3/global/papay/contracts/h5-pre-entrust-sign': import('./v3/global/papay/contracts/h5-pre-entrust-sign.js').PageMethods
  readonly 'v3/global/papay/contracts/jsapi-pre-entrust-sign': import('./v3/global/papay/contracts/jsapi-pre-entrust-sign.js').PageMethods
  readonly 'v3/global/papay/contracts/miniprogram-pre-entrust-sign': import('./v3/global/papay/contracts/miniprogram-pre-entrust-sign.js').PageMethods
  readonly 'v3/global/papay/contracts/out-contract-code/{out_contract_code}': import('./v3/global/papay/contracts/out-contract-code/_out_contract_code_.js').PageMethods
  readonly 'v3/global/papay/contracts/web-pre-entrust-sign': import('./v3/global/papay/contracts/web-pre-entrust-sign.js').PageMethods
  readonly 'v3/global/papay/contracts/{contract_id}': import('./v3/global/papay/contracts/_contract_id_.js').PageMethods
  readonly 'v3/global/papay/contracts/{contract_id}/terminate': import('./v3/global/papay/contracts/_contract_id_/terminate.js').PageMethods
  readonly 'v3/global/papay/transactions': import('./v3/global/papay/transactions.js').PageMethods
  readonly 'v3/global/papay/transactions/out-trade-no/{out_trade_no}': import('./v3/global/papay/transactions/out-trade-no/_out_trade_no_.js').PageMethods
  readonly 'v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse': import('./v3/global/papay/transactions/out-trade-no/_out_trade_no_/reverse.js').PageMethods
  readonly 'v3/global/papay/transactions/{transaction_id}': import('./v3/global/papay/transactions/_transaction_id_.js').PageMethods
  readonly 'v3/global/profit-sharing/bill-download-url': import('./v3/global/profit-sharing/bill-download-url.js').PageMethods
  readonly 'v3/global/profit-sharing/orders': import('./v3/global/profit-sharing/orders.js').PageMethods
  readonly 'v3/global/profit-sharing/orders/unfreeze': import('./v3/global/profit-sharing/orders/unfreeze.js').PageMethods
  readonly 'v3/global/profit-sharing/orders/{out_order_no}': import('./v3/global/profit-sharing/orders/_out_order_no_.js').PageMethods
  readonly 'v3/global/profit-sharing/receivers': import('./v3/global/profit-sharing/receivers.js').PageMethods
  readonly 'v3/global/profit-sharing/receivers/{account}': import('./v3/global/profit-sharing/receivers/_account_.js').PageMethods
  readonly 'v3/global/profit-sharing/refunds/bill-download-url': import('./v3/global/profit-sharing/refunds/bill-download-url.js').PageMethods
  readonly 'v3/global/profit-sharing/refunds/refundable-balance': import('./v3/global/profit-sharing/refunds/refundable-balance.js').PageMethods
  readonly 'v3/global/profit-sharing/transactions/mark': import('./v3/global/profit-sharing/transactions/mark.js').PageMethods
  readonly 'v3/global/profit-sharing/transactions/{transaction_id}/amounts': import('./v3/global/profit-sharing/transactions/_transaction_id_/amounts.js').PageMethods
  readonly 'v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': import('./v3/global/profit-sharing/transactions/_transaction_id_/refundable-amounts.js').PageMethods
  readonly 'v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': import('./v3/global/refund/partner/recharge-balance/sub-mchid/_sub_mchid_.js').PageMethods
  readonly 'v3/global/refund/recharge-balance': import('./v3/global/refund/recharge-balance.js').PageMethods
  readonly 'v3/global/refunds': import('./v3/global/refunds.js').PageMethods
  readonly 'v3/global/refunds/id/{refund_id}': import('./v3/global/refunds/id/_refund_id_.js').PageMethods
  readonly 'v3/global/refunds/out-refund-no/{out_refund_no}': import('./v3/global/refunds/out-refund-no/_out_refund_no_.js').PageMethods
  readonly 'v3/global/settle/settlements': import('./v3/global/settle/settlements.js').PageMethods
  readonly 'v3/global/statements': import('./v3/global/statements.js').PageMethods
  readonly 'v3/global/transactions/app': import('./v3/global/transactions/app.js').PageMethods
  readonly 'v3/global/transactions/id/{transaction_id}': import('./v3/global/transactions/id/_transaction_id_.js').PageMethods
  readonly 'v3/global/transactions/id/{transaction_id}/close': import('./v3/global/transactions/id/_transaction_id_/close.js').PageMethods
  readonly 'v3/global/transactions/jsapi': import('./v3/global/transactions/jsapi.js').PageMethods
  readonly 'v3/global/transactions/mweb': import('./v3/global/transactions/mweb.js').PageMethods
  readonly 'v3/global/transactions/native': import('./v3/global/transactions/native.js').PageMethods
  readonly 'v3/global/transactions/out-trade-no/{out_trade_no}': import('./v3/global/transactions/out-trade-no/_out_trade_no_.js').PageMethods
  readonly 'v3/global/transactions/out-trade-no/{out_trade_no}/close': import('./v3/global/transactions/out-trade-no/_out_trade_no_/close.js').PageMethods
  readonly 'v3/goldplan/merchants/changecustompagestatus': import('./v3/goldplan/merchants/changecustompagestatus.js').PageMethods
  readonly 'v3/goldplan/merchants/changegoldplanstatus': import('./v3/goldplan/merchants/changegoldplanstatus.js').PageMethods
  readonly 'v3/goldplan/merchants/close-advertising-show': import('./v3/goldplan/merchants/close-advertising-show.js').PageMethods
  readonly 'v3/goldplan/merchants/open-advertising-show': import('./v3/goldplan/merchants/open-advertising-show.js').PageMethods
  readonly 'v3/goldplan/merchants/set-advertising-industry-filter': import('./v3/goldplan/merchants/set-advertising-industry-filter.js').PageMethods
  readonly 'v3/gov/subsidy/audit/cup/invalid': import('./v3/gov/subsidy/audit/cup/invalid.js').PageMethods
  readonly 'v3/gov/subsidy/audit/cup/query': import('./v3/gov/subsidy/audit/cup/query.js').PageMethods
  readonly 'v3/gov/subsidy/audit/cup/refund/sync': import('./v3/gov/subsidy/audit/cup/refund/sync.js').PageMethods
  readonly 'v3/gov/subsidy/audit/cup/update': import('./v3/gov/subsidy/audit/cup/update.js').PageMethods
  readonly 'v3/gov/subsidy/audit/cup/upload': import('./v3/gov/subsidy/audit/cup/upload.js').PageMethods
  readonly 'v3/gov/subsidy/companies/query': import('./v3/gov/subsidy/companies/query.js').PageMethods
  readonly 'v3/gov/subsidy/goods/upload': import('./v3/gov/subsidy/goods/upload.js').PageMethods
  readonly 'v3/gov/subsidy/n-qualifications/sync': import('./v3/gov/subsidy/n-qualifications/sync.js').PageMethods
  readonly 'v3/gov/subsidy/qualification': import('./v3/gov/subsidy/qualification.js').PageMethods
  readonly 'v3/gov/subsidy/qualifications/passthrough/cancel': import('./v3/gov/subsidy/qualifications/passthrough/cancel.js').PageMethods
  readonly 'v3/gov/subsidy/qualifications/passthrough/claim': import('./v3/gov/subsidy/qualifications/passthrough/claim.js').PageMethods
  readonly 'v3/gov/subsidy/qualifications/passthrough/query': import('./v3/gov/subsidy/qualifications/passthrough/query.js').PageMethods
  readonly 'v3/gov/subsidy/qualifications/query': import('./v3/gov/subsidy/qualifications/query.js').PageMethods
  readonly 'v3/gov/subsidy/qualifications/sync': import('./v3/gov/subsidy/qualifications/sync.js').PageMethods
  readonly 'v3/gov/subsidy/sncode/lock': import('./v3/gov/subsidy/sncode/lock.js').PageMethods
  readonly 'v3/gov/subsidy/sncode/query': import('./v3/gov/subsidy/sncode/query.js').PageMethods
  readonly 'v3/gov/subsidy/sncode/unlock': import('./v3/gov/subsidy/sncode/unlock.js').PageMethods
  readonly 'v3/gov/subsidy/transactions/query': import('./v3/gov/subsidy/transactions/query.js').PageMethods
  readonly 'v3/gov/subsidy/transactions/summary/query-day': import('./v3/gov/subsidy/transactions/summary/query-day.js').PageMethods
  readonly 'v3/gov/subsidy/transactions/sync': import('./v3/gov/subsidy/transactions/sync.js').PageMethods
  readonly 'v3/gov/subsidy/zhejiang/authcode/cancel': import('./v3/gov/subsidy/zhejiang/authcode/cancel.js').PageMethods
  readonly 'v3/gov/subsidy/zhejiang/authcode/commit': import('./v3/gov/subsidy/zhejiang/authcode/commit.js').PageMethods
  readonly 'v3/gov/subsidy/zhejiang/authcode/issue': import('./v3/gov/subsidy/zhejiang/authcode/issue.js').PageMethods
  readonly 'v3/gov/subsidy/zhejiang/authcode/refund': import('./v3/gov/subsidy/zhejiang/authcode/refund.js').PageMethods
  readonly 'v3/gov/subsidy/zhejiang/authcode/try': import('./v3/gov/subsidy/zhejiang/authcode/try.js').PageMethods
  readonly 'v3/gov/subsidy/zhejiang/goods/query': import('./v3/gov/subsidy/zhejiang/goods/query.js').PageMethods
  readonly 'v3/gov/subsidy/zhejiang/n-qualifications/confirm': import('./v3/gov/subsidy/zhejiang/n-qualifications/confirm.js').PageMethods
  readonly 'v3/gov/subsidy/zhejiang/qualifications/alter': import('./v3/gov/subsidy/zhejiang/qualifications/alter.js').PageMethods
  readonly 'v3/gov/subsidy/zhejiang/qualifications/claim': import('./v3/gov/subsidy/zhejiang/qualifications/claim.js').PageMethods
  readonly 'v3/gov/subsidy/zhejiang/qualifications/query': import('./v3/gov/subsidy/zhejiang/qualifications/query.js').PageMethods
  readonly 'v3/gov/subsidy/zhejiang/qualifications/sync': import('./v3/gov/subsidy/zhejiang/qualifications/sync.js').PageMethods
  readonly 'v3/gov/subsidy/zhejiang/sncode/lock': import('./v3/gov/subsidy/zhejiang/sncode/lock.js').PageMethods
  readonly 'v3/gov/subsidy/zhejiang/sncode/query': import('./v3/gov/subsidy/zhejiang/sncode/query.js').PageMethods
  readonly 'v3/gov/subsidy/zhejiang/sncode/unlock': import('./v3/gov/subsidy/zhejiang/sncode/unlock.js').PageMethods
  readonly 'v3/hire-power-bank/insurance-orders': import('./v3/hire-power-bank/insurance-orders.js').PageMethods
  readonly 'v3/hire-power-bank/insurance-orders/{out_order_no}': import('./v3/hire-power-bank/insurance-orders/_out_order_no_.js').PageMethods
  readonly 'v3/hire-power-bank/user-qualifications/{openid}': import('./v3/hire-power-bank/user-qualifications/_openid_.js').PageMethods
  readonly 'v3/industry-coupon/tokens': import('./v3/industry-coupon/tokens.js').PageMethods
  readonly 'v3/industry-rebate/retail-industry/transactions': import('./v3/industry-rebate/retail-industry/transactions.js').PageMethods
  readonly 'v3/industry-rebate/transactions/{transaction_id}': import('./v3/industry-rebate/transactions/_transaction_id_.js').PageMethods
  readonly 'v3/inspolicymgr/deduct/authorizations': import('./v3/inspolicymgr/deduct/authorizations.js').PageMethods
  readonly 'v3/inspolicymgr/deduct/authorizations/{out_insurance_no}': import('./v3/inspolicymgr/deduct/authorizations/_out_insurance_no_.js').PageMethods
  readonly 'v3/inspolicymgr/deduct/policies': import('./v3/inspolicymgr/deduct/policies.js').PageMethods
  readonly 'v3/inspolicymgr/deduct/policies/{out_insurance_no}': import('./v3/inspolicymgr/deduct/policies/_out_insurance_no_.js').PageMethods
  readonly 'v3/iotmanage/device-inspections/{device_sn}': import('./v3/iotmanage/device-inspections/_device_sn_.js').PageMethods
  readonly 'v3/iotmanage/devices': import('./v3/iotmanage/devices.js').PageMethods
  readonly 'v3/lovefeast/brands/{brand_id}': import('./v3/lovefeast/brands/_brand_id_.js').PageMethods
  readonly 'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': import('./v3/lovefeast/users/_openid_/orders/brand-id/_brand_id_.js').PageMethods
  readonly 'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': import('./v3/lovefeast/users/_openid_/orders/out-trade-no/_out_trade_no_.js').PageMethods
  readonly 'v3/marketing/bank-favor/users/{openid}/bank-multi-activity': import('./v3/marketing/bank-favor/users/_openid_/bank-multi-activity.js').PageMethods
  readonly 'v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': import('./v3/marketing/bank-favor/users/_openid_/coupons/_coupon_id_.js').PageMethods
  readonly 'v3/marketing/bank/packages/{package_id}/tasks': import('./v3/marketing/bank/packages/_package_id_/tasks.js').PageMethods
  readonly 'v3/marketing/busifavor/callbacks': import('./v3/marketing/busifavor/callbacks.js').PageMethods
  readonly 'v3/marketing/busifavor/coupons/associate': import('./v3/marketing/busifavor/coupons/associate.js').PageMethods
  readonly 'v3/marketing/busifavor/coupons/deactivate': import('./v3/marketing/busifavor/coupons/deactivate.js').PageMethods
  readonly 'v3/marketing/busifavor/coupons/disassociate': import('./v3/marketing/busifavor/coupons/disassociate.js').PageMethods
  readonly 'v3/marketing/busifavor/coupons/return': import('./v3/marketing/busifavor/coupons/return.js').PageMethods
  readonly 'v3/marketing/busifavor/coupons/send': import('./v3/marketing/busifavor/coupons/send.js').PageMethods
  readonly 'v3/marketing/busifavor/coupons/use': import('./v3/marketing/busifavor/coupons/use.js').PageMethods
  readonly 'v3/marketing/busifavor/coupons/{card_id}/send': import('./v3/marketing/busifavor/coupons/_card_id_/send.js').PageMethods
  readonly 'v3/marketing/busifavor/product-coupons/pre-send': import('./v3/marketing/busifavor/product-coupons/pre-send.js').PageMethods
  readonly 'v3/marketing/busifavor/product-coupons/send': import('./v3/marketing/busifavor/product-coupons/send.js').PageMethods
  readonly 'v3/marketing/busifavor/stocks': import('./v3/marketing/busifavor/stocks.js').PageMethods
  readonly 'v3/marketing/busifavor/stocks/{stock_id}': import('./v3/marketing/busifavor/stocks/_stock_id_.js').PageMethods
  readonly 'v3/marketing/busifavor/stocks/{stock_id}/budget': import('./v3/marketing/busifavor/stocks/_stock_id_/budget.js').PageMethods
  readonly 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes': import('./v3/marketing/busifavor/stocks/_stock_id_/couponcodes.js').PageMethods
  readonly 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': import('./v3/marketing/busifavor/stocks/_stock_id_/couponcodes/_coupon_code_.js').PageMethods
  readonly 'v3/marketing/busifavor/subsidy/pay-receipts': import('./v3/marketing/busifavor/subsidy/pay-receipts.js').PageMethods
  readonly 'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': import('./v3/marketing/busifavor/subsidy/pay-receipts/_subsidy_receipt_id_.js').PageMethods
  readonly 'v3/marketing/busifavor/subsidy/return-receipts': import('./v3/marketing/busifavor/subsidy/return-receipts.js').PageMethods
  readonly 'v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}': import('./v3/marketing/busifavor/subsidy/return-receipts/_subsidy_return_receipt_id_.js').PageMethods
  readonly 'v3/marketing/busifavor/users/{openid}/coupons': import('./v3/marketing/busifavor/users/_openid_/coupons.js').PageMethods
  readonly 'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': import('./v3/marketing/busifavor/users/_openid_/coupons/_coupon_code_/appids/_appid_.js').PageMethods
  readonly 'v3/marketing/favor/callbacks': import('./v3/marketing/favor/callbacks.js').PageMethods
  readonly 'v3/marketing/favor/coupon-stocks': import('./v3/marketing/favor/coupon-stocks.js').PageMethods
  readonly 'v3/marketing/favor/media/image-upload': import('./v3/marketing/favor/media/image-upload.js').PageMethods
  readonly 'v3/marketing/favor/stocks': import('./v3/marketing/favor/stocks.js').PageMethods
  readonly 'v3/marketing/favor/stocks/{stock_id}': import('./v3/marketing/favor/stocks/_stock_id_.js').PageMethods
  readonly 'v3/marketing/favor/stocks/{stock_id}/items': import('./v3/marketing/favor/stocks/_stock_id_/items.js').PageMethods
  readonly 'v3/marketing/favor/stocks/{stock_id}/merchants': import('./v3/marketing/favor/stocks/_stock_id_/merchants.js').PageMethods
  readonly 'v3/marketing/favor/stocks/{stock_id}/modify-goods-id': import('./v3/marketing/favor/stocks/_stock_id_/modify-goods-id.js').PageMethods
  readonly 'v3/marketing/favor/stocks/{stock_id}/pause': import('./v3/marketing/favor/stocks/_stock_id_/pause.js').PageMethods
  readonly 'v3/marketing/favor/stocks/{stock_id}/refund-flow': import('./v3/marketing/favor/stocks/_stock_id_/refund-flow.js').PageMethods
  readonly 'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': import('./v3/marketing/favor/stocks/_stock_id_/refund-flow-by-day.js').PageMethods
  readonly 'v3/marketing/favor/stocks/{stock_id}/restart': import('./v3/marketing/favor/stocks/_stock_id_/restart.js').PageMethods
  readonly 'v3/marketing/favor/stocks/{stock_id}/start': import('./v3/marketing/favor/stocks/_stock_id_/start.js').PageMethods
  readonly 'v3/marketing/favor/stocks/{stock_id}/stop': import('./v3/marketing/favor/stocks/_stock_id_/stop.js').PageMethods
  readonly 'v3/marketing/favor/stocks/{stock_id}/use-flow': import('./v3/marketing/favor/stocks/_stock_id_/use-flow.js').PageMethods
  readonly 'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': import('./v3/marketing/favor/stocks/_stock_id_/use-flow-by-day.js').PageMethods
  readonly 'v3/marketing/favor/users/{openid}/coupons': import('./v3/marketing/favor/users/_openid_/coupons.js').PageMethods
  readonly 'v3/marketing/favor/users/{openid}/coupons/{coupon_id}': import('./v3/marketing/favor/users/_openid_/coupons/_coupon_id_.js').PageMethods
  readonly 'v3/marketing/goods-subsidy-activity/activities': import('./v3/marketing/goods-subsidy-activity/activities.js').PageMethods
  readonly 'v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': import('./v3/marketing/goods-subsidy-activity/activity/_activity_id_/apply.js').PageMethods
  readonly 'v3/marketing/goods-subsidy-activity/qualification/lock': import('./v3/marketing/goods-subsidy-activity/qualification/lock.js').PageMethods
  readonly 'v3/marketing/goods-subsidy-activity/qualification/unlock': import('./v3/marketing/goods-subsidy-activity/qualification/unlock.js').PageMethods
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': import('./v3/marketing/goods-subsidy-activity/retail-store-act/_activity_id_/representative.js').PageMethods
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': import('./v3/marketing/goods-subsidy-activity/retail-store-act/_activity_id_/representatives.js').PageMethods
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': import('./v3/marketing/goods-subsidy-activity/retail-store-act/_brand_id_/materials.js').PageMethods
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': import('./v3/marketing/goods-subsidy-activity/retail-store-act/_brand_id_/stores.js').PageMethods
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': import('./v3/marketing/goods-subsidy-activity/retail-store-act/_brand_id_/stores/_store_code_.js').PageMethods
  readonly 'v3/marketing/membercard-activity/activities': import('./v3/marketing/membercard-activity/activities.js').PageMethods
  readonly 'v3/marketing/membercard-activity/activities/{activity_id}': import('./v3/marketing/membercard-activity/activities/_activity_id_.js').PageMethods
  readonly 'v3/marketing/membercard-activity/activities/{activity_id}/terminate': import('./v3/marketing/membercard-activity/activities/_activity_id_/terminate.js').PageMethods
  readonly 'v3/marketing/membercard-open/activate-informations/{activate_ticket}': import('./v3/marketing/membercard-open/activate-informations/_activate_ticket_.js').PageMethods
  readonly 'v3/marketing/membercard-open/callback': import('./v3/marketing/membercard-open/callback.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards': import('./v3/marketing/membercard-open/cards.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}': import('./v3/marketing/membercard-open/cards/_card_id_.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/deposit': import('./v3/marketing/membercard-open/cards/_card_id_/codes/deposit.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}': import('./v3/marketing/membercard-open/cards/_card_id_/codes/_code_.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': import('./v3/marketing/membercard-open/cards/_card_id_/codes/_code_/activate.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': import('./v3/marketing/membercard-open/cards/_card_id_/codes/_code_/bonus/commit.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': import('./v3/marketing/membercard-open/cards/_card_id_/codes/_code_/bonus/prepare.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': import('./v3/marketing/membercard-open/cards/_card_id_/codes/_code_/rights.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': import('./v3/marketing/membercard-open/cards/_card_id_/codes/_code_/set-service-module-data.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': import('./v3/marketing/membercard-open/cards/_card_id_/codes/_code_/unavailable.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/decrypt-code': import('./v3/marketing/membercard-open/cards/_card_id_/decrypt-code.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/permission-tokens': import('./v3/marketing/membercard-open/cards/_card_id_/permission-tokens.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': import('./v3/marketing/membercard-open/cards/_card_id_/phone-membercard/import.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/qrcode': import('./v3/marketing/membercard-open/cards/_card_id_/qrcode.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/rights': import('./v3/marketing/membercard-open/cards/_card_id_/rights.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/service-modules': import('./v3/marketing/membercard-open/cards/_card_id_/service-modules.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': import('./v3/marketing/membercard-open/cards/_card_id_/service-modules/_service_module_id_.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/upgrade': import('./v3/marketing/membercard-open/cards/_card_id_/upgrade.js').PageMethods
  readonly 'v3/marketing/membercard-open/cards/{card_id}/users/import': import('./v3/marketing/membercard-open/cards/_card_id_/users/import.js').PageMethods
  readonly 'v3/marketing/membercard-open/phonenumber-member/import': import('./v3/marketing/membercard-open/phonenumber-member/import.js').PageMethods
  readonly 'v3/marketing/membercard-open/phonenumber-member/search': import('./v3/marketing/membercard-open/phonenumber-member/search.js').PageMethods
  readonly 'v3/marketing/membercard-open/user/cards': import('./v3/marketing/membercard-open/user/cards.js').PageMethods
  readonly 'v3/marketing/partner/delivery-plan/delivery-plans': import('./v3/marketing/partner/delivery-plan/delivery-plans.js').PageMethods
  readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': import('./v3/marketing/partner/delivery-plan/delivery-plans/_brand_id_/delivery-plans.js').PageMethods
  readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': import('./v3/marketing/partner/delivery-plan/delivery-plans/_plan_id_.js').PageMethods
  readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': import('./v3/marketing/partner/delivery-plan/delivery-plans/_plan_id_/terminate.js').PageMethods
  readonly 'v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': import('./v3/marketing/partner/delivery-plan/_sp_mchid_/notify-url.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/image-generation-tasks': import('./v3/marketing/partner/product-coupon/image-generation-tasks.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': import('./v3/marketing/partner/product-coupon/image-generation-tasks/_task_id_.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/media/upload-image': import('./v3/marketing/partner/product-coupon/media/upload-image.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/notify-configs': import('./v3/marketing/partner/product-coupon/notify-configs.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/product-coupons': import('./v3/marketing/partner/product-coupon/product-coupons.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/deactivate.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stock-bundles.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stock-bundles/_stock_bundle_id_.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stock-bundles/_stock_bundle_id_/associate-stores.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stock-bundles/_stock_bundle_id_/disassociate-stores.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stock-bundles/_stock_bundle_id_/update-budget.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stocks.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_/associate-stores.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_/associated-stores.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_/deactivate.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_/disassociate-stores.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_/update-budget.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_/upload-coupon-codes.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': import('./v3/marketing/partner/product-coupon/users/_openid_/coupon-bundles.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': import('./v3/marketing/partner/product-coupon/users/_openid_/coupon-bundles/_user_coupon_bundle_id_/deactivate.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons': import('./v3/marketing/partner/product-coupon/users/_openid_/coupons.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': import('./v3/marketing/partner/product-coupon/users/_openid_/coupons/_coupon_code_.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': import('./v3/marketing/partner/product-coupon/users/_openid_/coupons/_coupon_code_/confirm.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': import('./v3/marketing/partner/product-coupon/users/_openid_/coupons/_coupon_code_/deactivate.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': import('./v3/marketing/partner/product-coupon/users/_openid_/coupons/_coupon_code_/return.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': import('./v3/marketing/partner/product-coupon/users/_openid_/coupons/_coupon_code_/use.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': import('./v3/marketing/partner/product-coupon/users/_openid_/pre-send-coupon.js').PageMethods
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': import('./v3/marketing/partner/product-coupon/users/_openid_/pre-send-coupon-bundle.js').PageMethods
  readonly 'v3/marketing/partnerships': import('./v3/marketing/partnerships.js').PageMethods
  readonly 'v3/marketing/partnerships/build': import('./v3/marketing/partnerships/build.js').PageMethods
  readonly 'v3/marketing/partnerships/terminate': import('./v3/marketing/partnerships/terminate.js').PageMethods
  readonly 'v3/marketing/paygiftactivity/activities': import('./v3/marketing/paygiftactivity/activities.js').PageMethods
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}': import('./v3/marketing/paygiftactivity/activities/_activity_id_.js').PageMethods
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/goods': import('./v3/marketing/paygiftactivity/activities/_activity_id_/goods.js').PageMethods
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants': import('./v3/marketing/paygiftactivity/activities/_activity_id_/merchants.js').PageMethods
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': import('./v3/marketing/paygiftactivity/activities/_activity_id_/merchants/add.js').PageMethods
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': import('./v3/marketing/paygiftactivity/activities/_activity_id_/merchants/delete.js').PageMethods
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/terminate': import('./v3/marketing/paygiftactivity/activities/_activity_id_/terminate.js').PageMethods
  readonly 'v3/marketing/paygiftactivity/unique-threshold-activity': import('./v3/marketing/paygiftactivity/unique-threshold-activity.js').PageMethods
  readonly 'v3/marketing/shopping-receipt/customentrances': import('./v3/marketing/shopping-receipt/customentrances.js').PageMethods
  readonly 'v3/marketing/shopping-receipt/customentrances/{brand_id}': import('./v3/marketing/shopping-receipt/customentrances/_brand_id_.js').PageMethods
  readonly 'v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos': import('./v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos.js').PageMethods
  readonly 'v3/marketing/shopping-receipt/shoppingreceipts': import('./v3/marketing/shopping-receipt/shoppingreceipts.js').PageMethods
  readonly 'v3/marketing/weekly-discount/activities': import('./v3/marketing/weekly-discount/activities.js').PageMethods
  readonly 'v3/marketing/weekly-discount/activities/{activity_id}': import('./v3/marketing/weekly-discount/activities/_activity_id_.js').PageMethods
  readonly 'v3/marketing/weekly-discount/activities/{activity_id}/apply': import('./v3/marketing/weekly-discount/activities/_activity_id_/apply.js').PageMethods
  readonly 'v3/marketing/withdraw-favor/users/{openid}/coupons': import('./v3/marketing/withdraw-favor/users/_openid_/coupons.js').PageMethods
  readonly 'v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': import('./v3/mch-manage/mch-manage-records/sub-mchid/_sub_mchid_.js').PageMethods
  readonly 'v3/mch-manage/mch-manage-records/{manage_record_id}': import('./v3/mch-manage/mch-manage-records/_manage_record_id_.js').PageMethods
  readonly 'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': import('./v3/mch-manage/mch-manage-records/_manage_record_id_/mch-manage-submissions.js').PageMethods
  readonly 'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': import('./v3/mch-manage/submission-files/sub-mchid/_sub_mchid_/upload.js').PageMethods
  readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': import('./v3/mch-operation-manage/enhanced-due-diligence/_due_diligence_id_.js').PageMethods
  readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': import('./v3/mch-operation-manage/enhanced-due-diligence/_due_diligence_id_/submit.js').PageMethods
  readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': import('./v3/mch-operation-manage/enhanced-due-diligence/_due_diligence_id_/upload.js').PageMethods
  readonly 'v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': import('./v3/mch-operation-manage/merchant-limitations/sub-mchid/_sub_mchid_.js').PageMethods
  readonly 'v3/mch_operate/risk/withdrawl-apply': import('./v3/mch_operate/risk/withdrawl-apply.js').PageMethods
  readonly 'v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': import('./v3/mch_operate/risk/withdrawl-apply/applyment-id/_applyment_id_.js').PageMethods
  readonly 'v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': import('./v3/mch_operate/risk/withdrawl-apply/out-request-no/_out_request_no_.js').PageMethods
  readonly 'v3/mchalterapply/mchcontactalterapplyment': import('./v3/mchalterapply/mchcontactalterapplyment.js').PageMethods
  readonly 'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': import('./v3/mchalterapply/mchcontactalterapplyment/merchant/_merchant_code_/out-request-no/_out_request_no_.js').PageMethods
  readonly 'v3/mchalterapply/mchcontactalterapplyment/{apply_id}': import('./v3/mchalterapply/mchcontactalterapplyment/_apply_id_.js').PageMethods
  readonly 'v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': import('./v3/mchalterapply/mchcontactalterapplyment/_apply_id_/revoke.js').PageMethods
  readonly 'v3/mchalterapply/mchsubjectalterapplyment': import('./v3/mchalterapply/mchsubjectalterapplyment.js').PageMethods
  readonly 'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': import('./v3/mchalterapply/mchsubjectalterapplyment/merchant/_merchant_code_/out-request-no/_out_request_no_.js').PageMethods
  readonly 'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': import('./v3/mchalterapply/mchsubjectalterapplyment/_apply_id_.js').PageMethods
  readonly 'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke': import('./v3/mchalterapply/mchsubjectalterapplyment/_apply_id_/revoke.js').PageMethods
  readonly 'v3/mchalterapply/merchantnamealterapplyment': import('./v3/mchalterapply/merchantnamealterapplyment.js').PageMethods
  readonly 'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': import('./v3/mchalterapply/merchantnamealterapplyment/merchant/_sub_mchid_/out-request-no/_out_request_no_.js').PageMethods
  readonly 'v3/mchalterapply/merchantnamealterapplyment/{apply_id}': import('./v3/mchalterapply/merchantnamealterapplyment/_apply_id_.js').PageMethods
  readonly 'v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': import('./v3/mchalterapply/merchantnamealterapplyment/_apply_id_/revoke.js').PageMethods
  readonly 'v3/med-ins/orders': import('./v3/med-ins/orders.js').PageMethods
  readonly 'v3/med-ins/orders/mix-trade-no/{mix_trade_no}': import('./v3/med-ins/orders/mix-trade-no/_mix_trade_no_.js').PageMethods
  readonly 'v3/med-ins/orders/out-trade-no/{out_trade_no}': import('./v3/med-ins/orders/out-trade-no/_out_trade_no_.js').PageMethods
  readonly 'v3/med-ins/refunds/notify': import('./v3/med-ins/refunds/notify.js').PageMethods
  readonly 'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': import('./v3/merchant-risk-manage/ec-trade-risk/query-risk-trades.js').PageMethods
  readonly 'v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': import('./v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result.js').PageMethods
  readonly 'v3/merchant-risk-manage/report-trade-union-information': import('./v3/merchant-risk-manage/report-trade-union-information.js').PageMethods
  readonly 'v3/merchant-risk-manage/trade-risk-information': import('./v3/merchant-risk-manage/trade-risk-information.js').PageMethods
  readonly 'v3/merchant-risk-manage/trade-risk-result': import('./v3/merchant-risk-manage/trade-risk-result.js').PageMethods
  readonly 'v3/merchant-risk-manage/violation-notifications': import('./v3/merchant-risk-manage/violation-notifications.js').PageMethods
  readonly 'v3/merchant-service/complaint-notifications': import('./v3/merchant-service/complaint-notifications.js').PageMethods
  readonly 'v3/merchant-service/complaints': import('./v3/merchant-service/complaints.js').PageMethods
  readonly 'v3/merchant-service/complaints-v2': import('./v3/merchant-service/complaints-v2.js').PageMethods
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}': import('./v3/merchant-service/complaints-v2/_complaint_id_.js').PageMethods
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/complete': import('./v3/merchant-service/complaints-v2/_complaint_id_/complete.js').PageMethods
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': import('./v3/merchant-service/complaints-v2/_complaint_id_/negotiation-historys.js').PageMethods
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/response': import('./v3/merchant-service/complaints-v2/_complaint_id_/response.js').PageMethods
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': import('./v3/merchant-service/complaints-v2/_complaint_id_/response-immediate-service.js').PageMethods
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': import('./v3/merchant-service/complaints-v2/_complaint_id_/update-refund-progress.js').PageMethods
  readonly 'v3/merchant-service/complaints/{transaction_id}': import('./v3/merchant-service/complaints/_transaction_id_.js').PageMethods
  readonly 'v3/merchant-service/complaints/{transaction_id}/negotiation-historys': import('./v3/merchant-service/complaints/_transaction_id_/negotiation-historys.js').PageMethods
  readonly 'v3/merchant-service/feedbacks': import('./v3/merchant-service/feedbacks.js').PageMethods
  readonly 'v3/merchant-service/images/upload': import('./v3/merchant-service/images/upload.js').PageMethods
  readonly 'v3/merchant-service/images/{media_id}': import('./v3/merchant-service/images/_media_id_.js').PageMethods
  readonly 'v3/merchant-settlement/merchant-settle-rule-applications': import('./v3/merchant-settlement/merchant-settle-rule-applications.js').PageMethods
  readonly 'v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': import('./v3/merchant-settlement/merchant-settle-rule-applications/_application_id_.js').PageMethods
  readonly 'v3/merchant-store/stores': import('./v3/merchant-store/stores.js').PageMethods
  readonly 'v3/merchant-store/stores/{store_id}': import('./v3/merchant-store/stores/_store_id_.js').PageMethods
  readonly 'v3/merchant-store/stores/{store_id}/recipients/bind': import('./v3/merchant-store/stores/_store_id_/recipients/bind.js').PageMethods
  readonly 'v3/merchant-store/stores/{store_id}/recipients/unbind': import('./v3/merchant-store/stores/_store_id_/recipients/unbind.js').PageMethods
  readonly 'v3/merchant/fund/balance/{account_type}': import('./v3/merchant/fund/balance/_account_type_.js').PageMethods
  readonly 'v3/merchant/fund/dayendbalance/{account_type}': import('./v3/merchant/fund/dayendbalance/_account_type_.js').PageMethods
  readonly 'v3/merchant/fund/withdraw': import('./v3/merchant/fund/withdraw.js').PageMethods
  readonly 'v3/merchant/fund/withdraw/bill-type/{bill_type}': import('./v3/merchant/fund/withdraw/bill-type/_bill_type_.js').PageMethods
  readonly 'v3/merchant/fund/withdraw/out-request-no/{out_request_no}': import('./v3/merchant/fund/withdraw/out-request-no/_out_request_no_.js').PageMethods
  readonly 'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': import('./v3/merchant/fund/withdraw/withdraw-id/_withdraw_id_.js').PageMethods
  readonly 'v3/merchant/media/upload': import('./v3/merchant/media/upload.js').PageMethods
  readonly 'v3/merchant/media/video_upload': import('./v3/merchant/media/video_upload.js').PageMethods
  readonly 'v3/merchantfund/merchant/income-records': import('./v3/merchantfund/merchant/income-records.js').PageMethods
  readonly 'v3/merchantfund/partner/income-records': import('./v3/merchantfund/partner/income-records.js').PageMethods
  readonly 'v3/merchants': import('./v3/merchants.js').PageMethods
  readonly 'v3/merchants/{sub_mchid}': import('./v3/merchants/_sub_mchid_.js').PageMethods
  readonly 'v3/multiuse/stocks/{stock_id}/refund-flow': import('./v3/multiuse/stocks/_stock_id_/refund-flow.js').PageMethods
  readonly 'v3/multiuse/stocks/{stock_id}/send-flow': import('./v3/multiuse/stocks/_stock_id_/send-flow.js').PageMethods
  readonly 'v3/multiuse/stocks/{stock_id}/use-flow': import('./v3/multiuse/stocks/_stock_id_/use-flow.js').PageMethods
  readonly 'v3/multiuse/users/{openid}/coupons': import('./v3/multiuse/users/_openid_/coupons.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/card-template': import('./v3/new-tax-control-fapiao/card-template.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/download': import('./v3/new-tax-control-fapiao/download.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/fapiao-applications': import('./v3/new-tax-control-fapiao/fapiao-applications.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-general': import('./v3/new-tax-control-fapiao/fapiao-applications/issue-general.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': import('./v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': import('./v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': import('./v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': import('./v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': import('./v3/new-tax-control-fapiao/fapiao-applications/_fapiao_apply_id_.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': import('./v3/new-tax-control-fapiao/fapiao-applications/_fapiao_apply_id_/fapiao-files.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': import('./v3/new-tax-control-fapiao/fapiao-applications/_fapiao_apply_id_/insert-cards.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': import('./v3/new-tax-control-fapiao/fapiao-applications/_fapiao_apply_id_/reverse.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': import('./v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': import('./v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/merchant/base-information': import('./v3/new-tax-control-fapiao/merchant/base-information.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/merchant/development-config': import('./v3/new-tax-control-fapiao/merchant/development-config.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/merchant/tax-codes': import('./v3/new-tax-control-fapiao/merchant/tax-codes.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': import('./v3/new-tax-control-fapiao/merchant/_sub_mchid_/check.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': import('./v3/new-tax-control-fapiao/merchant/_sub_mchid_/check-status.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/user-title': import('./v3/new-tax-control-fapiao/user-title.js').PageMethods
  readonly 'v3/new-tax-control-fapiao/user-title/title-url': import('./v3/new-tax-control-fapiao/user-title/title-url.js').PageMethods
  readonly 'v3/offlineface/authinfo': import('./v3/offlineface/authinfo.js').PageMethods
  readonly 'v3/offlineface/contracts/presign': import('./v3/offlineface/contracts/presign.js').PageMethods
  readonly 'v3/offlineface/contracts/{contract_id}': import('./v3/offlineface/contracts/_contract_id_.js').PageMethods
  readonly 'v3/offlineface/face-collections': import('./v3/offlineface/face-collections.js').PageMethods
  readonly 'v3/offlineface/face-collections/{collection_id}': import('./v3/offlineface/face-collections/_collection_id_.js').PageMethods
  readonly 'v3/offlineface/repayment-url': import('./v3/offlineface/repayment-url.js').PageMethods
  readonly 'v3/offlineface/transactions': import('./v3/offlineface/transactions.js').PageMethods
  readonly 'v3/offlineface/transactions/out-trade-no/{out_trade_no}': import('./v3/offlineface/transactions/out-trade-no/_out_trade_no_.js').PageMethods
  readonly 'v3/offlinefacemch/organizations': import('./v3/offlinefacemch/organizations.js').PageMethods
  readonly 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': import('./v3/offlinefacemch/organizations/_organization_id_/users/out-user-id/_out_user_id_.js').PageMethods
  readonly 'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': import('./v3/offlinefacemch/organizations/_organization_id_/users/user-id/_user_id_/terminate-contract.js').PageMethods
  readonly 'v3/offlinefacemch/tokens': import('./v3/offlinefacemch/tokens.js').PageMethods
  readonly 'v3/palmservice/authorization/openid/{openid}': import('./v3/palmservice/authorization/openid/_openid_.js').PageMethods
  readonly 'v3/palmservice/authorization/preauthorize': import('./v3/palmservice/authorization/preauthorize.js').PageMethods
  readonly 'v3/papay/contracts/{contract_id}/fail-notify': import('./v3/papay/contracts/_contract_id_/fail-notify.js').PageMethods
  readonly 'v3/papay/contracts/{contract_id}/notify': import('./v3/papay/contracts/_contract_id_/notify.js').PageMethods
  readonly 'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': import('./v3/papay/insurance-pay/policy-periods/contract-id/_contract_id_/policy-period-id/_policy_period_id_.js').PageMethods
  readonly 'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': import('./v3/papay/insurance-pay/policy-periods/contract-id/_contract_id_/policy-period-id/_policy_period_id_/schedule.js').PageMethods
  readonly 'v3/papay/insurance-pay/transactions/apply': import('./v3/papay/insurance-pay/transactions/apply.js').PageMethods
  readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': import('./v3/papay/insurance-sign/contracts/plan-id/_plan_id_/contract-id/_contract_id_/renew.js').PageMethods
  readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': import('./v3/papay/insurance-sign/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_.js').PageMethods
  readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': import('./v3/papay/insurance-sign/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_/terminate.js').PageMethods
  readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/app': import('./v3/papay/insurance-sign/contracts/pre-entrust-sign/app.js').PageMethods
  readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': import('./v3/papay/insurance-sign/contracts/pre-entrust-sign/h5.js').PageMethods
  readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': import('./v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi.js').PageMethods
  readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': import('./v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program.js').PageMethods
  readonly 'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': import('./v3/papay/insurance-sign/policy-periods/plan-id/_plan_id_/contract-id/_contract_id_/modify.js').PageMethods
  readonly 'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': import('./v3/papay/insurance-sign/policy_periods/plan-id/_plan_id_/out-contract-code/_out_contract_code_.js').PageMethods
  readonly 'v3/papay/pay/harmony/transactions/apply': import('./v3/papay/pay/harmony/transactions/apply.js').PageMethods
  readonly 'v3/papay/pay/partner/schedules/contract-id/{contract_id}': import('./v3/papay/pay/partner/schedules/contract-id/_contract_id_.js').PageMethods
  readonly 'v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': import('./v3/papay/pay/partner/schedules/contract-id/_contract_id_/schedule.js').PageMethods
  readonly 'v3/papay/pay/partner/transactions/apply': import('./v3/papay/pay/partner/transactions/apply.js').PageMethods
  readonly 'v3/papay/pay/schedules/contract-id/{contract_id}': import('./v3/papay/pay/schedules/contract-id/_contract_id_.js').PageMethods
  readonly 'v3/papay/pay/schedules/contract-id/{contract_id}/schedule': import('./v3/papay/pay/schedules/contract-id/_contract_id_/schedule.js').PageMethods
  readonly 'v3/papay/pay/transactions/apply': import('./v3/papay/pay/transactions/apply.js').PageMethods
  readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': import('./v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app.js').PageMethods
  readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5': import('./v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5.js').PageMethods
  readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': import('./v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi.js').PageMethods
  readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': import('./v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program.js').PageMethods
  readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': import('./v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app.js').PageMethods
  readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': import('./v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5.js').PageMethods
  readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': import('./v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi.js').PageMethods
  readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program': import('./v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program.js').PageMethods
  readonly 'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}': import('./v3/papay/sign/contracts/harmony-plan-id/_plan_id_/out-contract-code/_out_contract_code_.js').PageMethods
  readonly 'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': import('./v3/papay/sign/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_.js').PageMethods
  readonly 'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': import('./v3/papay/sign/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_/terminate.js').PageMethods
  readonly 'v3/papay/sign/contracts/pre-entrust-sign': import('./v3/papay/sign/contracts/pre-entrust-sign.js').PageMethods
  readonly 'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': import('./v3/papay/sign/partner/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_.js').PageMethods
  readonly 'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': import('./v3/papay/sign/partner/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_/terminate.js').PageMethods
  readonly 'v3/parking/reminders/application': import('./v3/parking/reminders/application.js').PageMethods
  readonly 'v3/parking/reminders/application/query': import('./v3/parking/reminders/application/query.js').PageMethods
  readonly 'v3/parking/reminders/application/withdraw': import('./v3/parking/reminders/application/withdraw.js').PageMethods
  readonly 'v3/parking/reminders/applications': import('./v3/parking/reminders/applications.js').PageMethods
  readonly 'v3/parking/reminders/entry': import('./v3/parking/reminders/entry.js').PageMethods
  readonly 'v3/parking/reminders/exit': import('./v3/parking/reminders/exit.js').PageMethods
  readonly 'v3/parking/reminders/ext-payment': import('./v3/parking/reminders/ext-payment.js').PageMethods
  readonly 'v3/parking/reminders/parking-fee': import('./v3/parking/reminders/parking-fee.js').PageMethods
  readonly 'v3/parking/reminders/parking-lot': import('./v3/parking/reminders/parking-lot.js').PageMethods
  readonly 'v3/parking/reminders/payment': import('./v3/parking/reminders/payment.js').PageMethods
  readonly 'v3/partner-papay/contracts/{contract_id}/fail-notify': import('./v3/partner-papay/contracts/_contract_id_/fail-notify.js').PageMethods
  readonly 'v3/partner-papay/contracts/{contract_id}/notify': import('./v3/partner-papay/contracts/_contract_id_/notify.js').PageMethods
  readonly 'v3/partner-transfer/batches': import('./v3/partner-transfer/batches.js').PageMethods
  readonly 'v3/partner-transfer/batches/batch-id/{batch_id}': import('./v3/partner-transfer/batches/batch-id/_batch_id_.js').PageMethods
  readonly 'v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': import('./v3/partner-transfer/batches/batch-id/_batch_id_/details/detail-id/_detail_id_.js').PageMethods
  readonly 'v3/partner-transfer/batches/out-batch-no/{out_batch_no}': import('./v3/partner-transfer/batches/out-batch-no/_out_batch_no_.js').PageMethods
  readonly 'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': import('./v3/partner-transfer/batches/out-batch-no/_out_batch_no_/details/out-detail-no/_out_detail_no_.js').PageMethods
  readonly 'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': import('./v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program.js').PageMethods
  readonly 'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': import('./v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign.js').PageMethods
  readonly 'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': import('./v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program.js').PageMethods
  readonly 'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': import('./v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign.js').PageMethods
  readonly 'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program': import('./v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program.js').PageMethods
  readonly 'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': import('./v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign.js').PageMethods
  readonly 'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': import('./v3/password-exempt-contract/contracts/service-id/_service_id_/out-contract-code/_out_contract_code_.js').PageMethods
  readonly 'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': import('./v3/password-exempt-contract/contracts/service-id/_service_id_/out-contract-code/_out_contract_code_/terminate.js').PageMethods
  readonly 'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': import('./v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program.js').PageMethods
  readonly 'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign': import('./v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign.js').PageMethods
  readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}': import('./v3/pay-devices/open-scenario-speaker/_device_sn_.js').PageMethods
  readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/bind': import('./v3/pay-devices/open-scenario-speaker/_device_sn_/bind.js').PageMethods
  readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': import('./v3/pay-devices/open-scenario-speaker/_device_sn_/prebind.js').PageMethods
  readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': import('./v3/pay-devices/open-scenario-speaker/_device_sn_/unbind.js').PageMethods
  readonly 'v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': import('./v3/pay-devices/open-scenario-speakerorder/_transaction_id_/report.js').PageMethods
  readonly 'v3/pay-devices/printers/{device_id}/print-orders': import('./v3/pay-devices/printers/_device_id_/print-orders.js').PageMethods
  readonly 'v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': import('./v3/pay-devices/printers/_device_id_/print-orders/_print_order_no_.js').PageMethods
  readonly 'v3/pay/acquiring-bank/transactions/exposure': import('./v3/pay/acquiring-bank/transactions/exposure.js').PageMethods
  readonly 'v3/pay/instal/exposure': import('./v3/pay/instal/exposure.js').PageMethods
  readonly 'v3/pay/instal/partner/exposure': import('./v3/pay/instal/partner/exposure.js').PageMethods
  readonly 'v3/pay/partner/transactions/app': import('./v3/pay/partner/transactions/app.js').PageMethods
  readonly 'v3/pay/partner/transactions/app-with-contract': import('./v3/pay/partner/transactions/app-with-contract.js').PageMethods
  readonly 'v3/pay/partner/transactions/codepay': import('./v3/pay/partner/transactions/codepay.js').PageMethods
  readonly 'v3/pay/partner/transactions/exposure': import('./v3/pay/partner/transactions/exposure.js').PageMethods
  readonly 'v3/pay/partner/transactions/h5': import('./v3/pay/partner/transactions/h5.js').PageMethods
  readonly 'v3/pay/partner/transactions/id/{transaction_id}': import('./v3/pay/partner/transactions/id/_transaction_id_.js').PageMethods
  readonly 'v3/pay/partner/transactions/jsapi': import('./v3/pay/partner/transactions/jsapi.js').PageMethods
  readonly 'v3/pay/partner/transactions/jsapi-with-contract': import('./v3/pay/partner/transactions/jsapi-with-contract.js').PageMethods
  readonly 'v3/pay/partner/transactions/miniprogram': import('./v3/pay/partner/transactions/miniprogram.js').PageMethods
  readonly 'v3/pay/partner/transactions/native': import('./v3/pay/partner/transactions/native.js').PageMethods
  readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}': import('./v3/pay/partner/transactions/out-trade-no/_out_trade_no_.js').PageMethods
  readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': import('./v3/pay/partner/transactions/out-trade-no/_out_trade_no_/close.js').PageMethods
  readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': import('./v3/pay/partner/transactions/out-trade-no/_out_trade_no_/reverse.js').PageMethods
  readonly 'v3/pay/partner/transactions/scannedpos': import('./v3/pay/partner/transactions/scannedpos.js').PageMethods
  readonly 'v3/pay/transactions/app': import('./v3/pay/transactions/app.js').PageMethods
  readonly 'v3/pay/transactions/app-with-contract': import('./v3/pay/transactions/app-with-contract.js').PageMethods
  readonly 'v3/pay/transactions/codepay': import('./v3/pay/transactions/codepay.js').PageMethods
  readonly 'v3/pay/transactions/exposure': import('./v3/pay/transactions/exposure.js').PageMethods
  readonly 'v3/pay/transactions/h5': import('./v3/pay/transactions/h5.js').PageMethods
  readonly 'v3/pay/transactions/id/{transaction_id}': import('./v3/pay/transactions/id/_transaction_id_.js').PageMethods
  readonly 'v3/pay/transactions/jsapi': import('./v3/pay/transactions/jsapi.js').PageMethods
  readonly 'v3/pay/transactions/jsapi-with-contract': import('./v3/pay/transactions/jsapi-with-contract.js').PageMethods
  readonly 'v3/pay/transactions/native': import('./v3/pay/transactions/native.js').PageMethods
  readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}': import('./v3/pay/transactions/out-trade-no/_out_trade_no_.js').PageMethods
  readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}/close': import('./v3/pay/transactions/out-trade-no/_out_trade_no_/close.js').PageMethods
  readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': import('./v3/pay/transactions/out-trade-no/_out_trade_no_/reverse.js').PageMethods
  readonly 'v3/payroll-card/authentications': import('./v3/payroll-card/authentications.js').PageMethods
  readonly 'v3/payroll-card/authentications/pre-order': import('./v3/payroll-card/authentications/pre-order.js').PageMethods
  readonly 'v3/payroll-card/authentications/pre-order-with-auth': import('./v3/payroll-card/authentications/pre-order-with-auth.js').PageMethods
  readonly 'v3/payroll-card/authentications/{authenticate_number}': import('./v3/payroll-card/authentications/_authenticate_number_.js').PageMethods
  readonly 'v3/payroll-card/relations/{openid}': import('./v3/payroll-card/relations/_openid_.js').PageMethods
  readonly 'v3/payroll-card/tokens': import('./v3/payroll-card/tokens.js').PageMethods
  readonly 'v3/payroll-card/transfer-batches': import('./v3/payroll-card/transfer-batches.js').PageMethods
  readonly 'v3/payroll-card/wesure/insurance': import('./v3/payroll-card/wesure/insurance.js').PageMethods
  readonly 'v3/payroll-card/wesure/token-validations': import('./v3/payroll-card/wesure/token-validations.js').PageMethods
  readonly 'v3/payscore/acquiringbank/permissions': import('./v3/payscore/acquiringbank/permissions.js').PageMethods
  readonly 'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}': import('./v3/payscore/acquiringbank/permissions/authorization-code/_authorization_code_.js').PageMethods
  readonly 'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': import('./v3/payscore/acquiringbank/permissions/authorization-code/_authorization_code_/terminate.js').PageMethods
  readonly 'v3/payscore/acquiringbank/serviceorder': import('./v3/payscore/acquiringbank/serviceorder.js').PageMethods
  readonly 'v3/payscore/acquiringbank/serviceorder/deduction': import('./v3/payscore/acquiringbank/serviceorder/deduction.js').PageMethods
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': import('./v3/payscore/acquiringbank/serviceorder/_out_order_no_/cancel.js').PageMethods
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': import('./v3/payscore/acquiringbank/serviceorder/_out_order_no_/complete.js').PageMethods
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': import('./v3/payscore/acquiringbank/serviceorder/_out_order_no_/modify.js').PageMethods
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': import('./v3/payscore/acquiringbank/serviceorder/_out_order_no_/registerdeductinfo.js').PageMethods
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': import('./v3/payscore/acquiringbank/serviceorder/_out_order_no_/sync.js').PageMethods
  readonly 'v3/payscore/acquiringbank/servicepayondeliveryorder': import('./v3/payscore/acquiringbank/servicepayondeliveryorder.js').PageMethods
  readonly 'v3/payscore/merchant-bill': import('./v3/payscore/merchant-bill.js').PageMethods
  readonly 'v3/payscore/oversea/partner/serviceorder': import('./v3/payscore/oversea/partner/serviceorder.js').PageMethods
  readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': import('./v3/payscore/oversea/partner/serviceorder/_out_order_no_/cancel.js').PageMethods
  readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete': import('./v3/payscore/oversea/partner/serviceorder/_out_order_no_/complete.js').PageMethods
  readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync': import('./v3/payscore/oversea/partner/serviceorder/_out_order_no_/sync.js').PageMethods
  readonly 'v3/payscore/partner/permissions': import('./v3/payscore/partner/permissions.js').PageMethods
  readonly 'v3/payscore/partner/permissions/apply-for-scene': import('./v3/payscore/partner/permissions/apply-for-scene.js').PageMethods
  readonly 'v3/payscore/partner/permissions/assess-user-risk-level': import('./v3/payscore/partner/permissions/assess-user-risk-level.js').PageMethods
  readonly 'v3/payscore/partner/permissions/authorization-code/{authorization_code}': import('./v3/payscore/partner/permissions/authorization-code/_authorization_code_.js').PageMethods
  readonly 'v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': import('./v3/payscore/partner/permissions/authorization-code/_authorization_code_/terminate.js').PageMethods
  readonly 'v3/payscore/partner/permissions/search': import('./v3/payscore/partner/permissions/search.js').PageMethods
  readonly 'v3/payscore/partner/permissions/terminate': import('./v3/payscore/partner/permissions/terminate.js').PageMethods
  readonly 'v3/payscore/partner/service-account-applications': import('./v3/payscore/partner/service-account-applications.js').PageMethods
  readonly 'v3/payscore/partner/service-account-applications/{out_apply_no}': import('./v3/payscore/partner/service-account-applications/_out_apply_no_.js').PageMethods
  readonly 'v3/payscore/partner/serviceorder': import('./v3/payscore/partner/serviceorder.js').PageMethods
  readonly 'v3/payscore/partner/serviceorder/direct-complete': import('./v3/payscore/partner/serviceorder/direct-complete.js').PageMethods
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/cancel': import('./v3/payscore/partner/serviceorder/_out_order_no_/cancel.js').PageMethods
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/complete': import('./v3/payscore/partner/serviceorder/_out_order_no_/complete.js').PageMethods
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/modify': import('./v3/payscore/partner/serviceorder/_out_order_no_/modify.js').PageMethods
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/pay': import('./v3/payscore/partner/serviceorder/_out_order_no_/pay.js').PageMethods
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage': import('./v3/payscore/partner/serviceorder/_out_order_no_/send-pendingmessage.js').PageMethods
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage': import('./v3/payscore/partner/serviceorder/_out_order_no_/send-prepaidmessage.js').PageMethods
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/sync': import('./v3/payscore/partner/serviceorder/_out_order_no_/sync.js').PageMethods
  readonly 'v3/payscore/partner/servicepayondeliveryorder': import('./v3/payscore/partner/servicepayondeliveryorder.js').PageMethods
  readonly 'v3/payscore/partner/servicequotas/service-id/{service_id}': import('./v3/payscore/partner/servicequotas/service-id/_service_id_.js').PageMethods
  readonly 'v3/payscore/payafter-orders': import('./v3/payscore/payafter-orders.js').PageMethods
  readonly 'v3/payscore/payafter-orders/{out_order_no}/cancel': import('./v3/payscore/payafter-orders/_out_order_no_/cancel.js').PageMethods
  readonly 'v3/payscore/payafter-orders/{out_order_no}/complete': import('./v3/payscore/payafter-orders/_out_order_no_/complete.js').PageMethods
  readonly 'v3/payscore/payafter-orders/{out_order_no}/sync': import('./v3/payscore/payafter-orders/_out_order_no_/sync.js').PageMethods
  readonly 'v3/payscore/permissions': import('./v3/payscore/permissions.js').PageMethods
  readonly 'v3/payscore/permissions/assess-user-risk-level': import('./v3/payscore/permissions/assess-user-risk-level.js').PageMethods
  readonly 'v3/payscore/permissions/authorization-code/{authorization_code}': import('./v3/payscore/permissions/authorization-code/_authorization_code_.js').PageMethods
  readonly 'v3/payscore/permissions/authorization-code/{authorization_code}/terminate': import('./v3/payscore/permissions/authorization-code/_authorization_code_/terminate.js').PageMethods
  readonly 'v3/payscore/permissions/openid/{openid}': import('./v3/payscore/permissions/openid/_openid_.js').PageMethods
  readonly 'v3/payscore/permissions/openid/{openid}/terminate': import('./v3/payscore/permissions/openid/_openid_/terminate.js').PageMethods
  readonly 'v3/payscore/plan/partner/payscore-plans': import('./v3/payscore/plan/partner/payscore-plans.js').PageMethods
  readonly 'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': import('./v3/payscore/plan/partner/payscore-plans/merchant-plan-no/_merchant_plan_no_.js').PageMethods
  readonly 'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': import('./v3/payscore/plan/partner/payscore-plans/merchant-plan-no/_merchant_plan_no_/stop.js').PageMethods
  readonly 'v3/payscore/plan/payscore-plans': import('./v3/payscore/plan/payscore-plans.js').PageMethods
  readonly 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': import('./v3/payscore/plan/payscore-plans/merchant-plan-no/_merchant_plan_no_.js').PageMethods
  readonly 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': import('./v3/payscore/plan/payscore-plans/merchant-plan-no/_merchant_plan_no_/stop.js').PageMethods
  readonly 'v3/payscore/serviceorder': import('./v3/payscore/serviceorder.js').PageMethods
  readonly 'v3/payscore/serviceorder/direct-complete': import('./v3/payscore/serviceorder/direct-complete.js').PageMethods
  readonly 'v3/payscore/serviceorder/{out_order_no}/cancel': import('./v3/payscore/serviceorder/_out_order_no_/cancel.js').PageMethods
  readonly 'v3/payscore/serviceorder/{out_order_no}/complete': import('./v3/payscore/serviceorder/_out_order_no_/complete.js').PageMethods
  readonly 'v3/payscore/serviceorder/{out_order_no}/modify': import('./v3/payscore/serviceorder/_out_order_no_/modify.js').PageMethods
  readonly 'v3/payscore/serviceorder/{out_order_no}/pay': import('./v3/payscore/serviceorder/_out_order_no_/pay.js').PageMethods
  readonly 'v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': import('./v3/payscore/serviceorder/_out_order_no_/send-pendingmessage.js').PageMethods
  readonly 'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': import('./v3/payscore/serviceorder/_out_order_no_/send-prepaidmessage.js').PageMethods
  readonly 'v3/payscore/serviceorder/{out_order_no}/sync': import('./v3/payscore/serviceorder/_out_order_no_/sync.js').PageMethods
  readonly 'v3/payscore/servicepayondeliveryorder': import('./v3/payscore/servicepayondeliveryorder.js').PageMethods
  readonly 'v3/payscore/sign-plan/partner/serviceorder': import('./v3/payscore/sign-plan/partner/serviceorder.js').PageMethods
  readonly 'v3/payscore/sign-plan/partner/user-sign-plans': import('./v3/payscore/sign-plan/partner/user-sign-plans.js').PageMethods
  readonly 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': import('./v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/_merchant_sign_plan_no_.js').PageMethods
  readonly 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': import('./v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/_merchant_sign_plan_no_/stop.js').PageMethods
  readonly 'v3/payscore/sign-plan/serviceorder': import('./v3/payscore/sign-plan/serviceorder.js').PageMethods
  readonly 'v3/payscore/sign-plan/user-sign-plans': import('./v3/payscore/sign-plan/user-sign-plans.js').PageMethods
  readonly 'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': import('./v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/_merchant_sign_plan_no_.js').PageMethods
  readonly 'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': import('./v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/_merchant_sign_plan_no_/stop.js').PageMethods
  readonly 'v3/payscore/smartretail-orders': import('./v3/payscore/smartretail-orders.js').PageMethods
  readonly 'v3/payscore/smartretail-orders/{out_order_no}/cancel': import('./v3/payscore/smartretail-orders/_out_order_no_/cancel.js').PageMethods
  readonly 'v3/payscore/smartretail-orders/{out_order_no}/complete': import('./v3/payscore/smartretail-orders/_out_order_no_/complete.js').PageMethods
  readonly 'v3/payscore/user-service-state': import('./v3/payscore/user-service-state.js').PageMethods
  readonly 'v3/payscore/users/{openid}/permissions/{service_id}/terminate': import('./v3/payscore/users/_openid_/permissions/_service_id_/terminate.js').PageMethods
  readonly 'v3/platsolution/ecommerce/bank-transfer-recharges/apply': import('./v3/platsolution/ecommerce/bank-transfer-recharges/apply.js').PageMethods
  readonly 'v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': import('./v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/_out_recharge_no_.js').PageMethods
  readonly 'v3/platsolution/ecommerce/insurance-compensation-contracts': import('./v3/platsolution/ecommerce/insurance-compensation-contracts.js').PageMethods
  readonly 'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': import('./v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/_sub_mchid_/check-opened.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills': import('./v3/platsolution/ecommerce/mch-transfer/compensate-bills.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}': import('./v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/_bill_id_.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': import('./v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/_out_bill_no_.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': import('./v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/_out_bill_no_/cancel.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': import('./v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills': import('./v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': import('./v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/_bill_id_.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': import('./v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/_out_bill_no_.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills': import('./v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': import('./v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/_out_bill_no_.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills': import('./v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}': import('./v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/_out_bill_no_.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': import('./v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': import('./v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/_bill_id_.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': import('./v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/_out_bill_no_.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel': import('./v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/_out_bill_no_/cancel.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': import('./v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': import('./v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}': import('./v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/_out_bill_no_.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills': import('./v3/platsolution/ecommerce/mch-transfer/transfer-bills.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': import('./v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/_bill_id_.js').PageMethods
  readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': import('./v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/_out_bill_no_.js').PageMethods
  readonly 'v3/platsolution/ecommerce/recharge-employees': import('./v3/platsolution/ecommerce/recharge-employees.js').PageMethods
  readonly 'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': import('./v3/platsolution/ecommerce/recharge-employees/sub-mchid/_sub_mchid_.js').PageMethods
  readonly 'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': import('./v3/platsolution/ecommerce/recharge-employees/sub-mchid/_sub_mchid_/sp-openid/_sp_openid_/delete.js').PageMethods
  readonly 'v3/platsolution/ecommerce/recharges/apply': import('./v3/platsolution/ecommerce/recharges/apply.js').PageMethods
  readonly 'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': import('./v3/platsolution/ecommerce/recharges/out-recharge-no/_out_recharge_no_.js').PageMethods
  readonly 'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': import('./v3/platsolution/ecommerce/recharges/out-recharge-no/_out_recharge_no_/close.js').PageMethods
  readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders': import('./v3/platsolution/ecommerce/settle/prepay-settle-orders.js').PageMethods
  readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': import('./v3/platsolution/ecommerce/settle/prepay-settle-orders/_settle_batch_no_.js').PageMethods
  readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': import('./v3/platsolution/ecommerce/settle/prepay-settle-orders/_settle_batch_no_/apply-abnormal-settle.js').PageMethods
  readonly 'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': import('./v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw.js').PageMethods
  readonly 'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': import('./v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/_out_request_no_.js').PageMethods
  readonly 'v3/platsolution/insurance/mch-transfer/batches/apply': import('./v3/platsolution/insurance/mch-transfer/batches/apply.js').PageMethods
  readonly 'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': import('./v3/platsolution/insurance/mch-transfer/batches/batch-id/_batch_id_.js').PageMethods
  readonly 'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': import('./v3/platsolution/insurance/mch-transfer/batches/batch-id/_batch_id_/details/detail-id/_detail_id_.js').PageMethods
  readonly 'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': import('./v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/_out_batch_no_/out-detail-no/_out_detail_no_.js').PageMethods
  readonly 'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': import('./v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/_out_batch_no_/out-detail-no/_out_detail_no_/apply.js').PageMethods
  readonly 'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': import('./v3/platsolution/insurance/mch-transfer/batches/out-batch-no/_out_batch_no_.js').PageMethods
  readonly 'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': import('./v3/platsolution/insurance/mch-transfer/batches/out-batch-no/_out_batch_no_/details/out-detail-no/_out_detail_no_.js').PageMethods
  readonly 'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': import('./v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/_out_batch_no_.js').PageMethods
  readonly 'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': import('./v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/_out_batch_no_/apply.js').PageMethods
  readonly 'v3/platsolution/insurance/mch-transfer/reservation/apply': import('./v3/platsolution/insurance/mch-transfer/reservation/apply.js').PageMethods
  readonly 'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': import('./v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/_out_reservation_no_.js').PageMethods
  readonly 'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': import('./v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/_out_reservation_no_/close.js').PageMethods
  readonly 'v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}': import('./v3/platsolution/insurance/mch-transfer/reservation/reservation-id/_reservation_id_.js').PageMethods
  readonly 'v3/platsolution/mch-transfer/batches/apply': import('./v3/platsolution/mch-transfer/batches/apply.js').PageMethods
  readonly 'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': import('./v3/platsolution/mch-transfer/batches/batch-id/_batch_id_.js').PageMethods
  readonly 'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': import('./v3/platsolution/mch-transfer/batches/batch-id/_batch_id_/details/detail-id/_detail_id_.js').PageMethods
  readonly 'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': import('./v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/_out_batch_no_/out-detail-no/_out_detail_no_.js').PageMethods
  readonly 'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': import('./v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/_out_batch_no_/out-detail-no/_out_detail_no_/apply.js').PageMethods
  readonly 'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': import('./v3/platsolution/mch-transfer/batches/out-batch-no/_out_batch_no_.js').PageMethods
  readonly 'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': import('./v3/platsolution/mch-transfer/batches/out-batch-no/_out_batch_no_/details/out-detail-no/_out_detail_no_.js').PageMethods
  readonly 'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': import('./v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/_out_batch_no_.js').PageMethods
  readonly 'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': import('./v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/_out_batch_no_/apply.js').PageMethods
  readonly 'v3/platsolution/mch-transfer/reservation/apply': import('./v3/platsolution/mch-transfer/reservation/apply.js').PageMethods
  readonly 'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': import('./v3/platsolution/mch-transfer/reservation/out-reservation-no/_out_reservation_no_.js').PageMethods
  readonly 'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': import('./v3/platsolution/mch-transfer/reservation/out-reservation-no/_out_reservation_no_/close.js').PageMethods
  readonly 'v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': import('./v3/platsolution/mch-transfer/reservation/reservation-id/_reservation_id_.js').PageMethods
  readonly 'v3/profitsharing/bills': import('./v3/profitsharing/bills.js').PageMethods
  readonly 'v3/profitsharing/merchant-configs/{sub_mchid}': import('./v3/profitsharing/merchant-configs/_sub_mchid_.js').PageMethods
  readonly 'v3/profitsharing/orders': import('./v3/profitsharing/orders.js').PageMethods
  readonly 'v3/profitsharing/orders/unfreeze': import('./v3/profitsharing/orders/unfreeze.js').PageMethods
  readonly 'v3/profitsharing/orders/{out_order_no}': import('./v3/profitsharing/orders/_out_order_no_.js').PageMethods
  readonly 'v3/profitsharing/receivers/add': import('./v3/profitsharing/receivers/add.js').PageMethods
  readonly 'v3/profitsharing/receivers/delete': import('./v3/profitsharing/receivers/delete.js').PageMethods
  readonly 'v3/profitsharing/return-orders': import('./v3/profitsharing/return-orders.js').PageMethods
  readonly 'v3/profitsharing/return-orders/{out_return_no}': import('./v3/profitsharing/return-orders/_out_return_no_.js').PageMethods
  readonly 'v3/profitsharing/transactions/{transaction_id}/amounts': import('./v3/profitsharing/transactions/_transaction_id_/amounts.js').PageMethods
  readonly 'v3/qrcode/transactions': import('./v3/qrcode/transactions.js').PageMethods
  readonly 'v3/qrcode/transactions/out-trade-no/{out_trade_no}': import('./v3/qrcode/transactions/out-trade-no/_out_trade_no_.js').PageMethods
  readonly 'v3/qrcode/user-services/contract-id/{contract_id}': import('./v3/qrcode/user-services/contract-id/_contract_id_.js').PageMethods
  readonly 'v3/rate-activity/applications': import('./v3/rate-activity/applications.js').PageMethods
  readonly 'v3/rate-activity/applications/id/{application_id}': import('./v3/rate-activity/applications/id/_application_id_.js').PageMethods
  readonly 'v3/realname/verify': import('./v3/realname/verify.js').PageMethods
  readonly 'v3/recharge/bank-transfer-recharges/apply': import('./v3/recharge/bank-transfer-recharges/apply.js').PageMethods
  readonly 'v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': import('./v3/recharge/bank-transfer-recharges/out-recharge-no/_out_recharge_no_.js').PageMethods
  readonly 'v3/refund/domestic/refunds': import('./v3/refund/domestic/refunds.js').PageMethods
  readonly 'v3/refund/domestic/refunds/{out_refund_no}': import('./v3/refund/domestic/refunds/_out_refund_no_.js').PageMethods
  readonly 'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': import('./v3/refund/domestic/refunds/_refund_id_/apply-abnormal-refund.js').PageMethods
  readonly 'v3/refunds': import('./v3/refunds.js').PageMethods
  readonly 'v3/refunds/id/{refund_id}': import('./v3/refunds/id/_refund_id_.js').PageMethods
  readonly 'v3/refunds/out-refund-no/{out_refund_no}': import('./v3/refunds/out-refund-no/_out_refund_no_.js').PageMethods
  readonly 'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}': import('./v3/repayment/combine-transactions/partner/out-trade-no/_combine_out_trade_no_.js').PageMethods
  readonly 'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close': import('./v3/repayment/combine-transactions/partner/out-trade-no/_combine_out_trade_no_/close.js').PageMethods
  readonly 'v3/repayment/combine-transactions/partner/prepay': import('./v3/repayment/combine-transactions/partner/prepay.js').PageMethods
  readonly 'v3/security/echo': import('./v3/security/echo.js').PageMethods
  readonly 'v3/settle/settlements': import('./v3/settle/settlements.js').PageMethods
  readonly 'v3/smartguide/guides': import('./v3/smartguide/guides.js').PageMethods
  readonly 'v3/smartguide/guides/{guide_id}': import('./v3/smartguide/guides/_guide_id_.js').PageMethods
  readonly 'v3/smartguide/guides/{guide_id}/assign': import('./v3/smartguide/guides/_guide_id_/assign.js').PageMethods
  readonly 'v3/statements': import('./v3/statements.js').PageMethods
  readonly 'v3/taxi-invoice/attendance/punch': import('./v3/taxi-invoice/attendance/punch.js').PageMethods
  readonly 'v3/taxi-invoice/cards': import('./v3/taxi-invoice/cards.js').PageMethods
  readonly 'v3/taxi-invoice/cards/upload-file': import('./v3/taxi-invoice/cards/upload-file.js').PageMethods
  readonly 'v3/taxi-invoice/driver/update-driver': import('./v3/taxi-invoice/driver/update-driver.js').PageMethods
  readonly 'v3/taxi-invoice/drivers/{driver_license}': import('./v3/taxi-invoice/drivers/_driver_license_.js').PageMethods
  readonly 'v3/taxi-invoice/taxi-companies/{company_mchid}': import('./v3/taxi-invoice/taxi-companies/_company_mchid_.js').PageMethods
  readonly 'v3/taxi-invoice/taxi-company/create-taxi-company': import('./v3/taxi-invoice/taxi-company/create-taxi-company.js').PageMethods
  readonly 'v3/taxi-invoice/taxi/update-taxi': import('./v3/taxi-invoice/taxi/update-taxi.js').PageMethods
  readonly 'v3/taxi-invoice/taxies/{plate_number}': import('./v3/taxi-invoice/taxies/_plate_number_.js').PageMethods
  readonly 'v3/taxi-invoice/user-taxi-order/find-by-token': import('./v3/taxi-invoice/user-taxi-order/find-by-token.js').PageMethods
  readonly 'v3/taxi-invoice/user-taxi-orders': import('./v3/taxi-invoice/user-taxi-orders.js').PageMethods
  readonly 'v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}': import('./v3/transaction-block/transaction-block-records/sub-mchid/_sub_mchid_.js').PageMethods
  readonly 'v3/transaction-block/transaction-block-records/{block_record_id}': import('./v3/transaction-block/transaction-block-records/_block_record_id_.js').PageMethods
  readonly 'v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': import('./v3/transaction-block/transaction-block-submissions/sub-mchid/_sub_mchid_.js').PageMethods
  readonly 'v3/transaction-block/transaction-block-submissions/{block_submission_id}': import('./v3/transaction-block/transaction-block-submissions/_block_submission_id_.js').PageMethods
  readonly 'v3/transactions/app': import('./v3/transactions/app.js').PageMethods
  readonly 'v3/transactions/id/{transaction_id}': import('./v3/transactions/id/_transaction_id_.js').PageMethods
  readonly 'v3/transactions/id/{transaction_id}/close': import('./v3/transactions/id/_transaction_id_/close.js').PageMethods
  readonly 'v3/transactions/id/{transaction_id}/reverse': import('./v3/transactions/id/_transaction_id_/reverse.js').PageMethods
  readonly 'v3/transactions/jsapi': import('./v3/transactions/jsapi.js').PageMethods
  readonly 'v3/transactions/micropay': import('./v3/transactions/micropay.js').PageMethods
  readonly 'v3/transactions/mweb': import('./v3/transactions/mweb.js').PageMethods
  readonly 'v3/transactions/native': import('./v3/transactions/native.js').PageMethods
  readonly 'v3/transactions/out-trade-no/{out_trade_no}': import('./v3/transactions/out-trade-no/_out_trade_no_.js').PageMethods
  readonly 'v3/transactions/out-trade-no/{out_trade_no}/close': import('./v3/transactions/out-trade-no/_out_trade_no_/close.js').PageMethods
  readonly 'v3/transactions/out-trade-no/{out_trade_no}/reverse': import('./v3/transactions/out-trade-no/_out_trade_no_/reverse.js').PageMethods
  readonly 'v3/transfer-detail/electronic-receipts': import('./v3/transfer-detail/electronic-receipts.js').PageMethods
  readonly 'v3/transfer/batches': import('./v3/transfer/batches.js').PageMethods
  readonly 'v3/transfer/batches/batch-id/{batch_id}': import('./v3/transfer/batches/batch-id/_batch_id_.js').PageMethods
  readonly 'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': import('./v3/transfer/batches/batch-id/_batch_id_/details/detail-id/_detail_id_.js').PageMethods
  readonly 'v3/transfer/batches/out-batch-no/{out_batch_no}': import('./v3/transfer/batches/out-batch-no/_out_batch_no_.js').PageMethods
  readonly 'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': import('./v3/transfer/batches/out-batch-no/_out_batch_no_/details/out-detail-no/_out_detail_no_.js').PageMethods
  readonly 'v3/transfer/bill-receipt': import('./v3/transfer/bill-receipt.js').PageMethods
  readonly 'v3/transfer/bill-receipt/{out_batch_no}': import('./v3/transfer/bill-receipt/_out_batch_no_.js').PageMethods
  readonly 'v3/transferdownload/elecvoucherfile': import('./v3/transferdownload/elecvoucherfile.js').PageMethods
  readonly 'v3/transferdownload/signfile': import('./v3/transferdownload/signfile.js').PageMethods
  readonly 'v3/vehicle/etc/contracts/{contract_id}': import('./v3/vehicle/etc/contracts/_contract_id_.js').PageMethods
  readonly 'v3/vehicle/etc/preopen': import('./v3/vehicle/etc/preopen.js').PageMethods
  readonly 'v3/vehicle/etc/transactions/highway': import('./v3/vehicle/etc/transactions/highway.js').PageMethods
  readonly 'v3/vehicle/etc/transactions/id/{transaction_id}': import('./v3/vehicle/etc/transactions/id/_transaction_id_.js').PageMethods
  readonly 'v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': import('./v3/vehicle/etc/transactions/out-trade-no/_out_trade_no_.js').PageMethods
  readonly 'v3/vehicle/etc/users/{openid}/contracts': import('./v3/vehicle/etc/users/_openid_/contracts.js').PageMethods
  readonly 'v3/vehicle/parking/parkings': import('./v3/vehicle/parking/parkings.js').PageMethods
  readonly 'v3/vehicle/parking/services/find': import('./v3/vehicle/parking/services/find.js').PageMethods
  readonly 'v3/vehicle/transactions/out-trade-no/{out_trade_no}': import('./v3/vehicle/transactions/out-trade-no/_out_trade_no_.js').PageMethods
  readonly 'v3/vehicle/transactions/parking': import('./v3/vehicle/transactions/parking.js').PageMethods
  readonly 'v3/webizpay/avail-mch-ranges': import('./v3/webizpay/avail-mch-ranges.js').PageMethods
  readonly 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': import('./v3/webizpay/avail-mch-ranges/_range_id_/merchant-identifiers.js').PageMethods
  readonly 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': import('./v3/webizpay/avail-mch-ranges/_range_id_/merchant-identifiers/_merchant_identifier_.js').PageMethods
  readonly 'v3/webizpay/bill/proof': import('./v3/webizpay/bill/proof.js').PageMethods
  readonly 'v3/webizpay/bill/trade-bill': import('./v3/webizpay/bill/trade-bill.js').PageMethods
  readonly 'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': import('./v3/webizpay/employees/_employee_id_/out-quota-cards/_out_card_no_.js').PageMethods
  readonly 'v3/webizpay/employees/{employee_id}/quota-cards': import('./v3/webizpay/employees/_employee_id_/quota-cards.js').PageMethods
  readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': import('./v3/webizpay/employees/_employee_id_/quota-cards/_card_no_.js').PageMethods
  readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': import('./v3/webizpay/employees/_employee_id_/quota-cards/_card_no_/cancel.js').PageMethods
  readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': import('./v3/webizpay/employees/_employee_id_/quota-cards/_card_no_/payment-url.js').PageMethods
  readonly 'v3/webizpay/employees/{employee_id}/revoke': import('./v3/webizpay/employees/_employee_id_/revoke.js').PageMethods
  readonly 'v3/webizpay/stores/entity-matches': import('./v3/webizpay/stores/entity-matches.js').PageMethods
  readonly 'v3/webizpay/stores/entity-matches/{batch_id}': import('./v3/webizpay/stores/entity-matches/_batch_id_.js').PageMethods
  readonly 'v3/webizpay/users/{user_id}/authorization-state': import('./v3/webizpay/users/_user_id_/authorization-state.js').PageMethods
  readonly 'v3/webizpay/users/{user_id}/authorization-url': import('./v3/webizpay/users/_user_id_/authorization-url.js').PageMethods
}

/** 某一路径上页面的方法。 */
export type PageAt<Path extends PagePath> = PageTable[Path]

/**
 * 以属性形式取得页面：`client['v3/pay/transactions/jsapi'].post(…)`。
 *
 * 声明为protected，编辑器只在方括号里补全：否则`client.`之后的上千条路径会盖住入口。方括号可以访问protected成员。
 */
export declare abstract class PagesByPath {
  /**
   * 上传商品券图片（品牌）
   *
   * 商品券(品牌商户)
   */
  protected readonly 'brand/marketing/product-coupon/media/upload-image': PageAt<'brand/marketing/product-coupon/media/upload-image'>
  /**
   * - `post`: 设置商品券事件通知地址（品牌）
   * - `get`: 查询商品券事件通知地址（品牌）
   *
   * 商品券(品牌商户)
   */
  protected readonly 'brand/marketing/product-coupon/notify-configs': PageAt<'brand/marketing/product-coupon/notify-configs'>
  /**
   * 查询商品券（品牌）
   *
   * 商品券(品牌商户)
   */
  protected readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}': PageAt<'brand/marketing/product-coupon/product-coupons/{product_coupon_id}'>
  /**
   * 失效商品券（品牌）
   *
   * 商品券(品牌商户)
   */
  protected readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate': PageAt<'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate'>
  /**
   * 批次关联门店（品牌）
   *
   * 商品券(品牌商户)
   */
  protected readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': PageAt<'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores'>
  /**
   * 上传券Code（品牌）
   *
   * 商品券(品牌商户)
   */
  protected readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': PageAt<'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes'>
  /**
   * - `post`: 向用户发放商品券（品牌）
   * - `get`: 查询用户商品券列表（品牌）
   *
   * 商品券(品牌商户)
   */
  protected readonly 'brand/marketing/product-coupon/users/{openid}/coupons': PageAt<'brand/marketing/product-coupon/users/{openid}/coupons'>
  /**
   * 查询用户商品券详情（品牌）
   *
   * 商品券(品牌商户)
   */
  protected readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}': PageAt<'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}'>
  /**
   * 确认发放用户商品券（品牌）
   *
   * 商品券(品牌商户)
   */
  protected readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': PageAt<'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm'>
  /**
   * 失效用户商品券（品牌）
   *
   * 商品券(品牌商户)
   */
  protected readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': PageAt<'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate'>
  /**
   * 退回已核销的商品券（品牌）
   *
   * 商品券(品牌商户)
   */
  protected readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return': PageAt<'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return'>
  /**
   * 核销用户商品券（品牌）
   *
   * 商品券(品牌商户)
   */
  protected readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use': PageAt<'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use'>
  /**
   * 实名授权获取code
   *
   * 实名授权(APIv2)
   */
  protected readonly 'v2/appauth/authindex': PageAt<'v2/appauth/authindex'>
  /**
   * 实名授权code换取access_token
   *
   * 实名授权(APIv2)
   */
  protected readonly 'v2/appauth/getaccesstoken': PageAt<'v2/appauth/getaccesstoken'>
  /**
   * 查询小微商户入驻申请状态
   *
   * 小微商户(APIv2)
   * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
   */
  protected readonly 'v2/applyment/micro/getstate': PageAt<'v2/applyment/micro/getstate'>
  /**
   * 查询小微商户升级申请单状态
   *
   * 小微商户(APIv2)
   * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
   */
  protected readonly 'v2/applyment/micro/getupgradestate': PageAt<'v2/applyment/micro/getupgradestate'>
  /**
   * 修改小微商户结算银行卡
   *
   * 小微商户(APIv2)
   * @deprecated `2023-03-13`起下线，仅供查阅存量代码。
   */
  protected readonly 'v2/applyment/micro/modifyarchives': PageAt<'v2/applyment/micro/modifyarchives'>
  /**
   * 修改小微商户联系信息
   *
   * 小微商户(APIv2)
   * @deprecated `2020-04-13`起下线，仅供查阅存量代码。
   */
  protected readonly 'v2/applyment/micro/modifycontactinfo': PageAt<'v2/applyment/micro/modifycontactinfo'>
  /**
   * 小微商户签约报备
   *
   * 小微商户(APIv2)
   * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
   */
  protected readonly 'v2/applyment/micro/signcontract': PageAt<'v2/applyment/micro/signcontract'>
  /**
   * 小微商户申请入驻
   *
   * 小微商户(APIv2)
   * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
   */
  protected readonly 'v2/applyment/micro/submit': PageAt<'v2/applyment/micro/submit'>
  /**
   * 小微商户提交升级申请单
   *
   * 小微商户(APIv2)
   * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
   */
  protected readonly 'v2/applyment/micro/submitupgrade': PageAt<'v2/applyment/micro/submitupgrade'>
  /**
   * 拉取订单评价数据
   *
   * 账单(APIv2)
   */
  protected readonly 'v2/billcommentsp/batchquerycomment': PageAt<'v2/billcommentsp/batchquerycomment'>
  /**
   * 订单附加信息提交（海关报关）
   *
   * 清关报关(APIv2)
   */
  protected readonly 'v2/cgi-bin/mch/customs/customdeclareorder': PageAt<'v2/cgi-bin/mch/customs/customdeclareorder'>
  /**
   * 订单附加信息查询（海关报关）
   *
   * 清关报关(APIv2)
   */
  protected readonly 'v2/cgi-bin/mch/customs/customdeclarequery': PageAt<'v2/cgi-bin/mch/customs/customdeclarequery'>
  /**
   * 订单附加信息重推（海关报关）
   *
   * 清关报关(APIv2)
   */
  protected readonly 'v2/cgi-bin/mch/newcustoms/customdeclareredeclare': PageAt<'v2/cgi-bin/mch/newcustoms/customdeclareredeclare'>
  /**
   * 消费押金
   *
   * 酒店押金(APIv2)
   */
  protected readonly 'v2/deposit/consume': PageAt<'v2/deposit/consume'>
  /**
   * 支付押金（人脸支付）
   *
   * 酒店押金(APIv2)
   */
  protected readonly 'v2/deposit/facepay': PageAt<'v2/deposit/facepay'>
  /**
   * 支付押金（付款码支付）
   *
   * 酒店押金(APIv2)
   */
  protected readonly 'v2/deposit/micropay': PageAt<'v2/deposit/micropay'>
  /**
   * 查询押金订单
   *
   * 酒店押金(APIv2)
   */
  protected readonly 'v2/deposit/orderquery': PageAt<'v2/deposit/orderquery'>
  /**
   * 申请退款（押金）
   *
   * 酒店押金(APIv2)
   */
  protected readonly 'v2/deposit/refund': PageAt<'v2/deposit/refund'>
  /**
   * 查询退款（押金）
   *
   * 酒店押金(APIv2)
   */
  protected readonly 'v2/deposit/refundquery': PageAt<'v2/deposit/refundquery'>
  /**
   * 撤销押金订单
   *
   * 酒店押金(APIv2)
   */
  protected readonly 'v2/deposit/reverse': PageAt<'v2/deposit/reverse'>
  /**
   * 支付押金（JSAPI/APP支付）
   *
   * 酒店押金(APIv2)
   */
  protected readonly 'v2/deposit/unifiedorder': PageAt<'v2/deposit/unifiedorder'>
  /**
   * 人脸识别SDK获取调用凭证
   *
   * 刷脸支付(APIv2)
   */
  protected readonly 'v2/face/get_wxpayface_authinfo': PageAt<'v2/face/get_wxpayface_authinfo'>
  /**
   * 查询小微商户自动提现状态
   *
   * 小微商户(APIv2)
   * @deprecated `2023-03-13`起下线，仅供查阅存量代码。
   */
  protected readonly 'v2/fund/queryautowithdrawbydate': PageAt<'v2/fund/queryautowithdrawbydate'>
  /**
   * 小微商户重新发起提现
   *
   * 小微商户(APIv2)
   * @deprecated `2020-04-13`起下线，仅供查阅存量代码。
   */
  protected readonly 'v2/fund/reautowithdrawbydate': PageAt<'v2/fund/reautowithdrawbydate'>
  /**
   * 查询商户审核状态（间联）
   *
   * 商户风险(APIv2)
   */
  protected readonly 'v2/mchrisk/bankquerymchauditinfo': PageAt<'v2/mchrisk/bankquerymchauditinfo'>
  /**
   * 渠道商查询商户审核信息
   *
   * 商户风险(APIv2)
   */
  protected readonly 'v2/mchrisk/channelquerymchauditinfo': PageAt<'v2/mchrisk/channelquerymchauditinfo'>
  /**
   * 事前风险商户核查
   *
   * 商户风险(APIv2)
   */
  protected readonly 'v2/mchrisk/querymchrisk': PageAt<'v2/mchrisk/querymchrisk'>
  /**
   * 设置风险通知回调链接
   *
   * 商户风险(APIv2)
   */
  protected readonly 'v2/mchrisk/setmchriskcallback': PageAt<'v2/mchrisk/setmchriskcallback'>
  /**
   * 事后风险商户处理结果同步
   *
   * 商户风险(APIv2)
   */
  protected readonly 'v2/mchrisk/syncmchriskresult': PageAt<'v2/mchrisk/syncmchriskresult'>
  /**
   * 查询红包记录
   *
   * 现金红包(APIv2)
   * @deprecated 商家转账已取代现金红包，新商户不能再开通；已开通的商户可以继续使用。新的产品见[按商户单号查询转账](/openapi/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no})。
   */
  protected readonly 'v2/mmpaymkttransfers/gethbinfo': PageAt<'v2/mmpaymkttransfers/gethbinfo'>
  /**
   * 查询企业付款到零钱
   *
   * 付款到零钱(APIv2)
   */
  protected readonly 'v2/mmpaymkttransfers/gettransferinfo': PageAt<'v2/mmpaymkttransfers/gettransferinfo'>
  /**
   * 企业微信向员工付款
   *
   * 企业微信(APIv2)
   */
  protected readonly 'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket': PageAt<'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket'>
  /**
   * 企业微信查询付款记录
   *
   * 企业微信(APIv2)
   */
  protected readonly 'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket': PageAt<'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket'>
  /**
   * 企业付款到零钱
   *
   * 付款到零钱(APIv2)
   */
  protected readonly 'v2/mmpaymkttransfers/promotion/transfers': PageAt<'v2/mmpaymkttransfers/promotion/transfers'>
  /**
   * 查询代金券批次（旧版）
   *
   * 代金券(APIv2)
   * @deprecated `2020`年起不再维护，新的查询见[这里](/openapi/v3/marketing/favor/stocks/{stock_id})，本页仅供查阅存量代码。
   */
  protected readonly 'v2/mmpaymkttransfers/query_coupon_stock': PageAt<'v2/mmpaymkttransfers/query_coupon_stock'>
  /**
   * 查询代金券信息（旧版）
   *
   * 代金券(APIv2)
   * @deprecated `2020`年起不再维护，新的查询见[这里](/openapi/v3/marketing/favor/users/{openid}/coupons/{coupon_id})，本页仅供查阅存量代码。
   */
  protected readonly 'v2/mmpaymkttransfers/querycouponsinfo': PageAt<'v2/mmpaymkttransfers/querycouponsinfo'>
  /**
   * 企业微信查询红包记录
   *
   * 企业微信(APIv2)
   */
  protected readonly 'v2/mmpaymkttransfers/queryworkwxredpack': PageAt<'v2/mmpaymkttransfers/queryworkwxredpack'>
  /**
   * 发放代金券（旧版）
   *
   * 代金券(APIv2)
   * @deprecated `2020`年起不再维护，新的发放见[这里](/openapi/v3/marketing/favor/users/{openid}/coupons#post)，本页仅供查阅存量代码。
   */
  protected readonly 'v2/mmpaymkttransfers/send_coupon': PageAt<'v2/mmpaymkttransfers/send_coupon'>
  /**
   * 发放裂变红包
   *
   * 现金红包(APIv2)
   * @deprecated `2024-06-05`起下线，仅供查阅存量代码。
   */
  protected readonly 'v2/mmpaymkttransfers/sendgroupredpack': PageAt<'v2/mmpaymkttransfers/sendgroupredpack'>
  /**
   * 发放小程序红包
   *
   * 现金红包(APIv2)
   */
  protected readonly 'v2/mmpaymkttransfers/sendminiprogramhb': PageAt<'v2/mmpaymkttransfers/sendminiprogramhb'>
  /**
   * 发放普通红包
   *
   * 现金红包(APIv2)
   * @deprecated 商家转账已取代现金红包，新商户不能再开通；已开通的商户可以继续使用。新的产品见[发起转账](/openapi/v3/fund-app/mch-transfer/transfer-bills)。
   */
  protected readonly 'v2/mmpaymkttransfers/sendredpack': PageAt<'v2/mmpaymkttransfers/sendredpack'>
  /**
   * 企业微信发放企业红包
   *
   * 企业微信(APIv2)
   */
  protected readonly 'v2/mmpaymkttransfers/sendworkwxredpack': PageAt<'v2/mmpaymkttransfers/sendworkwxredpack'>
  /**
   * 企业付款到银行卡
   *
   * 付款到银行卡(APIv2)
   */
  protected readonly 'v2/mmpaysptrans/pay_bank': PageAt<'v2/mmpaysptrans/pay_bank'>
  /**
   * 查询企业付款到银行卡
   *
   * 付款到银行卡(APIv2)
   */
  protected readonly 'v2/mmpaysptrans/query_bank': PageAt<'v2/mmpaysptrans/query_bank'>
  /**
   * 委托代扣申请解约
   *
   * 扣款服务(APIv2)
   */
  protected readonly 'v2/papay/deletecontract': PageAt<'v2/papay/deletecontract'>
  /**
   * 委托代扣公众号纯签约
   *
   * 扣款服务(APIv2)
   */
  protected readonly 'v2/papay/entrustweb': PageAt<'v2/papay/entrustweb'>
  /**
   * 委托代扣H5纯签约
   *
   * 扣款服务(APIv2)
   */
  protected readonly 'v2/papay/h5entrustweb': PageAt<'v2/papay/h5entrustweb'>
  /**
   * 委托代扣申请解约（服务商）
   *
   * 扣款服务(APIv2)
   */
  protected readonly 'v2/papay/partner/deletecontract': PageAt<'v2/papay/partner/deletecontract'>
  /**
   * 委托代扣公众号纯签约（服务商）
   *
   * 扣款服务(APIv2)
   */
  protected readonly 'v2/papay/partner/entrustweb': PageAt<'v2/papay/partner/entrustweb'>
  /**
   * 委托代扣H5纯签约（服务商）
   *
   * 扣款服务(APIv2)
   */
  protected readonly 'v2/papay/partner/h5entrustweb': PageAt<'v2/papay/partner/h5entrustweb'>
  /**
   * 委托代扣APP纯签约（服务商）
   *
   * 扣款服务(APIv2)
   */
  protected readonly 'v2/papay/partner/preentrustweb': PageAt<'v2/papay/partner/preentrustweb'>
  /**
   * 查询代扣签约关系（服务商）
   *
   * 扣款服务(APIv2)
   */
  protected readonly 'v2/papay/partner/querycontract': PageAt<'v2/papay/partner/querycontract'>
  /**
   * 委托代扣APP纯签约
   *
   * 扣款服务(APIv2)
   */
  protected readonly 'v2/papay/preentrustweb': PageAt<'v2/papay/preentrustweb'>
  /**
   * 查询代扣签约关系
   *
   * 扣款服务(APIv2)
   */
  protected readonly 'v2/papay/querycontract': PageAt<'v2/papay/querycontract'>
  /**
   * 合单关单（旧版）
   *
   * 合单支付(APIv2)
   */
  protected readonly 'v2/pay/closecombinedorder': PageAt<'v2/pay/closecombinedorder'>
  /**
   * 关闭订单（V2）
   *
   * 基础支付(APIv2)
   */
  protected readonly 'v2/pay/closeorder': PageAt<'v2/pay/closeorder'>
  /**
   * 合单下单（旧版）
   *
   * 合单支付(APIv2)
   */
  protected readonly 'v2/pay/combinedorder': PageAt<'v2/pay/combinedorder'>
  /**
   * 支付中签约
   *
   * 扣款服务(APIv2)
   */
  protected readonly 'v2/pay/contractorder': PageAt<'v2/pay/contractorder'>
  /**
   * 下载对账单（V2）
   *
   * 账单(APIv2)
   */
  protected readonly 'v2/pay/downloadbill': PageAt<'v2/pay/downloadbill'>
  /**
   * 下载资金账单（V2）
   *
   * 账单(APIv2)
   */
  protected readonly 'v2/pay/downloadfundflow': PageAt<'v2/pay/downloadfundflow'>
  /**
   * 提交刷脸支付
   *
   * 刷脸支付(APIv2)
   */
  protected readonly 'v2/pay/facepay': PageAt<'v2/pay/facepay'>
  /**
   * 查询刷脸支付订单
   *
   * 刷脸支付(APIv2)
   */
  protected readonly 'v2/pay/facepayquery': PageAt<'v2/pay/facepayquery'>
  /**
   * 付款码支付（V2）
   *
   * 基础支付(APIv2)
   */
  protected readonly 'v2/pay/micropay': PageAt<'v2/pay/micropay'>
  /**
   * 查询订单（V2）
   *
   * 基础支付(APIv2)
   */
  protected readonly 'v2/pay/orderquery': PageAt<'v2/pay/orderquery'>
  /**
   * 查询代扣订单
   *
   * 扣款服务(APIv2)
   */
  protected readonly 'v2/pay/paporderquery': PageAt<'v2/pay/paporderquery'>
  /**
   * 委托代扣申请扣款
   *
   * 扣款服务(APIv2)
   */
  protected readonly 'v2/pay/pappayapply': PageAt<'v2/pay/pappayapply'>
  /**
   * 查询代扣订单（服务商）
   *
   * 扣款服务(APIv2)
   */
  protected readonly 'v2/pay/partner/paporderquery': PageAt<'v2/pay/partner/paporderquery'>
  /**
   * 委托代扣申请扣款（服务商）
   *
   * 扣款服务(APIv2)
   */
  protected readonly 'v2/pay/partner/pappayapply': PageAt<'v2/pay/partner/pappayapply'>
  /**
   * 添加分账接收方（V2）
   *
   * 分账(APIv2)
   */
  protected readonly 'v2/pay/profitsharingaddreceiver': PageAt<'v2/pay/profitsharingaddreceiver'>
  /**
   * 查询最大分账比例（V2）
   *
   * 分账(APIv2)
   */
  protected readonly 'v2/pay/profitsharingmerchantratioquery': PageAt<'v2/pay/profitsharingmerchantratioquery'>
  /**
   * 查询订单待分账金额（V2）
   *
   * 分账(APIv2)
   */
  protected readonly 'v2/pay/profitsharingorderamountquery': PageAt<'v2/pay/profitsharingorderamountquery'>
  /**
   * 查询分账结果（V2）
   *
   * 分账(APIv2)
   */
  protected readonly 'v2/pay/profitsharingquery': PageAt<'v2/pay/profitsharingquery'>
  /**
   * 删除分账接收方（V2）
   *
   * 分账(APIv2)
   */
  protected readonly 'v2/pay/profitsharingremovereceiver': PageAt<'v2/pay/profitsharingremovereceiver'>
  /**
   * 查询分账回退结果（V2）
   *
   * 分账(APIv2)
   */
  protected readonly 'v2/pay/profitsharingreturnquery': PageAt<'v2/pay/profitsharingreturnquery'>
  /**
   * 合单查单（旧版）
   *
   * 合单支付(APIv2)
   */
  protected readonly 'v2/pay/querycombinedorder': PageAt<'v2/pay/querycombinedorder'>
  /**
   * 汇率查询（境外）
   *
   * 境外支付(APIv2)
   */
  protected readonly 'v2/pay/queryexchagerate': PageAt<'v2/pay/queryexchagerate'>
  /**
   * 查询退款（V2）
   *
   * 退款(APIv2)
   */
  protected readonly 'v2/pay/refundquery': PageAt<'v2/pay/refundquery'>
  /**
   * 查询退款（支持单品）
   *
   * 退款(APIv2)
   */
  protected readonly 'v2/pay/refundqueryv2': PageAt<'v2/pay/refundqueryv2'>
  /**
   * 查询结算资金（境外）
   *
   * 境外支付(APIv2)
   */
  protected readonly 'v2/pay/settlementquery': PageAt<'v2/pay/settlementquery'>
  /**
   * 统一下单（V2）
   *
   * 基础支付(APIv2)
   */
  protected readonly 'v2/pay/unifiedorder': PageAt<'v2/pay/unifiedorder'>
  /**
   * 交易保障（上报）
   *
   * 基础支付(APIv2)
   */
  protected readonly 'v2/payitil/report': PageAt<'v2/payitil/report'>
  /**
   * 获取平台证书（V2）
   *
   * 特约商户管理(APIv2)
   */
  protected readonly 'v2/risk/getcertficates': PageAt<'v2/risk/getcertficates'>
  /**
   * 获取RSA加密公钥
   *
   * 付款到银行卡(APIv2)
   */
  protected readonly 'v2/risk/getpublickey': PageAt<'v2/risk/getpublickey'>
  /**
   * 银行特约商户违规信息查询
   *
   * 商户风险(APIv2)
   */
  protected readonly 'v2/risk/getviolation': PageAt<'v2/risk/getviolation'>
  /**
   * 进件子商户（境外机构）
   *
   * 境外支付(APIv2)
   */
  protected readonly 'v2/secapi/mch/addInstitutionsub': PageAt<'v2/secapi/mch/addInstitutionsub'>
  /**
   * 特约商户新增支付目录/关联APPID
   *
   * 特约商户管理(APIv2)
   */
  protected readonly 'v2/secapi/mch/addsubdevconfig': PageAt<'v2/secapi/mch/addsubdevconfig'>
  /**
   * 特约子商户指定渠道号（银行）
   *
   * 特约商户管理(APIv2)
   */
  protected readonly 'v2/secapi/mch/channelsetting': PageAt<'v2/secapi/mch/channelsetting'>
  /**
   * 修改子商户（境外机构）
   *
   * 境外支付(APIv2)
   */
  protected readonly 'v2/secapi/mch/modifyInstitutionsub': PageAt<'v2/secapi/mch/modifyInstitutionsub'>
  /**
   * 银行特约商户信息修改
   *
   * 特约商户管理(APIv2)
   */
  protected readonly 'v2/secapi/mch/modifymchinfo': PageAt<'v2/secapi/mch/modifymchinfo'>
  /**
   * 查询子商户（境外机构）
   *
   * 境外支付(APIv2)
   */
  protected readonly 'v2/secapi/mch/queryInstitutionsub': PageAt<'v2/secapi/mch/queryInstitutionsub'>
  /**
   * 特约商户开发配置查询
   *
   * 特约商户管理(APIv2)
   */
  protected readonly 'v2/secapi/mch/querysubdevconfig': PageAt<'v2/secapi/mch/querysubdevconfig'>
  /**
   * 银行特约商户录入/资料查询
   *
   * 特约商户管理(APIv2)
   */
  protected readonly 'v2/secapi/mch/submchmanage': PageAt<'v2/secapi/mch/submchmanage'>
  /**
   * 图片上传（V2）
   *
   * 特约商户管理(APIv2)
   */
  protected readonly 'v2/secapi/mch/uploadmedia': PageAt<'v2/secapi/mch/uploadmedia'>
  /**
   * 特约商户关注功能配置
   *
   * 特约商户管理(APIv2)
   * @deprecated `2021-09-01`起下线，仅供查阅存量代码。
   */
  protected readonly 'v2/secapi/mkt/addrecommendconf': PageAt<'v2/secapi/mkt/addrecommendconf'>
  /**
   * 撤销刷脸支付订单
   *
   * 刷脸支付(APIv2)
   */
  protected readonly 'v2/secapi/pay/facepayreverse': PageAt<'v2/secapi/pay/facepayreverse'>
  /**
   * 请求多次分账（V2）
   *
   * 分账(APIv2)
   */
  protected readonly 'v2/secapi/pay/multiprofitsharing': PageAt<'v2/secapi/pay/multiprofitsharing'>
  /**
   * 请求单次分账（V2）
   *
   * 分账(APIv2)
   */
  protected readonly 'v2/secapi/pay/profitsharing': PageAt<'v2/secapi/pay/profitsharing'>
  /**
   * 完结分账（V2）
   *
   * 分账(APIv2)
   */
  protected readonly 'v2/secapi/pay/profitsharingfinish': PageAt<'v2/secapi/pay/profitsharingfinish'>
  /**
   * 分账回退（V2）
   *
   * 分账(APIv2)
   */
  protected readonly 'v2/secapi/pay/profitsharingreturn': PageAt<'v2/secapi/pay/profitsharingreturn'>
  /**
   * 申请退款（V2）
   *
   * 退款(APIv2)
   */
  protected readonly 'v2/secapi/pay/refund': PageAt<'v2/secapi/pay/refund'>
  /**
   * 申请退款（支持单品）
   *
   * 退款(APIv2)
   */
  protected readonly 'v2/secapi/pay/refundv2': PageAt<'v2/secapi/pay/refundv2'>
  /**
   * 撤销订单（V2）
   *
   * 基础支付(APIv2)
   */
  protected readonly 'v2/secapi/pay/reverse': PageAt<'v2/secapi/pay/reverse'>
  /**
   * 微信支付实名授权
   *
   * 实名授权(APIv2)
   */
  protected readonly 'v2/secsvc/getrealnameinfo': PageAt<'v2/secsvc/getrealnameinfo'>
  /**
   * 微信支付实名验证
   *
   * 实名授权(APIv2)
   */
  protected readonly 'v2/secsvc/realnameauth': PageAt<'v2/secsvc/realnameauth'>
  /**
   * 授权码查询openid
   *
   * 基础支付(APIv2)
   */
  protected readonly 'v2/tools/authcodetoopenid': PageAt<'v2/tools/authcodetoopenid'>
  /**
   * 转换短链接
   *
   * 基础支付(APIv2)
   */
  protected readonly 'v2/tools/shorturl': PageAt<'v2/tools/shorturl'>
  /**
   * 公交地铁申请扣款（服务商）
   *
   * 乘车码代扣(APIv2)
   */
  protected readonly 'v2/transit/partnerpay/payapply': PageAt<'v2/transit/partnerpay/payapply'>
  /**
   * 查询公交地铁扣款订单（服务商）
   *
   * 乘车码代扣(APIv2)
   */
  protected readonly 'v2/transit/partnerpay/queryorder': PageAt<'v2/transit/partnerpay/queryorder'>
  /**
   * 查询乘车卡用户状态（服务商）
   *
   * 乘车码代扣(APIv2)
   */
  protected readonly 'v2/transit/partnerpay/querystate': PageAt<'v2/transit/partnerpay/querystate'>
  /**
   * 公交地铁申请扣款
   *
   * 乘车码代扣(APIv2)
   */
  protected readonly 'v2/transit/pay/payapply': PageAt<'v2/transit/pay/payapply'>
  /**
   * 查询乘车卡用户状态
   *
   * 乘车码代扣(APIv2)
   */
  protected readonly 'v2/transit/pay/querystate': PageAt<'v2/transit/pay/querystate'>
  /**
   * 查询公交地铁扣款订单
   *
   * 乘车码代扣(APIv2)
   */
  protected readonly 'v2/transit/queryorder': PageAt<'v2/transit/queryorder'>
  /**
   * 车主服务入场通知（服务商）
   *
   * 微信车主服务(APIv2)
   */
  protected readonly 'v2/vehicle/partnerpay/notification': PageAt<'v2/vehicle/partnerpay/notification'>
  /**
   * 车主服务申请扣款（服务商）
   *
   * 微信车主服务(APIv2)
   */
  protected readonly 'v2/vehicle/partnerpay/payapply': PageAt<'v2/vehicle/partnerpay/payapply'>
  /**
   * 车主服务查询用户状态（服务商）
   *
   * 微信车主服务(APIv2)
   */
  protected readonly 'v2/vehicle/partnerpay/querystate': PageAt<'v2/vehicle/partnerpay/querystate'>
  /**
   * 车主服务入场通知
   *
   * 微信车主服务(APIv2)
   */
  protected readonly 'v2/vehicle/pay/notification': PageAt<'v2/vehicle/pay/notification'>
  /**
   * 车主服务申请扣款
   *
   * 微信车主服务(APIv2)
   */
  protected readonly 'v2/vehicle/pay/payapply': PageAt<'v2/vehicle/pay/payapply'>
  /**
   * 车主服务查询用户状态
   *
   * 微信车主服务(APIv2)
   */
  protected readonly 'v2/vehicle/pay/querystate': PageAt<'v2/vehicle/pay/querystate'>
  /**
   * 撤销租借订单（支付分V2）
   *
   * 免押租借与速住(APIv2)
   */
  protected readonly 'v2/wxv/cancelbill': PageAt<'v2/wxv/cancelbill'>
  /**
   * 修改租借订单金额（支付分V2）
   *
   * 免押租借与速住(APIv2)
   */
  protected readonly 'v2/wxv/changerentmoney': PageAt<'v2/wxv/changerentmoney'>
  /**
   * 创建速住订单（支付分V2）
   *
   * 免押租借与速住(APIv2)
   */
  protected readonly 'v2/wxv/createhotelbill': PageAt<'v2/wxv/createhotelbill'>
  /**
   * 创建租借订单（支付分V2）
   *
   * 免押租借与速住(APIv2)
   */
  protected readonly 'v2/wxv/createrentbill': PageAt<'v2/wxv/createrentbill'>
  /**
   * 完结速住订单（支付分V2）
   *
   * 免押租借与速住(APIv2)
   */
  protected readonly 'v2/wxv/finishhotelbill': PageAt<'v2/wxv/finishhotelbill'>
  /**
   * 完结租借订单（支付分V2）
   *
   * 免押租借与速住(APIv2)
   */
  protected readonly 'v2/wxv/finishrentbill': PageAt<'v2/wxv/finishrentbill'>
  /**
   * 查询速住订单（支付分V2）
   *
   * 免押租借与速住(APIv2)
   */
  protected readonly 'v2/wxv/queryhotelbill': PageAt<'v2/wxv/queryhotelbill'>
  /**
   * 查询租借订单（支付分V2）
   *
   * 免押租借与速住(APIv2)
   */
  protected readonly 'v2/wxv/queryrentbill': PageAt<'v2/wxv/queryrentbill'>
  /**
   * 获取沙箱环境密钥
   *
   * 沙箱环境(APIv2)
   */
  protected readonly 'v2/xdc/apiv2getsignkey/sign/getsignkey': PageAt<'v2/xdc/apiv2getsignkey/sign/getsignkey'>
  /**
   * 沙箱付款码支付
   *
   * 沙箱环境(APIv2)
   */
  protected readonly 'v2/xdc/apiv2sandbox/pay/micropay': PageAt<'v2/xdc/apiv2sandbox/pay/micropay'>
  /**
   * 沙箱订单查询
   *
   * 沙箱环境(APIv2)
   */
  protected readonly 'v2/xdc/apiv2sandbox/pay/orderquery': PageAt<'v2/xdc/apiv2sandbox/pay/orderquery'>
  /**
   * 查询在途异常资金付款结果
   *
   * 在途异常资金
   */
  protected readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}': PageAt<'v3/abnormal-fund-processing/receipts/{receipt_id}'>
  /**
   * 发起在途异常资金付款指令
   *
   * 在途异常资金
   */
  protected readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': PageAt<'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions'>
  /**
   * 查询在途异常资金付款指令执行结果
   *
   * 在途异常资金
   */
  protected readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': PageAt<'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}'>
  /**
   * 查询渠道额度（微众）
   *
   * 微众渠道
   */
  protected readonly 'v3/aggracct-bc/wb-channel/account/balance': PageAt<'v3/aggracct-bc/wb-channel/account/balance'>
  /**
   * 查询商户资料（微众）
   *
   * 微众渠道
   */
  protected readonly 'v3/aggracct-bc/wb-channel/account/mch_archives': PageAt<'v3/aggracct-bc/wb-channel/account/mch_archives'>
  /**
   * 查询商户影像件资料（微众）
   *
   * 微众渠道
   */
  protected readonly 'v3/aggracct-bc/wb-channel/account/mch_media': PageAt<'v3/aggracct-bc/wb-channel/account/mch_media'>
  /**
   * 申请渠道结算银行账户更名（微众）
   *
   * 微众渠道
   */
  protected readonly 'v3/aggracct-bc/wb-channel/bank-channel-account/rename': PageAt<'v3/aggracct-bc/wb-channel/bank-channel-account/rename'>
  /**
   * 查询渠道结算账户更名（微众）
   *
   * 微众渠道
   */
  protected readonly 'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': PageAt<'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}'>
  /**
   * 资料更新审核结果回调通知（微众）
   *
   * 微众渠道
   */
  protected readonly 'v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': PageAt<'v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify'>
  /**
   * 发起微众台账管控
   *
   * 微众渠道
   */
  protected readonly 'v3/aggracct-bc/wb-channel/control-orders/punish': PageAt<'v3/aggracct-bc/wb-channel/control-orders/punish'>
  /**
   * 解除微众台账管控
   *
   * 微众渠道
   */
  protected readonly 'v3/aggracct-bc/wb-channel/control-orders/recover': PageAt<'v3/aggracct-bc/wb-channel/control-orders/recover'>
  /**
   * 查询微众台账控制单
   *
   * 微众渠道
   */
  protected readonly 'v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': PageAt<'v3/aggracct-bc/wb-channel/control-orders/{out_request_no}'>
  /**
   * 特殊减额（微众）
   *
   * 微众渠道
   */
  protected readonly 'v3/aggracct-bc/wb-channel/special-reduction': PageAt<'v3/aggracct-bc/wb-channel/special-reduction'>
  /**
   * 查询特殊减额结果（微众）
   *
   * 微众渠道
   */
  protected readonly 'v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': PageAt<'v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}'>
  /**
   * 查询结算账户修改申请状态
   *
   * 结算账户与规则
   */
  protected readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': PageAt<'v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}'>
  /**
   * 修改结算账户
   *
   * 结算账户与规则
   */
  protected readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': PageAt<'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement'>
  /**
   * 查询结算账户
   *
   * 结算账户与规则
   */
  protected readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/settlement': PageAt<'v3/apply4sub/sub_merchants/{sub_mchid}/settlement'>
  /**
   * - `post`: 提交商户开户意愿申请单
   * - `get`: 查询开户意愿申请单审核结果
   *
   * 确认开户意愿
   */
  protected readonly 'v3/apply4subject/applyment': PageAt<'v3/apply4subject/applyment'>
  /**
   * 查询商户开户意愿确认状态
   *
   * 确认开户意愿
   */
  protected readonly 'v3/apply4subject/applyment/merchants/{sub_mchid}/state': PageAt<'v3/apply4subject/applyment/merchants/{sub_mchid}/state'>
  /**
   * 按申请单编号撤销开户意愿申请
   *
   * 确认开户意愿
   */
  protected readonly 'v3/apply4subject/applyment/{applyment_id}/cancel': PageAt<'v3/apply4subject/applyment/{applyment_id}/cancel'>
  /**
   * 按业务申请编号撤销开户意愿申请
   *
   * 确认开户意愿
   */
  protected readonly 'v3/apply4subject/applyment/{business_code}/cancel': PageAt<'v3/apply4subject/applyment/{business_code}/cancel'>
  /**
   * 提交特约商户进件申请单
   *
   * 特约商户进件
   */
  protected readonly 'v3/applyment4sub/applyment/': PageAt<'v3/applyment4sub/applyment/'>
  /**
   * 按申请单号查询特约商户进件状态
   *
   * 特约商户进件
   */
  protected readonly 'v3/applyment4sub/applyment/applyment_id/{applyment_id}': PageAt<'v3/applyment4sub/applyment/applyment_id/{applyment_id}'>
  /**
   * 按业务申请编号查询特约商户进件状态
   *
   * 特约商户进件
   */
  protected readonly 'v3/applyment4sub/applyment/business_code/{business_code}': PageAt<'v3/applyment4sub/applyment/business_code/{business_code}'>
  /**
   * - `post`: 受理转账明细电子回单（银行付款）
   * - `get`: 查询转账明细电子回单（银行付款）
   *
   * 银行批量转账
   */
  protected readonly 'v3/bank-batch-transfer/receipt/detail-receipts': PageAt<'v3/bank-batch-transfer/receipt/detail-receipts'>
  /**
   * - `post`: 受理转账汇总电子回单（银行付款）
   * - `get`: 查询转账汇总电子回单（银行付款）
   *
   * 银行批量转账
   */
  protected readonly 'v3/bank-batch-transfer/receipt/summary-receipts': PageAt<'v3/bank-batch-transfer/receipt/summary-receipts'>
  /**
   * 发起批量转账（银行服务商）
   *
   * 银行批量转账
   */
  protected readonly 'v3/bank-transfer/batches': PageAt<'v3/bank-transfer/batches'>
  /**
   * 按微信批次单号查询批次（银行服务商）
   *
   * 银行批量转账
   */
  protected readonly 'v3/bank-transfer/batches/batch-id/{batch_id}': PageAt<'v3/bank-transfer/batches/batch-id/{batch_id}'>
  /**
   * 按微信明细单号查询明细（银行服务商）
   *
   * 银行批量转账
   */
  protected readonly 'v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': PageAt<'v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'>
  /**
   * 按银行批次单号查询批次（银行服务商）
   *
   * 银行批量转账
   */
  protected readonly 'v3/bank-transfer/batches/out-batch-no/{out_batch_no}': PageAt<'v3/bank-transfer/batches/out-batch-no/{out_batch_no}'>
  /**
   * 按银行明细单号查询明细（银行服务商）
   *
   * 银行批量转账
   */
  protected readonly 'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': PageAt<'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'>
  /**
   * 申请资金账单
   *
   * 账单
   */
  protected readonly 'v3/bill/fundflowbill': PageAt<'v3/bill/fundflowbill'>
  /**
   * 申请单个子商户资金账单
   *
   * 账单
   */
  protected readonly 'v3/bill/sub-merchant-fundflowbill': PageAt<'v3/bill/sub-merchant-fundflowbill'>
  /**
   * 申请交易账单
   *
   * 账单
   */
  protected readonly 'v3/bill/tradebill': PageAt<'v3/bill/tradebill'>
  /**
   * 下载账单文件
   *
   * 账单
   */
  protected readonly 'v3/billdownload/file': PageAt<'v3/billdownload/file'>
  /**
   * 查询品牌已授权的产品权限
   *
   * 品牌入驻与授权
   */
  protected readonly 'v3/brand-basic/partner/brands/{brand_id}/product-authorities': PageAt<'v3/brand-basic/partner/brands/{brand_id}/product-authorities'>
  /**
   * 提交品牌商家入驻申请
   *
   * 品牌入驻与授权
   */
  protected readonly 'v3/brand/applyments': PageAt<'v3/brand/applyments'>
  /**
   * 按申请单号查询品牌入驻状态
   *
   * 品牌入驻与授权
   */
  protected readonly 'v3/brand/applyments/applyment-id/{applyment_id}': PageAt<'v3/brand/applyments/applyment-id/{applyment_id}'>
  /**
   * 按业务申请编号查询品牌入驻状态
   *
   * 品牌入驻与授权
   */
  protected readonly 'v3/brand/applyments/business-code/{business_code}': PageAt<'v3/brand/applyments/business-code/{business_code}'>
  /**
   * 撤销品牌入驻申请
   *
   * 品牌入驻与授权
   */
  protected readonly 'v3/brand/applyments/cancel-applyment': PageAt<'v3/brand/applyments/cancel-applyment'>
  /**
   * - `post`: 提交商家名片配置申请
   * - `get`: 查询商家名片配置申请状态
   *
   * 商家名片
   */
  protected readonly 'v3/brand/card/card-configs': PageAt<'v3/brand/card/card-configs'>
  /**
   * 撤销商家名片配置申请
   *
   * 商家名片
   */
  protected readonly 'v3/brand/card/card-configs/cancel-applyment': PageAt<'v3/brand/card/card-configs/cancel-applyment'>
  /**
   * 获取商家名片预览二维码
   *
   * 商家名片
   */
  protected readonly 'v3/brand/card/card-configs/preview-url': PageAt<'v3/brand/card/card-configs/preview-url'>
  /**
   * 发布商家名片配置
   *
   * 商家名片
   */
  protected readonly 'v3/brand/card/card-configs/publish': PageAt<'v3/brand/card/card-configs/publish'>
  /**
   * - `post`: 添加交易连接名片规则申请
   * - `get`: 查询已生效的交易连接名片规则
   *
   * 商家名片
   */
  protected readonly 'v3/brand/card/card-links': PageAt<'v3/brand/card/card-links'>
  /**
   * 查询交易连接名片添加进度
   *
   * 商家名片
   */
  protected readonly 'v3/brand/card/card-links/business-code/{business_code}': PageAt<'v3/brand/card/card-links/business-code/{business_code}'>
  /**
   * 撤销交易连接名片申请
   *
   * 商家名片
   */
  protected readonly 'v3/brand/card/card-links/cancel-applyment': PageAt<'v3/brand/card/card-links/cancel-applyment'>
  /**
   * 解除已生效的交易连接名片
   *
   * 商家名片
   */
  protected readonly 'v3/brand/card/card-links/unbind-card-link': PageAt<'v3/brand/card/card-links/unbind-card-link'>
  /**
   * 查询品牌摇优惠活动列表
   *
   * 摇优惠与投放计划
   */
  protected readonly 'v3/brand/marketing/shake-activities/activities': PageAt<'v3/brand/marketing/shake-activities/activities'>
  /**
   * - `post`: 创建品牌会员卡模板
   * - `get`: 查询品牌会员卡模板列表
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/cards': PageAt<'v3/brand/partner/card-member/cards'>
  /**
   * - `get`: 查询品牌会员卡模板
   * - `patch`: 修改品牌会员卡模板
   * - `delete`: 删除品牌会员卡模板
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/cards/{card_id}': PageAt<'v3/brand/partner/card-member/cards/{card_id}'>
  /**
   * 作废品牌会员卡模板
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/cards/{card_id}/invalidate': PageAt<'v3/brand/partner/card-member/cards/{card_id}/invalidate'>
  /**
   * - `post`: 创建品牌会员发券活动
   * - `get`: 查询品牌会员发券活动列表
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/membership-activities': PageAt<'v3/brand/partner/card-member/membership-activities'>
  /**
   * - `patch`: 修改品牌会员发券活动
   * - `get`: 查询品牌会员发券活动
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/membership-activities/{activity_id}': PageAt<'v3/brand/partner/card-member/membership-activities/{activity_id}'>
  /**
   * 终止品牌会员发券活动
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': PageAt<'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate'>
  /**
   * 品牌会员付款码组件预授权
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/pay-view-tokens': PageAt<'v3/brand/partner/card-member/pay-view-tokens'>
  /**
   * 品牌会员入会组件预授权
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/pre-auth-tokens': PageAt<'v3/brand/partner/card-member/pre-auth-tokens'>
  /**
   * 查询用户的品牌会员卡
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/user-cards': PageAt<'v3/brand/partner/card-member/user-cards'>
  /**
   * 按openid导入品牌会员卡
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/user-cards/import-by-openid': PageAt<'v3/brand/partner/card-member/user-cards/import-by-openid'>
  /**
   * 按手机号导入品牌会员卡
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/user-cards/import-by-phone': PageAt<'v3/brand/partner/card-member/user-cards/import-by-phone'>
  /**
   * - `get`: 查询用户品牌会员卡信息
   * - `patch`: 修改用户品牌会员卡信息
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}': PageAt<'v3/brand/partner/card-member/user-cards/{user_card_code}'>
  /**
   * 同步品牌会员开卡结果
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': PageAt<'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'>
  /**
   * 作废用户品牌会员卡
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': PageAt<'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate'>
  /**
   * 创建品牌会员动态
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/user-feeds': PageAt<'v3/brand/partner/card-member/user-feeds'>
  /**
   * 同步品牌会员积分兑券结果
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/user-points/exchange-coupon/confirm': PageAt<'v3/brand/partner/card-member/user-points/exchange-coupon/confirm'>
  /**
   * 同步品牌会员积分余额
   *
   * 商家名片会员
   */
  protected readonly 'v3/brand/partner/card-member/user-points/sync': PageAt<'v3/brand/partner/card-member/user-points/sync'>
  /**
   * - `post`: 创建品牌门店
   * - `get`: 查询品牌门店列表
   *
   * 品牌门店
   */
  protected readonly 'v3/brand/partner/store/brandstores': PageAt<'v3/brand/partner/store/brandstores'>
  /**
   * - `delete`: 删除品牌门店
   * - `patch`: 更新品牌门店
   * - `get`: 查询品牌门店
   *
   * 品牌门店
   */
  protected readonly 'v3/brand/partner/store/brandstores/{store_id}': PageAt<'v3/brand/partner/store/brandstores/{store_id}'>
  /**
   * 绑定门店收款商户号
   *
   * 品牌门店
   */
  protected readonly 'v3/brand/partner/store/brandstores/{store_id}/bindrecipient': PageAt<'v3/brand/partner/store/brandstores/{store_id}/bindrecipient'>
  /**
   * 暂停品牌门店营业
   *
   * 品牌门店
   */
  protected readonly 'v3/brand/partner/store/brandstores/{store_id}/close': PageAt<'v3/brand/partner/store/brandstores/{store_id}/close'>
  /**
   * 恢复品牌门店营业
   *
   * 品牌门店
   */
  protected readonly 'v3/brand/partner/store/brandstores/{store_id}/resume': PageAt<'v3/brand/partner/store/brandstores/{store_id}/resume'>
  /**
   * 解绑门店收款商户号
   *
   * 品牌门店
   */
  protected readonly 'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': PageAt<'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient'>
  /**
   * 查询最大分账比例（连锁品牌）
   *
   * 连锁品牌分账
   */
  protected readonly 'v3/brand/profitsharing/brand-configs/{brand_mchid}': PageAt<'v3/brand/profitsharing/brand-configs/{brand_mchid}'>
  /**
   * 完结分账（连锁品牌）
   *
   * 连锁品牌分账
   */
  protected readonly 'v3/brand/profitsharing/finish-order': PageAt<'v3/brand/profitsharing/finish-order'>
  /**
   * - `post`: 请求分账（连锁品牌）
   * - `get`: 查询分账结果（连锁品牌）
   *
   * 连锁品牌分账
   */
  protected readonly 'v3/brand/profitsharing/orders': PageAt<'v3/brand/profitsharing/orders'>
  /**
   * 查询剩余待分金额（连锁品牌）
   *
   * 连锁品牌分账
   */
  protected readonly 'v3/brand/profitsharing/orders/{transaction_id}/amounts': PageAt<'v3/brand/profitsharing/orders/{transaction_id}/amounts'>
  /**
   * 添加分账接收方（连锁品牌）
   *
   * 连锁品牌分账
   */
  protected readonly 'v3/brand/profitsharing/receivers/add': PageAt<'v3/brand/profitsharing/receivers/add'>
  /**
   * 删除分账接收方（连锁品牌）
   *
   * 连锁品牌分账
   */
  protected readonly 'v3/brand/profitsharing/receivers/delete': PageAt<'v3/brand/profitsharing/receivers/delete'>
  /**
   * - `post`: 请求分账回退（连锁品牌）
   * - `get`: 查询分账回退结果（连锁品牌）
   *
   * 连锁品牌分账
   */
  protected readonly 'v3/brand/profitsharing/returnorders': PageAt<'v3/brand/profitsharing/returnorders'>
  /**
   * 商圈会员停车状态同步
   *
   * 智慧商圈
   */
  protected readonly 'v3/businesscircle/parkings': PageAt<'v3/businesscircle/parkings'>
  /**
   * 商圈会员积分同步
   *
   * 智慧商圈
   */
  protected readonly 'v3/businesscircle/points/notify': PageAt<'v3/businesscircle/points/notify'>
  /**
   * 商圈积分授权查询
   *
   * 智慧商圈
   */
  protected readonly 'v3/businesscircle/user-authorizations/{openid}': PageAt<'v3/businesscircle/user-authorizations/{openid}'>
  /**
   * 商圈会员待积分状态查询
   *
   * 智慧商圈
   */
  protected readonly 'v3/businesscircle/users/{openid}/points/commit_status': PageAt<'v3/businesscircle/users/{openid}/points/commit_status'>
  /**
   * 查询省份列表
   *
   * 银行组件
   */
  protected readonly 'v3/capital/capitallhh/areas/provinces': PageAt<'v3/capital/capitallhh/areas/provinces'>
  /**
   * 查询城市列表
   *
   * 银行组件
   */
  protected readonly 'v3/capital/capitallhh/areas/provinces/{province_code}/cities': PageAt<'v3/capital/capitallhh/areas/provinces/{province_code}/cities'>
  /**
   * 查询支持对公业务的银行
   *
   * 银行组件
   */
  protected readonly 'v3/capital/capitallhh/banks/corporate-banking': PageAt<'v3/capital/capitallhh/banks/corporate-banking'>
  /**
   * 查询支持个人业务的银行
   *
   * 银行组件
   */
  protected readonly 'v3/capital/capitallhh/banks/personal-banking': PageAt<'v3/capital/capitallhh/banks/personal-banking'>
  /**
   * 按银行卡号查询开户银行
   *
   * 银行组件
   */
  protected readonly 'v3/capital/capitallhh/banks/search-banks-by-bank-account': PageAt<'v3/capital/capitallhh/banks/search-banks-by-bank-account'>
  /**
   * 查询银行支行列表
   *
   * 银行组件
   */
  protected readonly 'v3/capital/capitallhh/banks/{bank_alias_code}/branches': PageAt<'v3/capital/capitallhh/banks/{bank_alias_code}/branches'>
  /**
   * 点餐订单信息同步
   *
   * 扫码点餐
   */
  protected readonly 'v3/catering/orders/sync-status': PageAt<'v3/catering/orders/sync-status'>
  /**
   * 获取平台证书
   *
   * 平台证书
   */
  protected readonly 'v3/certificates': PageAt<'v3/certificates'>
  /**
   * 合单APP下单
   *
   * 合单支付
   */
  protected readonly 'v3/combine-transactions/app': PageAt<'v3/combine-transactions/app'>
  /**
   * 合单H5下单
   *
   * 合单支付
   */
  protected readonly 'v3/combine-transactions/h5': PageAt<'v3/combine-transactions/h5'>
  /**
   * 按微信支付订单号查合单
   *
   * 合单支付
   */
  protected readonly 'v3/combine-transactions/id/{combine_transaction_id}': PageAt<'v3/combine-transactions/id/{combine_transaction_id}'>
  /**
   * 合单JSAPI下单
   *
   * 合单支付
   */
  protected readonly 'v3/combine-transactions/jsapi': PageAt<'v3/combine-transactions/jsapi'>
  /**
   * 个人收款小程序下单
   *
   * 合单支付
   */
  protected readonly 'v3/combine-transactions/miniprogram': PageAt<'v3/combine-transactions/miniprogram'>
  /**
   * 合单Native下单
   *
   * 合单支付
   */
  protected readonly 'v3/combine-transactions/native': PageAt<'v3/combine-transactions/native'>
  /**
   * 按合单商户订单号查单
   *
   * 合单支付
   */
  protected readonly 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}': PageAt<'v3/combine-transactions/out-trade-no/{combine_out_trade_no}'>
  /**
   * 合单关单
   *
   * 合单支付
   */
  protected readonly 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': PageAt<'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close'>
  /**
   * 发起不活跃商户身份核实
   *
   * 商户风险与管控
   */
  protected readonly 'v3/compliance/inactive-merchant-identity-verification/merchants': PageAt<'v3/compliance/inactive-merchant-identity-verification/merchants'>
  /**
   * 查询不活跃商户身份核实结果
   *
   * 商户风险与管控
   */
  protected readonly 'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': PageAt<'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}'>
  /**
   * APP预签约自动还款协议
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/credit-repayment/partner/contracts/app-presign': PageAt<'v3/credit-repayment/partner/contracts/app-presign'>
  /**
   * H5预签约自动还款协议
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/credit-repayment/partner/contracts/h5-presign': PageAt<'v3/credit-repayment/partner/contracts/h5-presign'>
  /**
   * 解除自动还款协议
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/credit-repayment/partner/contracts/terminate': PageAt<'v3/credit-repayment/partner/contracts/terminate'>
  /**
   * 查询自动还款协议
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/credit-repayment/partner/contracts/{out_contract_code}': PageAt<'v3/credit-repayment/partner/contracts/{out_contract_code}'>
  /**
   * 发起自动还款
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/credit-repayment/partner/deduct-orders': PageAt<'v3/credit-repayment/partner/deduct-orders'>
  /**
   * 查询还款单
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/credit-repayment/partner/deduct-orders/{out_trade_no}': PageAt<'v3/credit-repayment/partner/deduct-orders/{out_trade_no}'>
  /**
   * 预约还款
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/credit-repayment/partner/schedule-records/batch-create': PageAt<'v3/credit-repayment/partner/schedule-records/batch-create'>
  /**
   * 查询预约还款记录
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/credit-repayment/partner/schedule-records/{out_record_id}': PageAt<'v3/credit-repayment/partner/schedule-records/{out_record_id}'>
  /**
   * - `post`: 报关（旧版）
   * - `get`: 报关查询（旧版）
   * - `patch`: 报关信息修改（旧版）
   *
   * 清关报关
   * @deprecated `2022-09-08`起有新版，提交见[这里](/openapi/v3/global/customs/orders#post)，本节仅供查阅存量代码。
   */
  protected readonly 'v3/customs/orders': PageAt<'v3/customs/orders'>
  /**
   * 报关重推（旧版）
   *
   * 清关报关
   * @deprecated `2022-09-08`起有新版，见[这里](/openapi/v3/global/customs/redeclare)，本页仅供查阅存量代码。
   */
  protected readonly 'v3/customs/redeclare': PageAt<'v3/customs/redeclare'>
  /**
   * 报关身份信息校验（旧版）
   *
   * 清关报关
   * @deprecated `2022-09-08`起有新版，见[这里](/openapi/v3/global/customs/verify-certificate)，本页仅供查阅存量代码。
   */
  protected readonly 'v3/customs/verify-certificate': PageAt<'v3/customs/verify-certificate'>
  /**
   * 先享卡预受理领卡请求
   *
   * 微信先享卡
   */
  protected readonly 'v3/discount-card/cards': PageAt<'v3/discount-card/cards'>
  /**
   * 查询先享卡
   *
   * 微信先享卡
   */
  protected readonly 'v3/discount-card/cards/{out_card_code}': PageAt<'v3/discount-card/cards/{out_card_code}'>
  /**
   * 增加先享卡用户记录
   *
   * 微信先享卡
   */
  protected readonly 'v3/discount-card/cards/{out_card_code}/add-user-records': PageAt<'v3/discount-card/cards/{out_card_code}/add-user-records'>
  /**
   * 按商户订单号查询先享卡订单
   *
   * 微信先享卡
   * @deprecated `2020-03-26`起下线，仅供查阅存量代码。
   */
  protected readonly 'v3/discount-card/orders/out-trade-no/{out_trade_no}': PageAt<'v3/discount-card/orders/out-trade-no/{out_trade_no}'>
  /**
   * - `patch`: 更新先享卡订单
   * - `get`: 按先享卡订单号查询订单
   *
   * 微信先享卡
   */
  protected readonly 'v3/discount-card/orders/{out_order_no}': PageAt<'v3/discount-card/orders/{out_order_no}'>
  /**
   * 充电自行车预开通服务
   *
   * 充电自行车
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   */
  protected readonly 'v3/ebike/charge/contracts/preopen': PageAt<'v3/ebike/charge/contracts/preopen'>
  /**
   * 按协议号查询充电扣费状态
   *
   * 充电自行车
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   */
  protected readonly 'v3/ebike/charge/contracts/{contract_id}': PageAt<'v3/ebike/charge/contracts/{contract_id}'>
  /**
   * 创建当次充电代扣凭证
   *
   * 充电自行车
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   */
  protected readonly 'v3/ebike/charge/contracts/{contract_id}/confirm': PageAt<'v3/ebike/charge/contracts/{contract_id}/confirm'>
  /**
   * 充电自行车代扣扣款
   *
   * 充电自行车
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   */
  protected readonly 'v3/ebike/charge/transactions': PageAt<'v3/ebike/charge/transactions'>
  /**
   * 按微信订单号查询充电代扣订单
   *
   * 充电自行车
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   */
  protected readonly 'v3/ebike/charge/transactions/id/{transaction_id}': PageAt<'v3/ebike/charge/transactions/id/{transaction_id}'>
  /**
   * 按商户订单号查询充电代扣订单
   *
   * 充电自行车
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   */
  protected readonly 'v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': PageAt<'v3/ebike/charge/transactions/out-trade-no/{out_trade_no}'>
  /**
   * 按用户标识查询充电扣费状态
   *
   * 充电自行车
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   */
  protected readonly 'v3/ebike/charge/users/{openid}/contract': PageAt<'v3/ebike/charge/users/{openid}/contract'>
  /**
   * 提交二级商户注销提现申请
   *
   * 二级商户注销
   */
  protected readonly 'v3/ecommerce/account/apply-cancel-withdraw': PageAt<'v3/ecommerce/account/apply-cancel-withdraw'>
  /**
   * 按微信申请单号查询二级商户注销提现
   *
   * 二级商户注销
   */
  protected readonly 'v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': PageAt<'v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}'>
  /**
   * 平台代二级商户确认注销
   *
   * 二级商户注销
   */
  protected readonly 'v3/ecommerce/account/apply-cancel-withdraw/confirm': PageAt<'v3/ecommerce/account/apply-cancel-withdraw/confirm'>
  /**
   * 按商户申请单号查询二级商户注销提现
   *
   * 二级商户注销
   */
  protected readonly 'v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': PageAt<'v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}'>
  /**
   * 二级商户注销资格校验
   *
   * 二级商户注销
   */
  protected readonly 'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': PageAt<'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}'>
  /**
   * 提交二级商户注销申请单
   *
   * 二级商户注销
   */
  protected readonly 'v3/ecommerce/account/cancel-applications': PageAt<'v3/ecommerce/account/cancel-applications'>
  /**
   * 注销申请图片上传
   *
   * 二级商户注销
   */
  protected readonly 'v3/ecommerce/account/cancel-applications/media': PageAt<'v3/ecommerce/account/cancel-applications/media'>
  /**
   * 查询二级商户注销单状态
   *
   * 二级商户注销
   */
  protected readonly 'v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': PageAt<'v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}'>
  /**
   * 二级商户进件
   *
   * 二级商户进件
   */
  protected readonly 'v3/ecommerce/applyments/': PageAt<'v3/ecommerce/applyments/'>
  /**
   * 按业务申请编号查询二级商户进件
   *
   * 二级商户进件
   */
  protected readonly 'v3/ecommerce/applyments/out-request-no/{out_request_no}': PageAt<'v3/ecommerce/applyments/out-request-no/{out_request_no}'>
  /**
   * 按业务申请编号撤销二级商户进件
   *
   * 二级商户进件
   */
  protected readonly 'v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': PageAt<'v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke'>
  /**
   * 账号托管类二级商户进件
   *
   * 二级商户进件
   */
  protected readonly 'v3/ecommerce/applyments/submit-account-hosting-applyment': PageAt<'v3/ecommerce/applyments/submit-account-hosting-applyment'>
  /**
   * 平台代理签约核身
   *
   * 二级商户进件
   */
  protected readonly 'v3/ecommerce/applyments/submit-sign-verify-info': PageAt<'v3/ecommerce/applyments/submit-sign-verify-info'>
  /**
   * 按申请单号查询二级商户进件
   *
   * 二级商户进件
   */
  protected readonly 'v3/ecommerce/applyments/{applyment_id}': PageAt<'v3/ecommerce/applyments/{applyment_id}'>
  /**
   * 按申请单号撤销二级商户进件
   *
   * 二级商户进件
   */
  protected readonly 'v3/ecommerce/applyments/{applyment_id}/revoke': PageAt<'v3/ecommerce/applyments/{applyment_id}/revoke'>
  /**
   * 申请二级商户资金账单
   *
   * 二级商户余额与提现
   */
  protected readonly 'v3/ecommerce/bill/fundflowbill': PageAt<'v3/ecommerce/bill/fundflowbill'>
  /**
   * 查询电商代扣协议
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': PageAt<'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'>
  /**
   * 解约电商代扣协议
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': PageAt<'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'>
  /**
   * APP预签约电商代扣协议
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/ecommerce/combine-papay/contracts/pre-entrust-sign': PageAt<'v3/ecommerce/combine-papay/contracts/pre-entrust-sign'>
  /**
   * 小程序预签约电商代扣协议
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': PageAt<'v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program'>
  /**
   * 电商合单代扣支付
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/ecommerce/combine-papay/transactions': PageAt<'v3/ecommerce/combine-papay/transactions'>
  /**
   * 查询电商合单代扣订单
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': PageAt<'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}'>
  /**
   * 撤销电商合单代扣订单
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': PageAt<'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse'>
  /**
   * 查询二级商户实时余额
   *
   * 二级商户余额与提现
   */
  protected readonly 'v3/ecommerce/fund/balance/{sub_mchid}': PageAt<'v3/ecommerce/fund/balance/{sub_mchid}'>
  /**
   * 查询二级商户日终余额
   *
   * 二级商户余额与提现
   */
  protected readonly 'v3/ecommerce/fund/enddaybalance/{sub_mchid}': PageAt<'v3/ecommerce/fund/enddaybalance/{sub_mchid}'>
  /**
   * 二级商户余额提现
   *
   * 二级商户余额与提现
   */
  protected readonly 'v3/ecommerce/fund/withdraw': PageAt<'v3/ecommerce/fund/withdraw'>
  /**
   * 按商户提现单号查询二级商户提现
   *
   * 二级商户余额与提现
   */
  protected readonly 'v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': PageAt<'v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}'>
  /**
   * 按微信提现单号查询二级商户提现
   *
   * 二级商户余额与提现
   */
  protected readonly 'v3/ecommerce/fund/withdraw/{withdraw_id}': PageAt<'v3/ecommerce/fund/withdraw/{withdraw_id}'>
  /**
   * 按业务申请单号查询个人收款签约
   *
   * 个人收款
   */
  protected readonly 'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': PageAt<'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}'>
  /**
   * APP个人收款预签约（实名验证）
   *
   * 个人收款
   */
  protected readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': PageAt<'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app'>
  /**
   * 小程序个人收款预签约（实名验证）
   *
   * 个人收款
   */
  protected readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': PageAt<'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program'>
  /**
   * APP个人收款预签约
   *
   * 个人收款
   */
  protected readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign/app': PageAt<'v3/ecommerce/individual-contracts/pre-entrust-sign/app'>
  /**
   * 小程序个人收款预签约
   *
   * 个人收款
   */
  protected readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program': PageAt<'v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program'>
  /**
   * 查询个人收款方授权结果
   *
   * 个人收款
   */
  protected readonly 'v3/ecommerce/individual-contracts/{openid}': PageAt<'v3/ecommerce/individual-contracts/{openid}'>
  /**
   * 申请二级商户转账授权
   *
   * 二级商户转账
   */
  protected readonly 'v3/ecommerce/mch-transfer/authorizations': PageAt<'v3/ecommerce/mch-transfer/authorizations'>
  /**
   * 查询二级商户转账授权
   *
   * 二级商户转账
   */
  protected readonly 'v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': PageAt<'v3/ecommerce/mch-transfer/authorizations/{sub_mchid}'>
  /**
   * 二级商户发起商家转账
   *
   * 二级商户转账
   */
  protected readonly 'v3/ecommerce/mch-transfer/transfer-bills': PageAt<'v3/ecommerce/mch-transfer/transfer-bills'>
  /**
   * 按商户单号查询二级商户转账
   *
   * 二级商户转账
   */
  protected readonly 'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': PageAt<'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'>
  /**
   * 撤销二级商户商家转账
   *
   * 二级商户转账
   */
  protected readonly 'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': PageAt<'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel'>
  /**
   * 按微信单号查询二级商户转账
   *
   * 二级商户转账
   */
  protected readonly 'v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': PageAt<'v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}'>
  /**
   * - `post`: 请求电商售后服务分账
   * - `get`: 查询电商售后服务分账结果
   *
   * 电商分账与补差
   */
  protected readonly 'v3/ecommerce/profitsharing/after-sales-orders': PageAt<'v3/ecommerce/profitsharing/after-sales-orders'>
  /**
   * 完结分账（电商平台）
   *
   * 电商分账与补差
   */
  protected readonly 'v3/ecommerce/profitsharing/finish-order': PageAt<'v3/ecommerce/profitsharing/finish-order'>
  /**
   * - `post`: 请求分账（电商平台）
   * - `get`: 查询分账结果（电商平台）
   *
   * 电商分账与补差
   */
  protected readonly 'v3/ecommerce/profitsharing/orders': PageAt<'v3/ecommerce/profitsharing/orders'>
  /**
   * 查询剩余待分金额（电商平台）
   *
   * 电商分账与补差
   */
  protected readonly 'v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': PageAt<'v3/ecommerce/profitsharing/orders/{transaction_id}/amounts'>
  /**
   * 添加分账接收方（电商平台）
   *
   * 电商分账与补差
   */
  protected readonly 'v3/ecommerce/profitsharing/receivers/add': PageAt<'v3/ecommerce/profitsharing/receivers/add'>
  /**
   * 删除分账接收方（电商平台）
   *
   * 电商分账与补差
   */
  protected readonly 'v3/ecommerce/profitsharing/receivers/delete': PageAt<'v3/ecommerce/profitsharing/receivers/delete'>
  /**
   * - `post`: 请求分账回退（电商平台）
   * - `get`: 查询分账回退结果（电商平台）
   *
   * 电商分账与补差
   */
  protected readonly 'v3/ecommerce/profitsharing/returnorders': PageAt<'v3/ecommerce/profitsharing/returnorders'>
  /**
   * 电商平台申请退款
   *
   * 电商退款
   */
  protected readonly 'v3/ecommerce/refunds/apply': PageAt<'v3/ecommerce/refunds/apply'>
  /**
   * 按微信退款单号查询电商退款
   *
   * 电商退款
   */
  protected readonly 'v3/ecommerce/refunds/id/{refund_id}': PageAt<'v3/ecommerce/refunds/id/{refund_id}'>
  /**
   * 按商户退款单号查询电商退款
   *
   * 电商退款
   */
  protected readonly 'v3/ecommerce/refunds/out-refund-no/{out_refund_no}': PageAt<'v3/ecommerce/refunds/out-refund-no/{out_refund_no}'>
  /**
   * 电商平台发起异常退款
   *
   * 电商退款
   */
  protected readonly 'v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': PageAt<'v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund'>
  /**
   * - `post`: 垫付退款回补
   * - `get`: 查询垫付回补结果
   *
   * 电商退款
   */
  protected readonly 'v3/ecommerce/refunds/{refund_id}/return-advance': PageAt<'v3/ecommerce/refunds/{refund_id}/return-advance'>
  /**
   * 查询指定主体的子商户
   *
   * 二级商户注销
   */
  protected readonly 'v3/ecommerce/subject-sub-merchants': PageAt<'v3/ecommerce/subject-sub-merchants'>
  /**
   * 取消电商补差
   *
   * 电商分账与补差
   */
  protected readonly 'v3/ecommerce/subsidies/cancel': PageAt<'v3/ecommerce/subsidies/cancel'>
  /**
   * 请求电商补差
   *
   * 电商分账与补差
   */
  protected readonly 'v3/ecommerce/subsidies/create': PageAt<'v3/ecommerce/subsidies/create'>
  /**
   * 请求电商补差回退
   *
   * 电商分账与补差
   */
  protected readonly 'v3/ecommerce/subsidies/return': PageAt<'v3/ecommerce/subsidies/return'>
  /**
   * 按协议号查询教育续费通签约
   *
   * 教育续费通
   */
  protected readonly 'v3/edu-papay/contracts/id/{contract_id}': PageAt<'v3/edu-papay/contracts/id/{contract_id}'>
  /**
   * 教育续费通预签约
   *
   * 教育续费通
   */
  protected readonly 'v3/edu-papay/contracts/presign': PageAt<'v3/edu-papay/contracts/presign'>
  /**
   * 教育续费通解约
   *
   * 教育续费通
   */
  protected readonly 'v3/edu-papay/contracts/{contract_id}': PageAt<'v3/edu-papay/contracts/{contract_id}'>
  /**
   * 教育续费通扣款
   *
   * 教育续费通
   */
  protected readonly 'v3/edu-papay/transactions': PageAt<'v3/edu-papay/transactions'>
  /**
   * 按微信订单号查询教育续费订单
   *
   * 教育续费通
   */
  protected readonly 'v3/edu-papay/transactions/id/{transaction_id}': PageAt<'v3/edu-papay/transactions/id/{transaction_id}'>
  /**
   * 按商户订单号查询教育续费订单
   *
   * 教育续费通
   */
  protected readonly 'v3/edu-papay/transactions/out-trade-no/{out_trade_no}': PageAt<'v3/edu-papay/transactions/out-trade-no/{out_trade_no}'>
  /**
   * 发送教育续费扣款预通知
   *
   * 教育续费通
   */
  protected readonly 'v3/edu-papay/user-notifications/{contract_id}/send': PageAt<'v3/edu-papay/user-notifications/{contract_id}/send'>
  /**
   * 按用户标识查询教育续费签约
   *
   * 教育续费通
   */
  protected readonly 'v3/edu-papay/user/{openid}/contracts': PageAt<'v3/edu-papay/user/{openid}/contracts'>
  /**
   * - `post`: 创建集星光核销订单
   * - `get`: 查询集星光核销订单
   *
   * 集星光
   */
  protected readonly 'v3/edu-star/orders': PageAt<'v3/edu-star/orders'>
  /**
   * 按openid查询集星光用户
   *
   * 集星光
   */
  protected readonly 'v3/edu-star/users/openid/{wechat_openid}': PageAt<'v3/edu-star/users/openid/{wechat_openid}'>
  /**
   * 按QQ账号查询集星光用户
   *
   * 集星光
   */
  protected readonly 'v3/edu-star/users/qq/{qq}': PageAt<'v3/edu-star/users/qq/{qq}'>
  /**
   * 校园轻松付预签约
   *
   * 校园轻松付
   */
  protected readonly 'v3/eduschoolpay/contracts/presign': PageAt<'v3/eduschoolpay/contracts/presign'>
  /**
   * 按协议号查询校园轻松付签约
   *
   * 校园轻松付
   */
  protected readonly 'v3/eduschoolpay/contracts/{contract_id}': PageAt<'v3/eduschoolpay/contracts/{contract_id}'>
  /**
   * 校园轻松付解约
   *
   * 校园轻松付
   */
  protected readonly 'v3/eduschoolpay/contracts/{contract_id}/terminate': PageAt<'v3/eduschoolpay/contracts/{contract_id}/terminate'>
  /**
   * 校园轻松付扣款
   *
   * 校园轻松付
   */
  protected readonly 'v3/eduschoolpay/transactions': PageAt<'v3/eduschoolpay/transactions'>
  /**
   * 按微信订单号查询校园轻松付订单
   *
   * 校园轻松付
   */
  protected readonly 'v3/eduschoolpay/transactions/id/{transaction_id}': PageAt<'v3/eduschoolpay/transactions/id/{transaction_id}'>
  /**
   * 按商户订单号查询校园轻松付订单
   *
   * 校园轻松付
   */
  protected readonly 'v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': PageAt<'v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}'>
  /**
   * 查询用户校园轻松付签约
   *
   * 校园轻松付
   */
  protected readonly 'v3/eduschoolpay/users/{openid}/contracts': PageAt<'v3/eduschoolpay/users/{openid}/contracts'>
  /**
   * 查询校园轻松付欠款状态
   *
   * 校园轻松付
   */
  protected readonly 'v3/eduschoolpay/users/{openid}/debt-state': PageAt<'v3/eduschoolpay/users/{openid}/debt-state'>
  /**
   * 用户openid转换
   *
   * 微信寄快递
   */
  protected readonly 'v3/express/users/{openid}/transform': PageAt<'v3/express/users/{openid}/transform'>
  /**
   * 查询刷脸用户授权信息
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/facemch/users/{face_sid}': PageAt<'v3/facemch/users/{face_sid}'>
  /**
   * 品牌商户发放红包
   *
   * 品牌红包
   */
  protected readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches': PageAt<'v3/fund-app/brand-redpacket/brand-merchant-batches'>
  /**
   * 按微信批次单号查询品牌红包
   *
   * 品牌红包
   */
  protected readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': PageAt<'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}'>
  /**
   * 按微信明细单号查询品牌红包
   *
   * 品牌红包
   */
  protected readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': PageAt<'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}'>
  /**
   * 按商家批次单号查询品牌红包
   *
   * 品牌红包
   */
  protected readonly 'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': PageAt<'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}'>
  /**
   * 按商家明细单号查询品牌红包
   *
   * 品牌红包
   */
  protected readonly 'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': PageAt<'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}'>
  /**
   * 按商户单号申请电子回单
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/elecsign/out-bill-no': PageAt<'v3/fund-app/mch-transfer/elecsign/out-bill-no'>
  /**
   * 按商户单号查询电子回单
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': PageAt<'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}'>
  /**
   * 按微信单号申请电子回单
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/elecsign/transfer-bill-no': PageAt<'v3/fund-app/mch-transfer/elecsign/transfer-bill-no'>
  /**
   * 按微信单号查询电子回单
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': PageAt<'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}'>
  /**
   * - `post`: 申请预算出资电子回单
   * - `get`: 查询预算出资电子回单
   *
   * 公益捐赠
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': PageAt<'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts'>
  /**
   * 申请公益捐赠预算
   *
   * 公益捐赠
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/charity-budget': PageAt<'v3/fund-app/mch-transfer/partner/charity-budget'>
  /**
   * 查询公益捐赠预算
   *
   * 公益捐赠
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': PageAt<'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}'>
  /**
   * 解锁公益捐赠预算
   *
   * 公益捐赠
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': PageAt<'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock'>
  /**
   * 发起公益捐赠
   *
   * 公益捐赠
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/charity-transfer-bills': PageAt<'v3/fund-app/mch-transfer/partner/charity-transfer-bills'>
  /**
   * 查询公益捐赠详情
   *
   * 公益捐赠
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': PageAt<'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}'>
  /**
   * 申请单笔转账电子回单（服务商）
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/electronic-receipts': PageAt<'v3/fund-app/mch-transfer/partner/electronic-receipts'>
  /**
   * 查询单笔转账电子回单（服务商）
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': PageAt<'v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}'>
  /**
   * 申请子商户商家转账授权
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/sub-mch-authorizations': PageAt<'v3/fund-app/mch-transfer/partner/sub-mch-authorizations'>
  /**
   * 查询子商户商家转账授权
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': PageAt<'v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}'>
  /**
   * 发起转账（服务商）
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/transfer-bills': PageAt<'v3/fund-app/mch-transfer/partner/transfer-bills'>
  /**
   * 按商户单号查询转账（服务商）
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': PageAt<'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}'>
  /**
   * 撤销转账（服务商）
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': PageAt<'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel'>
  /**
   * 转账并申请自动收款授权（服务商）
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': PageAt<'v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization'>
  /**
   * 用户授权后转账（服务商）
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/transfer': PageAt<'v3/fund-app/mch-transfer/partner/transfer-bills/transfer'>
  /**
   * 申请免确认收款授权（服务商）
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations': PageAt<'v3/fund-app/mch-transfer/partner/user-confirm-authorizations'>
  /**
   * 查询自动收款授权（服务商）
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}': PageAt<'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}'>
  /**
   * 解除免确认收款授权（服务商）
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': PageAt<'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close'>
  /**
   * 发起转账
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/transfer-bills': PageAt<'v3/fund-app/mch-transfer/transfer-bills'>
  /**
   * 按商户单号查询转账
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': PageAt<'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'>
  /**
   * 撤销转账
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': PageAt<'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel'>
  /**
   * 转账并申请自动收款授权
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': PageAt<'v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization'>
  /**
   * 用户授权后转账
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/transfer-bills/transfer': PageAt<'v3/fund-app/mch-transfer/transfer-bills/transfer'>
  /**
   * 按微信单号查询转账
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': PageAt<'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}'>
  /**
   * 发起转账到QQ钱包
   *
   * 转账到QQ钱包
   */
  protected readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': PageAt<'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills'>
  /**
   * 查询转账到QQ钱包
   *
   * 转账到QQ钱包
   */
  protected readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': PageAt<'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}'>
  /**
   * 撤销转账到QQ钱包
   *
   * 转账到QQ钱包
   */
  protected readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': PageAt<'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel'>
  /**
   * 申请免确认收款授权
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/user-confirm-authorization': PageAt<'v3/fund-app/mch-transfer/user-confirm-authorization'>
  /**
   * 查询自动收款授权
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': PageAt<'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}'>
  /**
   * 解除免确认收款授权
   *
   * 商家转账
   */
  protected readonly 'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': PageAt<'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close'>
  /**
   * 获取购付汇账单下载链接
   *
   * 跨境付款
   */
  protected readonly 'v3/funds-to-oversea/bill-download-url': PageAt<'v3/funds-to-oversea/bill-download-url'>
  /**
   * 申请资金出境
   *
   * 跨境付款
   */
  protected readonly 'v3/funds-to-oversea/orders': PageAt<'v3/funds-to-oversea/orders'>
  /**
   * 查询资金出境结果
   *
   * 跨境付款
   */
  protected readonly 'v3/funds-to-oversea/orders/{out_order_id}': PageAt<'v3/funds-to-oversea/orders/{out_order_id}'>
  /**
   * 申请资金出境退回
   *
   * 跨境付款
   */
  protected readonly 'v3/funds-to-oversea/return/return-orders': PageAt<'v3/funds-to-oversea/return/return-orders'>
  /**
   * 查询资金出境退回结果
   *
   * 跨境付款
   */
  protected readonly 'v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}': PageAt<'v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}'>
  /**
   * 查询订单剩余可出境金额
   *
   * 跨境付款
   */
  protected readonly 'v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': PageAt<'v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts'>
  /**
   * 获取平台证书列表（境外）
   *
   * 境外商户与权限
   */
  protected readonly 'v3/global/certificates': PageAt<'v3/global/certificates'>
  /**
   * - `post`: 报关（境外）
   * - `get`: 报关查询（境外）
   * - `patch`: 报关信息修改（境外）
   *
   * 清关报关
   */
  protected readonly 'v3/global/customs/orders': PageAt<'v3/global/customs/orders'>
  /**
   * 报关重推（境外）
   *
   * 清关报关
   */
  protected readonly 'v3/global/customs/redeclare': PageAt<'v3/global/customs/redeclare'>
  /**
   * 报关身份信息校验（境外）
   *
   * 清关报关
   */
  protected readonly 'v3/global/customs/verify-certificate': PageAt<'v3/global/customs/verify-certificate'>
  /**
   * - `post`: 创建投诉通知回调（境外）
   * - `get`: 查询投诉通知回调（境外）
   * - `put`: 更新投诉通知回调（境外）
   * - `delete`: 删除投诉通知回调（境外）
   *
   * 境外投诉
   */
  protected readonly 'v3/global/merchant-service/complaint-notifications': PageAt<'v3/global/merchant-service/complaint-notifications'>
  /**
   * 查询投诉单列表（境外）
   *
   * 境外投诉
   */
  protected readonly 'v3/global/merchant-service/complaints': PageAt<'v3/global/merchant-service/complaints'>
  /**
   * 查询投诉单详情（境外）
   *
   * 境外投诉
   */
  protected readonly 'v3/global/merchant-service/complaints/{complaint_id}': PageAt<'v3/global/merchant-service/complaints/{complaint_id}'>
  /**
   * 反馈投诉处理完成（境外）
   *
   * 境外投诉
   */
  protected readonly 'v3/global/merchant-service/complaints/{complaint_id}/complete': PageAt<'v3/global/merchant-service/complaints/{complaint_id}/complete'>
  /**
   * 查询投诉协商历史（境外）
   *
   * 境外投诉
   */
  protected readonly 'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': PageAt<'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys'>
  /**
   * 回复投诉（境外）
   *
   * 境外投诉
   */
  protected readonly 'v3/global/merchant-service/complaints/{complaint_id}/response': PageAt<'v3/global/merchant-service/complaints/{complaint_id}/response'>
  /**
   * 上传投诉反馈图片（境外）
   *
   * 境外投诉
   */
  protected readonly 'v3/global/merchant-service/images/upload': PageAt<'v3/global/merchant-service/images/upload'>
  /**
   * 下载投诉图片（境外）
   *
   * 境外投诉
   */
  protected readonly 'v3/global/merchant-service/images/{media_id}': PageAt<'v3/global/merchant-service/images/{media_id}'>
  /**
   * 上传文件（境外）
   *
   * 境外商户与权限
   */
  protected readonly 'v3/global/merchant-storage/file/upload': PageAt<'v3/global/merchant-storage/file/upload'>
  /**
   * 创建H5支付权限申请单（境外）
   *
   * 境外商户与权限
   */
  protected readonly 'v3/global/merchant/h5/permission/applications': PageAt<'v3/global/merchant/h5/permission/applications'>
  /**
   * - `get`: 查询H5支付权限申请单（境外）
   * - `patch`: 修改H5支付权限申请单（境外）
   *
   * 境外商户与权限
   */
  protected readonly 'v3/global/merchant/h5/permission/applications/{applyment_id}': PageAt<'v3/global/merchant/h5/permission/applications/{applyment_id}'>
  /**
   * 创建H5支付域名修改申请单（境外）
   *
   * 境外商户与权限
   */
  protected readonly 'v3/global/merchant/h5/permission/domain/applications': PageAt<'v3/global/merchant/h5/permission/domain/applications'>
  /**
   * - `get`: 查询H5支付域名修改申请单（境外）
   * - `patch`: 更改H5支付域名修改申请单（境外）
   *
   * 境外商户与权限
   */
  protected readonly 'v3/global/merchant/h5/permission/domain/applications/{applyment_id}': PageAt<'v3/global/merchant/h5/permission/domain/applications/{applyment_id}'>
  /**
   * 查询子商户H5支付权限（境外）
   *
   * 境外商户与权限
   */
  protected readonly 'v3/global/merchant/h5/permission/{sub_mchid}': PageAt<'v3/global/merchant/h5/permission/{sub_mchid}'>
  /**
   * 子商户进件（融合钱包）
   *
   * 境外商户与权限
   */
  protected readonly 'v3/global/merchants': PageAt<'v3/global/merchants'>
  /**
   * - `get`: 查询子商户（融合钱包）
   * - `patch`: 修改子商户（融合钱包）
   *
   * 境外商户与权限
   */
  protected readonly 'v3/global/merchants/{sub_mchid}': PageAt<'v3/global/merchants/{sub_mchid}'>
  /**
   * 按微信订单号撤销付款码订单（境外）
   *
   * 境外支付
   */
  protected readonly 'v3/global/micropay/transactions/id/{transaction_id}/reverse': PageAt<'v3/global/micropay/transactions/id/{transaction_id}/reverse'>
  /**
   * 按商户订单号撤销付款码订单（境外）
   *
   * 境外支付
   */
  protected readonly 'v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': PageAt<'v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse'>
  /**
   * 提交付款码支付（境外）
   *
   * 境外支付
   */
  protected readonly 'v3/global/micropay/transactions/pay': PageAt<'v3/global/micropay/transactions/pay'>
  /**
   * 委托代扣APP预签约（境外）
   *
   * 境外委托代扣
   */
  protected readonly 'v3/global/papay/contracts/app-pre-entrust-sign': PageAt<'v3/global/papay/contracts/app-pre-entrust-sign'>
  /**
   * 委托代扣H5预签约（境外）
   *
   * 境外委托代扣
   */
  protected readonly 'v3/global/papay/contracts/h5-pre-entrust-sign': PageAt<'v3/global/papay/contracts/h5-pre-entrust-sign'>
  /**
   * 委托代扣JSAPI预签约（境外）
   *
   * 境外委托代扣
   */
  protected readonly 'v3/global/papay/contracts/jsapi-pre-entrust-sign': PageAt<'v3/global/papay/contracts/jsapi-pre-entrust-sign'>
  /**
   * 委托代扣小程序预签约（境外）
   *
   * 境外委托代扣
   */
  protected readonly 'v3/global/papay/contracts/miniprogram-pre-entrust-sign': PageAt<'v3/global/papay/contracts/miniprogram-pre-entrust-sign'>
  /**
   * 按商户协议号查询代扣签约（境外）
   *
   * 境外委托代扣
   */
  protected readonly 'v3/global/papay/contracts/out-contract-code/{out_contract_code}': PageAt<'v3/global/papay/contracts/out-contract-code/{out_contract_code}'>
  /**
   * 委托代扣WEB预签约（境外）
   *
   * 境外委托代扣
   */
  protected readonly 'v3/global/papay/contracts/web-pre-entrust-sign': PageAt<'v3/global/papay/contracts/web-pre-entrust-sign'>
  /**
   * 按协议ID查询代扣签约（境外）
   *
   * 境外委托代扣
   */
  protected readonly 'v3/global/papay/contracts/{contract_id}': PageAt<'v3/global/papay/contracts/{contract_id}'>
  /**
   * 委托代扣申请解约（境外）
   *
   * 境外委托代扣
   */
  protected readonly 'v3/global/papay/contracts/{contract_id}/terminate': PageAt<'v3/global/papay/contracts/{contract_id}/terminate'>
  /**
   * 委托代扣申请扣款（境外）
   *
   * 境外委托代扣
   */
  protected readonly 'v3/global/papay/transactions': PageAt<'v3/global/papay/transactions'>
  /**
   * 按商户订单号查询代扣订单（境外）
   *
   * 境外委托代扣
   */
  protected readonly 'v3/global/papay/transactions/out-trade-no/{out_trade_no}': PageAt<'v3/global/papay/transactions/out-trade-no/{out_trade_no}'>
  /**
   * 撤销代扣订单（境外）
   *
   * 境外委托代扣
   */
  protected readonly 'v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse': PageAt<'v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse'>
  /**
   * 按微信支付订单号查询代扣订单（境外）
   *
   * 境外委托代扣
   */
  protected readonly 'v3/global/papay/transactions/{transaction_id}': PageAt<'v3/global/papay/transactions/{transaction_id}'>
  /**
   * 申请分账账单（境外）
   *
   * 境外分账
   */
  protected readonly 'v3/global/profit-sharing/bill-download-url': PageAt<'v3/global/profit-sharing/bill-download-url'>
  /**
   * 请求分账（境外）
   *
   * 境外分账
   */
  protected readonly 'v3/global/profit-sharing/orders': PageAt<'v3/global/profit-sharing/orders'>
  /**
   * 解冻剩余资金（境外）
   *
   * 境外分账
   */
  protected readonly 'v3/global/profit-sharing/orders/unfreeze': PageAt<'v3/global/profit-sharing/orders/unfreeze'>
  /**
   * 查询分账结果（境外）
   *
   * 境外分账
   */
  protected readonly 'v3/global/profit-sharing/orders/{out_order_no}': PageAt<'v3/global/profit-sharing/orders/{out_order_no}'>
  /**
   * - `post`: 添加分账接收方（境外）
   * - `delete`: 删除分账接收方（境外）
   *
   * 境外分账
   */
  protected readonly 'v3/global/profit-sharing/receivers': PageAt<'v3/global/profit-sharing/receivers'>
  /**
   * 查询分账接收方添加结果（境外）
   *
   * 境外分账
   */
  protected readonly 'v3/global/profit-sharing/receivers/{account}': PageAt<'v3/global/profit-sharing/receivers/{account}'>
  /**
   * 申请分账退款账单（境外）
   *
   * 境外分账
   */
  protected readonly 'v3/global/profit-sharing/refunds/bill-download-url': PageAt<'v3/global/profit-sharing/refunds/bill-download-url'>
  /**
   * 查询可垫付退款实时余额（境外）
   *
   * 境外分账
   */
  protected readonly 'v3/global/profit-sharing/refunds/refundable-balance': PageAt<'v3/global/profit-sharing/refunds/refundable-balance'>
  /**
   * 标记分账订单（境外）
   *
   * 境外分账
   */
  protected readonly 'v3/global/profit-sharing/transactions/mark': PageAt<'v3/global/profit-sharing/transactions/mark'>
  /**
   * 查询订单剩余待分金额（境外）
   *
   * 境外分账
   */
  protected readonly 'v3/global/profit-sharing/transactions/{transaction_id}/amounts': PageAt<'v3/global/profit-sharing/transactions/{transaction_id}/amounts'>
  /**
   * 查询分账订单可退款金额（境外）
   *
   * 境外分账
   */
  protected readonly 'v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': PageAt<'v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts'>
  /**
   * 充值退款余额查询（境外机构）
   *
   * 境外退款
   */
  protected readonly 'v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': PageAt<'v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}'>
  /**
   * 充值退款余额查询（境外）
   *
   * 境外退款
   */
  protected readonly 'v3/global/refund/recharge-balance': PageAt<'v3/global/refund/recharge-balance'>
  /**
   * - `post`: 申请退款（境外）
   * - `get`: 查询所有退款（境外）
   *
   * 境外退款
   */
  protected readonly 'v3/global/refunds': PageAt<'v3/global/refunds'>
  /**
   * 按微信退款单号查询退款（境外）
   *
   * 境外退款
   */
  protected readonly 'v3/global/refunds/id/{refund_id}': PageAt<'v3/global/refunds/id/{refund_id}'>
  /**
   * 按商户退款单号查询退款（境外）
   *
   * 境外退款
   */
  protected readonly 'v3/global/refunds/out-refund-no/{out_refund_no}': PageAt<'v3/global/refunds/out-refund-no/{out_refund_no}'>
  /**
   * 查询结算资金明细（境外）
   *
   * 境外对账与结算
   */
  protected readonly 'v3/global/settle/settlements': PageAt<'v3/global/settle/settlements'>
  /**
   * 下载对账单（境外）
   *
   * 境外对账与结算
   */
  protected readonly 'v3/global/statements': PageAt<'v3/global/statements'>
  /**
   * APP支付下单（境外）
   *
   * 境外支付
   */
  protected readonly 'v3/global/transactions/app': PageAt<'v3/global/transactions/app'>
  /**
   * 按微信支付订单号查单（境外）
   *
   * 境外支付
   */
  protected readonly 'v3/global/transactions/id/{transaction_id}': PageAt<'v3/global/transactions/id/{transaction_id}'>
  /**
   * 按微信支付订单号关单（境外）
   *
   * 境外支付
   */
  protected readonly 'v3/global/transactions/id/{transaction_id}/close': PageAt<'v3/global/transactions/id/{transaction_id}/close'>
  /**
   * JSAPI支付下单（境外）
   *
   * 境外支付
   */
  protected readonly 'v3/global/transactions/jsapi': PageAt<'v3/global/transactions/jsapi'>
  /**
   * H5支付下单（境外）
   *
   * 境外支付
   */
  protected readonly 'v3/global/transactions/mweb': PageAt<'v3/global/transactions/mweb'>
  /**
   * Native支付下单（境外）
   *
   * 境外支付
   */
  protected readonly 'v3/global/transactions/native': PageAt<'v3/global/transactions/native'>
  /**
   * 按商户订单号查单（境外）
   *
   * 境外支付
   */
  protected readonly 'v3/global/transactions/out-trade-no/{out_trade_no}': PageAt<'v3/global/transactions/out-trade-no/{out_trade_no}'>
  /**
   * 按商户订单号关单（境外）
   *
   * 境外支付
   */
  protected readonly 'v3/global/transactions/out-trade-no/{out_trade_no}/close': PageAt<'v3/global/transactions/out-trade-no/{out_trade_no}/close'>
  /**
   * 商家小票管理
   *
   * 点金计划
   */
  protected readonly 'v3/goldplan/merchants/changecustompagestatus': PageAt<'v3/goldplan/merchants/changecustompagestatus'>
  /**
   * 点金计划管理
   *
   * 点金计划
   */
  protected readonly 'v3/goldplan/merchants/changegoldplanstatus': PageAt<'v3/goldplan/merchants/changegoldplanstatus'>
  /**
   * 关闭点金计划广告展示
   *
   * 点金计划
   */
  protected readonly 'v3/goldplan/merchants/close-advertising-show': PageAt<'v3/goldplan/merchants/close-advertising-show'>
  /**
   * 开通点金计划广告展示
   *
   * 点金计划
   */
  protected readonly 'v3/goldplan/merchants/open-advertising-show': PageAt<'v3/goldplan/merchants/open-advertising-show'>
  /**
   * 点金计划同业过滤标签管理
   *
   * 点金计划
   */
  protected readonly 'v3/goldplan/merchants/set-advertising-industry-filter': PageAt<'v3/goldplan/merchants/set-advertising-industry-filter'>
  /**
   * 作废国补审核记录（银联）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/audit/cup/invalid': PageAt<'v3/gov/subsidy/audit/cup/invalid'>
  /**
   * 查询国补审核结果（银联）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/audit/cup/query': PageAt<'v3/gov/subsidy/audit/cup/query'>
  /**
   * 同步非银联支付的国补退款
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/audit/cup/refund/sync': PageAt<'v3/gov/subsidy/audit/cup/refund/sync'>
  /**
   * 更新国补审核数据（银联）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/audit/cup/update': PageAt<'v3/gov/subsidy/audit/cup/update'>
  /**
   * 上传国补审核数据（银联）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/audit/cup/upload': PageAt<'v3/gov/subsidy/audit/cup/upload'>
  /**
   * 国补企业信息查询
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/companies/query': PageAt<'v3/gov/subsidy/companies/query'>
  /**
   * 国补商品信息上传
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/goods/upload': PageAt<'v3/gov/subsidy/goods/upload'>
  /**
   * 同步N品类资格核销信息
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/n-qualifications/sync': PageAt<'v3/gov/subsidy/n-qualifications/sync'>
  /**
   * 查询单品类国补资格
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/qualification': PageAt<'v3/gov/subsidy/qualification'>
  /**
   * 取消国补资格（透传模式）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/qualifications/passthrough/cancel': PageAt<'v3/gov/subsidy/qualifications/passthrough/cancel'>
  /**
   * 领取国补资格（透传模式）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/qualifications/passthrough/claim': PageAt<'v3/gov/subsidy/qualifications/passthrough/claim'>
  /**
   * 批量查询国补资格（透传模式）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/qualifications/passthrough/query': PageAt<'v3/gov/subsidy/qualifications/passthrough/query'>
  /**
   * 批量查询国补资格
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/qualifications/query': PageAt<'v3/gov/subsidy/qualifications/query'>
  /**
   * 同步国补资格核销信息
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/qualifications/sync': PageAt<'v3/gov/subsidy/qualifications/sync'>
  /**
   * 国补SN码锁定
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/sncode/lock': PageAt<'v3/gov/subsidy/sncode/lock'>
  /**
   * 国补SN码状态查询
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/sncode/query': PageAt<'v3/gov/subsidy/sncode/query'>
  /**
   * 国补SN码解锁
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/sncode/unlock': PageAt<'v3/gov/subsidy/sncode/unlock'>
  /**
   * 国补交易信息查询
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/transactions/query': PageAt<'v3/gov/subsidy/transactions/query'>
  /**
   * 国补单日交易汇总查询
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/transactions/summary/query-day': PageAt<'v3/gov/subsidy/transactions/summary/query-day'>
  /**
   * 国补交易信息回传
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/transactions/sync': PageAt<'v3/gov/subsidy/transactions/sync'>
  /**
   * 品类凭证码预核销撤销（浙江）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/zhejiang/authcode/cancel': PageAt<'v3/gov/subsidy/zhejiang/authcode/cancel'>
  /**
   * 品类凭证码上报确认（浙江）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/zhejiang/authcode/commit': PageAt<'v3/gov/subsidy/zhejiang/authcode/commit'>
  /**
   * 申请品类凭证码（浙江）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/zhejiang/authcode/issue': PageAt<'v3/gov/subsidy/zhejiang/authcode/issue'>
  /**
   * 品类凭证码上报撤销（浙江）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/zhejiang/authcode/refund': PageAt<'v3/gov/subsidy/zhejiang/authcode/refund'>
  /**
   * 预核销品类凭证码（浙江）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/zhejiang/authcode/try': PageAt<'v3/gov/subsidy/zhejiang/authcode/try'>
  /**
   * 国补商品信息查询（浙江）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/zhejiang/goods/query': PageAt<'v3/gov/subsidy/zhejiang/goods/query'>
  /**
   * N品类核销（浙江）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/zhejiang/n-qualifications/confirm': PageAt<'v3/gov/subsidy/zhejiang/n-qualifications/confirm'>
  /**
   * 变更国补资格（浙江）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/zhejiang/qualifications/alter': PageAt<'v3/gov/subsidy/zhejiang/qualifications/alter'>
  /**
   * 领取国补资格（浙江）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/zhejiang/qualifications/claim': PageAt<'v3/gov/subsidy/zhejiang/qualifications/claim'>
  /**
   * 查询国补资格（浙江）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/zhejiang/qualifications/query': PageAt<'v3/gov/subsidy/zhejiang/qualifications/query'>
  /**
   * 核销国补资格（浙江）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/zhejiang/qualifications/sync': PageAt<'v3/gov/subsidy/zhejiang/qualifications/sync'>
  /**
   * 国补SN码锁定（浙江）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/zhejiang/sncode/lock': PageAt<'v3/gov/subsidy/zhejiang/sncode/lock'>
  /**
   * 国补SN码销售状态查询（浙江）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/zhejiang/sncode/query': PageAt<'v3/gov/subsidy/zhejiang/sncode/query'>
  /**
   * 国补SN码解锁（浙江）
   *
   * 国家补贴
   */
  protected readonly 'v3/gov/subsidy/zhejiang/sncode/unlock': PageAt<'v3/gov/subsidy/zhejiang/sncode/unlock'>
  /**
   * 创建充电宝保险订单
   *
   * 充电宝隔夜归还
   */
  protected readonly 'v3/hire-power-bank/insurance-orders': PageAt<'v3/hire-power-bank/insurance-orders'>
  /**
   * 查询充电宝保险订单
   *
   * 充电宝隔夜归还
   */
  protected readonly 'v3/hire-power-bank/insurance-orders/{out_order_no}': PageAt<'v3/hire-power-bank/insurance-orders/{out_order_no}'>
  /**
   * 查询充电宝保险领取资格
   *
   * 充电宝隔夜归还
   */
  protected readonly 'v3/hire-power-bank/user-qualifications/{openid}': PageAt<'v3/hire-power-bank/user-qualifications/{openid}'>
  /**
   * 出行券切卡组件预下单
   *
   * 出行券
   */
  protected readonly 'v3/industry-coupon/tokens': PageAt<'v3/industry-coupon/tokens'>
  /**
   * 回传零售交易SN和商品编码
   *
   * 品牌小店营销
   */
  protected readonly 'v3/industry-rebate/retail-industry/transactions': PageAt<'v3/industry-rebate/retail-industry/transactions'>
  /**
   * 码牌交易回传
   *
   * 音箱与小票机
   */
  protected readonly 'v3/industry-rebate/transactions/{transaction_id}': PageAt<'v3/industry-rebate/transactions/{transaction_id}'>
  /**
   * 提交保单授权信息
   *
   * 微信保单服务
   */
  protected readonly 'v3/inspolicymgr/deduct/authorizations': PageAt<'v3/inspolicymgr/deduct/authorizations'>
  /**
   * 查询保单授权信息
   *
   * 微信保单服务
   */
  protected readonly 'v3/inspolicymgr/deduct/authorizations/{out_insurance_no}': PageAt<'v3/inspolicymgr/deduct/authorizations/{out_insurance_no}'>
  /**
   * 上传保单
   *
   * 微信保单服务
   */
  protected readonly 'v3/inspolicymgr/deduct/policies': PageAt<'v3/inspolicymgr/deduct/policies'>
  /**
   * - `get`: 查询保单
   * - `patch`: 更新保单信息
   *
   * 微信保单服务
   */
  protected readonly 'v3/inspolicymgr/deduct/policies/{out_insurance_no}': PageAt<'v3/inspolicymgr/deduct/policies/{out_insurance_no}'>
  /**
   * 获取刷脸设备出厂检查结果
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/iotmanage/device-inspections/{device_sn}': PageAt<'v3/iotmanage/device-inspections/{device_sn}'>
  /**
   * 查询智能设备列表
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/iotmanage/devices': PageAt<'v3/iotmanage/devices'>
  /**
   * 查询爱心餐品牌信息
   *
   * 爱心餐
   */
  protected readonly 'v3/lovefeast/brands/{brand_id}': PageAt<'v3/lovefeast/brands/{brand_id}'>
  /**
   * 查询用户捐赠单列表
   *
   * 爱心餐
   */
  protected readonly 'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': PageAt<'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}'>
  /**
   * 查询用户捐赠单详情
   *
   * 爱心餐
   */
  protected readonly 'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': PageAt<'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}'>
  /**
   * 给指定用户报名多笔立减活动
   *
   * 银行与平台活动
   */
  protected readonly 'v3/marketing/bank-favor/users/{openid}/bank-multi-activity': PageAt<'v3/marketing/bank-favor/users/{openid}/bank-multi-activity'>
  /**
   * 查询多笔立减活动代金券详情
   *
   * 银行与平台活动
   */
  protected readonly 'v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': PageAt<'v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}'>
  /**
   * - `post`: 创建快捷交易协议号上传任务
   * - `get`: 查询号码包上传任务
   *
   * 银行与平台活动
   */
  protected readonly 'v3/marketing/bank/packages/{package_id}/tasks': PageAt<'v3/marketing/bank/packages/{package_id}/tasks'>
  /**
   * - `post`: 设置商家券事件通知地址
   * - `get`: 查询商家券事件通知地址
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/callbacks': PageAt<'v3/marketing/busifavor/callbacks'>
  /**
   * 关联订单信息
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/coupons/associate': PageAt<'v3/marketing/busifavor/coupons/associate'>
  /**
   * 使券失效
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/coupons/deactivate': PageAt<'v3/marketing/busifavor/coupons/deactivate'>
  /**
   * 取消关联订单信息
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/coupons/disassociate': PageAt<'v3/marketing/busifavor/coupons/disassociate'>
  /**
   * 申请退券
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/coupons/return': PageAt<'v3/marketing/busifavor/coupons/return'>
  /**
   * 向用户发券
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/coupons/send': PageAt<'v3/marketing/busifavor/coupons/send'>
  /**
   * 核销用户券
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/coupons/use': PageAt<'v3/marketing/busifavor/coupons/use'>
  /**
   * 发放消费卡
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/coupons/{card_id}/send': PageAt<'v3/marketing/busifavor/coupons/{card_id}/send'>
  /**
   * 向用户预发放商品券（商家券）
   *
   * 商品券
   */
  protected readonly 'v3/marketing/busifavor/product-coupons/pre-send': PageAt<'v3/marketing/busifavor/product-coupons/pre-send'>
  /**
   * 向用户发放商品券
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/product-coupons/send': PageAt<'v3/marketing/busifavor/product-coupons/send'>
  /**
   * 创建商家券
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/stocks': PageAt<'v3/marketing/busifavor/stocks'>
  /**
   * - `get`: 查询商家券详情
   * - `patch`: 修改商家券基本信息
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/stocks/{stock_id}': PageAt<'v3/marketing/busifavor/stocks/{stock_id}'>
  /**
   * 修改批次预算
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/stocks/{stock_id}/budget': PageAt<'v3/marketing/busifavor/stocks/{stock_id}/budget'>
  /**
   * - `post`: 上传预存code
   * - `get`: 查询预存code列表
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes': PageAt<'v3/marketing/busifavor/stocks/{stock_id}/couponcodes'>
  /**
   * - `get`: 查询预存code详情
   * - `delete`: 删除预存code
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': PageAt<'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}'>
  /**
   * - `post`: 营销补差付款
   * - `get`: 查询营销补差付款单列表
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/subsidy/pay-receipts': PageAt<'v3/marketing/busifavor/subsidy/pay-receipts'>
  /**
   * 查询营销补差付款单详情
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': PageAt<'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}'>
  /**
   * 营销补差回退
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/subsidy/return-receipts': PageAt<'v3/marketing/busifavor/subsidy/return-receipts'>
  /**
   * 查询营销补差回退单详情
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}': PageAt<'v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}'>
  /**
   * 根据过滤条件查询用户券
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/users/{openid}/coupons': PageAt<'v3/marketing/busifavor/users/{openid}/coupons'>
  /**
   * 查询用户单张券详情
   *
   * 商家券
   */
  protected readonly 'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': PageAt<'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}'>
  /**
   * - `get`: 查询代金券事件通知地址
   * - `post`: 设置代金券事件通知地址
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/callbacks': PageAt<'v3/marketing/favor/callbacks'>
  /**
   * 创建代金券批次
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/coupon-stocks': PageAt<'v3/marketing/favor/coupon-stocks'>
  /**
   * 上传营销图片
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/media/image-upload': PageAt<'v3/marketing/favor/media/image-upload'>
  /**
   * 条件查询批次列表
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/stocks': PageAt<'v3/marketing/favor/stocks'>
  /**
   * 查询批次详情
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/stocks/{stock_id}': PageAt<'v3/marketing/favor/stocks/{stock_id}'>
  /**
   * 查询代金券可用单品
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/stocks/{stock_id}/items': PageAt<'v3/marketing/favor/stocks/{stock_id}/items'>
  /**
   * 查询代金券可用商户
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/stocks/{stock_id}/merchants': PageAt<'v3/marketing/favor/stocks/{stock_id}/merchants'>
  /**
   * 修改可用单品编码
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/stocks/{stock_id}/modify-goods-id': PageAt<'v3/marketing/favor/stocks/{stock_id}/modify-goods-id'>
  /**
   * 暂停代金券批次
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/stocks/{stock_id}/pause': PageAt<'v3/marketing/favor/stocks/{stock_id}/pause'>
  /**
   * 下载批次退款明细
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/stocks/{stock_id}/refund-flow': PageAt<'v3/marketing/favor/stocks/{stock_id}/refund-flow'>
  /**
   * 获取退款明细下载链接
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': PageAt<'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day'>
  /**
   * 重启代金券批次
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/stocks/{stock_id}/restart': PageAt<'v3/marketing/favor/stocks/{stock_id}/restart'>
  /**
   * 激活代金券批次
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/stocks/{stock_id}/start': PageAt<'v3/marketing/favor/stocks/{stock_id}/start'>
  /**
   * 终止代金券批次
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/stocks/{stock_id}/stop': PageAt<'v3/marketing/favor/stocks/{stock_id}/stop'>
  /**
   * 下载批次核销明细
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/stocks/{stock_id}/use-flow': PageAt<'v3/marketing/favor/stocks/{stock_id}/use-flow'>
  /**
   * 获取核销明细下载链接
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': PageAt<'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day'>
  /**
   * - `post`: 发放代金券
   * - `get`: 根据商户号查用户的券
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/users/{openid}/coupons': PageAt<'v3/marketing/favor/users/{openid}/coupons'>
  /**
   * 查询代金券详情
   *
   * 代金券
   */
  protected readonly 'v3/marketing/favor/users/{openid}/coupons/{coupon_id}': PageAt<'v3/marketing/favor/users/{openid}/coupons/{coupon_id}'>
  /**
   * 查询区域内品牌加价购活动
   *
   * 品牌小店营销
   */
  protected readonly 'v3/marketing/goods-subsidy-activity/activities': PageAt<'v3/marketing/goods-subsidy-activity/activities'>
  /**
   * 门店报名品牌加价购活动
   *
   * 品牌小店营销
   */
  protected readonly 'v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': PageAt<'v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply'>
  /**
   * 锁定品牌加价购活动资格
   *
   * 品牌小店营销
   */
  protected readonly 'v3/marketing/goods-subsidy-activity/qualification/lock': PageAt<'v3/marketing/goods-subsidy-activity/qualification/lock'>
  /**
   * 解锁品牌加价购活动资格
   *
   * 品牌小店营销
   */
  protected readonly 'v3/marketing/goods-subsidy-activity/qualification/unlock': PageAt<'v3/marketing/goods-subsidy-activity/qualification/unlock'>
  /**
   * - `put`: 添加零售小店活动业务代理
   * - `delete`: 删除零售小店活动业务代理
   *
   * 品牌小店营销
   */
  protected readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': PageAt<'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative'>
  /**
   * 查询零售小店活动业务代理
   *
   * 品牌小店营销
   */
  protected readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': PageAt<'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives'>
  /**
   * 生成小店活动物料码
   *
   * 品牌小店营销
   */
  protected readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': PageAt<'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials'>
  /**
   * - `post`: 添加小店活动门店
   * - `delete`: 删除小店活动门店
   * - `get`: 查询小店活动门店列表
   *
   * 品牌小店营销
   */
  protected readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': PageAt<'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores'>
  /**
   * 查询小店活动门店详情
   *
   * 品牌小店营销
   */
  protected readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': PageAt<'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}'>
  /**
   * - `post`: 创建会员有礼活动
   * - `get`: 查询会员有礼活动列表
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-activity/activities': PageAt<'v3/marketing/membercard-activity/activities'>
  /**
   * 查询会员有礼活动详情
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-activity/activities/{activity_id}': PageAt<'v3/marketing/membercard-activity/activities/{activity_id}'>
  /**
   * 终止会员有礼活动
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-activity/activities/{activity_id}/terminate': PageAt<'v3/marketing/membercard-activity/activities/{activity_id}/terminate'>
  /**
   * 获取开卡用户信息（跳转型激活）
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/activate-informations/{activate_ticket}': PageAt<'v3/marketing/membercard-open/activate-informations/{activate_ticket}'>
  /**
   * - `patch`: 设置会员业务通知地址
   * - `get`: 查询会员业务通知地址
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/callback': PageAt<'v3/marketing/membercard-open/callback'>
  /**
   * - `post`: 创建会员卡模板
   * - `get`: 查询会员卡模板列表
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards': PageAt<'v3/marketing/membercard-open/cards'>
  /**
   * - `get`: 查询会员卡模板信息
   * - `patch`: 修改会员卡模板信息
   * - `delete`: 删除会员卡模板
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}': PageAt<'v3/marketing/membercard-open/cards/{card_id}'>
  /**
   * 导入会员卡code
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/deposit': PageAt<'v3/marketing/membercard-open/cards/{card_id}/codes/deposit'>
  /**
   * - `get`: 查询用户会员卡信息
   * - `patch`: 修改用户会员卡信息
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}': PageAt<'v3/marketing/membercard-open/cards/{card_id}/codes/{code}'>
  /**
   * 激活用户会员卡（跳转型激活）
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': PageAt<'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate'>
  /**
   * 设置支付后积分已到账
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': PageAt<'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit'>
  /**
   * 支付结果页展示会员积分
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': PageAt<'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare'>
  /**
   * 设置用户会员权益
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': PageAt<'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights'>
  /**
   * 设置会员服务项用户信息
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': PageAt<'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data'>
  /**
   * 作废用户会员卡
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': PageAt<'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable'>
  /**
   * 会员卡加密code解码（跳转型激活）
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/decrypt-code': PageAt<'v3/marketing/membercard-open/cards/{card_id}/decrypt-code'>
  /**
   * 会员卡商户预授权
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/permission-tokens': PageAt<'v3/marketing/membercard-open/cards/{card_id}/permission-tokens'>
  /**
   * 按手机号导入用户会员卡
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': PageAt<'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import'>
  /**
   * 创建会员卡二维码
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/qrcode': PageAt<'v3/marketing/membercard-open/cards/{card_id}/qrcode'>
  /**
   * 设置会员卡模板权益项
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/rights': PageAt<'v3/marketing/membercard-open/cards/{card_id}/rights'>
  /**
   * 添加会员卡服务项
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/service-modules': PageAt<'v3/marketing/membercard-open/cards/{card_id}/service-modules'>
  /**
   * - `patch`: 修改会员卡服务项
   * - `delete`: 移除会员卡服务项
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': PageAt<'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}'>
  /**
   * 老会员卡模板升级
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/upgrade': PageAt<'v3/marketing/membercard-open/cards/{card_id}/upgrade'>
  /**
   * 按openid导入用户会员卡
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/cards/{card_id}/users/import': PageAt<'v3/marketing/membercard-open/cards/{card_id}/users/import'>
  /**
   * 导入加密手机号提醒领卡
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/phonenumber-member/import': PageAt<'v3/marketing/membercard-open/phonenumber-member/import'>
  /**
   * 按加密手机号查询会员领卡状态
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/phonenumber-member/search': PageAt<'v3/marketing/membercard-open/phonenumber-member/search'>
  /**
   * 查询用户在品牌下所有会员卡
   *
   * 会员卡
   */
  protected readonly 'v3/marketing/membercard-open/user/cards': PageAt<'v3/marketing/membercard-open/user/cards'>
  /**
   * 创建商品券投放计划
   *
   * 摇优惠与投放计划
   */
  protected readonly 'v3/marketing/partner/delivery-plan/delivery-plans': PageAt<'v3/marketing/partner/delivery-plan/delivery-plans'>
  /**
   * 分页查询商品券投放计划
   *
   * 摇优惠与投放计划
   */
  protected readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': PageAt<'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans'>
  /**
   * 更新商品券投放计划
   *
   * 摇优惠与投放计划
   */
  protected readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': PageAt<'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}'>
  /**
   * 终止商品券投放计划
   *
   * 摇优惠与投放计划
   */
  protected readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': PageAt<'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate'>
  /**
   * 设置投放计划通知地址
   *
   * 摇优惠与投放计划
   */
  protected readonly 'v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': PageAt<'v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url'>
  /**
   * 提交商品券图片生成任务
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/image-generation-tasks': PageAt<'v3/marketing/partner/product-coupon/image-generation-tasks'>
  /**
   * 查询商品券图片生成结果
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': PageAt<'v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}'>
  /**
   * 商品券图片上传
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/media/upload-image': PageAt<'v3/marketing/partner/product-coupon/media/upload-image'>
  /**
   * - `post`: 设置商品券事件通知地址
   * - `get`: 获取商品券事件通知地址
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/notify-configs': PageAt<'v3/marketing/partner/product-coupon/notify-configs'>
  /**
   * 创建商品券
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/product-coupons': PageAt<'v3/marketing/partner/product-coupon/product-coupons'>
  /**
   * - `patch`: 修改商品券
   * - `get`: 查询商品券
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}'>
  /**
   * 失效商品券
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate'>
  /**
   * 添加商品券批次组
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles'>
  /**
   * 修改商品券批次组
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}'>
  /**
   * 批次组批量关联门店
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores'>
  /**
   * 批次组批量取消关联门店
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores'>
  /**
   * 修改商品券批次组发放预算
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget'>
  /**
   * - `post`: 添加商品券批次
   * - `get`: 查询商品券批次列表
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks'>
  /**
   * - `patch`: 修改商品券批次
   * - `get`: 查询商品券批次
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}'>
  /**
   * 商品券批次关联门店
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores'>
  /**
   * 查询商品券批次关联门店
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores'>
  /**
   * 失效商品券批次
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate'>
  /**
   * 商品券批次取消关联门店
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores'>
  /**
   * 修改商品券批次发放预算
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget'>
  /**
   * 预上传商品券code
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes'>
  /**
   * 向用户发放商品券批次组
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': PageAt<'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles'>
  /**
   * 失效用户商品券组
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': PageAt<'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate'>
  /**
   * - `post`: 向用户发放商品券（服务商）
   * - `get`: 按状态查询用户商品券
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons': PageAt<'v3/marketing/partner/product-coupon/users/{openid}/coupons'>
  /**
   * 查询用户商品券详情
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': PageAt<'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}'>
  /**
   * 确认发放用户商品券
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': PageAt<'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm'>
  /**
   * 失效用户商品券
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': PageAt<'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate'>
  /**
   * 退回用户商品券
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': PageAt<'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return'>
  /**
   * 核销用户商品券
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': PageAt<'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use'>
  /**
   * 向用户预发放商品券
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': PageAt<'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon'>
  /**
   * 向用户预发放商品券批次组
   *
   * 商品券
   */
  protected readonly 'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': PageAt<'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle'>
  /**
   * 查询合作关系列表
   *
   * 委托营销
   */
  protected readonly 'v3/marketing/partnerships': PageAt<'v3/marketing/partnerships'>
  /**
   * 建立合作关系
   *
   * 委托营销
   */
  protected readonly 'v3/marketing/partnerships/build': PageAt<'v3/marketing/partnerships/build'>
  /**
   * 终止合作关系
   *
   * 委托营销
   */
  protected readonly 'v3/marketing/partnerships/terminate': PageAt<'v3/marketing/partnerships/terminate'>
  /**
   * 查询支付有礼活动列表
   *
   * 支付有礼
   */
  protected readonly 'v3/marketing/paygiftactivity/activities': PageAt<'v3/marketing/paygiftactivity/activities'>
  /**
   * 查询支付有礼活动详情
   *
   * 支付有礼
   */
  protected readonly 'v3/marketing/paygiftactivity/activities/{activity_id}': PageAt<'v3/marketing/paygiftactivity/activities/{activity_id}'>
  /**
   * 查询支付有礼活动指定商品
   *
   * 支付有礼
   */
  protected readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/goods': PageAt<'v3/marketing/paygiftactivity/activities/{activity_id}/goods'>
  /**
   * 查询支付有礼活动发券商户号
   *
   * 支付有礼
   */
  protected readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants': PageAt<'v3/marketing/paygiftactivity/activities/{activity_id}/merchants'>
  /**
   * 新增支付有礼活动发券商户号
   *
   * 支付有礼
   */
  protected readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': PageAt<'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add'>
  /**
   * 删除支付有礼活动发券商户号
   *
   * 支付有礼
   */
  protected readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': PageAt<'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete'>
  /**
   * 终止支付有礼活动
   *
   * 支付有礼
   */
  protected readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/terminate': PageAt<'v3/marketing/paygiftactivity/activities/{activity_id}/terminate'>
  /**
   * 创建全场满额送活动
   *
   * 支付有礼
   */
  protected readonly 'v3/marketing/paygiftactivity/unique-threshold-activity': PageAt<'v3/marketing/paygiftactivity/unique-threshold-activity'>
  /**
   * 创建电子小票自定义入口
   *
   * 电子小票
   */
  protected readonly 'v3/marketing/shopping-receipt/customentrances': PageAt<'v3/marketing/shopping-receipt/customentrances'>
  /**
   * - `get`: 查询自定义入口
   * - `patch`: 更新自定义入口
   *
   * 电子小票
   */
  protected readonly 'v3/marketing/shopping-receipt/customentrances/{brand_id}': PageAt<'v3/marketing/shopping-receipt/customentrances/{brand_id}'>
  /**
   * 上传商家电子小票跳转信息
   *
   * 电子小票
   */
  protected readonly 'v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos': PageAt<'v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos'>
  /**
   * 上传电子小票
   *
   * 电子小票
   */
  protected readonly 'v3/marketing/shopping-receipt/shoppingreceipts': PageAt<'v3/marketing/shopping-receipt/shoppingreceipts'>
  /**
   * 查询周周惠活动列表
   *
   * 银行与平台活动
   */
  protected readonly 'v3/marketing/weekly-discount/activities': PageAt<'v3/marketing/weekly-discount/activities'>
  /**
   * 查询周周惠活动详情
   *
   * 银行与平台活动
   */
  protected readonly 'v3/marketing/weekly-discount/activities/{activity_id}': PageAt<'v3/marketing/weekly-discount/activities/{activity_id}'>
  /**
   * 报名周周惠活动
   *
   * 银行与平台活动
   */
  protected readonly 'v3/marketing/weekly-discount/activities/{activity_id}/apply': PageAt<'v3/marketing/weekly-discount/activities/{activity_id}/apply'>
  /**
   * - `post`: 发放银行提现免费券
   * - `get`: 查询用户银行提现免费券
   *
   * 银行与平台活动
   */
  protected readonly 'v3/marketing/withdraw-favor/users/{openid}/coupons': PageAt<'v3/marketing/withdraw-favor/users/{openid}/coupons'>
  /**
   * 分页查询商户管理记录
   *
   * 商户风险与管控
   */
  protected readonly 'v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': PageAt<'v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}'>
  /**
   * 查询指定商户管理记录
   *
   * 商户风险与管控
   */
  protected readonly 'v3/mch-manage/mch-manage-records/{manage_record_id}': PageAt<'v3/mch-manage/mch-manage-records/{manage_record_id}'>
  /**
   * 提交商户管理记录资料
   *
   * 商户风险与管控
   */
  protected readonly 'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': PageAt<'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions'>
  /**
   * 上传商户管理资料文件
   *
   * 商户风险与管控
   */
  protected readonly 'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': PageAt<'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload'>
  /**
   * 查询子商户强化尽调单
   *
   * 商户风险与管控
   */
  protected readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': PageAt<'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}'>
  /**
   * 提交强化尽调资料
   *
   * 商户风险与管控
   */
  protected readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': PageAt<'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit'>
  /**
   * 上传强化尽调资料文件
   *
   * 商户风险与管控
   */
  protected readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': PageAt<'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload'>
  /**
   * 查询子商户管控情况
   *
   * 商户风险与管控
   */
  protected readonly 'v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': PageAt<'v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}'>
  /**
   * 提交注销商户号余额提现申请
   *
   * 二级商户注销
   */
  protected readonly 'v3/mch_operate/risk/withdrawl-apply': PageAt<'v3/mch_operate/risk/withdrawl-apply'>
  /**
   * 按微信申请单号查询已注销商户提现
   *
   * 二级商户注销
   */
  protected readonly 'v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': PageAt<'v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}'>
  /**
   * 按商户申请单号查询已注销商户提现
   *
   * 二级商户注销
   */
  protected readonly 'v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': PageAt<'v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}'>
  /**
   * 提交超管变更申请单
   *
   * 商户资料变更
   */
  protected readonly 'v3/mchalterapply/mchcontactalterapplyment': PageAt<'v3/mchalterapply/mchcontactalterapplyment'>
  /**
   * 按业务单号查询超管变更申请单
   *
   * 商户资料变更
   */
  protected readonly 'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': PageAt<'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}'>
  /**
   * 按申请单号查询超管变更申请单
   *
   * 商户资料变更
   */
  protected readonly 'v3/mchalterapply/mchcontactalterapplyment/{apply_id}': PageAt<'v3/mchalterapply/mchcontactalterapplyment/{apply_id}'>
  /**
   * 撤销超管变更申请单
   *
   * 商户资料变更
   */
  protected readonly 'v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': PageAt<'v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke'>
  /**
   * 提交资料变更申请单
   *
   * 商户资料变更
   */
  protected readonly 'v3/mchalterapply/mchsubjectalterapplyment': PageAt<'v3/mchalterapply/mchsubjectalterapplyment'>
  /**
   * 按业务单号查询资料变更申请单
   *
   * 商户资料变更
   */
  protected readonly 'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': PageAt<'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}'>
  /**
   * 按申请单号查询资料变更申请单
   *
   * 商户资料变更
   */
  protected readonly 'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': PageAt<'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}'>
  /**
   * 撤销资料变更申请单
   *
   * 商户资料变更
   */
  protected readonly 'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke': PageAt<'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke'>
  /**
   * 提交商户简称变更申请单
   *
   * 商户资料变更
   */
  protected readonly 'v3/mchalterapply/merchantnamealterapplyment': PageAt<'v3/mchalterapply/merchantnamealterapplyment'>
  /**
   * 按业务单号查询简称变更申请单
   *
   * 商户资料变更
   */
  protected readonly 'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': PageAt<'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}'>
  /**
   * 按申请单号查询简称变更申请单
   *
   * 商户资料变更
   */
  protected readonly 'v3/mchalterapply/merchantnamealterapplyment/{apply_id}': PageAt<'v3/mchalterapply/merchantnamealterapplyment/{apply_id}'>
  /**
   * 撤销商户简称变更申请单
   *
   * 商户资料变更
   */
  protected readonly 'v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': PageAt<'v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke'>
  /**
   * 医保自费混合收款下单
   *
   * 医保支付
   */
  protected readonly 'v3/med-ins/orders': PageAt<'v3/med-ins/orders'>
  /**
   * 按混合订单号查询医保自费订单
   *
   * 医保支付
   */
  protected readonly 'v3/med-ins/orders/mix-trade-no/{mix_trade_no}': PageAt<'v3/med-ins/orders/mix-trade-no/{mix_trade_no}'>
  /**
   * 按商户订单号查询医保自费订单
   *
   * 医保支付
   */
  protected readonly 'v3/med-ins/orders/out-trade-no/{out_trade_no}': PageAt<'v3/med-ins/orders/out-trade-no/{out_trade_no}'>
  /**
   * 医保退款成功上报
   *
   * 医保支付
   */
  protected readonly 'v3/med-ins/refunds/notify': PageAt<'v3/med-ins/refunds/notify'>
  /**
   * 查询电商风险订单
   *
   * 商户风险与管控
   */
  protected readonly 'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': PageAt<'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades'>
  /**
   * 回传电商风险处置结果
   *
   * 商户风险与管控
   */
  protected readonly 'v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': PageAt<'v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result'>
  /**
   * 上报订单关联信息
   *
   * 商户风险与管控
   */
  protected readonly 'v3/merchant-risk-manage/report-trade-union-information': PageAt<'v3/merchant-risk-manage/report-trade-union-information'>
  /**
   * 查询交易风险信息
   *
   * 商户风险与管控
   */
  protected readonly 'v3/merchant-risk-manage/trade-risk-information': PageAt<'v3/merchant-risk-manage/trade-risk-information'>
  /**
   * 回传交易风险处置结果
   *
   * 商户风险与管控
   */
  protected readonly 'v3/merchant-risk-manage/trade-risk-result': PageAt<'v3/merchant-risk-manage/trade-risk-result'>
  /**
   * - `post`: 创建商户违规通知回调地址
   * - `get`: 查询商户违规通知回调地址
   * - `put`: 修改商户违规通知回调地址
   * - `delete`: 删除商户违规通知回调地址
   *
   * 商户风险与管控
   */
  protected readonly 'v3/merchant-risk-manage/violation-notifications': PageAt<'v3/merchant-risk-manage/violation-notifications'>
  /**
   * - `post`: 创建投诉通知回调
   * - `get`: 查询投诉通知回调
   * - `put`: 更新投诉通知回调
   * - `delete`: 删除投诉通知回调
   *
   * 消费者投诉
   */
  protected readonly 'v3/merchant-service/complaint-notifications': PageAt<'v3/merchant-service/complaint-notifications'>
  /**
   * 查询投诉信息（旧版）
   *
   * 消费者投诉
   * @deprecated `2021-01-08`起下线，新的列表见[这里](/openapi/v3/merchant-service/complaints-v2)，本页仅供查阅存量代码。
   */
  protected readonly 'v3/merchant-service/complaints': PageAt<'v3/merchant-service/complaints'>
  /**
   * 查询投诉单列表
   *
   * 消费者投诉
   */
  protected readonly 'v3/merchant-service/complaints-v2': PageAt<'v3/merchant-service/complaints-v2'>
  /**
   * 查询投诉单详情
   *
   * 消费者投诉
   */
  protected readonly 'v3/merchant-service/complaints-v2/{complaint_id}': PageAt<'v3/merchant-service/complaints-v2/{complaint_id}'>
  /**
   * 反馈处理完成
   *
   * 消费者投诉
   */
  protected readonly 'v3/merchant-service/complaints-v2/{complaint_id}/complete': PageAt<'v3/merchant-service/complaints-v2/{complaint_id}/complete'>
  /**
   * 查询投诉协商历史
   *
   * 消费者投诉
   */
  protected readonly 'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': PageAt<'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys'>
  /**
   * 回复用户
   *
   * 消费者投诉
   */
  protected readonly 'v3/merchant-service/complaints-v2/{complaint_id}/response': PageAt<'v3/merchant-service/complaints-v2/{complaint_id}/response'>
  /**
   * 回复即时服务投诉单
   *
   * 消费者投诉
   */
  protected readonly 'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': PageAt<'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service'>
  /**
   * 更新退款审批结果
   *
   * 消费者投诉
   */
  protected readonly 'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': PageAt<'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress'>
  /**
   * 查询投诉详情（旧版）
   *
   * 消费者投诉
   * @deprecated `2021-01-08`起下线，改按投诉单号查，新的详情见[这里](/openapi/v3/merchant-service/complaints-v2/{complaint_id})，本页仅供查阅存量代码。
   */
  protected readonly 'v3/merchant-service/complaints/{transaction_id}': PageAt<'v3/merchant-service/complaints/{transaction_id}'>
  /**
   * 查询投诉协商历史（旧版）
   *
   * 消费者投诉
   * @deprecated `2021-01-08`起下线，新的协商历史见[这里](/openapi/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys)，本页仅供查阅存量代码。
   */
  protected readonly 'v3/merchant-service/complaints/{transaction_id}/negotiation-historys': PageAt<'v3/merchant-service/complaints/{transaction_id}/negotiation-historys'>
  /**
   * 商户反馈投诉（旧版）
   *
   * 消费者投诉
   * @deprecated `2021-01-08`起下线，拆成了[回复](/openapi/v3/merchant-service/complaints-v2/{complaint_id}/response)与[处理完成](/openapi/v3/merchant-service/complaints-v2/{complaint_id}/complete)两步，本页仅供查阅存量代码。
   */
  protected readonly 'v3/merchant-service/feedbacks': PageAt<'v3/merchant-service/feedbacks'>
  /**
   * 上传反馈图片
   *
   * 消费者投诉
   */
  protected readonly 'v3/merchant-service/images/upload': PageAt<'v3/merchant-service/images/upload'>
  /**
   * 下载投诉图片
   *
   * 消费者投诉
   */
  protected readonly 'v3/merchant-service/images/{media_id}': PageAt<'v3/merchant-service/images/{media_id}'>
  /**
   * 申请修改特约商户结算规则
   *
   * 结算账户与规则
   */
  protected readonly 'v3/merchant-settlement/merchant-settle-rule-applications': PageAt<'v3/merchant-settlement/merchant-settle-rule-applications'>
  /**
   * 查询结算规则修改申请
   *
   * 结算账户与规则
   */
  protected readonly 'v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': PageAt<'v3/merchant-settlement/merchant-settle-rule-applications/{application_id}'>
  /**
   * 创建品牌门店关系
   *
   * 品牌门店
   */
  protected readonly 'v3/merchant-store/stores': PageAt<'v3/merchant-store/stores'>
  /**
   * - `get`: 查询门店
   * - `patch`: 修改门店
   *
   * 品牌门店
   */
  protected readonly 'v3/merchant-store/stores/{store_id}': PageAt<'v3/merchant-store/stores/{store_id}'>
  /**
   * 绑定门店收款信息
   *
   * 品牌门店
   */
  protected readonly 'v3/merchant-store/stores/{store_id}/recipients/bind': PageAt<'v3/merchant-store/stores/{store_id}/recipients/bind'>
  /**
   * 解除门店收款信息绑定
   *
   * 品牌门店
   */
  protected readonly 'v3/merchant-store/stores/{store_id}/recipients/unbind': PageAt<'v3/merchant-store/stores/{store_id}/recipients/unbind'>
  /**
   * 查询账户实时余额
   *
   * 余额与提现
   */
  protected readonly 'v3/merchant/fund/balance/{account_type}': PageAt<'v3/merchant/fund/balance/{account_type}'>
  /**
   * 查询账户日终余额
   *
   * 余额与提现
   */
  protected readonly 'v3/merchant/fund/dayendbalance/{account_type}': PageAt<'v3/merchant/fund/dayendbalance/{account_type}'>
  /**
   * 电商平台提现
   *
   * 余额与提现
   */
  protected readonly 'v3/merchant/fund/withdraw': PageAt<'v3/merchant/fund/withdraw'>
  /**
   * 按日下载提现异常文件
   *
   * 余额与提现
   */
  protected readonly 'v3/merchant/fund/withdraw/bill-type/{bill_type}': PageAt<'v3/merchant/fund/withdraw/bill-type/{bill_type}'>
  /**
   * 按商户单号查询电商平台提现
   *
   * 余额与提现
   */
  protected readonly 'v3/merchant/fund/withdraw/out-request-no/{out_request_no}': PageAt<'v3/merchant/fund/withdraw/out-request-no/{out_request_no}'>
  /**
   * 按微信单号查询电商平台提现
   *
   * 余额与提现
   */
  protected readonly 'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': PageAt<'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}'>
  /**
   * 上传商户文件
   *
   * 特约商户进件
   */
  protected readonly 'v3/merchant/media/upload': PageAt<'v3/merchant/media/upload'>
  /**
   * 上传商户视频
   *
   * 特约商户进件
   */
  protected readonly 'v3/merchant/media/video_upload': PageAt<'v3/merchant/media/video_upload'>
  /**
   * 服务商银行来账查询
   *
   * 来账识别
   */
  protected readonly 'v3/merchantfund/merchant/income-records': PageAt<'v3/merchantfund/merchant/income-records'>
  /**
   * 特约商户银行来账查询
   *
   * 来账识别
   */
  protected readonly 'v3/merchantfund/partner/income-records': PageAt<'v3/merchantfund/partner/income-records'>
  /**
   * - `post`: 子商户进件（融合钱包旧版）
   * - `put`: 修改子商户（融合钱包旧版）
   *
   * 境外商户与权限
   * @deprecated `2022-09-08`起有新版，进件见[这里](/openapi/v3/global/merchants#post)，本节仅供查阅存量代码。
   */
  protected readonly 'v3/merchants': PageAt<'v3/merchants'>
  /**
   * 查询子商户（融合钱包旧版）
   *
   * 境外商户与权限
   * @deprecated `2022-09-08`起有新版，查询见[这里](/openapi/v3/global/merchants/{sub_mchid}#get)，本页仅供查阅存量代码。
   */
  protected readonly 'v3/merchants/{sub_mchid}': PageAt<'v3/merchants/{sub_mchid}'>
  /**
   * 下载消费金批次退款明细
   *
   * 消费金
   */
  protected readonly 'v3/multiuse/stocks/{stock_id}/refund-flow': PageAt<'v3/multiuse/stocks/{stock_id}/refund-flow'>
  /**
   * 下载消费金批次发放明细
   *
   * 消费金
   */
  protected readonly 'v3/multiuse/stocks/{stock_id}/send-flow': PageAt<'v3/multiuse/stocks/{stock_id}/send-flow'>
  /**
   * 下载消费金批次核销明细
   *
   * 消费金
   */
  protected readonly 'v3/multiuse/stocks/{stock_id}/use-flow': PageAt<'v3/multiuse/stocks/{stock_id}/use-flow'>
  /**
   * 发放指定批次的消费金
   *
   * 消费金
   */
  protected readonly 'v3/multiuse/users/{openid}/coupons': PageAt<'v3/multiuse/users/{openid}/coupons'>
  /**
   * 创建电子发票卡券模板
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/card-template': PageAt<'v3/new-tax-control-fapiao/card-template'>
  /**
   * 下载发票文件
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/download': PageAt<'v3/new-tax-control-fapiao/download'>
  /**
   * 开具电子发票
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/fapiao-applications': PageAt<'v3/new-tax-control-fapiao/fapiao-applications'>
  /**
   * 开具通用行业电子发票
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-general': PageAt<'v3/new-tax-control-fapiao/fapiao-applications/issue-general'>
  /**
   * 开具旅客运输行业电子发票
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': PageAt<'v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport'>
  /**
   * 开具成品油行业电子发票
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': PageAt<'v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil'>
  /**
   * 开具不动产租赁行业电子发票
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': PageAt<'v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing'>
  /**
   * 上传电子发票文件
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': PageAt<'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file'>
  /**
   * 查询电子发票
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': PageAt<'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}'>
  /**
   * 获取发票下载信息
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': PageAt<'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files'>
  /**
   * 将电子发票插入微信用户卡包
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': PageAt<'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards'>
  /**
   * 冲红电子发票
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': PageAt<'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse'>
  /**
   * 获取开通电子发票能力的邀请链接
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': PageAt<'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl'>
  /**
   * 获取邀请开通的商户信息
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': PageAt<'v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo'>
  /**
   * 获取商户开票基础信息
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/merchant/base-information': PageAt<'v3/new-tax-control-fapiao/merchant/base-information'>
  /**
   * - `patch`: 配置开发选项
   * - `get`: 查询商户配置的开发选项
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/merchant/development-config': PageAt<'v3/new-tax-control-fapiao/merchant/development-config'>
  /**
   * 获取商品和服务税收分类对照表
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/merchant/tax-codes': PageAt<'v3/new-tax-control-fapiao/merchant/tax-codes'>
  /**
   * 检查子商户开票功能
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': PageAt<'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check'>
  /**
   * 检查子商户数电开票功能状态
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': PageAt<'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status'>
  /**
   * 获取用户填写的抬头
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/user-title': PageAt<'v3/new-tax-control-fapiao/user-title'>
  /**
   * 获取抬头填写链接
   *
   * 电子发票
   */
  protected readonly 'v3/new-tax-control-fapiao/user-title/title-url': PageAt<'v3/new-tax-control-fapiao/user-title/title-url'>
  /**
   * 获取刷脸authinfo
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/offlineface/authinfo': PageAt<'v3/offlineface/authinfo'>
  /**
   * 刷脸预签约
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/offlineface/contracts/presign': PageAt<'v3/offlineface/contracts/presign'>
  /**
   * 查询刷脸签约
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/offlineface/contracts/{contract_id}': PageAt<'v3/offlineface/contracts/{contract_id}'>
  /**
   * 查询刷脸重采用户列表
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/offlineface/face-collections': PageAt<'v3/offlineface/face-collections'>
  /**
   * 查询刷脸重采请求详情
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/offlineface/face-collections/{collection_id}': PageAt<'v3/offlineface/face-collections/{collection_id}'>
  /**
   * 获取刷脸欠款还款链接
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/offlineface/repayment-url': PageAt<'v3/offlineface/repayment-url'>
  /**
   * 刷脸申请扣款
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/offlineface/transactions': PageAt<'v3/offlineface/transactions'>
  /**
   * 刷脸扣款查单
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/offlineface/transactions/out-trade-no/{out_trade_no}': PageAt<'v3/offlineface/transactions/out-trade-no/{out_trade_no}'>
  /**
   * 查询离线刷脸机构
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/offlinefacemch/organizations': PageAt<'v3/offlinefacemch/organizations'>
  /**
   * - `get`: 查询刷脸用户信息
   * - `patch`: 修改刷脸用户信息
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': PageAt<'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'>
  /**
   * 解除刷脸用户签约关系
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': PageAt<'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract'>
  /**
   * 获取刷脸凭证授权
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/offlinefacemch/tokens': PageAt<'v3/offlinefacemch/tokens'>
  /**
   * 查询刷掌授权
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/palmservice/authorization/openid/{openid}': PageAt<'v3/palmservice/authorization/openid/{openid}'>
  /**
   * 刷掌服务关联预授权
   *
   * 刷脸与刷掌
   */
  protected readonly 'v3/palmservice/authorization/preauthorize': PageAt<'v3/palmservice/authorization/preauthorize'>
  /**
   * 直连商户重试扣费通知
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/contracts/{contract_id}/fail-notify': PageAt<'v3/papay/contracts/{contract_id}/fail-notify'>
  /**
   * 直连商户预扣费通知
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/contracts/{contract_id}/notify': PageAt<'v3/papay/contracts/{contract_id}/notify'>
  /**
   * 查询保险自动续费预约
   *
   * 保险委托代扣
   */
  protected readonly 'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': PageAt<'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}'>
  /**
   * 预约保险自动续费
   *
   * 保险委托代扣
   */
  protected readonly 'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': PageAt<'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule'>
  /**
   * 保险自动续费受理扣款
   *
   * 保险委托代扣
   */
  protected readonly 'v3/papay/insurance-pay/transactions/apply': PageAt<'v3/papay/insurance-pay/transactions/apply'>
  /**
   * 续期保险自动续费协议
   *
   * 保险委托代扣
   */
  protected readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': PageAt<'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew'>
  /**
   * 查询保险自动续费协议
   *
   * 保险委托代扣
   */
  protected readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': PageAt<'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'>
  /**
   * 解除保险自动续费协议
   *
   * 保险委托代扣
   */
  protected readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': PageAt<'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'>
  /**
   * 保险商户App预签约
   *
   * 保险委托代扣
   */
  protected readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/app': PageAt<'v3/papay/insurance-sign/contracts/pre-entrust-sign/app'>
  /**
   * 保险商户H5预签约
   *
   * 保险委托代扣
   */
  protected readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': PageAt<'v3/papay/insurance-sign/contracts/pre-entrust-sign/h5'>
  /**
   * 保险商户JSAPI预签约
   *
   * 保险委托代扣
   */
  protected readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': PageAt<'v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi'>
  /**
   * 保险商户小程序预签约
   *
   * 保险委托代扣
   */
  protected readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': PageAt<'v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program'>
  /**
   * 修改保险扣费周期列表
   *
   * 保险委托代扣
   */
  protected readonly 'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': PageAt<'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify'>
  /**
   * 查询保险扣费周期列表
   *
   * 保险委托代扣
   */
  protected readonly 'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': PageAt<'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}'>
  /**
   * 鸿蒙代扣受理扣款
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/pay/harmony/transactions/apply': PageAt<'v3/papay/pay/harmony/transactions/apply'>
  /**
   * 查询委托代扣扣费预约（服务商）
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/pay/partner/schedules/contract-id/{contract_id}': PageAt<'v3/papay/pay/partner/schedules/contract-id/{contract_id}'>
  /**
   * 委托代扣预约扣费（服务商）
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': PageAt<'v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule'>
  /**
   * 委托代扣受理扣款（服务商）
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/pay/partner/transactions/apply': PageAt<'v3/papay/pay/partner/transactions/apply'>
  /**
   * 查询委托代扣扣费预约
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/pay/schedules/contract-id/{contract_id}': PageAt<'v3/papay/pay/schedules/contract-id/{contract_id}'>
  /**
   * 委托代扣预约扣费
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/pay/schedules/contract-id/{contract_id}/schedule': PageAt<'v3/papay/pay/schedules/contract-id/{contract_id}/schedule'>
  /**
   * 委托代扣受理扣款
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/pay/transactions/apply': PageAt<'v3/papay/pay/transactions/apply'>
  /**
   * 预约扣费App预签约
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': PageAt<'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app'>
  /**
   * 预约扣费H5预签约
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5': PageAt<'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5'>
  /**
   * 预约扣费JSAPI预签约
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': PageAt<'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi'>
  /**
   * 预约扣费小程序预签约
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': PageAt<'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program'>
  /**
   * 预约扣费App预签约（服务商）
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': PageAt<'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app'>
  /**
   * 预约扣费H5预签约（服务商）
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': PageAt<'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5'>
  /**
   * 预约扣费JSAPI预签约（服务商）
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': PageAt<'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi'>
  /**
   * 预约扣费小程序预签约（服务商）
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program': PageAt<'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program'>
  /**
   * 按商户协议号查询鸿蒙代扣协议
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}': PageAt<'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}'>
  /**
   * 按商户协议号查询代扣协议
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': PageAt<'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'>
  /**
   * 按商户协议号解除代扣协议
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': PageAt<'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'>
  /**
   * 委托代扣预签约
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/sign/contracts/pre-entrust-sign': PageAt<'v3/papay/sign/contracts/pre-entrust-sign'>
  /**
   * 按商户协议号查询代扣协议（服务商）
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': PageAt<'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'>
  /**
   * 按商户协议号解除代扣协议（服务商）
   *
   * 委托代扣
   */
  protected readonly 'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': PageAt<'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'>
  /**
   * 提交停车场进件申请
   *
   * 停车缴费服务
   */
  protected readonly 'v3/parking/reminders/application': PageAt<'v3/parking/reminders/application'>
  /**
   * 查询停车场进件申请单
   *
   * 停车缴费服务
   */
  protected readonly 'v3/parking/reminders/application/query': PageAt<'v3/parking/reminders/application/query'>
  /**
   * 撤回停车场进件申请
   *
   * 停车缴费服务
   */
  protected readonly 'v3/parking/reminders/application/withdraw': PageAt<'v3/parking/reminders/application/withdraw'>
  /**
   * 查询停车场进件申请单列表
   *
   * 停车缴费服务
   */
  protected readonly 'v3/parking/reminders/applications': PageAt<'v3/parking/reminders/applications'>
  /**
   * 同步车辆入场通知
   *
   * 停车缴费服务
   */
  protected readonly 'v3/parking/reminders/entry': PageAt<'v3/parking/reminders/entry'>
  /**
   * 同步车辆离场通知
   *
   * 停车缴费服务
   */
  protected readonly 'v3/parking/reminders/exit': PageAt<'v3/parking/reminders/exit'>
  /**
   * 同步非临停扩展支付
   *
   * 停车缴费服务
   */
  protected readonly 'v3/parking/reminders/ext-payment': PageAt<'v3/parking/reminders/ext-payment'>
  /**
   * 查询停车提醒的停车费用
   *
   * 停车缴费服务
   */
  protected readonly 'v3/parking/reminders/parking-fee': PageAt<'v3/parking/reminders/parking-fee'>
  /**
   * 查询停车提醒的停车场信息
   *
   * 停车缴费服务
   */
  protected readonly 'v3/parking/reminders/parking-lot': PageAt<'v3/parking/reminders/parking-lot'>
  /**
   * 同步停车支付结果通知
   *
   * 停车缴费服务
   */
  protected readonly 'v3/parking/reminders/payment': PageAt<'v3/parking/reminders/payment'>
  /**
   * 服务商重试扣费通知
   *
   * 委托代扣
   */
  protected readonly 'v3/partner-papay/contracts/{contract_id}/fail-notify': PageAt<'v3/partner-papay/contracts/{contract_id}/fail-notify'>
  /**
   * 服务商预扣费通知
   *
   * 委托代扣
   */
  protected readonly 'v3/partner-papay/contracts/{contract_id}/notify': PageAt<'v3/partner-papay/contracts/{contract_id}/notify'>
  /**
   * 发起批量转账（服务商）
   *
   * 批量转账
   */
  protected readonly 'v3/partner-transfer/batches': PageAt<'v3/partner-transfer/batches'>
  /**
   * 按微信批次单号查询批次（服务商）
   *
   * 批量转账
   */
  protected readonly 'v3/partner-transfer/batches/batch-id/{batch_id}': PageAt<'v3/partner-transfer/batches/batch-id/{batch_id}'>
  /**
   * 按微信明细单号查询明细（服务商）
   *
   * 批量转账
   */
  protected readonly 'v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': PageAt<'v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'>
  /**
   * 按商家批次单号查询批次（服务商）
   *
   * 批量转账
   */
  protected readonly 'v3/partner-transfer/batches/out-batch-no/{out_batch_no}': PageAt<'v3/partner-transfer/batches/out-batch-no/{out_batch_no}'>
  /**
   * 按商家明细单号查询明细（服务商）
   *
   * 批量转账
   */
  protected readonly 'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': PageAt<'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'>
  /**
   * 免密支付小程序预签约（电商收付通）
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': PageAt<'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program'>
  /**
   * 免密支付支付后预签约（电商收付通）
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': PageAt<'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign'>
  /**
   * 免密支付小程序预签约
   *
   * 免密支付
   */
  protected readonly 'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': PageAt<'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program'>
  /**
   * 免密支付支付后预签约
   *
   * 免密支付
   */
  protected readonly 'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': PageAt<'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign'>
  /**
   * 免密支付小程序预签约（从业机构）
   *
   * 免密支付
   */
  protected readonly 'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program': PageAt<'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program'>
  /**
   * 免密支付支付后预签约（从业机构）
   *
   * 免密支付
   */
  protected readonly 'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': PageAt<'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign'>
  /**
   * 按商户协议号查询免密支付协议
   *
   * 免密支付
   */
  protected readonly 'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': PageAt<'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}'>
  /**
   * 按商户协议号解除免密支付协议
   *
   * 免密支付
   */
  protected readonly 'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': PageAt<'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate'>
  /**
   * 免密支付小程序预签约（服务商）
   *
   * 免密支付
   */
  protected readonly 'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': PageAt<'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program'>
  /**
   * 免密支付支付后预签约（服务商）
   *
   * 免密支付
   */
  protected readonly 'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign': PageAt<'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign'>
  /**
   * 查询音箱绑定信息
   *
   * 音箱与小票机
   */
  protected readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}': PageAt<'v3/pay-devices/open-scenario-speaker/{device_sn}'>
  /**
   * 绑定音箱设备码牌
   *
   * 音箱与小票机
   */
  protected readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/bind': PageAt<'v3/pay-devices/open-scenario-speaker/{device_sn}/bind'>
  /**
   * 出厂预绑定音箱和码牌
   *
   * 音箱与小票机
   */
  protected readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': PageAt<'v3/pay-devices/open-scenario-speaker/{device_sn}/prebind'>
  /**
   * 解绑音箱设备码牌
   *
   * 音箱与小票机
   */
  protected readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': PageAt<'v3/pay-devices/open-scenario-speaker/{device_sn}/unbind'>
  /**
   * 码牌支付结果上报
   *
   * 音箱与小票机
   */
  protected readonly 'v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': PageAt<'v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report'>
  /**
   * 小票机打印
   *
   * 音箱与小票机
   */
  protected readonly 'v3/pay-devices/printers/{device_id}/print-orders': PageAt<'v3/pay-devices/printers/{device_id}/print-orders'>
  /**
   * 查询小票机打印订单
   *
   * 音箱与小票机
   */
  protected readonly 'v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': PageAt<'v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}'>
  /**
   * 微信分付曝光建议（从业机构）
   *
   * 微信分付
   */
  protected readonly 'v3/pay/acquiring-bank/transactions/exposure': PageAt<'v3/pay/acquiring-bank/transactions/exposure'>
  /**
   * 商户贴息微信分付曝光建议
   *
   * 微信分付
   */
  protected readonly 'v3/pay/instal/exposure': PageAt<'v3/pay/instal/exposure'>
  /**
   * 商户贴息微信分付曝光建议（服务商）
   *
   * 微信分付
   */
  protected readonly 'v3/pay/instal/partner/exposure': PageAt<'v3/pay/instal/partner/exposure'>
  /**
   * APP下单（服务商）
   *
   * 基础支付
   */
  protected readonly 'v3/pay/partner/transactions/app': PageAt<'v3/pay/partner/transactions/app'>
  /**
   * APP下单并签约（服务商）
   *
   * 免密支付
   */
  protected readonly 'v3/pay/partner/transactions/app-with-contract': PageAt<'v3/pay/partner/transactions/app-with-contract'>
  /**
   * 付款码支付（服务商）
   *
   * 基础支付
   */
  protected readonly 'v3/pay/partner/transactions/codepay': PageAt<'v3/pay/partner/transactions/codepay'>
  /**
   * 微信分付曝光建议（服务商）
   *
   * 微信分付
   */
  protected readonly 'v3/pay/partner/transactions/exposure': PageAt<'v3/pay/partner/transactions/exposure'>
  /**
   * H5下单（服务商）
   *
   * 基础支付
   */
  protected readonly 'v3/pay/partner/transactions/h5': PageAt<'v3/pay/partner/transactions/h5'>
  /**
   * 按微信支付订单号查单（服务商）
   *
   * 基础支付
   */
  protected readonly 'v3/pay/partner/transactions/id/{transaction_id}': PageAt<'v3/pay/partner/transactions/id/{transaction_id}'>
  /**
   * JSAPI下单（服务商）
   *
   * 基础支付
   */
  protected readonly 'v3/pay/partner/transactions/jsapi': PageAt<'v3/pay/partner/transactions/jsapi'>
  /**
   * JSAPI下单并授权或签约（服务商）
   *
   * 免密支付
   */
  protected readonly 'v3/pay/partner/transactions/jsapi-with-contract': PageAt<'v3/pay/partner/transactions/jsapi-with-contract'>
  /**
   * 小程序下单
   *
   * 基础支付
   */
  protected readonly 'v3/pay/partner/transactions/miniprogram': PageAt<'v3/pay/partner/transactions/miniprogram'>
  /**
   * Native下单（服务商）
   *
   * 基础支付
   */
  protected readonly 'v3/pay/partner/transactions/native': PageAt<'v3/pay/partner/transactions/native'>
  /**
   * 按商户订单号查单（服务商）
   *
   * 基础支付
   */
  protected readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}': PageAt<'v3/pay/partner/transactions/out-trade-no/{out_trade_no}'>
  /**
   * 关闭订单（服务商）
   *
   * 基础支付
   */
  protected readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': PageAt<'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close'>
  /**
   * 撤销订单（服务商）
   *
   * 基础支付
   */
  protected readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': PageAt<'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse'>
  /**
   * 扫码支付下单（合作伙伴）
   *
   * 基础支付
   */
  protected readonly 'v3/pay/partner/transactions/scannedpos': PageAt<'v3/pay/partner/transactions/scannedpos'>
  /**
   * APP下单
   *
   * 基础支付
   */
  protected readonly 'v3/pay/transactions/app': PageAt<'v3/pay/transactions/app'>
  /**
   * APP下单并签约
   *
   * 免密支付
   */
  protected readonly 'v3/pay/transactions/app-with-contract': PageAt<'v3/pay/transactions/app-with-contract'>
  /**
   * 付款码支付
   *
   * 基础支付
   */
  protected readonly 'v3/pay/transactions/codepay': PageAt<'v3/pay/transactions/codepay'>
  /**
   * 微信分付曝光建议
   *
   * 微信分付
   */
  protected readonly 'v3/pay/transactions/exposure': PageAt<'v3/pay/transactions/exposure'>
  /**
   * H5下单
   *
   * 基础支付
   */
  protected readonly 'v3/pay/transactions/h5': PageAt<'v3/pay/transactions/h5'>
  /**
   * 按微信支付订单号查单
   *
   * 基础支付
   */
  protected readonly 'v3/pay/transactions/id/{transaction_id}': PageAt<'v3/pay/transactions/id/{transaction_id}'>
  /**
   * JSAPI下单
   *
   * 基础支付
   */
  protected readonly 'v3/pay/transactions/jsapi': PageAt<'v3/pay/transactions/jsapi'>
  /**
   * JSAPI下单并授权或签约
   *
   * 免密支付
   */
  protected readonly 'v3/pay/transactions/jsapi-with-contract': PageAt<'v3/pay/transactions/jsapi-with-contract'>
  /**
   * Native下单
   *
   * 基础支付
   */
  protected readonly 'v3/pay/transactions/native': PageAt<'v3/pay/transactions/native'>
  /**
   * 按商户订单号查单
   *
   * 基础支付
   */
  protected readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}': PageAt<'v3/pay/transactions/out-trade-no/{out_trade_no}'>
  /**
   * 关闭订单
   *
   * 基础支付
   */
  protected readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}/close': PageAt<'v3/pay/transactions/out-trade-no/{out_trade_no}/close'>
  /**
   * 撤销订单
   *
   * 基础支付
   */
  protected readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': PageAt<'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse'>
  /**
   * 查询微工卡核身记录
   *
   * 微工卡
   */
  protected readonly 'v3/payroll-card/authentications': PageAt<'v3/payroll-card/authentications'>
  /**
   * 微工卡核身预下单
   *
   * 微工卡
   */
  protected readonly 'v3/payroll-card/authentications/pre-order': PageAt<'v3/payroll-card/authentications/pre-order'>
  /**
   * 微工卡核身预下单（流程中授权）
   *
   * 微工卡
   */
  protected readonly 'v3/payroll-card/authentications/pre-order-with-auth': PageAt<'v3/payroll-card/authentications/pre-order-with-auth'>
  /**
   * 获取微工卡核身结果
   *
   * 微工卡
   */
  protected readonly 'v3/payroll-card/authentications/{authenticate_number}': PageAt<'v3/payroll-card/authentications/{authenticate_number}'>
  /**
   * 查询微工卡授权关系
   *
   * 微工卡
   */
  protected readonly 'v3/payroll-card/relations/{openid}': PageAt<'v3/payroll-card/relations/{openid}'>
  /**
   * 微工卡生成授权token
   *
   * 微工卡
   */
  protected readonly 'v3/payroll-card/tokens': PageAt<'v3/payroll-card/tokens'>
  /**
   * 微工卡发起批量转账
   *
   * 微工卡
   */
  protected readonly 'v3/payroll-card/transfer-batches': PageAt<'v3/payroll-card/transfer-batches'>
  /**
   * 微工卡生成投保结果
   *
   * 微工卡
   */
  protected readonly 'v3/payroll-card/wesure/insurance': PageAt<'v3/payroll-card/wesure/insurance'>
  /**
   * 微工卡校验核身结果
   *
   * 微工卡
   */
  protected readonly 'v3/payroll-card/wesure/token-validations': PageAt<'v3/payroll-card/wesure/token-validations'>
  /**
   * 支付分预授权（从业机构）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/acquiringbank/permissions': PageAt<'v3/payscore/acquiringbank/permissions'>
  /**
   * 按授权协议号查询支付分授权（从业机构）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}': PageAt<'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}'>
  /**
   * 按授权协议号解除支付分授权（从业机构）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': PageAt<'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate'>
  /**
   * - `post`: 创建支付分订单（从业机构）
   * - `get`: 查询支付分订单（从业机构）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/acquiringbank/serviceorder': PageAt<'v3/payscore/acquiringbank/serviceorder'>
  /**
   * 查询支付分扣款信息（从业机构）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/acquiringbank/serviceorder/deduction': PageAt<'v3/payscore/acquiringbank/serviceorder/deduction'>
  /**
   * 取消支付分订单（从业机构）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': PageAt<'v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel'>
  /**
   * 完结支付分订单（从业机构）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': PageAt<'v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete'>
  /**
   * 修改支付分订单金额（从业机构）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': PageAt<'v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify'>
  /**
   * 登记支付分扣款信息（从业机构）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': PageAt<'v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo'>
  /**
   * 同步支付分订单信息（从业机构）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': PageAt<'v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync'>
  /**
   * 创建先用后付订单（从业机构）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/acquiringbank/servicepayondeliveryorder': PageAt<'v3/payscore/acquiringbank/servicepayondeliveryorder'>
  /**
   * 申请获取支付分对账单
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/merchant-bill': PageAt<'v3/payscore/merchant-bill'>
  /**
   * - `post`: 创建支付分订单（境外）
   * - `get`: 查询支付分订单（境外）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/oversea/partner/serviceorder': PageAt<'v3/payscore/oversea/partner/serviceorder'>
  /**
   * 取消支付分订单（境外）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': PageAt<'v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel'>
  /**
   * 完结支付分订单（境外）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete': PageAt<'v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete'>
  /**
   * 同步支付分订单信息（境外）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync': PageAt<'v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync'>
  /**
   * 支付分商户预授权（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/permissions': PageAt<'v3/payscore/partner/permissions'>
  /**
   * 支付分场景中预授权（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/permissions/apply-for-scene': PageAt<'v3/payscore/partner/permissions/apply-for-scene'>
  /**
   * 支付分评估用户分层（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/permissions/assess-user-risk-level': PageAt<'v3/payscore/partner/permissions/assess-user-risk-level'>
  /**
   * 按授权协议号查询支付分授权（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/permissions/authorization-code/{authorization_code}': PageAt<'v3/payscore/partner/permissions/authorization-code/{authorization_code}'>
  /**
   * 按授权协议号解除支付分授权（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': PageAt<'v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate'>
  /**
   * 按openid查询支付分授权（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/permissions/search': PageAt<'v3/payscore/partner/permissions/search'>
  /**
   * 按openid解除支付分授权（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/permissions/terminate': PageAt<'v3/payscore/partner/permissions/terminate'>
  /**
   * 收付通子商户申请绑定支付分服务
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/service-account-applications': PageAt<'v3/payscore/partner/service-account-applications'>
  /**
   * 查询收付通子商户服务绑定结果
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/service-account-applications/{out_apply_no}': PageAt<'v3/payscore/partner/service-account-applications/{out_apply_no}'>
  /**
   * - `post`: 创建支付分订单（服务商）
   * - `get`: 查询支付分订单（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/serviceorder': PageAt<'v3/payscore/partner/serviceorder'>
  /**
   * 支付分创单结单合并（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/serviceorder/direct-complete': PageAt<'v3/payscore/partner/serviceorder/direct-complete'>
  /**
   * 取消支付分订单（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/serviceorder/{out_order_no}/cancel': PageAt<'v3/payscore/partner/serviceorder/{out_order_no}/cancel'>
  /**
   * 完结支付分订单（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/serviceorder/{out_order_no}/complete': PageAt<'v3/payscore/partner/serviceorder/{out_order_no}/complete'>
  /**
   * 修改支付分订单金额（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/serviceorder/{out_order_no}/modify': PageAt<'v3/payscore/partner/serviceorder/{out_order_no}/modify'>
  /**
   * 支付分商户发起催收扣款（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/serviceorder/{out_order_no}/pay': PageAt<'v3/payscore/partner/serviceorder/{out_order_no}/pay'>
  /**
   * 下发支付分服务费用待处理消息（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage': PageAt<'v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage'>
  /**
   * 下发支付分服务预扣费消息（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage': PageAt<'v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage'>
  /**
   * 同步支付分订单信息（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/serviceorder/{out_order_no}/sync': PageAt<'v3/payscore/partner/serviceorder/{out_order_no}/sync'>
  /**
   * 创建先用后付订单（服务商）
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/servicepayondeliveryorder': PageAt<'v3/payscore/partner/servicepayondeliveryorder'>
  /**
   * 查询用户分层对应建议先享金额
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/partner/servicequotas/service-id/{service_id}': PageAt<'v3/payscore/partner/servicequotas/service-id/{service_id}'>
  /**
   * - `post`: 创建先享后付订单（旧版）
   * - `get`: 查询先享后付订单（旧版）
   *
   * 先享后付
   */
  protected readonly 'v3/payscore/payafter-orders': PageAt<'v3/payscore/payafter-orders'>
  /**
   * 撤销先享后付订单（旧版）
   *
   * 先享后付
   */
  protected readonly 'v3/payscore/payafter-orders/{out_order_no}/cancel': PageAt<'v3/payscore/payafter-orders/{out_order_no}/cancel'>
  /**
   * 完结先享后付订单（旧版）
   *
   * 先享后付
   */
  protected readonly 'v3/payscore/payafter-orders/{out_order_no}/complete': PageAt<'v3/payscore/payafter-orders/{out_order_no}/complete'>
  /**
   * 支付分订单同步（旧版）
   *
   * 先享后付
   */
  protected readonly 'v3/payscore/payafter-orders/{out_order_no}/sync': PageAt<'v3/payscore/payafter-orders/{out_order_no}/sync'>
  /**
   * 商户预授权
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/permissions': PageAt<'v3/payscore/permissions'>
  /**
   * 支付分评估用户分层
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/permissions/assess-user-risk-level': PageAt<'v3/payscore/permissions/assess-user-risk-level'>
  /**
   * 按授权协议号查询授权
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/permissions/authorization-code/{authorization_code}': PageAt<'v3/payscore/permissions/authorization-code/{authorization_code}'>
  /**
   * 按授权协议号解除授权
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/permissions/authorization-code/{authorization_code}/terminate': PageAt<'v3/payscore/permissions/authorization-code/{authorization_code}/terminate'>
  /**
   * 按用户标识查询授权
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/permissions/openid/{openid}': PageAt<'v3/payscore/permissions/openid/{openid}'>
  /**
   * 按用户标识解除授权
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/permissions/openid/{openid}/terminate': PageAt<'v3/payscore/permissions/openid/{openid}/terminate'>
  /**
   * 创建支付分计划（服务商）
   *
   * 支付分签约计划
   */
  protected readonly 'v3/payscore/plan/partner/payscore-plans': PageAt<'v3/payscore/plan/partner/payscore-plans'>
  /**
   * 查询支付分计划（服务商）
   *
   * 支付分签约计划
   */
  protected readonly 'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': PageAt<'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}'>
  /**
   * 停止支付分计划（服务商）
   *
   * 支付分签约计划
   */
  protected readonly 'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': PageAt<'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'>
  /**
   * 创建支付分计划
   *
   * 支付分签约计划
   */
  protected readonly 'v3/payscore/plan/payscore-plans': PageAt<'v3/payscore/plan/payscore-plans'>
  /**
   * 查询支付分计划
   *
   * 支付分签约计划
   */
  protected readonly 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': PageAt<'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}'>
  /**
   * 停止支付分计划
   *
   * 支付分签约计划
   */
  protected readonly 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': PageAt<'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'>
  /**
   * - `post`: 创建支付分订单
   * - `get`: 查询支付分订单
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/serviceorder': PageAt<'v3/payscore/serviceorder'>
  /**
   * 支付分创单结单合并
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/serviceorder/direct-complete': PageAt<'v3/payscore/serviceorder/direct-complete'>
  /**
   * 取消支付分订单
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/serviceorder/{out_order_no}/cancel': PageAt<'v3/payscore/serviceorder/{out_order_no}/cancel'>
  /**
   * 完结支付分订单
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/serviceorder/{out_order_no}/complete': PageAt<'v3/payscore/serviceorder/{out_order_no}/complete'>
  /**
   * 修改支付分金额
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/serviceorder/{out_order_no}/modify': PageAt<'v3/payscore/serviceorder/{out_order_no}/modify'>
  /**
   * 请求支付分催收
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/serviceorder/{out_order_no}/pay': PageAt<'v3/payscore/serviceorder/{out_order_no}/pay'>
  /**
   * 下发支付分服务费用待处理消息
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': PageAt<'v3/payscore/serviceorder/{out_order_no}/send-pendingmessage'>
  /**
   * 下发支付分服务预扣费消息
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': PageAt<'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage'>
  /**
   * 同步支付分订单
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/serviceorder/{out_order_no}/sync': PageAt<'v3/payscore/serviceorder/{out_order_no}/sync'>
  /**
   * 创建先用后付订单
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/servicepayondeliveryorder': PageAt<'v3/payscore/servicepayondeliveryorder'>
  /**
   * 创建支付分签约计划服务订单（服务商）
   *
   * 支付分签约计划
   */
  protected readonly 'v3/payscore/sign-plan/partner/serviceorder': PageAt<'v3/payscore/sign-plan/partner/serviceorder'>
  /**
   * 创建用户的支付分签约计划（服务商）
   *
   * 支付分签约计划
   */
  protected readonly 'v3/payscore/sign-plan/partner/user-sign-plans': PageAt<'v3/payscore/sign-plan/partner/user-sign-plans'>
  /**
   * 查询用户的支付分签约计划（服务商）
   *
   * 支付分签约计划
   */
  protected readonly 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': PageAt<'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}'>
  /**
   * 取消用户的支付分签约计划（服务商）
   *
   * 支付分签约计划
   */
  protected readonly 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': PageAt<'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop'>
  /**
   * 创建支付分签约计划服务订单
   *
   * 支付分签约计划
   */
  protected readonly 'v3/payscore/sign-plan/serviceorder': PageAt<'v3/payscore/sign-plan/serviceorder'>
  /**
   * 创建用户的支付分签约计划
   *
   * 支付分签约计划
   */
  protected readonly 'v3/payscore/sign-plan/user-sign-plans': PageAt<'v3/payscore/sign-plan/user-sign-plans'>
  /**
   * 查询用户的支付分签约计划
   *
   * 支付分签约计划
   */
  protected readonly 'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': PageAt<'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}'>
  /**
   * 取消用户的支付分签约计划
   *
   * 支付分签约计划
   */
  protected readonly 'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': PageAt<'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop'>
  /**
   * - `post`: 创建智慧零售订单
   * - `get`: 查询智慧零售订单
   *
   * 智慧零售
   */
  protected readonly 'v3/payscore/smartretail-orders': PageAt<'v3/payscore/smartretail-orders'>
  /**
   * 撤销智慧零售订单
   *
   * 智慧零售
   */
  protected readonly 'v3/payscore/smartretail-orders/{out_order_no}/cancel': PageAt<'v3/payscore/smartretail-orders/{out_order_no}/cancel'>
  /**
   * 完结智慧零售订单
   *
   * 智慧零售
   */
  protected readonly 'v3/payscore/smartretail-orders/{out_order_no}/complete': PageAt<'v3/payscore/smartretail-orders/{out_order_no}/complete'>
  /**
   * 查询支付分用户授权状态
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/user-service-state': PageAt<'v3/payscore/user-service-state'>
  /**
   * 解除支付分用户授权关系
   *
   * 微信支付分
   */
  protected readonly 'v3/payscore/users/{openid}/permissions/{service_id}/terminate': PageAt<'v3/payscore/users/{openid}/permissions/{service_id}/terminate'>
  /**
   * 申请银行转账充值（平台）
   *
   * 二级商户充值
   */
  protected readonly 'v3/platsolution/ecommerce/bank-transfer-recharges/apply': PageAt<'v3/platsolution/ecommerce/bank-transfer-recharges/apply'>
  /**
   * 查询银行转账充值结果（平台）
   *
   * 二级商户充值
   */
  protected readonly 'v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': PageAt<'v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}'>
  /**
   * 开通保险理赔功能
   *
   * 二级商户充值
   */
  protected readonly 'v3/platsolution/ecommerce/insurance-compensation-contracts': PageAt<'v3/platsolution/ecommerce/insurance-compensation-contracts'>
  /**
   * 查询保险理赔功能开通状态
   *
   * 二级商户充值
   */
  protected readonly 'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': PageAt<'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened'>
  /**
   * 平台请求赔付
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills': PageAt<'v3/platsolution/ecommerce/mch-transfer/compensate-bills'>
  /**
   * 按微信单号查询平台赔付
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}': PageAt<'v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}'>
  /**
   * 按商户单号查询平台赔付
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': PageAt<'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}'>
  /**
   * 撤销平台赔付
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': PageAt<'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel'>
  /**
   * 平台赔付预下单
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': PageAt<'v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer'>
  /**
   * 请求保证金售后赔付
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills': PageAt<'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills'>
  /**
   * 按微信单号查询保证金售后赔付
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': PageAt<'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}'>
  /**
   * 按商户单号查询保证金售后赔付
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': PageAt<'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}'>
  /**
   * 发起保证金赔付保司保费
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills': PageAt<'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills'>
  /**
   * 按商户单号查询保证金赔付保费
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': PageAt<'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}'>
  /**
   * 发起保证金赔付用户运费
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills': PageAt<'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills'>
  /**
   * 按商户单号查询保证金赔付运费
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}': PageAt<'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}'>
  /**
   * 请求保险理赔
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': PageAt<'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills'>
  /**
   * 按微信单号查询保险理赔
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': PageAt<'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}'>
  /**
   * 按商户单号查询保险理赔
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': PageAt<'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}'>
  /**
   * 撤销保险理赔
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel': PageAt<'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel'>
  /**
   * 保险理赔预下单
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': PageAt<'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer'>
  /**
   * 平台赔付二级商户
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': PageAt<'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills'>
  /**
   * 按商户单号查询平台赔付二级商户
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}': PageAt<'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}'>
  /**
   * 保证金赔付商户
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills': PageAt<'v3/platsolution/ecommerce/mch-transfer/transfer-bills'>
  /**
   * 按微信单号查询保证金赔付商户
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': PageAt<'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}'>
  /**
   * 按商户单号查询保证金赔付商户
   *
   * 赔付与保证金
   */
  protected readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': PageAt<'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'>
  /**
   * 添加二级商户可扫码充值员工
   *
   * 二级商户充值
   */
  protected readonly 'v3/platsolution/ecommerce/recharge-employees': PageAt<'v3/platsolution/ecommerce/recharge-employees'>
  /**
   * 查询二级商户可扫码充值员工列表
   *
   * 二级商户充值
   */
  protected readonly 'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': PageAt<'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}'>
  /**
   * 删除二级商户可扫码充值员工
   *
   * 二级商户充值
   */
  protected readonly 'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': PageAt<'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete'>
  /**
   * 申请二级商户充值
   *
   * 二级商户充值
   */
  protected readonly 'v3/platsolution/ecommerce/recharges/apply': PageAt<'v3/platsolution/ecommerce/recharges/apply'>
  /**
   * 查询二级商户充值结果
   *
   * 二级商户充值
   */
  protected readonly 'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': PageAt<'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}'>
  /**
   * 关闭二级商户充值
   *
   * 二级商户充值
   */
  protected readonly 'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': PageAt<'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close'>
  /**
   * 个人收款-申请批量结算
   *
   * 个人收款
   */
  protected readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders': PageAt<'v3/platsolution/ecommerce/settle/prepay-settle-orders'>
  /**
   * 个人收款-查询批量结算信息
   *
   * 个人收款
   */
  protected readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': PageAt<'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}'>
  /**
   * 个人收款-申请异常结算批次单处理
   *
   * 个人收款
   */
  protected readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': PageAt<'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle'>
  /**
   * 二级商户按日终余额预约提现
   *
   * 二级商户余额与提现
   */
  protected readonly 'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': PageAt<'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw'>
  /**
   * 查询二级商户按日终余额预约提现状态
   *
   * 二级商户余额与提现
   */
  protected readonly 'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': PageAt<'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}'>
  /**
   * 受理商家转账（保险）
   *
   * 保险预约转账
   */
  protected readonly 'v3/platsolution/insurance/mch-transfer/batches/apply': PageAt<'v3/platsolution/insurance/mch-transfer/batches/apply'>
  /**
   * 按微信支付批次单号查转账批次（保险）
   *
   * 保险预约转账
   */
  protected readonly 'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': PageAt<'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}'>
  /**
   * 按微信支付明细单号查转账明细（保险）
   *
   * 保险预约转账
   */
  protected readonly 'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': PageAt<'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'>
  /**
   * 查询转账明细电子回单（保险）
   *
   * 保险预约转账
   */
  protected readonly 'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': PageAt<'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}'>
  /**
   * 申请转账明细电子回单（保险）
   *
   * 保险预约转账
   */
  protected readonly 'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': PageAt<'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply'>
  /**
   * 按商家批次单号查转账批次（保险）
   *
   * 保险预约转账
   */
  protected readonly 'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': PageAt<'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}'>
  /**
   * 按商家明细单号查转账明细（保险）
   *
   * 保险预约转账
   */
  protected readonly 'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': PageAt<'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'>
  /**
   * 查询转账批次电子回单（保险）
   *
   * 保险预约转账
   */
  protected readonly 'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': PageAt<'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}'>
  /**
   * 申请转账批次电子回单（保险）
   *
   * 保险预约转账
   */
  protected readonly 'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': PageAt<'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply'>
  /**
   * 受理单次预约商家转账（保险）
   *
   * 保险预约转账
   */
  protected readonly 'v3/platsolution/insurance/mch-transfer/reservation/apply': PageAt<'v3/platsolution/insurance/mch-transfer/reservation/apply'>
  /**
   * 按商户预约单号查预约转账（保险）
   *
   * 保险预约转账
   */
  protected readonly 'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': PageAt<'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}'>
  /**
   * 关闭预约商家转账（保险）
   *
   * 保险预约转账
   */
  protected readonly 'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': PageAt<'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'>
  /**
   * 按微信支付预约单号查预约转账（保险）
   *
   * 保险预约转账
   */
  protected readonly 'v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}': PageAt<'v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}'>
  /**
   * 受理商家转账（服务商）
   *
   * 商家转账预约
   */
  protected readonly 'v3/platsolution/mch-transfer/batches/apply': PageAt<'v3/platsolution/mch-transfer/batches/apply'>
  /**
   * 按微信支付批次单号查转账批次（服务商）
   *
   * 商家转账预约
   */
  protected readonly 'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': PageAt<'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}'>
  /**
   * 按微信支付明细单号查转账明细（服务商）
   *
   * 商家转账预约
   */
  protected readonly 'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': PageAt<'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'>
  /**
   * 查询转账明细电子回单（服务商）
   *
   * 商家转账预约
   */
  protected readonly 'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': PageAt<'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}'>
  /**
   * 申请转账明细电子回单（服务商）
   *
   * 商家转账预约
   */
  protected readonly 'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': PageAt<'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply'>
  /**
   * 按商家批次单号查转账批次（服务商）
   *
   * 商家转账预约
   */
  protected readonly 'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': PageAt<'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}'>
  /**
   * 按商家明细单号查转账明细（服务商）
   *
   * 商家转账预约
   */
  protected readonly 'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': PageAt<'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'>
  /**
   * 查询转账批次电子回单（服务商）
   *
   * 商家转账预约
   */
  protected readonly 'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': PageAt<'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}'>
  /**
   * 申请转账批次电子回单（服务商）
   *
   * 商家转账预约
   */
  protected readonly 'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': PageAt<'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply'>
  /**
   * 受理单次预约商家转账（服务商）
   *
   * 商家转账预约
   */
  protected readonly 'v3/platsolution/mch-transfer/reservation/apply': PageAt<'v3/platsolution/mch-transfer/reservation/apply'>
  /**
   * 按商户预约单号查预约转账（服务商）
   *
   * 商家转账预约
   */
  protected readonly 'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': PageAt<'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}'>
  /**
   * 关闭预约商家转账（服务商）
   *
   * 商家转账预约
   */
  protected readonly 'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': PageAt<'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'>
  /**
   * 按微信支付预约单号查预约转账（服务商）
   *
   * 商家转账预约
   */
  protected readonly 'v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': PageAt<'v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}'>
  /**
   * 申请分账账单
   *
   * 分账
   */
  protected readonly 'v3/profitsharing/bills': PageAt<'v3/profitsharing/bills'>
  /**
   * 查询最大分账比例
   *
   * 分账
   */
  protected readonly 'v3/profitsharing/merchant-configs/{sub_mchid}': PageAt<'v3/profitsharing/merchant-configs/{sub_mchid}'>
  /**
   * 请求分账
   *
   * 分账
   */
  protected readonly 'v3/profitsharing/orders': PageAt<'v3/profitsharing/orders'>
  /**
   * 解冻剩余资金
   *
   * 分账
   */
  protected readonly 'v3/profitsharing/orders/unfreeze': PageAt<'v3/profitsharing/orders/unfreeze'>
  /**
   * 查询分账结果
   *
   * 分账
   */
  protected readonly 'v3/profitsharing/orders/{out_order_no}': PageAt<'v3/profitsharing/orders/{out_order_no}'>
  /**
   * 添加分账接收方
   *
   * 分账
   */
  protected readonly 'v3/profitsharing/receivers/add': PageAt<'v3/profitsharing/receivers/add'>
  /**
   * 删除分账接收方
   *
   * 分账
   */
  protected readonly 'v3/profitsharing/receivers/delete': PageAt<'v3/profitsharing/receivers/delete'>
  /**
   * 请求分账回退
   *
   * 分账
   */
  protected readonly 'v3/profitsharing/return-orders': PageAt<'v3/profitsharing/return-orders'>
  /**
   * 查询分账回退结果
   *
   * 分账
   */
  protected readonly 'v3/profitsharing/return-orders/{out_return_no}': PageAt<'v3/profitsharing/return-orders/{out_return_no}'>
  /**
   * 查询剩余待分金额
   *
   * 分账
   */
  protected readonly 'v3/profitsharing/transactions/{transaction_id}/amounts': PageAt<'v3/profitsharing/transactions/{transaction_id}/amounts'>
  /**
   * 公共出行扣费受理
   *
   * 刷码乘车
   */
  protected readonly 'v3/qrcode/transactions': PageAt<'v3/qrcode/transactions'>
  /**
   * 查询公共出行扣费订单
   *
   * 刷码乘车
   */
  protected readonly 'v3/qrcode/transactions/out-trade-no/{out_trade_no}': PageAt<'v3/qrcode/transactions/out-trade-no/{out_trade_no}'>
  /**
   * 查询公共出行用户服务状态
   *
   * 刷码乘车
   */
  protected readonly 'v3/qrcode/user-services/contract-id/{contract_id}': PageAt<'v3/qrcode/user-services/contract-id/{contract_id}'>
  /**
   * 报名费率优惠活动
   *
   * 银行与平台活动
   */
  protected readonly 'v3/rate-activity/applications': PageAt<'v3/rate-activity/applications'>
  /**
   * - `get`: 查询费率优惠活动报名结果
   * - `patch`: 修改费率优惠活动报名单
   *
   * 银行与平台活动
   */
  protected readonly 'v3/rate-activity/applications/id/{application_id}': PageAt<'v3/rate-activity/applications/id/{application_id}'>
  /**
   * 电商订单实名信息校验
   *
   * 实名信息校验
   */
  protected readonly 'v3/realname/verify': PageAt<'v3/realname/verify'>
  /**
   * 申请银行转账充值
   *
   * 商家充值
   */
  protected readonly 'v3/recharge/bank-transfer-recharges/apply': PageAt<'v3/recharge/bank-transfer-recharges/apply'>
  /**
   * 查询银行转账充值结果
   *
   * 商家充值
   */
  protected readonly 'v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': PageAt<'v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}'>
  /**
   * 申请退款
   *
   * 退款
   */
  protected readonly 'v3/refund/domestic/refunds': PageAt<'v3/refund/domestic/refunds'>
  /**
   * 查询单笔退款
   *
   * 退款
   */
  protected readonly 'v3/refund/domestic/refunds/{out_refund_no}': PageAt<'v3/refund/domestic/refunds/{out_refund_no}'>
  /**
   * 发起异常退款
   *
   * 退款
   */
  protected readonly 'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': PageAt<'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund'>
  /**
   * - `post`: 境外申请退款（旧版）
   * - `get`: 境外查询所有退款（旧版）
   *
   * 境外退款
   * @deprecated `2022-09-08`起由新版接替，申请退款改用[新接口](/openapi/v3/global/refunds#post)，这里供维护存量代码时对照。
   */
  protected readonly 'v3/refunds': PageAt<'v3/refunds'>
  /**
   * 境外按微信退款单号查退款（旧版）
   *
   * 境外退款
   * @deprecated 旧版。`2022-09-08`推出了[新版查询](/openapi/v3/global/refunds/id/{refund_id})，本页只为核对老代码而留。
   */
  protected readonly 'v3/refunds/id/{refund_id}': PageAt<'v3/refunds/id/{refund_id}'>
  /**
   * 境外按商户退款单号查退款（旧版）
   *
   * 境外退款
   * @deprecated 旧版。`2022-09-08`推出了[新版查询](/openapi/v3/global/refunds/out-refund-no/{out_refund_no})，本页只为核对老代码而留。
   */
  protected readonly 'v3/refunds/out-refund-no/{out_refund_no}': PageAt<'v3/refunds/out-refund-no/{out_refund_no}'>
  /**
   * 查询还款单（合单）
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}': PageAt<'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}'>
  /**
   * 关闭还款单（合单）
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close': PageAt<'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close'>
  /**
   * 还款下单（合单）
   *
   * 电商代扣与还款
   */
  protected readonly 'v3/repayment/combine-transactions/partner/prepay': PageAt<'v3/repayment/combine-transactions/partner/prepay'>
  /**
   * 验签与加解密测试
   *
   * 接入测试
   */
  protected readonly 'v3/security/echo': PageAt<'v3/security/echo'>
  /**
   * 境外查询结算资金明细（旧版）
   *
   * 境外对账与结算
   * @deprecated 旧版。`2022-09-08`起请用[新的结算查询](/openapi/v3/global/settle/settlements)，这里仅存档。
   */
  protected readonly 'v3/settle/settlements': PageAt<'v3/settle/settlements'>
  /**
   * - `post`: 注册服务人员
   * - `get`: 查询服务人员
   *
   * 支付即服务
   */
  protected readonly 'v3/smartguide/guides': PageAt<'v3/smartguide/guides'>
  /**
   * 更新服务人员信息
   *
   * 支付即服务
   */
  protected readonly 'v3/smartguide/guides/{guide_id}': PageAt<'v3/smartguide/guides/{guide_id}'>
  /**
   * 为订单分配服务人员
   *
   * 支付即服务
   */
  protected readonly 'v3/smartguide/guides/{guide_id}/assign': PageAt<'v3/smartguide/guides/{guide_id}/assign'>
  /**
   * 境外下载对账单（旧版）
   *
   * 境外对账与结算
   * @deprecated 旧版。`2022-09-08`起对账单改从[新接口](/openapi/v3/global/statements)下载，这里仅存档。
   */
  protected readonly 'v3/statements': PageAt<'v3/statements'>
  /**
   * 出租车司机签到签退
   *
   * 出租车电子发票
   */
  protected readonly 'v3/taxi-invoice/attendance/punch': PageAt<'v3/taxi-invoice/attendance/punch'>
  /**
   * 出租车电子发票插入卡包
   *
   * 出租车电子发票
   */
  protected readonly 'v3/taxi-invoice/cards': PageAt<'v3/taxi-invoice/cards'>
  /**
   * 上传出租车电子发票文件
   *
   * 出租车电子发票
   */
  protected readonly 'v3/taxi-invoice/cards/upload-file': PageAt<'v3/taxi-invoice/cards/upload-file'>
  /**
   * 新增或更新出租车司机
   *
   * 出租车电子发票
   */
  protected readonly 'v3/taxi-invoice/driver/update-driver': PageAt<'v3/taxi-invoice/driver/update-driver'>
  /**
   * 查询出租车司机信息
   *
   * 出租车电子发票
   */
  protected readonly 'v3/taxi-invoice/drivers/{driver_license}': PageAt<'v3/taxi-invoice/drivers/{driver_license}'>
  /**
   * 查询出租车公司商户信息
   *
   * 出租车电子发票
   */
  protected readonly 'v3/taxi-invoice/taxi-companies/{company_mchid}': PageAt<'v3/taxi-invoice/taxi-companies/{company_mchid}'>
  /**
   * 新增出租车公司
   *
   * 出租车电子发票
   */
  protected readonly 'v3/taxi-invoice/taxi-company/create-taxi-company': PageAt<'v3/taxi-invoice/taxi-company/create-taxi-company'>
  /**
   * 新增或更新出租车信息
   *
   * 出租车电子发票
   */
  protected readonly 'v3/taxi-invoice/taxi/update-taxi': PageAt<'v3/taxi-invoice/taxi/update-taxi'>
  /**
   * 查询出租车信息
   *
   * 出租车电子发票
   */
  protected readonly 'v3/taxi-invoice/taxies/{plate_number}': PageAt<'v3/taxi-invoice/taxies/{plate_number}'>
  /**
   * 按凭证查询乘客行程单
   *
   * 出租车电子发票
   */
  protected readonly 'v3/taxi-invoice/user-taxi-order/find-by-token': PageAt<'v3/taxi-invoice/user-taxi-order/find-by-token'>
  /**
   * 查询乘客行程单列表
   *
   * 出租车电子发票
   */
  protected readonly 'v3/taxi-invoice/user-taxi-orders': PageAt<'v3/taxi-invoice/user-taxi-orders'>
  /**
   * 分页查询子商户交易拦截记录
   *
   * 商户风险与管控
   */
  protected readonly 'v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}': PageAt<'v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}'>
  /**
   * 查询子商户交易拦截记录详情
   *
   * 商户风险与管控
   */
  protected readonly 'v3/transaction-block/transaction-block-records/{block_record_id}': PageAt<'v3/transaction-block/transaction-block-records/{block_record_id}'>
  /**
   * 发起交易拦截申诉
   *
   * 商户风险与管控
   */
  protected readonly 'v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': PageAt<'v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}'>
  /**
   * 查询交易拦截申诉详情
   *
   * 商户风险与管控
   */
  protected readonly 'v3/transaction-block/transaction-block-submissions/{block_submission_id}': PageAt<'v3/transaction-block/transaction-block-submissions/{block_submission_id}'>
  /**
   * 境外APP支付下单（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起App下单改走[新版接口](/openapi/v3/global/transactions/app)，此处存档。
   */
  protected readonly 'v3/transactions/app': PageAt<'v3/transactions/app'>
  /**
   * 境外按微信支付订单号查单（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起查单改走[新版接口](/openapi/v3/global/transactions/id/{transaction_id})，此处存档。
   */
  protected readonly 'v3/transactions/id/{transaction_id}': PageAt<'v3/transactions/id/{transaction_id}'>
  /**
   * 境外按微信支付订单号关单（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起关单改走[新版接口](/openapi/v3/global/transactions/id/{transaction_id}/close)，此处存档。
   */
  protected readonly 'v3/transactions/id/{transaction_id}/close': PageAt<'v3/transactions/id/{transaction_id}/close'>
  /**
   * 境外按微信支付订单号撤销（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起撤销改走[新版接口](/openapi/v3/global/micropay/transactions/id/{transaction_id}/reverse)，此处存档。
   */
  protected readonly 'v3/transactions/id/{transaction_id}/reverse': PageAt<'v3/transactions/id/{transaction_id}/reverse'>
  /**
   * 境外JSAPI/小程序下单（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起这类下单改走[新版接口](/openapi/v3/global/transactions/jsapi)，此处存档。
   */
  protected readonly 'v3/transactions/jsapi': PageAt<'v3/transactions/jsapi'>
  /**
   * 境外付款码支付（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起付款码改走[新版接口](/openapi/v3/global/micropay/transactions/pay)，此处存档。
   */
  protected readonly 'v3/transactions/micropay': PageAt<'v3/transactions/micropay'>
  /**
   * 境外H5支付下单（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起H5下单改走[新版接口](/openapi/v3/global/transactions/mweb)，此处存档。
   */
  protected readonly 'v3/transactions/mweb': PageAt<'v3/transactions/mweb'>
  /**
   * 境外Native支付下单（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起扫码下单改走[新版接口](/openapi/v3/global/transactions/native)，此处存档。
   */
  protected readonly 'v3/transactions/native': PageAt<'v3/transactions/native'>
  /**
   * 境外按商户订单号查单（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起按商户单号查单改走[新版接口](/openapi/v3/global/transactions/out-trade-no/{out_trade_no})，此处存档。
   */
  protected readonly 'v3/transactions/out-trade-no/{out_trade_no}': PageAt<'v3/transactions/out-trade-no/{out_trade_no}'>
  /**
   * 境外按商户订单号关单（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起按商户单号关单改走[新版接口](/openapi/v3/global/transactions/out-trade-no/{out_trade_no}/close)，此处存档。
   */
  protected readonly 'v3/transactions/out-trade-no/{out_trade_no}/close': PageAt<'v3/transactions/out-trade-no/{out_trade_no}/close'>
  /**
   * 境外按商户订单号撤销（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起按商户单号撤销改走[新版接口](/openapi/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse)，此处存档。
   */
  protected readonly 'v3/transactions/out-trade-no/{out_trade_no}/reverse': PageAt<'v3/transactions/out-trade-no/{out_trade_no}/reverse'>
  /**
   * - `post`: 申请转账明细电子回单
   * - `get`: 查询转账明细电子回单
   *
   * 批量转账
   */
  protected readonly 'v3/transfer-detail/electronic-receipts': PageAt<'v3/transfer-detail/electronic-receipts'>
  /**
   * 发起批量转账
   *
   * 批量转账
   * @deprecated `2025-01-15`起由商家转账接替，已升级的商户不能再调用。发起转账见[这里](/openapi/v3/fund-app/mch-transfer/transfer-bills#post)。
   */
  protected readonly 'v3/transfer/batches': PageAt<'v3/transfer/batches'>
  /**
   * 按微信批次单号查询批次
   *
   * 批量转账
   * @deprecated `2025-01-15`起由商家转账接替，已升级的商户不能再调用。按微信单号查询见[这里](/openapi/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no})。
   */
  protected readonly 'v3/transfer/batches/batch-id/{batch_id}': PageAt<'v3/transfer/batches/batch-id/{batch_id}'>
  /**
   * 按微信明细单号查询明细
   *
   * 批量转账
   * @deprecated `2025-01-15`起由商家转账接替，已升级的商户不能再调用。单笔转账的查询见[这里](/openapi/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no})。
   */
  protected readonly 'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': PageAt<'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'>
  /**
   * 按商家批次单号查询批次
   *
   * 批量转账
   * @deprecated `2025-01-15`起由商家转账接替，已升级的商户不能再调用。按商户单号查询见[这里](/openapi/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no})。
   */
  protected readonly 'v3/transfer/batches/out-batch-no/{out_batch_no}': PageAt<'v3/transfer/batches/out-batch-no/{out_batch_no}'>
  /**
   * 按商家明细单号查询明细
   *
   * 批量转账
   * @deprecated `2025-01-15`起由商家转账接替，已升级的商户不能再调用。单笔转账按商户单号的查询见[这里](/openapi/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no})。
   */
  protected readonly 'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': PageAt<'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'>
  /**
   * 申请批次电子回单
   *
   * 批量转账
   */
  protected readonly 'v3/transfer/bill-receipt': PageAt<'v3/transfer/bill-receipt'>
  /**
   * 查询批次电子回单
   *
   * 批量转账
   */
  protected readonly 'v3/transfer/bill-receipt/{out_batch_no}': PageAt<'v3/transfer/bill-receipt/{out_batch_no}'>
  /**
   * 下载电子回单PDF文件
   *
   * 商家转账
   */
  protected readonly 'v3/transferdownload/elecvoucherfile': PageAt<'v3/transferdownload/elecvoucherfile'>
  /**
   * 下载电子回单
   *
   * 批量转账
   */
  protected readonly 'v3/transferdownload/signfile': PageAt<'v3/transferdownload/signfile'>
  /**
   * 查询ETC签约状态
   *
   * ETC授权
   */
  protected readonly 'v3/vehicle/etc/contracts/{contract_id}': PageAt<'v3/vehicle/etc/contracts/{contract_id}'>
  /**
   * ETC指定卡扣费预开通
   *
   * ETC授权
   */
  protected readonly 'v3/vehicle/etc/preopen': PageAt<'v3/vehicle/etc/preopen'>
  /**
   * ETC高速扣款
   *
   * ETC授权
   */
  protected readonly 'v3/vehicle/etc/transactions/highway': PageAt<'v3/vehicle/etc/transactions/highway'>
  /**
   * 按微信支付订单号查ETC订单
   *
   * ETC授权
   */
  protected readonly 'v3/vehicle/etc/transactions/id/{transaction_id}': PageAt<'v3/vehicle/etc/transactions/id/{transaction_id}'>
  /**
   * 按商户订单号查ETC订单
   *
   * ETC授权
   */
  protected readonly 'v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': PageAt<'v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}'>
  /**
   * 按用户标识查询ETC签约
   *
   * ETC授权
   */
  protected readonly 'v3/vehicle/etc/users/{openid}/contracts': PageAt<'v3/vehicle/etc/users/{openid}/contracts'>
  /**
   * 创建停车入场
   *
   * 停车服务
   */
  protected readonly 'v3/vehicle/parking/parkings': PageAt<'v3/vehicle/parking/parkings'>
  /**
   * 查询车牌服务开通信息
   *
   * 停车服务
   */
  protected readonly 'v3/vehicle/parking/services/find': PageAt<'v3/vehicle/parking/services/find'>
  /**
   * 查询停车扣费订单
   *
   * 停车服务
   */
  protected readonly 'v3/vehicle/transactions/out-trade-no/{out_trade_no}': PageAt<'v3/vehicle/transactions/out-trade-no/{out_trade_no}'>
  /**
   * 停车扣费受理
   *
   * 停车服务
   */
  protected readonly 'v3/vehicle/transactions/parking': PageAt<'v3/vehicle/transactions/parking'>
  /**
   * - `post`: 创建可用商户范围
   * - `get`: 查询可用商户范围列表
   *
   * 企业支付
   */
  protected readonly 'v3/webizpay/avail-mch-ranges': PageAt<'v3/webizpay/avail-mch-ranges'>
  /**
   * - `post`: 添加商户标识
   * - `get`: 查询商户标识列表
   *
   * 企业支付
   */
  protected readonly 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': PageAt<'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers'>
  /**
   * 删除商户范围内的商户标识
   *
   * 企业支付
   */
  protected readonly 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': PageAt<'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}'>
  /**
   * 申请企业支付出资凭证
   *
   * 企业支付
   */
  protected readonly 'v3/webizpay/bill/proof': PageAt<'v3/webizpay/bill/proof'>
  /**
   * 申请企业支付业务账单
   *
   * 企业支付
   */
  protected readonly 'v3/webizpay/bill/trade-bill': PageAt<'v3/webizpay/bill/trade-bill'>
  /**
   * 按商户卡号查企业支付额度卡
   *
   * 企业支付
   */
  protected readonly 'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': PageAt<'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}'>
  /**
   * 下发企业支付额度卡
   *
   * 企业支付
   */
  protected readonly 'v3/webizpay/employees/{employee_id}/quota-cards': PageAt<'v3/webizpay/employees/{employee_id}/quota-cards'>
  /**
   * 按额度卡卡号查企业支付额度卡
   *
   * 企业支付
   */
  protected readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': PageAt<'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}'>
  /**
   * 作废企业支付额度卡
   *
   * 企业支付
   */
  protected readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': PageAt<'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel'>
  /**
   * 获取指定额度卡支付链接
   *
   * 企业支付
   */
  protected readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': PageAt<'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url'>
  /**
   * 解除员工企业支付授权
   *
   * 企业支付
   */
  protected readonly 'v3/webizpay/employees/{employee_id}/revoke': PageAt<'v3/webizpay/employees/{employee_id}/revoke'>
  /**
   * 发起门店主体匹配
   *
   * 企业支付
   */
  protected readonly 'v3/webizpay/stores/entity-matches': PageAt<'v3/webizpay/stores/entity-matches'>
  /**
   * 查询门店主体匹配结果
   *
   * 企业支付
   */
  protected readonly 'v3/webizpay/stores/entity-matches/{batch_id}': PageAt<'v3/webizpay/stores/entity-matches/{batch_id}'>
  /**
   * 查询员工企业支付授权状态
   *
   * 企业支付
   */
  protected readonly 'v3/webizpay/users/{user_id}/authorization-state': PageAt<'v3/webizpay/users/{user_id}/authorization-state'>
  /**
   * 发起员工企业支付授权
   *
   * 企业支付
   */
  protected readonly 'v3/webizpay/users/{user_id}/authorization-url': PageAt<'v3/webizpay/users/{user_id}/authorization-url'>
}

export interface BrandMarketingProductCouponMediaFolder {
  /**
   * 上传商品券图片（品牌）
   *
   * 商品券(品牌商户)
   */
  readonly uploadImage: PageAt<'brand/marketing/product-coupon/media/upload-image'>
}

export interface BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdFolder {
  /**
   * 批次关联门店（品牌）
   *
   * 商品券(品牌商户)
   */
  readonly associateStores: PageAt<'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores'>
  /**
   * 上传券Code（品牌）
   *
   * 商品券(品牌商户)
   */
  readonly uploadCouponCodes: PageAt<'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes'>
}

export interface BrandMarketingProductCouponProductCouponsProductCouponIdStocksFolder {
  /** 商品券(品牌商户) */
  readonly _stock_id_: BrandMarketingProductCouponProductCouponsProductCouponIdStocksStockIdFolder
}

export interface BrandMarketingProductCouponProductCouponsProductCouponIdFolder extends PageAt<'brand/marketing/product-coupon/product-coupons/{product_coupon_id}'> {
  /**
   * 失效商品券（品牌）
   *
   * 商品券(品牌商户)
   */
  readonly deactivate: PageAt<'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate'>
  /** 商品券(品牌商户) */
  readonly stocks: BrandMarketingProductCouponProductCouponsProductCouponIdStocksFolder
}

export interface BrandMarketingProductCouponProductCouponsFolder {
  /**
   * 查询商品券（品牌）
   *
   * 商品券(品牌商户)
   */
  readonly _product_coupon_id_: BrandMarketingProductCouponProductCouponsProductCouponIdFolder
}

export interface BrandMarketingProductCouponUsersOpenidCouponsCouponCodeFolder extends PageAt<'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}'> {
  /**
   * 确认发放用户商品券（品牌）
   *
   * 商品券(品牌商户)
   */
  readonly confirm: PageAt<'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm'>
  /**
   * 失效用户商品券（品牌）
   *
   * 商品券(品牌商户)
   */
  readonly deactivate: PageAt<'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate'>
  /**
   * 退回已核销的商品券（品牌）
   *
   * 商品券(品牌商户)
   */
  readonly return: PageAt<'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return'>
  /**
   * 核销用户商品券（品牌）
   *
   * 商品券(品牌商户)
   */
  readonly use: PageAt<'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use'>
}

export interface BrandMarketingProductCouponUsersOpenidCouponsFolder extends PageAt<'brand/marketing/product-coupon/users/{openid}/coupons'> {
  /**
   * 查询用户商品券详情（品牌）
   *
   * 商品券(品牌商户)
   */
  readonly _coupon_code_: BrandMarketingProductCouponUsersOpenidCouponsCouponCodeFolder
}

export interface BrandMarketingProductCouponUsersOpenidFolder {
  /**
   * - `post`: 向用户发放商品券（品牌）
   * - `get`: 查询用户商品券列表（品牌）
   *
   * 商品券(品牌商户)
   */
  readonly coupons: BrandMarketingProductCouponUsersOpenidCouponsFolder
}

export interface BrandMarketingProductCouponUsersFolder {
  /** 商品券(品牌商户) */
  readonly _openid_: BrandMarketingProductCouponUsersOpenidFolder
}

export interface BrandMarketingProductCouponFolder {
  /** 商品券(品牌商户) */
  readonly media: BrandMarketingProductCouponMediaFolder
  /**
   * - `post`: 设置商品券事件通知地址（品牌）
   * - `get`: 查询商品券事件通知地址（品牌）
   *
   * 商品券(品牌商户)
   */
  readonly notifyConfigs: PageAt<'brand/marketing/product-coupon/notify-configs'>
  /** 商品券(品牌商户) */
  readonly productCoupons: BrandMarketingProductCouponProductCouponsFolder
  /** 商品券(品牌商户) */
  readonly users: BrandMarketingProductCouponUsersFolder
}

export interface BrandMarketingFolder {
  /** 商品券(品牌商户) */
  readonly productCoupon: BrandMarketingProductCouponFolder
}

export interface BrandFolder {
  /** 商品券(品牌商户) */
  readonly marketing: BrandMarketingFolder
}

export interface V2AppauthFolder {
  /**
   * 实名授权获取code
   *
   * 实名授权(APIv2)
   */
  readonly authindex: PageAt<'v2/appauth/authindex'>
  /**
   * 实名授权code换取access_token
   *
   * 实名授权(APIv2)
   */
  readonly getaccesstoken: PageAt<'v2/appauth/getaccesstoken'>
}

export interface V2ApplymentMicroFolder {
  /**
   * 查询小微商户入驻申请状态
   *
   * 小微商户(APIv2)
   * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
   */
  readonly getstate: PageAt<'v2/applyment/micro/getstate'>
  /**
   * 查询小微商户升级申请单状态
   *
   * 小微商户(APIv2)
   * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
   */
  readonly getupgradestate: PageAt<'v2/applyment/micro/getupgradestate'>
  /**
   * 修改小微商户结算银行卡
   *
   * 小微商户(APIv2)
   * @deprecated `2023-03-13`起下线，仅供查阅存量代码。
   */
  readonly modifyarchives: PageAt<'v2/applyment/micro/modifyarchives'>
  /**
   * 修改小微商户联系信息
   *
   * 小微商户(APIv2)
   * @deprecated `2020-04-13`起下线，仅供查阅存量代码。
   */
  readonly modifycontactinfo: PageAt<'v2/applyment/micro/modifycontactinfo'>
  /**
   * 小微商户签约报备
   *
   * 小微商户(APIv2)
   * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
   */
  readonly signcontract: PageAt<'v2/applyment/micro/signcontract'>
  /**
   * 小微商户申请入驻
   *
   * 小微商户(APIv2)
   * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
   */
  readonly submit: PageAt<'v2/applyment/micro/submit'>
  /**
   * 小微商户提交升级申请单
   *
   * 小微商户(APIv2)
   * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
   */
  readonly submitupgrade: PageAt<'v2/applyment/micro/submitupgrade'>
}

export interface V2ApplymentFolder {
  /** 小微商户(APIv2) */
  readonly micro: V2ApplymentMicroFolder
}

export interface V2BillcommentspFolder {
  /**
   * 拉取订单评价数据
   *
   * 账单(APIv2)
   */
  readonly batchquerycomment: PageAt<'v2/billcommentsp/batchquerycomment'>
}

export interface V2CgiBinMchCustomsFolder {
  /**
   * 订单附加信息提交（海关报关）
   *
   * 清关报关(APIv2)
   */
  readonly customdeclareorder: PageAt<'v2/cgi-bin/mch/customs/customdeclareorder'>
  /**
   * 订单附加信息查询（海关报关）
   *
   * 清关报关(APIv2)
   */
  readonly customdeclarequery: PageAt<'v2/cgi-bin/mch/customs/customdeclarequery'>
}

export interface V2CgiBinMchNewcustomsFolder {
  /**
   * 订单附加信息重推（海关报关）
   *
   * 清关报关(APIv2)
   */
  readonly customdeclareredeclare: PageAt<'v2/cgi-bin/mch/newcustoms/customdeclareredeclare'>
}

export interface V2CgiBinMchFolder {
  /** 清关报关(APIv2) */
  readonly customs: V2CgiBinMchCustomsFolder
  /** 清关报关(APIv2) */
  readonly newcustoms: V2CgiBinMchNewcustomsFolder
}

export interface V2CgiBinFolder {
  /** 清关报关(APIv2) */
  readonly mch: V2CgiBinMchFolder
}

export interface V2DepositFolder {
  /**
   * 消费押金
   *
   * 酒店押金(APIv2)
   */
  readonly consume: PageAt<'v2/deposit/consume'>
  /**
   * 支付押金（人脸支付）
   *
   * 酒店押金(APIv2)
   */
  readonly facepay: PageAt<'v2/deposit/facepay'>
  /**
   * 支付押金（付款码支付）
   *
   * 酒店押金(APIv2)
   */
  readonly micropay: PageAt<'v2/deposit/micropay'>
  /**
   * 查询押金订单
   *
   * 酒店押金(APIv2)
   */
  readonly orderquery: PageAt<'v2/deposit/orderquery'>
  /**
   * 申请退款（押金）
   *
   * 酒店押金(APIv2)
   */
  readonly refund: PageAt<'v2/deposit/refund'>
  /**
   * 查询退款（押金）
   *
   * 酒店押金(APIv2)
   */
  readonly refundquery: PageAt<'v2/deposit/refundquery'>
  /**
   * 撤销押金订单
   *
   * 酒店押金(APIv2)
   */
  readonly reverse: PageAt<'v2/deposit/reverse'>
  /**
   * 支付押金（JSAPI/APP支付）
   *
   * 酒店押金(APIv2)
   */
  readonly unifiedorder: PageAt<'v2/deposit/unifiedorder'>
}

export interface V2FaceFolder {
  /**
   * 人脸识别SDK获取调用凭证
   *
   * 刷脸支付(APIv2)
   */
  readonly get_wxpayface_authinfo: PageAt<'v2/face/get_wxpayface_authinfo'>
}

export interface V2FundFolder {
  /**
   * 查询小微商户自动提现状态
   *
   * 小微商户(APIv2)
   * @deprecated `2023-03-13`起下线，仅供查阅存量代码。
   */
  readonly queryautowithdrawbydate: PageAt<'v2/fund/queryautowithdrawbydate'>
  /**
   * 小微商户重新发起提现
   *
   * 小微商户(APIv2)
   * @deprecated `2020-04-13`起下线，仅供查阅存量代码。
   */
  readonly reautowithdrawbydate: PageAt<'v2/fund/reautowithdrawbydate'>
}

export interface V2MchriskFolder {
  /**
   * 查询商户审核状态（间联）
   *
   * 商户风险(APIv2)
   */
  readonly bankquerymchauditinfo: PageAt<'v2/mchrisk/bankquerymchauditinfo'>
  /**
   * 渠道商查询商户审核信息
   *
   * 商户风险(APIv2)
   */
  readonly channelquerymchauditinfo: PageAt<'v2/mchrisk/channelquerymchauditinfo'>
  /**
   * 事前风险商户核查
   *
   * 商户风险(APIv2)
   */
  readonly querymchrisk: PageAt<'v2/mchrisk/querymchrisk'>
  /**
   * 设置风险通知回调链接
   *
   * 商户风险(APIv2)
   */
  readonly setmchriskcallback: PageAt<'v2/mchrisk/setmchriskcallback'>
  /**
   * 事后风险商户处理结果同步
   *
   * 商户风险(APIv2)
   */
  readonly syncmchriskresult: PageAt<'v2/mchrisk/syncmchriskresult'>
}

export interface V2MmpaymkttransfersPromotionFolder {
  /**
   * 企业微信向员工付款
   *
   * 企业微信(APIv2)
   */
  readonly paywwsptrans2pocket: PageAt<'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket'>
  /**
   * 企业微信查询付款记录
   *
   * 企业微信(APIv2)
   */
  readonly querywwsptrans2pocket: PageAt<'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket'>
  /**
   * 企业付款到零钱
   *
   * 付款到零钱(APIv2)
   */
  readonly transfers: PageAt<'v2/mmpaymkttransfers/promotion/transfers'>
}

export interface V2MmpaymkttransfersFolder {
  /**
   * 查询红包记录
   *
   * 现金红包(APIv2)
   * @deprecated 商家转账已取代现金红包，新商户不能再开通；已开通的商户可以继续使用。新的产品见[按商户单号查询转账](/openapi/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no})。
   */
  readonly gethbinfo: PageAt<'v2/mmpaymkttransfers/gethbinfo'>
  /**
   * 查询企业付款到零钱
   *
   * 付款到零钱(APIv2)
   */
  readonly gettransferinfo: PageAt<'v2/mmpaymkttransfers/gettransferinfo'>
  /** 付款到零钱(APIv2) · 企业微信(APIv2) */
  readonly promotion: V2MmpaymkttransfersPromotionFolder
  /**
   * 查询代金券批次（旧版）
   *
   * 代金券(APIv2)
   * @deprecated `2020`年起不再维护，新的查询见[这里](/openapi/v3/marketing/favor/stocks/{stock_id})，本页仅供查阅存量代码。
   */
  readonly query_coupon_stock: PageAt<'v2/mmpaymkttransfers/query_coupon_stock'>
  /**
   * 查询代金券信息（旧版）
   *
   * 代金券(APIv2)
   * @deprecated `2020`年起不再维护，新的查询见[这里](/openapi/v3/marketing/favor/users/{openid}/coupons/{coupon_id})，本页仅供查阅存量代码。
   */
  readonly querycouponsinfo: PageAt<'v2/mmpaymkttransfers/querycouponsinfo'>
  /**
   * 企业微信查询红包记录
   *
   * 企业微信(APIv2)
   */
  readonly queryworkwxredpack: PageAt<'v2/mmpaymkttransfers/queryworkwxredpack'>
  /**
   * 发放代金券（旧版）
   *
   * 代金券(APIv2)
   * @deprecated `2020`年起不再维护，新的发放见[这里](/openapi/v3/marketing/favor/users/{openid}/coupons#post)，本页仅供查阅存量代码。
   */
  readonly send_coupon: PageAt<'v2/mmpaymkttransfers/send_coupon'>
  /**
   * 发放裂变红包
   *
   * 现金红包(APIv2)
   * @deprecated `2024-06-05`起下线，仅供查阅存量代码。
   */
  readonly sendgroupredpack: PageAt<'v2/mmpaymkttransfers/sendgroupredpack'>
  /**
   * 发放小程序红包
   *
   * 现金红包(APIv2)
   */
  readonly sendminiprogramhb: PageAt<'v2/mmpaymkttransfers/sendminiprogramhb'>
  /**
   * 发放普通红包
   *
   * 现金红包(APIv2)
   * @deprecated 商家转账已取代现金红包，新商户不能再开通；已开通的商户可以继续使用。新的产品见[发起转账](/openapi/v3/fund-app/mch-transfer/transfer-bills)。
   */
  readonly sendredpack: PageAt<'v2/mmpaymkttransfers/sendredpack'>
  /**
   * 企业微信发放企业红包
   *
   * 企业微信(APIv2)
   */
  readonly sendworkwxredpack: PageAt<'v2/mmpaymkttransfers/sendworkwxredpack'>
}

export interface V2MmpaysptransFolder {
  /**
   * 企业付款到银行卡
   *
   * 付款到银行卡(APIv2)
   */
  readonly pay_bank: PageAt<'v2/mmpaysptrans/pay_bank'>
  /**
   * 查询企业付款到银行卡
   *
   * 付款到银行卡(APIv2)
   */
  readonly query_bank: PageAt<'v2/mmpaysptrans/query_bank'>
}

export interface V2PapayPartnerFolder {
  /**
   * 委托代扣申请解约（服务商）
   *
   * 扣款服务(APIv2)
   */
  readonly deletecontract: PageAt<'v2/papay/partner/deletecontract'>
  /**
   * 委托代扣公众号纯签约（服务商）
   *
   * 扣款服务(APIv2)
   */
  readonly entrustweb: PageAt<'v2/papay/partner/entrustweb'>
  /**
   * 委托代扣H5纯签约（服务商）
   *
   * 扣款服务(APIv2)
   */
  readonly h5entrustweb: PageAt<'v2/papay/partner/h5entrustweb'>
  /**
   * 委托代扣APP纯签约（服务商）
   *
   * 扣款服务(APIv2)
   */
  readonly preentrustweb: PageAt<'v2/papay/partner/preentrustweb'>
  /**
   * 查询代扣签约关系（服务商）
   *
   * 扣款服务(APIv2)
   */
  readonly querycontract: PageAt<'v2/papay/partner/querycontract'>
}

export interface V2PapayFolder {
  /**
   * 委托代扣申请解约
   *
   * 扣款服务(APIv2)
   */
  readonly deletecontract: PageAt<'v2/papay/deletecontract'>
  /**
   * 委托代扣公众号纯签约
   *
   * 扣款服务(APIv2)
   */
  readonly entrustweb: PageAt<'v2/papay/entrustweb'>
  /**
   * 委托代扣H5纯签约
   *
   * 扣款服务(APIv2)
   */
  readonly h5entrustweb: PageAt<'v2/papay/h5entrustweb'>
  /** 扣款服务(APIv2) */
  readonly partner: V2PapayPartnerFolder
  /**
   * 委托代扣APP纯签约
   *
   * 扣款服务(APIv2)
   */
  readonly preentrustweb: PageAt<'v2/papay/preentrustweb'>
  /**
   * 查询代扣签约关系
   *
   * 扣款服务(APIv2)
   */
  readonly querycontract: PageAt<'v2/papay/querycontract'>
}

export interface V2PayPartnerFolder {
  /**
   * 查询代扣订单（服务商）
   *
   * 扣款服务(APIv2)
   */
  readonly paporderquery: PageAt<'v2/pay/partner/paporderquery'>
  /**
   * 委托代扣申请扣款（服务商）
   *
   * 扣款服务(APIv2)
   */
  readonly pappayapply: PageAt<'v2/pay/partner/pappayapply'>
}

export interface V2PayFolder {
  /**
   * 合单关单（旧版）
   *
   * 合单支付(APIv2)
   */
  readonly closecombinedorder: PageAt<'v2/pay/closecombinedorder'>
  /**
   * 关闭订单（V2）
   *
   * 基础支付(APIv2)
   */
  readonly closeorder: PageAt<'v2/pay/closeorder'>
  /**
   * 合单下单（旧版）
   *
   * 合单支付(APIv2)
   */
  readonly combinedorder: PageAt<'v2/pay/combinedorder'>
  /**
   * 支付中签约
   *
   * 扣款服务(APIv2)
   */
  readonly contractorder: PageAt<'v2/pay/contractorder'>
  /**
   * 下载对账单（V2）
   *
   * 账单(APIv2)
   */
  readonly downloadbill: PageAt<'v2/pay/downloadbill'>
  /**
   * 下载资金账单（V2）
   *
   * 账单(APIv2)
   */
  readonly downloadfundflow: PageAt<'v2/pay/downloadfundflow'>
  /**
   * 提交刷脸支付
   *
   * 刷脸支付(APIv2)
   */
  readonly facepay: PageAt<'v2/pay/facepay'>
  /**
   * 查询刷脸支付订单
   *
   * 刷脸支付(APIv2)
   */
  readonly facepayquery: PageAt<'v2/pay/facepayquery'>
  /**
   * 付款码支付（V2）
   *
   * 基础支付(APIv2)
   */
  readonly micropay: PageAt<'v2/pay/micropay'>
  /**
   * 查询订单（V2）
   *
   * 基础支付(APIv2)
   */
  readonly orderquery: PageAt<'v2/pay/orderquery'>
  /**
   * 查询代扣订单
   *
   * 扣款服务(APIv2)
   */
  readonly paporderquery: PageAt<'v2/pay/paporderquery'>
  /**
   * 委托代扣申请扣款
   *
   * 扣款服务(APIv2)
   */
  readonly pappayapply: PageAt<'v2/pay/pappayapply'>
  /** 扣款服务(APIv2) */
  readonly partner: V2PayPartnerFolder
  /**
   * 添加分账接收方（V2）
   *
   * 分账(APIv2)
   */
  readonly profitsharingaddreceiver: PageAt<'v2/pay/profitsharingaddreceiver'>
  /**
   * 查询最大分账比例（V2）
   *
   * 分账(APIv2)
   */
  readonly profitsharingmerchantratioquery: PageAt<'v2/pay/profitsharingmerchantratioquery'>
  /**
   * 查询订单待分账金额（V2）
   *
   * 分账(APIv2)
   */
  readonly profitsharingorderamountquery: PageAt<'v2/pay/profitsharingorderamountquery'>
  /**
   * 查询分账结果（V2）
   *
   * 分账(APIv2)
   */
  readonly profitsharingquery: PageAt<'v2/pay/profitsharingquery'>
  /**
   * 删除分账接收方（V2）
   *
   * 分账(APIv2)
   */
  readonly profitsharingremovereceiver: PageAt<'v2/pay/profitsharingremovereceiver'>
  /**
   * 查询分账回退结果（V2）
   *
   * 分账(APIv2)
   */
  readonly profitsharingreturnquery: PageAt<'v2/pay/profitsharingreturnquery'>
  /**
   * 合单查单（旧版）
   *
   * 合单支付(APIv2)
   */
  readonly querycombinedorder: PageAt<'v2/pay/querycombinedorder'>
  /**
   * 汇率查询（境外）
   *
   * 境外支付(APIv2)
   */
  readonly queryexchagerate: PageAt<'v2/pay/queryexchagerate'>
  /**
   * 查询退款（V2）
   *
   * 退款(APIv2)
   */
  readonly refundquery: PageAt<'v2/pay/refundquery'>
  /**
   * 查询退款（支持单品）
   *
   * 退款(APIv2)
   */
  readonly refundqueryv2: PageAt<'v2/pay/refundqueryv2'>
  /**
   * 查询结算资金（境外）
   *
   * 境外支付(APIv2)
   */
  readonly settlementquery: PageAt<'v2/pay/settlementquery'>
  /**
   * 统一下单（V2）
   *
   * 基础支付(APIv2)
   */
  readonly unifiedorder: PageAt<'v2/pay/unifiedorder'>
}

export interface V2PayitilFolder {
  /**
   * 交易保障（上报）
   *
   * 基础支付(APIv2)
   */
  readonly report: PageAt<'v2/payitil/report'>
}

export interface V2RiskFolder {
  /**
   * 获取平台证书（V2）
   *
   * 特约商户管理(APIv2)
   */
  readonly getcertficates: PageAt<'v2/risk/getcertficates'>
  /**
   * 获取RSA加密公钥
   *
   * 付款到银行卡(APIv2)
   */
  readonly getpublickey: PageAt<'v2/risk/getpublickey'>
  /**
   * 银行特约商户违规信息查询
   *
   * 商户风险(APIv2)
   */
  readonly getviolation: PageAt<'v2/risk/getviolation'>
}

export interface V2SecapiMchFolder {
  /**
   * 进件子商户（境外机构）
   *
   * 境外支付(APIv2)
   */
  readonly addInstitutionsub: PageAt<'v2/secapi/mch/addInstitutionsub'>
  /**
   * 特约商户新增支付目录/关联APPID
   *
   * 特约商户管理(APIv2)
   */
  readonly addsubdevconfig: PageAt<'v2/secapi/mch/addsubdevconfig'>
  /**
   * 特约子商户指定渠道号（银行）
   *
   * 特约商户管理(APIv2)
   */
  readonly channelsetting: PageAt<'v2/secapi/mch/channelsetting'>
  /**
   * 修改子商户（境外机构）
   *
   * 境外支付(APIv2)
   */
  readonly modifyInstitutionsub: PageAt<'v2/secapi/mch/modifyInstitutionsub'>
  /**
   * 银行特约商户信息修改
   *
   * 特约商户管理(APIv2)
   */
  readonly modifymchinfo: PageAt<'v2/secapi/mch/modifymchinfo'>
  /**
   * 查询子商户（境外机构）
   *
   * 境外支付(APIv2)
   */
  readonly queryInstitutionsub: PageAt<'v2/secapi/mch/queryInstitutionsub'>
  /**
   * 特约商户开发配置查询
   *
   * 特约商户管理(APIv2)
   */
  readonly querysubdevconfig: PageAt<'v2/secapi/mch/querysubdevconfig'>
  /**
   * 银行特约商户录入/资料查询
   *
   * 特约商户管理(APIv2)
   */
  readonly submchmanage: PageAt<'v2/secapi/mch/submchmanage'>
  /**
   * 图片上传（V2）
   *
   * 特约商户管理(APIv2)
   */
  readonly uploadmedia: PageAt<'v2/secapi/mch/uploadmedia'>
}

export interface V2SecapiMktFolder {
  /**
   * 特约商户关注功能配置
   *
   * 特约商户管理(APIv2)
   * @deprecated `2021-09-01`起下线，仅供查阅存量代码。
   */
  readonly addrecommendconf: PageAt<'v2/secapi/mkt/addrecommendconf'>
}

export interface V2SecapiPayFolder {
  /**
   * 撤销刷脸支付订单
   *
   * 刷脸支付(APIv2)
   */
  readonly facepayreverse: PageAt<'v2/secapi/pay/facepayreverse'>
  /**
   * 请求多次分账（V2）
   *
   * 分账(APIv2)
   */
  readonly multiprofitsharing: PageAt<'v2/secapi/pay/multiprofitsharing'>
  /**
   * 请求单次分账（V2）
   *
   * 分账(APIv2)
   */
  readonly profitsharing: PageAt<'v2/secapi/pay/profitsharing'>
  /**
   * 完结分账（V2）
   *
   * 分账(APIv2)
   */
  readonly profitsharingfinish: PageAt<'v2/secapi/pay/profitsharingfinish'>
  /**
   * 分账回退（V2）
   *
   * 分账(APIv2)
   */
  readonly profitsharingreturn: PageAt<'v2/secapi/pay/profitsharingreturn'>
  /**
   * 申请退款（V2）
   *
   * 退款(APIv2)
   */
  readonly refund: PageAt<'v2/secapi/pay/refund'>
  /**
   * 申请退款（支持单品）
   *
   * 退款(APIv2)
   */
  readonly refundv2: PageAt<'v2/secapi/pay/refundv2'>
  /**
   * 撤销订单（V2）
   *
   * 基础支付(APIv2)
   */
  readonly reverse: PageAt<'v2/secapi/pay/reverse'>
}

export interface V2SecapiFolder {
  /** 特约商户管理(APIv2) · 境外支付(APIv2) */
  readonly mch: V2SecapiMchFolder
  /** 特约商户管理(APIv2) */
  readonly mkt: V2SecapiMktFolder
  /** 基础支付(APIv2) · 退款(APIv2) · 刷脸支付(APIv2) · 分账(APIv2) */
  readonly pay: V2SecapiPayFolder
}

export interface V2SecsvcFolder {
  /**
   * 微信支付实名授权
   *
   * 实名授权(APIv2)
   */
  readonly getrealnameinfo: PageAt<'v2/secsvc/getrealnameinfo'>
  /**
   * 微信支付实名验证
   *
   * 实名授权(APIv2)
   */
  readonly realnameauth: PageAt<'v2/secsvc/realnameauth'>
}

export interface V2ToolsFolder {
  /**
   * 授权码查询openid
   *
   * 基础支付(APIv2)
   */
  readonly authcodetoopenid: PageAt<'v2/tools/authcodetoopenid'>
  /**
   * 转换短链接
   *
   * 基础支付(APIv2)
   */
  readonly shorturl: PageAt<'v2/tools/shorturl'>
}

export interface V2TransitPartnerpayFolder {
  /**
   * 公交地铁申请扣款（服务商）
   *
   * 乘车码代扣(APIv2)
   */
  readonly payapply: PageAt<'v2/transit/partnerpay/payapply'>
  /**
   * 查询公交地铁扣款订单（服务商）
   *
   * 乘车码代扣(APIv2)
   */
  readonly queryorder: PageAt<'v2/transit/partnerpay/queryorder'>
  /**
   * 查询乘车卡用户状态（服务商）
   *
   * 乘车码代扣(APIv2)
   */
  readonly querystate: PageAt<'v2/transit/partnerpay/querystate'>
}

export interface V2TransitPayFolder {
  /**
   * 公交地铁申请扣款
   *
   * 乘车码代扣(APIv2)
   */
  readonly payapply: PageAt<'v2/transit/pay/payapply'>
  /**
   * 查询乘车卡用户状态
   *
   * 乘车码代扣(APIv2)
   */
  readonly querystate: PageAt<'v2/transit/pay/querystate'>
}

export interface V2TransitFolder {
  /** 乘车码代扣(APIv2) */
  readonly partnerpay: V2TransitPartnerpayFolder
  /** 乘车码代扣(APIv2) */
  readonly pay: V2TransitPayFolder
  /**
   * 查询公交地铁扣款订单
   *
   * 乘车码代扣(APIv2)
   */
  readonly queryorder: PageAt<'v2/transit/queryorder'>
}

export interface V2VehiclePartnerpayFolder {
  /**
   * 车主服务入场通知（服务商）
   *
   * 微信车主服务(APIv2)
   */
  readonly notification: PageAt<'v2/vehicle/partnerpay/notification'>
  /**
   * 车主服务申请扣款（服务商）
   *
   * 微信车主服务(APIv2)
   */
  readonly payapply: PageAt<'v2/vehicle/partnerpay/payapply'>
  /**
   * 车主服务查询用户状态（服务商）
   *
   * 微信车主服务(APIv2)
   */
  readonly querystate: PageAt<'v2/vehicle/partnerpay/querystate'>
}

export interface V2VehiclePayFolder {
  /**
   * 车主服务入场通知
   *
   * 微信车主服务(APIv2)
   */
  readonly notification: PageAt<'v2/vehicle/pay/notification'>
  /**
   * 车主服务申请扣款
   *
   * 微信车主服务(APIv2)
   */
  readonly payapply: PageAt<'v2/vehicle/pay/payapply'>
  /**
   * 车主服务查询用户状态
   *
   * 微信车主服务(APIv2)
   */
  readonly querystate: PageAt<'v2/vehicle/pay/querystate'>
}

export interface V2VehicleFolder {
  /** 微信车主服务(APIv2) */
  readonly partnerpay: V2VehiclePartnerpayFolder
  /** 微信车主服务(APIv2) */
  readonly pay: V2VehiclePayFolder
}

export interface V2WxvFolder {
  /**
   * 撤销租借订单（支付分V2）
   *
   * 免押租借与速住(APIv2)
   */
  readonly cancelbill: PageAt<'v2/wxv/cancelbill'>
  /**
   * 修改租借订单金额（支付分V2）
   *
   * 免押租借与速住(APIv2)
   */
  readonly changerentmoney: PageAt<'v2/wxv/changerentmoney'>
  /**
   * 创建速住订单（支付分V2）
   *
   * 免押租借与速住(APIv2)
   */
  readonly createhotelbill: PageAt<'v2/wxv/createhotelbill'>
  /**
   * 创建租借订单（支付分V2）
   *
   * 免押租借与速住(APIv2)
   */
  readonly createrentbill: PageAt<'v2/wxv/createrentbill'>
  /**
   * 完结速住订单（支付分V2）
   *
   * 免押租借与速住(APIv2)
   */
  readonly finishhotelbill: PageAt<'v2/wxv/finishhotelbill'>
  /**
   * 完结租借订单（支付分V2）
   *
   * 免押租借与速住(APIv2)
   */
  readonly finishrentbill: PageAt<'v2/wxv/finishrentbill'>
  /**
   * 查询速住订单（支付分V2）
   *
   * 免押租借与速住(APIv2)
   */
  readonly queryhotelbill: PageAt<'v2/wxv/queryhotelbill'>
  /**
   * 查询租借订单（支付分V2）
   *
   * 免押租借与速住(APIv2)
   */
  readonly queryrentbill: PageAt<'v2/wxv/queryrentbill'>
}

export interface V2XdcApiv2getsignkeySignFolder {
  /**
   * 获取沙箱环境密钥
   *
   * 沙箱环境(APIv2)
   */
  readonly getsignkey: PageAt<'v2/xdc/apiv2getsignkey/sign/getsignkey'>
}

export interface V2XdcApiv2getsignkeyFolder {
  /** 沙箱环境(APIv2) */
  readonly sign: V2XdcApiv2getsignkeySignFolder
}

export interface V2XdcApiv2sandboxPayFolder {
  /**
   * 沙箱付款码支付
   *
   * 沙箱环境(APIv2)
   */
  readonly micropay: PageAt<'v2/xdc/apiv2sandbox/pay/micropay'>
  /**
   * 沙箱订单查询
   *
   * 沙箱环境(APIv2)
   */
  readonly orderquery: PageAt<'v2/xdc/apiv2sandbox/pay/orderquery'>
}

export interface V2XdcApiv2sandboxFolder {
  /** 沙箱环境(APIv2) */
  readonly pay: V2XdcApiv2sandboxPayFolder
}

export interface V2XdcFolder {
  /** 沙箱环境(APIv2) */
  readonly apiv2getsignkey: V2XdcApiv2getsignkeyFolder
  /** 沙箱环境(APIv2) */
  readonly apiv2sandbox: V2XdcApiv2sandboxFolder
}

export interface V2Folder {
  /** 实名授权(APIv2) */
  readonly appauth: V2AppauthFolder
  /** 小微商户(APIv2) */
  readonly applyment: V2ApplymentFolder
  /** 账单(APIv2) */
  readonly billcommentsp: V2BillcommentspFolder
  /** 清关报关(APIv2) */
  readonly cgiBin: V2CgiBinFolder
  /** 酒店押金(APIv2) */
  readonly deposit: V2DepositFolder
  /** 刷脸支付(APIv2) */
  readonly face: V2FaceFolder
  /** 小微商户(APIv2) */
  readonly fund: V2FundFolder
  /** 商户风险(APIv2) */
  readonly mchrisk: V2MchriskFolder
  /** 现金红包(APIv2) · 付款到零钱(APIv2) · 企业微信(APIv2) · 代金券(APIv2) */
  readonly mmpaymkttransfers: V2MmpaymkttransfersFolder
  /** 付款到银行卡(APIv2) */
  readonly mmpaysptrans: V2MmpaysptransFolder
  /** 扣款服务(APIv2) */
  readonly papay: V2PapayFolder
  /** 基础支付(APIv2) · 合单支付(APIv2) · 退款(APIv2) · 账单(APIv2) · 刷脸支付(APIv2) · 分账(APIv2) · 扣款服务(APIv2) · 境外支付(APIv2) */
  readonly pay: V2PayFolder
  /** 基础支付(APIv2) */
  readonly payitil: V2PayitilFolder
  /** 付款到银行卡(APIv2) · 特约商户管理(APIv2) · 商户风险(APIv2) */
  readonly risk: V2RiskFolder
  /** 基础支付(APIv2) · 退款(APIv2) · 刷脸支付(APIv2) · 分账(APIv2) · 特约商户管理(APIv2) · 境外支付(APIv2) */
  readonly secapi: V2SecapiFolder
  /** 实名授权(APIv2) */
  readonly secsvc: V2SecsvcFolder
  /** 基础支付(APIv2) */
  readonly tools: V2ToolsFolder
  /** 乘车码代扣(APIv2) */
  readonly transit: V2TransitFolder
  /** 微信车主服务(APIv2) */
  readonly vehicle: V2VehicleFolder
  /** 免押租借与速住(APIv2) */
  readonly wxv: V2WxvFolder
  /** 沙箱环境(APIv2) */
  readonly xdc: V2XdcFolder
}

export interface V3AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsFolder extends PageAt<'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions'> {
  /**
   * 查询在途异常资金付款指令执行结果
   *
   * 在途异常资金
   */
  readonly _out_instruction_no_: PageAt<'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}'>
}

export interface V3AbnormalFundProcessingReceiptsReceiptIdFolder extends PageAt<'v3/abnormal-fund-processing/receipts/{receipt_id}'> {
  /**
   * 发起在途异常资金付款指令
   *
   * 在途异常资金
   */
  readonly transferInstructions: V3AbnormalFundProcessingReceiptsReceiptIdTransferInstructionsFolder
}

export interface V3AbnormalFundProcessingReceiptsFolder {
  /**
   * 查询在途异常资金付款结果
   *
   * 在途异常资金
   */
  readonly _receipt_id_: V3AbnormalFundProcessingReceiptsReceiptIdFolder
}

export interface V3AbnormalFundProcessingFolder {
  /** 在途异常资金 */
  readonly receipts: V3AbnormalFundProcessingReceiptsFolder
}

export interface V3AggracctBcWbChannelAccountFolder {
  /**
   * 查询渠道额度（微众）
   *
   * 微众渠道
   */
  readonly balance: PageAt<'v3/aggracct-bc/wb-channel/account/balance'>
  /**
   * 查询商户资料（微众）
   *
   * 微众渠道
   */
  readonly mch_archives: PageAt<'v3/aggracct-bc/wb-channel/account/mch_archives'>
  /**
   * 查询商户影像件资料（微众）
   *
   * 微众渠道
   */
  readonly mch_media: PageAt<'v3/aggracct-bc/wb-channel/account/mch_media'>
}

export interface V3AggracctBcWbChannelBankChannelAccountRenameFolder extends PageAt<'v3/aggracct-bc/wb-channel/bank-channel-account/rename'> {
  /**
   * 查询渠道结算账户更名（微众）
   *
   * 微众渠道
   */
  readonly _application_id_: PageAt<'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}'>
}

export interface V3AggracctBcWbChannelBankChannelAccountFolder {
  /**
   * 申请渠道结算银行账户更名（微众）
   *
   * 微众渠道
   */
  readonly rename: V3AggracctBcWbChannelBankChannelAccountRenameFolder
}

export interface V3AggracctBcWbChannelControlOrdersInfoUpdateResultFolder {
  /**
   * 资料更新审核结果回调通知（微众）
   *
   * 微众渠道
   */
  readonly notify: PageAt<'v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify'>
}

export interface V3AggracctBcWbChannelControlOrdersInfoUpdateFolder {
  /** 微众渠道 */
  readonly result: V3AggracctBcWbChannelControlOrdersInfoUpdateResultFolder
}

export interface V3AggracctBcWbChannelControlOrdersInfoFolder {
  /** 微众渠道 */
  readonly update: V3AggracctBcWbChannelControlOrdersInfoUpdateFolder
}

export interface V3AggracctBcWbChannelControlOrdersFolder {
  /**
   * 查询微众台账控制单
   *
   * 微众渠道
   */
  readonly _out_request_no_: PageAt<'v3/aggracct-bc/wb-channel/control-orders/{out_request_no}'>
  /** 微众渠道 */
  readonly info: V3AggracctBcWbChannelControlOrdersInfoFolder
  /**
   * 发起微众台账管控
   *
   * 微众渠道
   */
  readonly punish: PageAt<'v3/aggracct-bc/wb-channel/control-orders/punish'>
  /**
   * 解除微众台账管控
   *
   * 微众渠道
   */
  readonly recover: PageAt<'v3/aggracct-bc/wb-channel/control-orders/recover'>
}

export interface V3AggracctBcWbChannelSpecialReductionFolder extends PageAt<'v3/aggracct-bc/wb-channel/special-reduction'> {
  /**
   * 查询特殊减额结果（微众）
   *
   * 微众渠道
   */
  readonly _out_request_no_: PageAt<'v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}'>
}

export interface V3AggracctBcWbChannelFolder {
  /** 微众渠道 */
  readonly account: V3AggracctBcWbChannelAccountFolder
  /** 微众渠道 */
  readonly bankChannelAccount: V3AggracctBcWbChannelBankChannelAccountFolder
  /** 微众渠道 */
  readonly controlOrders: V3AggracctBcWbChannelControlOrdersFolder
  /**
   * 特殊减额（微众）
   *
   * 微众渠道
   */
  readonly specialReduction: V3AggracctBcWbChannelSpecialReductionFolder
}

export interface V3AggracctBcFolder {
  /** 微众渠道 */
  readonly wbChannel: V3AggracctBcWbChannelFolder
}

export interface V3Apply4subSubMerchantsSubMchidApplicationFolder {
  /**
   * 查询结算账户修改申请状态
   *
   * 结算账户与规则
   */
  readonly _application_no_: PageAt<'v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}'>
}

export interface V3Apply4subSubMerchantsSubMchidFolder {
  /** 结算账户与规则 */
  readonly application: V3Apply4subSubMerchantsSubMchidApplicationFolder
  /**
   * 修改结算账户
   *
   * 结算账户与规则
   */
  readonly modifySettlement: PageAt<'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement'>
  /**
   * 查询结算账户
   *
   * 结算账户与规则
   */
  readonly settlement: PageAt<'v3/apply4sub/sub_merchants/{sub_mchid}/settlement'>
}

export interface V3Apply4subSubMerchantsFolder {
  /** 结算账户与规则 */
  readonly _sub_mchid_: V3Apply4subSubMerchantsSubMchidFolder
}

export interface V3Apply4subFolder {
  /** 结算账户与规则 */
  readonly sub_merchants: V3Apply4subSubMerchantsFolder
}

export interface V3Apply4subjectApplymentMerchantsSubMchidFolder {
  /**
   * 查询商户开户意愿确认状态
   *
   * 确认开户意愿
   */
  readonly state: PageAt<'v3/apply4subject/applyment/merchants/{sub_mchid}/state'>
}

export interface V3Apply4subjectApplymentMerchantsFolder {
  /** 确认开户意愿 */
  readonly _sub_mchid_: V3Apply4subjectApplymentMerchantsSubMchidFolder
}

export interface V3Apply4subjectApplymentApplymentIdFolder {
  /**
   * 按申请单编号撤销开户意愿申请
   *
   * 确认开户意愿
   */
  readonly cancel: PageAt<'v3/apply4subject/applyment/{applyment_id}/cancel'>
}

export interface V3Apply4subjectApplymentBusinessCodeFolder {
  /**
   * 按业务申请编号撤销开户意愿申请
   *
   * 确认开户意愿
   */
  readonly cancel: PageAt<'v3/apply4subject/applyment/{business_code}/cancel'>
}

export interface V3Apply4subjectApplymentFolder extends PageAt<'v3/apply4subject/applyment'> {
  /** 确认开户意愿 */
  readonly _applyment_id_: V3Apply4subjectApplymentApplymentIdFolder
  /** 确认开户意愿 */
  readonly _business_code_: V3Apply4subjectApplymentBusinessCodeFolder
  /** 确认开户意愿 */
  readonly merchants: V3Apply4subjectApplymentMerchantsFolder
}

export interface V3Apply4subjectFolder {
  /**
   * - `post`: 提交商户开户意愿申请单
   * - `get`: 查询开户意愿申请单审核结果
   *
   * 确认开户意愿
   */
  readonly applyment: V3Apply4subjectApplymentFolder
}

export interface V3Applyment4subApplymentApplymentIdFolder {
  /**
   * 按申请单号查询特约商户进件状态
   *
   * 特约商户进件
   */
  readonly _applyment_id_: PageAt<'v3/applyment4sub/applyment/applyment_id/{applyment_id}'>
}

export interface V3Applyment4subApplymentBusinessCodeFolder {
  /**
   * 按业务申请编号查询特约商户进件状态
   *
   * 特约商户进件
   */
  readonly _business_code_: PageAt<'v3/applyment4sub/applyment/business_code/{business_code}'>
}

export interface V3Applyment4subApplymentFolder {
  /**
   * 提交特约商户进件申请单
   *
   * 特约商户进件
   */
  readonly _empty_: PageAt<'v3/applyment4sub/applyment/'>
  /** 特约商户进件 */
  readonly applyment_id: V3Applyment4subApplymentApplymentIdFolder
  /** 特约商户进件 */
  readonly business_code: V3Applyment4subApplymentBusinessCodeFolder
}

export interface V3Applyment4subFolder {
  /** 特约商户进件 */
  readonly applyment: V3Applyment4subApplymentFolder
}

export interface V3BankBatchTransferReceiptFolder {
  /**
   * - `post`: 受理转账明细电子回单（银行付款）
   * - `get`: 查询转账明细电子回单（银行付款）
   *
   * 银行批量转账
   */
  readonly detailReceipts: PageAt<'v3/bank-batch-transfer/receipt/detail-receipts'>
  /**
   * - `post`: 受理转账汇总电子回单（银行付款）
   * - `get`: 查询转账汇总电子回单（银行付款）
   *
   * 银行批量转账
   */
  readonly summaryReceipts: PageAt<'v3/bank-batch-transfer/receipt/summary-receipts'>
}

export interface V3BankBatchTransferFolder {
  /** 银行批量转账 */
  readonly receipt: V3BankBatchTransferReceiptFolder
}

export interface V3BankTransferBatchesBatchIdBatchIdDetailsDetailIdFolder {
  /**
   * 按微信明细单号查询明细（银行服务商）
   *
   * 银行批量转账
   */
  readonly _detail_id_: PageAt<'v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'>
}

export interface V3BankTransferBatchesBatchIdBatchIdDetailsFolder {
  /** 银行批量转账 */
  readonly detailId: V3BankTransferBatchesBatchIdBatchIdDetailsDetailIdFolder
}

export interface V3BankTransferBatchesBatchIdBatchIdFolder extends PageAt<'v3/bank-transfer/batches/batch-id/{batch_id}'> {
  /** 银行批量转账 */
  readonly details: V3BankTransferBatchesBatchIdBatchIdDetailsFolder
}

export interface V3BankTransferBatchesBatchIdFolder {
  /**
   * 按微信批次单号查询批次（银行服务商）
   *
   * 银行批量转账
   */
  readonly _batch_id_: V3BankTransferBatchesBatchIdBatchIdFolder
}

export interface V3BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoFolder {
  /**
   * 按银行明细单号查询明细（银行服务商）
   *
   * 银行批量转账
   */
  readonly _out_detail_no_: PageAt<'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'>
}

export interface V3BankTransferBatchesOutBatchNoOutBatchNoDetailsFolder {
  /** 银行批量转账 */
  readonly outDetailNo: V3BankTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoFolder
}

export interface V3BankTransferBatchesOutBatchNoOutBatchNoFolder extends PageAt<'v3/bank-transfer/batches/out-batch-no/{out_batch_no}'> {
  /** 银行批量转账 */
  readonly details: V3BankTransferBatchesOutBatchNoOutBatchNoDetailsFolder
}

export interface V3BankTransferBatchesOutBatchNoFolder {
  /**
   * 按银行批次单号查询批次（银行服务商）
   *
   * 银行批量转账
   */
  readonly _out_batch_no_: V3BankTransferBatchesOutBatchNoOutBatchNoFolder
}

export interface V3BankTransferBatchesFolder extends PageAt<'v3/bank-transfer/batches'> {
  /** 银行批量转账 */
  readonly batchId: V3BankTransferBatchesBatchIdFolder
  /** 银行批量转账 */
  readonly outBatchNo: V3BankTransferBatchesOutBatchNoFolder
}

export interface V3BankTransferFolder {
  /**
   * 发起批量转账（银行服务商）
   *
   * 银行批量转账
   */
  readonly batches: V3BankTransferBatchesFolder
}

export interface V3BillFolder {
  /**
   * 申请资金账单
   *
   * 账单
   */
  readonly fundflowbill: PageAt<'v3/bill/fundflowbill'>
  /**
   * 申请单个子商户资金账单
   *
   * 账单
   */
  readonly subMerchantFundflowbill: PageAt<'v3/bill/sub-merchant-fundflowbill'>
  /**
   * 申请交易账单
   *
   * 账单
   */
  readonly tradebill: PageAt<'v3/bill/tradebill'>
}

export interface V3BilldownloadFolder {
  /**
   * 下载账单文件
   *
   * 账单
   */
  readonly file: PageAt<'v3/billdownload/file'>
}

export interface V3BrandApplymentsApplymentIdFolder {
  /**
   * 按申请单号查询品牌入驻状态
   *
   * 品牌入驻与授权
   */
  readonly _applyment_id_: PageAt<'v3/brand/applyments/applyment-id/{applyment_id}'>
}

export interface V3BrandApplymentsBusinessCodeFolder {
  /**
   * 按业务申请编号查询品牌入驻状态
   *
   * 品牌入驻与授权
   */
  readonly _business_code_: PageAt<'v3/brand/applyments/business-code/{business_code}'>
}

export interface V3BrandApplymentsFolder extends PageAt<'v3/brand/applyments'> {
  /** 品牌入驻与授权 */
  readonly applymentId: V3BrandApplymentsApplymentIdFolder
  /** 品牌入驻与授权 */
  readonly businessCode: V3BrandApplymentsBusinessCodeFolder
  /**
   * 撤销品牌入驻申请
   *
   * 品牌入驻与授权
   */
  readonly cancelApplyment: PageAt<'v3/brand/applyments/cancel-applyment'>
}

export interface V3BrandCardCardConfigsFolder extends PageAt<'v3/brand/card/card-configs'> {
  /**
   * 撤销商家名片配置申请
   *
   * 商家名片
   */
  readonly cancelApplyment: PageAt<'v3/brand/card/card-configs/cancel-applyment'>
  /**
   * 获取商家名片预览二维码
   *
   * 商家名片
   */
  readonly previewUrl: PageAt<'v3/brand/card/card-configs/preview-url'>
  /**
   * 发布商家名片配置
   *
   * 商家名片
   */
  readonly publish: PageAt<'v3/brand/card/card-configs/publish'>
}

export interface V3BrandCardCardLinksBusinessCodeFolder {
  /**
   * 查询交易连接名片添加进度
   *
   * 商家名片
   */
  readonly _business_code_: PageAt<'v3/brand/card/card-links/business-code/{business_code}'>
}

export interface V3BrandCardCardLinksFolder extends PageAt<'v3/brand/card/card-links'> {
  /** 商家名片 */
  readonly businessCode: V3BrandCardCardLinksBusinessCodeFolder
  /**
   * 撤销交易连接名片申请
   *
   * 商家名片
   */
  readonly cancelApplyment: PageAt<'v3/brand/card/card-links/cancel-applyment'>
  /**
   * 解除已生效的交易连接名片
   *
   * 商家名片
   */
  readonly unbindCardLink: PageAt<'v3/brand/card/card-links/unbind-card-link'>
}

export interface V3BrandCardFolder {
  /**
   * - `post`: 提交商家名片配置申请
   * - `get`: 查询商家名片配置申请状态
   *
   * 商家名片
   */
  readonly cardConfigs: V3BrandCardCardConfigsFolder
  /**
   * - `post`: 添加交易连接名片规则申请
   * - `get`: 查询已生效的交易连接名片规则
   *
   * 商家名片
   */
  readonly cardLinks: V3BrandCardCardLinksFolder
}

export interface V3BrandMarketingShakeActivitiesFolder {
  /**
   * 查询品牌摇优惠活动列表
   *
   * 摇优惠与投放计划
   */
  readonly activities: PageAt<'v3/brand/marketing/shake-activities/activities'>
}

export interface V3BrandMarketingFolder {
  /** 摇优惠与投放计划 */
  readonly shakeActivities: V3BrandMarketingShakeActivitiesFolder
}

export interface V3BrandPartnerCardMemberCardsCardIdFolder extends PageAt<'v3/brand/partner/card-member/cards/{card_id}'> {
  /**
   * 作废品牌会员卡模板
   *
   * 商家名片会员
   */
  readonly invalidate: PageAt<'v3/brand/partner/card-member/cards/{card_id}/invalidate'>
}

export interface V3BrandPartnerCardMemberCardsFolder extends PageAt<'v3/brand/partner/card-member/cards'> {
  /**
   * - `get`: 查询品牌会员卡模板
   * - `patch`: 修改品牌会员卡模板
   * - `delete`: 删除品牌会员卡模板
   *
   * 商家名片会员
   */
  readonly _card_id_: V3BrandPartnerCardMemberCardsCardIdFolder
}

export interface V3BrandPartnerCardMemberMembershipActivitiesActivityIdFolder extends PageAt<'v3/brand/partner/card-member/membership-activities/{activity_id}'> {
  /**
   * 终止品牌会员发券活动
   *
   * 商家名片会员
   */
  readonly terminate: PageAt<'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate'>
}

export interface V3BrandPartnerCardMemberMembershipActivitiesFolder extends PageAt<'v3/brand/partner/card-member/membership-activities'> {
  /**
   * - `patch`: 修改品牌会员发券活动
   * - `get`: 查询品牌会员发券活动
   *
   * 商家名片会员
   */
  readonly _activity_id_: V3BrandPartnerCardMemberMembershipActivitiesActivityIdFolder
}

export interface V3BrandPartnerCardMemberUserCardsUserCardCodeFolder extends PageAt<'v3/brand/partner/card-member/user-cards/{user_card_code}'> {
  /**
   * 同步品牌会员开卡结果
   *
   * 商家名片会员
   */
  readonly confirm: PageAt<'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'>
  /**
   * 作废用户品牌会员卡
   *
   * 商家名片会员
   */
  readonly invalidate: PageAt<'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate'>
}

export interface V3BrandPartnerCardMemberUserCardsFolder extends PageAt<'v3/brand/partner/card-member/user-cards'> {
  /**
   * - `get`: 查询用户品牌会员卡信息
   * - `patch`: 修改用户品牌会员卡信息
   *
   * 商家名片会员
   */
  readonly _user_card_code_: V3BrandPartnerCardMemberUserCardsUserCardCodeFolder
  /**
   * 按openid导入品牌会员卡
   *
   * 商家名片会员
   */
  readonly importByOpenid: PageAt<'v3/brand/partner/card-member/user-cards/import-by-openid'>
  /**
   * 按手机号导入品牌会员卡
   *
   * 商家名片会员
   */
  readonly importByPhone: PageAt<'v3/brand/partner/card-member/user-cards/import-by-phone'>
}

export interface V3BrandPartnerCardMemberUserPointsExchangeCouponFolder {
  /**
   * 同步品牌会员积分兑券结果
   *
   * 商家名片会员
   */
  readonly confirm: PageAt<'v3/brand/partner/card-member/user-points/exchange-coupon/confirm'>
}

export interface V3BrandPartnerCardMemberUserPointsFolder {
  /** 商家名片会员 */
  readonly exchangeCoupon: V3BrandPartnerCardMemberUserPointsExchangeCouponFolder
  /**
   * 同步品牌会员积分余额
   *
   * 商家名片会员
   */
  readonly sync: PageAt<'v3/brand/partner/card-member/user-points/sync'>
}

export interface V3BrandPartnerCardMemberFolder {
  /**
   * - `post`: 创建品牌会员卡模板
   * - `get`: 查询品牌会员卡模板列表
   *
   * 商家名片会员
   */
  readonly cards: V3BrandPartnerCardMemberCardsFolder
  /**
   * - `post`: 创建品牌会员发券活动
   * - `get`: 查询品牌会员发券活动列表
   *
   * 商家名片会员
   */
  readonly membershipActivities: V3BrandPartnerCardMemberMembershipActivitiesFolder
  /**
   * 品牌会员付款码组件预授权
   *
   * 商家名片会员
   */
  readonly payViewTokens: PageAt<'v3/brand/partner/card-member/pay-view-tokens'>
  /**
   * 品牌会员入会组件预授权
   *
   * 商家名片会员
   */
  readonly preAuthTokens: PageAt<'v3/brand/partner/card-member/pre-auth-tokens'>
  /**
   * 查询用户的品牌会员卡
   *
   * 商家名片会员
   */
  readonly userCards: V3BrandPartnerCardMemberUserCardsFolder
  /**
   * 创建品牌会员动态
   *
   * 商家名片会员
   */
  readonly userFeeds: PageAt<'v3/brand/partner/card-member/user-feeds'>
  /** 商家名片会员 */
  readonly userPoints: V3BrandPartnerCardMemberUserPointsFolder
}

export interface V3BrandPartnerStoreBrandstoresStoreIdFolder extends PageAt<'v3/brand/partner/store/brandstores/{store_id}'> {
  /**
   * 绑定门店收款商户号
   *
   * 品牌门店
   */
  readonly bindrecipient: PageAt<'v3/brand/partner/store/brandstores/{store_id}/bindrecipient'>
  /**
   * 暂停品牌门店营业
   *
   * 品牌门店
   */
  readonly close: PageAt<'v3/brand/partner/store/brandstores/{store_id}/close'>
  /**
   * 恢复品牌门店营业
   *
   * 品牌门店
   */
  readonly resume: PageAt<'v3/brand/partner/store/brandstores/{store_id}/resume'>
  /**
   * 解绑门店收款商户号
   *
   * 品牌门店
   */
  readonly unbindrecipient: PageAt<'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient'>
}

export interface V3BrandPartnerStoreBrandstoresFolder extends PageAt<'v3/brand/partner/store/brandstores'> {
  /**
   * - `delete`: 删除品牌门店
   * - `patch`: 更新品牌门店
   * - `get`: 查询品牌门店
   *
   * 品牌门店
   */
  readonly _store_id_: V3BrandPartnerStoreBrandstoresStoreIdFolder
}

export interface V3BrandPartnerStoreFolder {
  /**
   * - `post`: 创建品牌门店
   * - `get`: 查询品牌门店列表
   *
   * 品牌门店
   */
  readonly brandstores: V3BrandPartnerStoreBrandstoresFolder
}

export interface V3BrandPartnerFolder {
  /** 商家名片会员 */
  readonly cardMember: V3BrandPartnerCardMemberFolder
  /** 品牌门店 */
  readonly store: V3BrandPartnerStoreFolder
}

export interface V3BrandProfitsharingBrandConfigsFolder {
  /**
   * 查询最大分账比例（连锁品牌）
   *
   * 连锁品牌分账
   */
  readonly _brand_mchid_: PageAt<'v3/brand/profitsharing/brand-configs/{brand_mchid}'>
}

export interface V3BrandProfitsharingOrdersTransactionIdFolder {
  /**
   * 查询剩余待分金额（连锁品牌）
   *
   * 连锁品牌分账
   */
  readonly amounts: PageAt<'v3/brand/profitsharing/orders/{transaction_id}/amounts'>
}

export interface V3BrandProfitsharingOrdersFolder extends PageAt<'v3/brand/profitsharing/orders'> {
  /** 连锁品牌分账 */
  readonly _transaction_id_: V3BrandProfitsharingOrdersTransactionIdFolder
}

export interface V3BrandProfitsharingReceiversFolder {
  /**
   * 添加分账接收方（连锁品牌）
   *
   * 连锁品牌分账
   */
  readonly add: PageAt<'v3/brand/profitsharing/receivers/add'>
  /**
   * 删除分账接收方（连锁品牌）
   *
   * 连锁品牌分账
   */
  readonly delete: PageAt<'v3/brand/profitsharing/receivers/delete'>
}

export interface V3BrandProfitsharingFolder {
  /** 连锁品牌分账 */
  readonly brandConfigs: V3BrandProfitsharingBrandConfigsFolder
  /**
   * 完结分账（连锁品牌）
   *
   * 连锁品牌分账
   */
  readonly finishOrder: PageAt<'v3/brand/profitsharing/finish-order'>
  /**
   * - `post`: 请求分账（连锁品牌）
   * - `get`: 查询分账结果（连锁品牌）
   *
   * 连锁品牌分账
   */
  readonly orders: V3BrandProfitsharingOrdersFolder
  /** 连锁品牌分账 */
  readonly receivers: V3BrandProfitsharingReceiversFolder
  /**
   * - `post`: 请求分账回退（连锁品牌）
   * - `get`: 查询分账回退结果（连锁品牌）
   *
   * 连锁品牌分账
   */
  readonly returnorders: PageAt<'v3/brand/profitsharing/returnorders'>
}

export interface V3BrandFolder {
  /**
   * 提交品牌商家入驻申请
   *
   * 品牌入驻与授权
   */
  readonly applyments: V3BrandApplymentsFolder
  /** 商家名片 */
  readonly card: V3BrandCardFolder
  /** 摇优惠与投放计划 */
  readonly marketing: V3BrandMarketingFolder
  /** 商家名片会员 · 品牌门店 */
  readonly partner: V3BrandPartnerFolder
  /** 连锁品牌分账 */
  readonly profitsharing: V3BrandProfitsharingFolder
}

export interface V3BrandBasicPartnerBrandsBrandIdFolder {
  /**
   * 查询品牌已授权的产品权限
   *
   * 品牌入驻与授权
   */
  readonly productAuthorities: PageAt<'v3/brand-basic/partner/brands/{brand_id}/product-authorities'>
}

export interface V3BrandBasicPartnerBrandsFolder {
  /** 品牌入驻与授权 */
  readonly _brand_id_: V3BrandBasicPartnerBrandsBrandIdFolder
}

export interface V3BrandBasicPartnerFolder {
  /** 品牌入驻与授权 */
  readonly brands: V3BrandBasicPartnerBrandsFolder
}

export interface V3BrandBasicFolder {
  /** 品牌入驻与授权 */
  readonly partner: V3BrandBasicPartnerFolder
}

export interface V3BusinesscirclePointsFolder {
  /**
   * 商圈会员积分同步
   *
   * 智慧商圈
   */
  readonly notify: PageAt<'v3/businesscircle/points/notify'>
}

export interface V3BusinesscircleUserAuthorizationsFolder {
  /**
   * 商圈积分授权查询
   *
   * 智慧商圈
   */
  readonly _openid_: PageAt<'v3/businesscircle/user-authorizations/{openid}'>
}

export interface V3BusinesscircleUsersOpenidPointsFolder {
  /**
   * 商圈会员待积分状态查询
   *
   * 智慧商圈
   */
  readonly commit_status: PageAt<'v3/businesscircle/users/{openid}/points/commit_status'>
}

export interface V3BusinesscircleUsersOpenidFolder {
  /** 智慧商圈 */
  readonly points: V3BusinesscircleUsersOpenidPointsFolder
}

export interface V3BusinesscircleUsersFolder {
  /** 智慧商圈 */
  readonly _openid_: V3BusinesscircleUsersOpenidFolder
}

export interface V3BusinesscircleFolder {
  /**
   * 商圈会员停车状态同步
   *
   * 智慧商圈
   */
  readonly parkings: PageAt<'v3/businesscircle/parkings'>
  /** 智慧商圈 */
  readonly points: V3BusinesscirclePointsFolder
  /** 智慧商圈 */
  readonly userAuthorizations: V3BusinesscircleUserAuthorizationsFolder
  /** 智慧商圈 */
  readonly users: V3BusinesscircleUsersFolder
}

export interface V3CapitalCapitallhhAreasProvincesProvinceCodeFolder {
  /**
   * 查询城市列表
   *
   * 银行组件
   */
  readonly cities: PageAt<'v3/capital/capitallhh/areas/provinces/{province_code}/cities'>
}

export interface V3CapitalCapitallhhAreasProvincesFolder extends PageAt<'v3/capital/capitallhh/areas/provinces'> {
  /** 银行组件 */
  readonly _province_code_: V3CapitalCapitallhhAreasProvincesProvinceCodeFolder
}

export interface V3CapitalCapitallhhAreasFolder {
  /**
   * 查询省份列表
   *
   * 银行组件
   */
  readonly provinces: V3CapitalCapitallhhAreasProvincesFolder
}

export interface V3CapitalCapitallhhBanksBankAliasCodeFolder {
  /**
   * 查询银行支行列表
   *
   * 银行组件
   */
  readonly branches: PageAt<'v3/capital/capitallhh/banks/{bank_alias_code}/branches'>
}

export interface V3CapitalCapitallhhBanksFolder {
  /** 银行组件 */
  readonly _bank_alias_code_: V3CapitalCapitallhhBanksBankAliasCodeFolder
  /**
   * 查询支持对公业务的银行
   *
   * 银行组件
   */
  readonly corporateBanking: PageAt<'v3/capital/capitallhh/banks/corporate-banking'>
  /**
   * 查询支持个人业务的银行
   *
   * 银行组件
   */
  readonly personalBanking: PageAt<'v3/capital/capitallhh/banks/personal-banking'>
  /**
   * 按银行卡号查询开户银行
   *
   * 银行组件
   */
  readonly searchBanksByBankAccount: PageAt<'v3/capital/capitallhh/banks/search-banks-by-bank-account'>
}

export interface V3CapitalCapitallhhFolder {
  /** 银行组件 */
  readonly areas: V3CapitalCapitallhhAreasFolder
  /** 银行组件 */
  readonly banks: V3CapitalCapitallhhBanksFolder
}

export interface V3CapitalFolder {
  /** 银行组件 */
  readonly capitallhh: V3CapitalCapitallhhFolder
}

export interface V3CateringOrdersFolder {
  /**
   * 点餐订单信息同步
   *
   * 扫码点餐
   */
  readonly syncStatus: PageAt<'v3/catering/orders/sync-status'>
}

export interface V3CateringFolder {
  /** 扫码点餐 */
  readonly orders: V3CateringOrdersFolder
}

export interface V3CombineTransactionsIdFolder {
  /**
   * 按微信支付订单号查合单
   *
   * 合单支付
   */
  readonly _combine_transaction_id_: PageAt<'v3/combine-transactions/id/{combine_transaction_id}'>
}

export interface V3CombineTransactionsOutTradeNoCombineOutTradeNoFolder extends PageAt<'v3/combine-transactions/out-trade-no/{combine_out_trade_no}'> {
  /**
   * 合单关单
   *
   * 合单支付
   */
  readonly close: PageAt<'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close'>
}

export interface V3CombineTransactionsOutTradeNoFolder {
  /**
   * 按合单商户订单号查单
   *
   * 合单支付
   */
  readonly _combine_out_trade_no_: V3CombineTransactionsOutTradeNoCombineOutTradeNoFolder
}

export interface V3CombineTransactionsFolder {
  /**
   * 合单APP下单
   *
   * 合单支付
   */
  readonly app: PageAt<'v3/combine-transactions/app'>
  /**
   * 合单H5下单
   *
   * 合单支付
   */
  readonly h5: PageAt<'v3/combine-transactions/h5'>
  /** 合单支付 */
  readonly id: V3CombineTransactionsIdFolder
  /**
   * 合单JSAPI下单
   *
   * 合单支付
   */
  readonly jsapi: PageAt<'v3/combine-transactions/jsapi'>
  /**
   * 个人收款小程序下单
   *
   * 合单支付
   */
  readonly miniprogram: PageAt<'v3/combine-transactions/miniprogram'>
  /**
   * 合单Native下单
   *
   * 合单支付
   */
  readonly native: PageAt<'v3/combine-transactions/native'>
  /** 合单支付 */
  readonly outTradeNo: V3CombineTransactionsOutTradeNoFolder
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsFolder {
  /**
   * 查询不活跃商户身份核实结果
   *
   * 商户风险与管控
   */
  readonly _verification_id_: PageAt<'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}'>
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidFolder {
  /** 商户风险与管控 */
  readonly verifications: V3ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsFolder
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsFolder extends PageAt<'v3/compliance/inactive-merchant-identity-verification/merchants'> {
  /** 商户风险与管控 */
  readonly _sub_mchid_: V3ComplianceInactiveMerchantIdentityVerificationMerchantsSubMchidFolder
}

export interface V3ComplianceInactiveMerchantIdentityVerificationFolder {
  /**
   * 发起不活跃商户身份核实
   *
   * 商户风险与管控
   */
  readonly merchants: V3ComplianceInactiveMerchantIdentityVerificationMerchantsFolder
}

export interface V3ComplianceFolder {
  /** 商户风险与管控 */
  readonly inactiveMerchantIdentityVerification: V3ComplianceInactiveMerchantIdentityVerificationFolder
}

export interface V3CreditRepaymentPartnerContractsFolder {
  /**
   * 查询自动还款协议
   *
   * 电商代扣与还款
   */
  readonly _out_contract_code_: PageAt<'v3/credit-repayment/partner/contracts/{out_contract_code}'>
  /**
   * APP预签约自动还款协议
   *
   * 电商代扣与还款
   */
  readonly appPresign: PageAt<'v3/credit-repayment/partner/contracts/app-presign'>
  /**
   * H5预签约自动还款协议
   *
   * 电商代扣与还款
   */
  readonly h5Presign: PageAt<'v3/credit-repayment/partner/contracts/h5-presign'>
  /**
   * 解除自动还款协议
   *
   * 电商代扣与还款
   */
  readonly terminate: PageAt<'v3/credit-repayment/partner/contracts/terminate'>
}

export interface V3CreditRepaymentPartnerDeductOrdersFolder extends PageAt<'v3/credit-repayment/partner/deduct-orders'> {
  /**
   * 查询还款单
   *
   * 电商代扣与还款
   */
  readonly _out_trade_no_: PageAt<'v3/credit-repayment/partner/deduct-orders/{out_trade_no}'>
}

export interface V3CreditRepaymentPartnerScheduleRecordsFolder {
  /**
   * 查询预约还款记录
   *
   * 电商代扣与还款
   */
  readonly _out_record_id_: PageAt<'v3/credit-repayment/partner/schedule-records/{out_record_id}'>
  /**
   * 预约还款
   *
   * 电商代扣与还款
   */
  readonly batchCreate: PageAt<'v3/credit-repayment/partner/schedule-records/batch-create'>
}

export interface V3CreditRepaymentPartnerFolder {
  /** 电商代扣与还款 */
  readonly contracts: V3CreditRepaymentPartnerContractsFolder
  /**
   * 发起自动还款
   *
   * 电商代扣与还款
   */
  readonly deductOrders: V3CreditRepaymentPartnerDeductOrdersFolder
  /** 电商代扣与还款 */
  readonly scheduleRecords: V3CreditRepaymentPartnerScheduleRecordsFolder
}

export interface V3CreditRepaymentFolder {
  /** 电商代扣与还款 */
  readonly partner: V3CreditRepaymentPartnerFolder
}

export interface V3CustomsFolder {
  /**
   * - `post`: 报关（旧版）
   * - `get`: 报关查询（旧版）
   * - `patch`: 报关信息修改（旧版）
   *
   * 清关报关
   * @deprecated `2022-09-08`起有新版，提交见[这里](/openapi/v3/global/customs/orders#post)，本节仅供查阅存量代码。
   */
  readonly orders: PageAt<'v3/customs/orders'>
  /**
   * 报关重推（旧版）
   *
   * 清关报关
   * @deprecated `2022-09-08`起有新版，见[这里](/openapi/v3/global/customs/redeclare)，本页仅供查阅存量代码。
   */
  readonly redeclare: PageAt<'v3/customs/redeclare'>
  /**
   * 报关身份信息校验（旧版）
   *
   * 清关报关
   * @deprecated `2022-09-08`起有新版，见[这里](/openapi/v3/global/customs/verify-certificate)，本页仅供查阅存量代码。
   */
  readonly verifyCertificate: PageAt<'v3/customs/verify-certificate'>
}

export interface V3DiscountCardCardsOutCardCodeFolder extends PageAt<'v3/discount-card/cards/{out_card_code}'> {
  /**
   * 增加先享卡用户记录
   *
   * 微信先享卡
   */
  readonly addUserRecords: PageAt<'v3/discount-card/cards/{out_card_code}/add-user-records'>
}

export interface V3DiscountCardCardsFolder extends PageAt<'v3/discount-card/cards'> {
  /**
   * 查询先享卡
   *
   * 微信先享卡
   */
  readonly _out_card_code_: V3DiscountCardCardsOutCardCodeFolder
}

export interface V3DiscountCardOrdersOutTradeNoFolder {
  /**
   * 按商户订单号查询先享卡订单
   *
   * 微信先享卡
   * @deprecated `2020-03-26`起下线，仅供查阅存量代码。
   */
  readonly _out_trade_no_: PageAt<'v3/discount-card/orders/out-trade-no/{out_trade_no}'>
}

export interface V3DiscountCardOrdersFolder {
  /**
   * - `patch`: 更新先享卡订单
   * - `get`: 按先享卡订单号查询订单
   *
   * 微信先享卡
   */
  readonly _out_order_no_: PageAt<'v3/discount-card/orders/{out_order_no}'>
  /** 微信先享卡 */
  readonly outTradeNo: V3DiscountCardOrdersOutTradeNoFolder
}

export interface V3DiscountCardFolder {
  /**
   * 先享卡预受理领卡请求
   *
   * 微信先享卡
   */
  readonly cards: V3DiscountCardCardsFolder
  /** 微信先享卡 */
  readonly orders: V3DiscountCardOrdersFolder
}

export interface V3EbikeChargeContractsContractIdFolder extends PageAt<'v3/ebike/charge/contracts/{contract_id}'> {
  /**
   * 创建当次充电代扣凭证
   *
   * 充电自行车
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   */
  readonly confirm: PageAt<'v3/ebike/charge/contracts/{contract_id}/confirm'>
}

export interface V3EbikeChargeContractsFolder {
  /**
   * 按协议号查询充电扣费状态
   *
   * 充电自行车
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   */
  readonly _contract_id_: V3EbikeChargeContractsContractIdFolder
  /**
   * 充电自行车预开通服务
   *
   * 充电自行车
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   */
  readonly preopen: PageAt<'v3/ebike/charge/contracts/preopen'>
}

export interface V3EbikeChargeTransactionsIdFolder {
  /**
   * 按微信订单号查询充电代扣订单
   *
   * 充电自行车
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   */
  readonly _transaction_id_: PageAt<'v3/ebike/charge/transactions/id/{transaction_id}'>
}

export interface V3EbikeChargeTransactionsOutTradeNoFolder {
  /**
   * 按商户订单号查询充电代扣订单
   *
   * 充电自行车
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   */
  readonly _out_trade_no_: PageAt<'v3/ebike/charge/transactions/out-trade-no/{out_trade_no}'>
}

export interface V3EbikeChargeTransactionsFolder extends PageAt<'v3/ebike/charge/transactions'> {
  /** 充电自行车 */
  readonly id: V3EbikeChargeTransactionsIdFolder
  /** 充电自行车 */
  readonly outTradeNo: V3EbikeChargeTransactionsOutTradeNoFolder
}

export interface V3EbikeChargeUsersOpenidFolder {
  /**
   * 按用户标识查询充电扣费状态
   *
   * 充电自行车
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   */
  readonly contract: PageAt<'v3/ebike/charge/users/{openid}/contract'>
}

export interface V3EbikeChargeUsersFolder {
  /** 充电自行车 */
  readonly _openid_: V3EbikeChargeUsersOpenidFolder
}

export interface V3EbikeChargeFolder {
  /** 充电自行车 */
  readonly contracts: V3EbikeChargeContractsFolder
  /**
   * 充电自行车代扣扣款
   *
   * 充电自行车
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   */
  readonly transactions: V3EbikeChargeTransactionsFolder
  /** 充电自行车 */
  readonly users: V3EbikeChargeUsersFolder
}

export interface V3EbikeFolder {
  /** 充电自行车 */
  readonly charge: V3EbikeChargeFolder
}

export interface V3EcommerceAccountApplyCancelWithdrawApplymentIdFolder {
  /**
   * 按微信申请单号查询二级商户注销提现
   *
   * 二级商户注销
   */
  readonly _applyment_id_: PageAt<'v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}'>
}

export interface V3EcommerceAccountApplyCancelWithdrawOutRequestNoFolder {
  /**
   * 按商户申请单号查询二级商户注销提现
   *
   * 二级商户注销
   */
  readonly _out_request_no_: PageAt<'v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}'>
}

export interface V3EcommerceAccountApplyCancelWithdrawValidateCancelFolder {
  /**
   * 二级商户注销资格校验
   *
   * 二级商户注销
   */
  readonly _sub_mchid_: PageAt<'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}'>
}

export interface V3EcommerceAccountApplyCancelWithdrawFolder extends PageAt<'v3/ecommerce/account/apply-cancel-withdraw'> {
  /** 二级商户注销 */
  readonly applymentId: V3EcommerceAccountApplyCancelWithdrawApplymentIdFolder
  /**
   * 平台代二级商户确认注销
   *
   * 二级商户注销
   */
  readonly confirm: PageAt<'v3/ecommerce/account/apply-cancel-withdraw/confirm'>
  /** 二级商户注销 */
  readonly outRequestNo: V3EcommerceAccountApplyCancelWithdrawOutRequestNoFolder
  /** 二级商户注销 */
  readonly validateCancel: V3EcommerceAccountApplyCancelWithdrawValidateCancelFolder
}

export interface V3EcommerceAccountCancelApplicationsOutApplyNoFolder {
  /**
   * 查询二级商户注销单状态
   *
   * 二级商户注销
   */
  readonly _out_apply_no_: PageAt<'v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}'>
}

export interface V3EcommerceAccountCancelApplicationsFolder extends PageAt<'v3/ecommerce/account/cancel-applications'> {
  /**
   * 注销申请图片上传
   *
   * 二级商户注销
   */
  readonly media: PageAt<'v3/ecommerce/account/cancel-applications/media'>
  /** 二级商户注销 */
  readonly outApplyNo: V3EcommerceAccountCancelApplicationsOutApplyNoFolder
}

export interface V3EcommerceAccountFolder {
  /**
   * 提交二级商户注销提现申请
   *
   * 二级商户注销
   */
  readonly applyCancelWithdraw: V3EcommerceAccountApplyCancelWithdrawFolder
  /**
   * 提交二级商户注销申请单
   *
   * 二级商户注销
   */
  readonly cancelApplications: V3EcommerceAccountCancelApplicationsFolder
}

export interface V3EcommerceApplymentsOutRequestNoOutRequestNoFolder extends PageAt<'v3/ecommerce/applyments/out-request-no/{out_request_no}'> {
  /**
   * 按业务申请编号撤销二级商户进件
   *
   * 二级商户进件
   */
  readonly revoke: PageAt<'v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke'>
}

export interface V3EcommerceApplymentsOutRequestNoFolder {
  /**
   * 按业务申请编号查询二级商户进件
   *
   * 二级商户进件
   */
  readonly _out_request_no_: V3EcommerceApplymentsOutRequestNoOutRequestNoFolder
}

export interface V3EcommerceApplymentsApplymentIdFolder extends PageAt<'v3/ecommerce/applyments/{applyment_id}'> {
  /**
   * 按申请单号撤销二级商户进件
   *
   * 二级商户进件
   */
  readonly revoke: PageAt<'v3/ecommerce/applyments/{applyment_id}/revoke'>
}

export interface V3EcommerceApplymentsFolder {
  /**
   * 按申请单号查询二级商户进件
   *
   * 二级商户进件
   */
  readonly _applyment_id_: V3EcommerceApplymentsApplymentIdFolder
  /**
   * 二级商户进件
   *
   * 二级商户进件
   */
  readonly _empty_: PageAt<'v3/ecommerce/applyments/'>
  /** 二级商户进件 */
  readonly outRequestNo: V3EcommerceApplymentsOutRequestNoFolder
  /**
   * 账号托管类二级商户进件
   *
   * 二级商户进件
   */
  readonly submitAccountHostingApplyment: PageAt<'v3/ecommerce/applyments/submit-account-hosting-applyment'>
  /**
   * 平台代理签约核身
   *
   * 二级商户进件
   */
  readonly submitSignVerifyInfo: PageAt<'v3/ecommerce/applyments/submit-sign-verify-info'>
}

export interface V3EcommerceBillFolder {
  /**
   * 申请二级商户资金账单
   *
   * 二级商户余额与提现
   */
  readonly fundflowbill: PageAt<'v3/ecommerce/bill/fundflowbill'>
}

export interface V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeFolder extends PageAt<'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'> {
  /**
   * 解约电商代扣协议
   *
   * 电商代扣与还款
   */
  readonly terminate: PageAt<'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'>
}

export interface V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeFolder {
  /**
   * 查询电商代扣协议
   *
   * 电商代扣与还款
   */
  readonly _out_contract_code_: V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeFolder
}

export interface V3EcommerceCombinePapayContractsPlanIdPlanIdFolder {
  /** 电商代扣与还款 */
  readonly outContractCode: V3EcommerceCombinePapayContractsPlanIdPlanIdOutContractCodeFolder
}

export interface V3EcommerceCombinePapayContractsPlanIdFolder {
  /** 电商代扣与还款 */
  readonly _plan_id_: V3EcommerceCombinePapayContractsPlanIdPlanIdFolder
}

export interface V3EcommerceCombinePapayContractsPreEntrustSignFolder extends PageAt<'v3/ecommerce/combine-papay/contracts/pre-entrust-sign'> {
  /**
   * 小程序预签约电商代扣协议
   *
   * 电商代扣与还款
   */
  readonly miniProgram: PageAt<'v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program'>
}

export interface V3EcommerceCombinePapayContractsFolder {
  /** 电商代扣与还款 */
  readonly planId: V3EcommerceCombinePapayContractsPlanIdFolder
  /**
   * APP预签约电商代扣协议
   *
   * 电商代扣与还款
   */
  readonly preEntrustSign: V3EcommerceCombinePapayContractsPreEntrustSignFolder
}

export interface V3EcommerceCombinePapayTransactionsCombineOutTradeNoFolder extends PageAt<'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}'> {
  /**
   * 撤销电商合单代扣订单
   *
   * 电商代扣与还款
   */
  readonly reverse: PageAt<'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse'>
}

export interface V3EcommerceCombinePapayTransactionsFolder extends PageAt<'v3/ecommerce/combine-papay/transactions'> {
  /**
   * 查询电商合单代扣订单
   *
   * 电商代扣与还款
   */
  readonly _combine_out_trade_no_: V3EcommerceCombinePapayTransactionsCombineOutTradeNoFolder
}

export interface V3EcommerceCombinePapayFolder {
  /** 电商代扣与还款 */
  readonly contracts: V3EcommerceCombinePapayContractsFolder
  /**
   * 电商合单代扣支付
   *
   * 电商代扣与还款
   */
  readonly transactions: V3EcommerceCombinePapayTransactionsFolder
}

export interface V3EcommerceFundBalanceFolder {
  /**
   * 查询二级商户实时余额
   *
   * 二级商户余额与提现
   */
  readonly _sub_mchid_: PageAt<'v3/ecommerce/fund/balance/{sub_mchid}'>
}

export interface V3EcommerceFundEnddaybalanceFolder {
  /**
   * 查询二级商户日终余额
   *
   * 二级商户余额与提现
   */
  readonly _sub_mchid_: PageAt<'v3/ecommerce/fund/enddaybalance/{sub_mchid}'>
}

export interface V3EcommerceFundWithdrawOutRequestNoFolder {
  /**
   * 按商户提现单号查询二级商户提现
   *
   * 二级商户余额与提现
   */
  readonly _out_request_no_: PageAt<'v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}'>
}

export interface V3EcommerceFundWithdrawFolder extends PageAt<'v3/ecommerce/fund/withdraw'> {
  /**
   * 按微信提现单号查询二级商户提现
   *
   * 二级商户余额与提现
   */
  readonly _withdraw_id_: PageAt<'v3/ecommerce/fund/withdraw/{withdraw_id}'>
  /** 二级商户余额与提现 */
  readonly outRequestNo: V3EcommerceFundWithdrawOutRequestNoFolder
}

export interface V3EcommerceFundFolder {
  /** 二级商户余额与提现 */
  readonly balance: V3EcommerceFundBalanceFolder
  /** 二级商户余额与提现 */
  readonly enddaybalance: V3EcommerceFundEnddaybalanceFolder
  /**
   * 二级商户余额提现
   *
   * 二级商户余额与提现
   */
  readonly withdraw: V3EcommerceFundWithdrawFolder
}

export interface V3EcommerceIndividualContractsOutContractCodeFolder {
  /**
   * 按业务申请单号查询个人收款签约
   *
   * 个人收款
   */
  readonly _out_contract_code_: PageAt<'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}'>
}

export interface V3EcommerceIndividualContractsPreEntrustSignFolder {
  /**
   * APP个人收款预签约
   *
   * 个人收款
   */
  readonly app: PageAt<'v3/ecommerce/individual-contracts/pre-entrust-sign/app'>
  /**
   * 小程序个人收款预签约
   *
   * 个人收款
   */
  readonly miniProgram: PageAt<'v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program'>
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityFolder {
  /**
   * APP个人收款预签约（实名验证）
   *
   * 个人收款
   */
  readonly app: PageAt<'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app'>
  /**
   * 小程序个人收款预签约（实名验证）
   *
   * 个人收款
   */
  readonly miniProgram: PageAt<'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program'>
}

export interface V3EcommerceIndividualContractsFolder {
  /**
   * 查询个人收款方授权结果
   *
   * 个人收款
   */
  readonly _openid_: PageAt<'v3/ecommerce/individual-contracts/{openid}'>
  /** 个人收款 */
  readonly outContractCode: V3EcommerceIndividualContractsOutContractCodeFolder
  /** 个人收款 */
  readonly preEntrustSign: V3EcommerceIndividualContractsPreEntrustSignFolder
  /** 个人收款 */
  readonly preEntrustSignWithRealNameIdentity: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityFolder
}

export interface V3EcommerceMchTransferAuthorizationsFolder extends PageAt<'v3/ecommerce/mch-transfer/authorizations'> {
  /**
   * 查询二级商户转账授权
   *
   * 二级商户转账
   */
  readonly _sub_mchid_: PageAt<'v3/ecommerce/mch-transfer/authorizations/{sub_mchid}'>
}

export interface V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoFolder extends PageAt<'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'> {
  /**
   * 撤销二级商户商家转账
   *
   * 二级商户转账
   */
  readonly cancel: PageAt<'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel'>
}

export interface V3EcommerceMchTransferTransferBillsOutBillNoFolder {
  /**
   * 按商户单号查询二级商户转账
   *
   * 二级商户转账
   */
  readonly _out_bill_no_: V3EcommerceMchTransferTransferBillsOutBillNoOutBillNoFolder
}

export interface V3EcommerceMchTransferTransferBillsTransferBillNoFolder {
  /**
   * 按微信单号查询二级商户转账
   *
   * 二级商户转账
   */
  readonly _transfer_bill_no_: PageAt<'v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}'>
}

export interface V3EcommerceMchTransferTransferBillsFolder extends PageAt<'v3/ecommerce/mch-transfer/transfer-bills'> {
  /** 二级商户转账 */
  readonly outBillNo: V3EcommerceMchTransferTransferBillsOutBillNoFolder
  /** 二级商户转账 */
  readonly transferBillNo: V3EcommerceMchTransferTransferBillsTransferBillNoFolder
}

export interface V3EcommerceMchTransferFolder {
  /**
   * 申请二级商户转账授权
   *
   * 二级商户转账
   */
  readonly authorizations: V3EcommerceMchTransferAuthorizationsFolder
  /**
   * 二级商户发起商家转账
   *
   * 二级商户转账
   */
  readonly transferBills: V3EcommerceMchTransferTransferBillsFolder
}

export interface V3EcommerceProfitsharingOrdersTransactionIdFolder {
  /**
   * 查询剩余待分金额（电商平台）
   *
   * 电商分账与补差
   */
  readonly amounts: PageAt<'v3/ecommerce/profitsharing/orders/{transaction_id}/amounts'>
}

export interface V3EcommerceProfitsharingOrdersFolder extends PageAt<'v3/ecommerce/profitsharing/orders'> {
  /** 电商分账与补差 */
  readonly _transaction_id_: V3EcommerceProfitsharingOrdersTransactionIdFolder
}

export interface V3EcommerceProfitsharingReceiversFolder {
  /**
   * 添加分账接收方（电商平台）
   *
   * 电商分账与补差
   */
  readonly add: PageAt<'v3/ecommerce/profitsharing/receivers/add'>
  /**
   * 删除分账接收方（电商平台）
   *
   * 电商分账与补差
   */
  readonly delete: PageAt<'v3/ecommerce/profitsharing/receivers/delete'>
}

export interface V3EcommerceProfitsharingFolder {
  /**
   * - `post`: 请求电商售后服务分账
   * - `get`: 查询电商售后服务分账结果
   *
   * 电商分账与补差
   */
  readonly afterSalesOrders: PageAt<'v3/ecommerce/profitsharing/after-sales-orders'>
  /**
   * 完结分账（电商平台）
   *
   * 电商分账与补差
   */
  readonly finishOrder: PageAt<'v3/ecommerce/profitsharing/finish-order'>
  /**
   * - `post`: 请求分账（电商平台）
   * - `get`: 查询分账结果（电商平台）
   *
   * 电商分账与补差
   */
  readonly orders: V3EcommerceProfitsharingOrdersFolder
  /** 电商分账与补差 */
  readonly receivers: V3EcommerceProfitsharingReceiversFolder
  /**
   * - `post`: 请求分账回退（电商平台）
   * - `get`: 查询分账回退结果（电商平台）
   *
   * 电商分账与补差
   */
  readonly returnorders: PageAt<'v3/ecommerce/profitsharing/returnorders'>
}

export interface V3EcommerceRefundsIdFolder {
  /**
   * 按微信退款单号查询电商退款
   *
   * 电商退款
   */
  readonly _refund_id_: PageAt<'v3/ecommerce/refunds/id/{refund_id}'>
}

export interface V3EcommerceRefundsOutRefundNoFolder {
  /**
   * 按商户退款单号查询电商退款
   *
   * 电商退款
   */
  readonly _out_refund_no_: PageAt<'v3/ecommerce/refunds/out-refund-no/{out_refund_no}'>
}

export interface V3EcommerceRefundsRefundIdFolder {
  /**
   * 电商平台发起异常退款
   *
   * 电商退款
   */
  readonly applyAbnormalRefund: PageAt<'v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund'>
  /**
   * - `post`: 垫付退款回补
   * - `get`: 查询垫付回补结果
   *
   * 电商退款
   */
  readonly returnAdvance: PageAt<'v3/ecommerce/refunds/{refund_id}/return-advance'>
}

export interface V3EcommerceRefundsFolder {
  /** 电商退款 */
  readonly _refund_id_: V3EcommerceRefundsRefundIdFolder
  /**
   * 电商平台申请退款
   *
   * 电商退款
   */
  readonly apply: PageAt<'v3/ecommerce/refunds/apply'>
  /** 电商退款 */
  readonly id: V3EcommerceRefundsIdFolder
  /** 电商退款 */
  readonly outRefundNo: V3EcommerceRefundsOutRefundNoFolder
}

export interface V3EcommerceSubsidiesFolder {
  /**
   * 取消电商补差
   *
   * 电商分账与补差
   */
  readonly cancel: PageAt<'v3/ecommerce/subsidies/cancel'>
  /**
   * 请求电商补差
   *
   * 电商分账与补差
   */
  readonly create: PageAt<'v3/ecommerce/subsidies/create'>
  /**
   * 请求电商补差回退
   *
   * 电商分账与补差
   */
  readonly return: PageAt<'v3/ecommerce/subsidies/return'>
}

export interface V3EcommerceFolder {
  /** 二级商户注销 */
  readonly account: V3EcommerceAccountFolder
  /** 二级商户进件 */
  readonly applyments: V3EcommerceApplymentsFolder
  /** 二级商户余额与提现 */
  readonly bill: V3EcommerceBillFolder
  /** 电商代扣与还款 */
  readonly combinePapay: V3EcommerceCombinePapayFolder
  /** 二级商户余额与提现 */
  readonly fund: V3EcommerceFundFolder
  /** 个人收款 */
  readonly individualContracts: V3EcommerceIndividualContractsFolder
  /** 二级商户转账 */
  readonly mchTransfer: V3EcommerceMchTransferFolder
  /** 电商分账与补差 */
  readonly profitsharing: V3EcommerceProfitsharingFolder
  /** 电商退款 */
  readonly refunds: V3EcommerceRefundsFolder
  /**
   * 查询指定主体的子商户
   *
   * 二级商户注销
   */
  readonly subjectSubMerchants: PageAt<'v3/ecommerce/subject-sub-merchants'>
  /** 电商分账与补差 */
  readonly subsidies: V3EcommerceSubsidiesFolder
}

export interface V3EduPapayContractsIdFolder {
  /**
   * 按协议号查询教育续费通签约
   *
   * 教育续费通
   */
  readonly _contract_id_: PageAt<'v3/edu-papay/contracts/id/{contract_id}'>
}

export interface V3EduPapayContractsFolder {
  /**
   * 教育续费通解约
   *
   * 教育续费通
   */
  readonly _contract_id_: PageAt<'v3/edu-papay/contracts/{contract_id}'>
  /** 教育续费通 */
  readonly id: V3EduPapayContractsIdFolder
  /**
   * 教育续费通预签约
   *
   * 教育续费通
   */
  readonly presign: PageAt<'v3/edu-papay/contracts/presign'>
}

export interface V3EduPapayTransactionsIdFolder {
  /**
   * 按微信订单号查询教育续费订单
   *
   * 教育续费通
   */
  readonly _transaction_id_: PageAt<'v3/edu-papay/transactions/id/{transaction_id}'>
}

export interface V3EduPapayTransactionsOutTradeNoFolder {
  /**
   * 按商户订单号查询教育续费订单
   *
   * 教育续费通
   */
  readonly _out_trade_no_: PageAt<'v3/edu-papay/transactions/out-trade-no/{out_trade_no}'>
}

export interface V3EduPapayTransactionsFolder extends PageAt<'v3/edu-papay/transactions'> {
  /** 教育续费通 */
  readonly id: V3EduPapayTransactionsIdFolder
  /** 教育续费通 */
  readonly outTradeNo: V3EduPapayTransactionsOutTradeNoFolder
}

export interface V3EduPapayUserOpenidFolder {
  /**
   * 按用户标识查询教育续费签约
   *
   * 教育续费通
   */
  readonly contracts: PageAt<'v3/edu-papay/user/{openid}/contracts'>
}

export interface V3EduPapayUserFolder {
  /** 教育续费通 */
  readonly _openid_: V3EduPapayUserOpenidFolder
}

export interface V3EduPapayUserNotificationsContractIdFolder {
  /**
   * 发送教育续费扣款预通知
   *
   * 教育续费通
   */
  readonly send: PageAt<'v3/edu-papay/user-notifications/{contract_id}/send'>
}

export interface V3EduPapayUserNotificationsFolder {
  /** 教育续费通 */
  readonly _contract_id_: V3EduPapayUserNotificationsContractIdFolder
}

export interface V3EduPapayFolder {
  /** 教育续费通 */
  readonly contracts: V3EduPapayContractsFolder
  /**
   * 教育续费通扣款
   *
   * 教育续费通
   */
  readonly transactions: V3EduPapayTransactionsFolder
  /** 教育续费通 */
  readonly user: V3EduPapayUserFolder
  /** 教育续费通 */
  readonly userNotifications: V3EduPapayUserNotificationsFolder
}

export interface V3EduStarUsersOpenidFolder {
  /**
   * 按openid查询集星光用户
   *
   * 集星光
   */
  readonly _wechat_openid_: PageAt<'v3/edu-star/users/openid/{wechat_openid}'>
}

export interface V3EduStarUsersQqFolder {
  /**
   * 按QQ账号查询集星光用户
   *
   * 集星光
   */
  readonly _qq_: PageAt<'v3/edu-star/users/qq/{qq}'>
}

export interface V3EduStarUsersFolder {
  /** 集星光 */
  readonly openid: V3EduStarUsersOpenidFolder
  /** 集星光 */
  readonly qq: V3EduStarUsersQqFolder
}

export interface V3EduStarFolder {
  /**
   * - `post`: 创建集星光核销订单
   * - `get`: 查询集星光核销订单
   *
   * 集星光
   */
  readonly orders: PageAt<'v3/edu-star/orders'>
  /** 集星光 */
  readonly users: V3EduStarUsersFolder
}

export interface V3EduschoolpayContractsContractIdFolder extends PageAt<'v3/eduschoolpay/contracts/{contract_id}'> {
  /**
   * 校园轻松付解约
   *
   * 校园轻松付
   */
  readonly terminate: PageAt<'v3/eduschoolpay/contracts/{contract_id}/terminate'>
}

export interface V3EduschoolpayContractsFolder {
  /**
   * 按协议号查询校园轻松付签约
   *
   * 校园轻松付
   */
  readonly _contract_id_: V3EduschoolpayContractsContractIdFolder
  /**
   * 校园轻松付预签约
   *
   * 校园轻松付
   */
  readonly presign: PageAt<'v3/eduschoolpay/contracts/presign'>
}

export interface V3EduschoolpayTransactionsIdFolder {
  /**
   * 按微信订单号查询校园轻松付订单
   *
   * 校园轻松付
   */
  readonly _transaction_id_: PageAt<'v3/eduschoolpay/transactions/id/{transaction_id}'>
}

export interface V3EduschoolpayTransactionsOutTradeNoFolder {
  /**
   * 按商户订单号查询校园轻松付订单
   *
   * 校园轻松付
   */
  readonly _out_trade_no_: PageAt<'v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}'>
}

export interface V3EduschoolpayTransactionsFolder extends PageAt<'v3/eduschoolpay/transactions'> {
  /** 校园轻松付 */
  readonly id: V3EduschoolpayTransactionsIdFolder
  /** 校园轻松付 */
  readonly outTradeNo: V3EduschoolpayTransactionsOutTradeNoFolder
}

export interface V3EduschoolpayUsersOpenidFolder {
  /**
   * 查询用户校园轻松付签约
   *
   * 校园轻松付
   */
  readonly contracts: PageAt<'v3/eduschoolpay/users/{openid}/contracts'>
  /**
   * 查询校园轻松付欠款状态
   *
   * 校园轻松付
   */
  readonly debtState: PageAt<'v3/eduschoolpay/users/{openid}/debt-state'>
}

export interface V3EduschoolpayUsersFolder {
  /** 校园轻松付 */
  readonly _openid_: V3EduschoolpayUsersOpenidFolder
}

export interface V3EduschoolpayFolder {
  /** 校园轻松付 */
  readonly contracts: V3EduschoolpayContractsFolder
  /**
   * 校园轻松付扣款
   *
   * 校园轻松付
   */
  readonly transactions: V3EduschoolpayTransactionsFolder
  /** 校园轻松付 */
  readonly users: V3EduschoolpayUsersFolder
}

export interface V3ExpressUsersOpenidFolder {
  /**
   * 用户openid转换
   *
   * 微信寄快递
   */
  readonly transform: PageAt<'v3/express/users/{openid}/transform'>
}

export interface V3ExpressUsersFolder {
  /** 微信寄快递 */
  readonly _openid_: V3ExpressUsersOpenidFolder
}

export interface V3ExpressFolder {
  /** 微信寄快递 */
  readonly users: V3ExpressUsersFolder
}

export interface V3FacemchUsersFolder {
  /**
   * 查询刷脸用户授权信息
   *
   * 刷脸与刷掌
   */
  readonly _face_sid_: PageAt<'v3/facemch/users/{face_sid}'>
}

export interface V3FacemchFolder {
  /** 刷脸与刷掌 */
  readonly users: V3FacemchUsersFolder
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsFolder {
  /**
   * 按微信明细单号查询品牌红包
   *
   * 品牌红包
   */
  readonly _detail_no_: PageAt<'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}'>
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoFolder extends PageAt<'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}'> {
  /** 品牌红包 */
  readonly details: V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsFolder
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesFolder extends PageAt<'v3/fund-app/brand-redpacket/brand-merchant-batches'> {
  /**
   * 按微信批次单号查询品牌红包
   *
   * 品牌红包
   */
  readonly _batch_no_: V3FundAppBrandRedpacketBrandMerchantBatchesBatchNoFolder
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsFolder {
  /**
   * 按商家明细单号查询品牌红包
   *
   * 品牌红包
   */
  readonly _out_detail_no_: PageAt<'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}'>
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoFolder extends PageAt<'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}'> {
  /** 品牌红包 */
  readonly outDetails: V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsFolder
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesFolder {
  /**
   * 按商家批次单号查询品牌红包
   *
   * 品牌红包
   */
  readonly _out_batch_no_: V3FundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoFolder
}

export interface V3FundAppBrandRedpacketFolder {
  /**
   * 品牌商户发放红包
   *
   * 品牌红包
   */
  readonly brandMerchantBatches: V3FundAppBrandRedpacketBrandMerchantBatchesFolder
  /** 品牌红包 */
  readonly brandMerchantOutBatches: V3FundAppBrandRedpacketBrandMerchantOutBatchesFolder
}

export interface V3FundAppMchTransferElecsignOutBillNoFolder extends PageAt<'v3/fund-app/mch-transfer/elecsign/out-bill-no'> {
  /**
   * 按商户单号查询电子回单
   *
   * 商家转账
   */
  readonly _out_bill_no_: PageAt<'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}'>
}

export interface V3FundAppMchTransferElecsignTransferBillNoFolder extends PageAt<'v3/fund-app/mch-transfer/elecsign/transfer-bill-no'> {
  /**
   * 按微信单号查询电子回单
   *
   * 商家转账
   */
  readonly _transfer_bill_no_: PageAt<'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}'>
}

export interface V3FundAppMchTransferElecsignFolder {
  /**
   * 按商户单号申请电子回单
   *
   * 商家转账
   */
  readonly outBillNo: V3FundAppMchTransferElecsignOutBillNoFolder
  /**
   * 按微信单号申请电子回单
   *
   * 商家转账
   */
  readonly transferBillNo: V3FundAppMchTransferElecsignTransferBillNoFolder
}

export interface V3FundAppMchTransferPartnerBudgetOutBudgetNoFolder {
  /**
   * - `post`: 申请预算出资电子回单
   * - `get`: 查询预算出资电子回单
   *
   * 公益捐赠
   */
  readonly electronicReceipts: PageAt<'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts'>
}

export interface V3FundAppMchTransferPartnerBudgetFolder {
  /** 公益捐赠 */
  readonly _out_budget_no_: V3FundAppMchTransferPartnerBudgetOutBudgetNoFolder
}

export interface V3FundAppMchTransferPartnerCharityBudgetOutBudgetNoFolder extends PageAt<'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}'> {
  /**
   * 解锁公益捐赠预算
   *
   * 公益捐赠
   */
  readonly unlock: PageAt<'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock'>
}

export interface V3FundAppMchTransferPartnerCharityBudgetFolder extends PageAt<'v3/fund-app/mch-transfer/partner/charity-budget'> {
  /**
   * 查询公益捐赠预算
   *
   * 公益捐赠
   */
  readonly _out_budget_no_: V3FundAppMchTransferPartnerCharityBudgetOutBudgetNoFolder
}

export interface V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoFolder {
  /**
   * 查询公益捐赠详情
   *
   * 公益捐赠
   */
  readonly _out_transfer_no_: PageAt<'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}'>
}

export interface V3FundAppMchTransferPartnerCharityTransferBillsFolder extends PageAt<'v3/fund-app/mch-transfer/partner/charity-transfer-bills'> {
  /** 公益捐赠 */
  readonly outTransferNo: V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoFolder
}

export interface V3FundAppMchTransferPartnerElectronicReceiptsFolder extends PageAt<'v3/fund-app/mch-transfer/partner/electronic-receipts'> {
  /**
   * 查询单笔转账电子回单（服务商）
   *
   * 商家转账
   */
  readonly _out_bill_no_: PageAt<'v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}'>
}

export interface V3FundAppMchTransferPartnerSubMchAuthorizationsFolder extends PageAt<'v3/fund-app/mch-transfer/partner/sub-mch-authorizations'> {
  /**
   * 查询子商户商家转账授权
   *
   * 商家转账
   */
  readonly _sub_mchid_: PageAt<'v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}'>
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoFolder extends PageAt<'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}'> {
  /**
   * 撤销转账（服务商）
   *
   * 商家转账
   */
  readonly cancel: PageAt<'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel'>
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoFolder {
  /**
   * 按商户单号查询转账（服务商）
   *
   * 商家转账
   */
  readonly _out_bill_no_: V3FundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoFolder
}

export interface V3FundAppMchTransferPartnerTransferBillsFolder extends PageAt<'v3/fund-app/mch-transfer/partner/transfer-bills'> {
  /** 商家转账 */
  readonly outBillNo: V3FundAppMchTransferPartnerTransferBillsOutBillNoFolder
  /**
   * 转账并申请自动收款授权（服务商）
   *
   * 商家转账
   */
  readonly preTransferWithAuthorization: PageAt<'v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization'>
  /**
   * 用户授权后转账（服务商）
   *
   * 商家转账
   */
  readonly transfer: PageAt<'v3/fund-app/mch-transfer/partner/transfer-bills/transfer'>
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoFolder extends PageAt<'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}'> {
  /**
   * 解除免确认收款授权（服务商）
   *
   * 商家转账
   */
  readonly close: PageAt<'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close'>
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsFolder extends PageAt<'v3/fund-app/mch-transfer/partner/user-confirm-authorizations'> {
  /**
   * 查询自动收款授权（服务商）
   *
   * 商家转账
   */
  readonly _out_authorization_no_: V3FundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoFolder
}

export interface V3FundAppMchTransferPartnerFolder {
  /** 公益捐赠 */
  readonly budget: V3FundAppMchTransferPartnerBudgetFolder
  /**
   * 申请公益捐赠预算
   *
   * 公益捐赠
   */
  readonly charityBudget: V3FundAppMchTransferPartnerCharityBudgetFolder
  /**
   * 发起公益捐赠
   *
   * 公益捐赠
   */
  readonly charityTransferBills: V3FundAppMchTransferPartnerCharityTransferBillsFolder
  /**
   * 申请单笔转账电子回单（服务商）
   *
   * 商家转账
   */
  readonly electronicReceipts: V3FundAppMchTransferPartnerElectronicReceiptsFolder
  /**
   * 申请子商户商家转账授权
   *
   * 商家转账
   */
  readonly subMchAuthorizations: V3FundAppMchTransferPartnerSubMchAuthorizationsFolder
  /**
   * 发起转账（服务商）
   *
   * 商家转账
   */
  readonly transferBills: V3FundAppMchTransferPartnerTransferBillsFolder
  /**
   * 申请免确认收款授权（服务商）
   *
   * 商家转账
   */
  readonly userConfirmAuthorizations: V3FundAppMchTransferPartnerUserConfirmAuthorizationsFolder
}

export interface V3FundAppMchTransferTransferBillsOutBillNoOutBillNoFolder extends PageAt<'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'> {
  /**
   * 撤销转账
   *
   * 商家转账
   */
  readonly cancel: PageAt<'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel'>
}

export interface V3FundAppMchTransferTransferBillsOutBillNoFolder {
  /**
   * 按商户单号查询转账
   *
   * 商家转账
   */
  readonly _out_bill_no_: V3FundAppMchTransferTransferBillsOutBillNoOutBillNoFolder
}

export interface V3FundAppMchTransferTransferBillsTransferBillNoFolder {
  /**
   * 按微信单号查询转账
   *
   * 商家转账
   */
  readonly _transfer_bill_no_: PageAt<'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}'>
}

export interface V3FundAppMchTransferTransferBillsFolder extends PageAt<'v3/fund-app/mch-transfer/transfer-bills'> {
  /** 商家转账 */
  readonly outBillNo: V3FundAppMchTransferTransferBillsOutBillNoFolder
  /**
   * 转账并申请自动收款授权
   *
   * 商家转账
   */
  readonly preTransferWithAuthorization: PageAt<'v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization'>
  /**
   * 用户授权后转账
   *
   * 商家转账
   */
  readonly transfer: PageAt<'v3/fund-app/mch-transfer/transfer-bills/transfer'>
  /** 商家转账 */
  readonly transferBillNo: V3FundAppMchTransferTransferBillsTransferBillNoFolder
}

export interface V3FundAppMchTransferTransferToQqWalletBillsOutBillNoFolder extends PageAt<'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}'> {
  /**
   * 撤销转账到QQ钱包
   *
   * 转账到QQ钱包
   */
  readonly cancel: PageAt<'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel'>
}

export interface V3FundAppMchTransferTransferToQqWalletBillsFolder extends PageAt<'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills'> {
  /**
   * 查询转账到QQ钱包
   *
   * 转账到QQ钱包
   */
  readonly _out_bill_no_: V3FundAppMchTransferTransferToQqWalletBillsOutBillNoFolder
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoFolder extends PageAt<'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}'> {
  /**
   * 解除免确认收款授权
   *
   * 商家转账
   */
  readonly close: PageAt<'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close'>
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoFolder {
  /**
   * 查询自动收款授权
   *
   * 商家转账
   */
  readonly _out_authorization_no_: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoFolder
}

export interface V3FundAppMchTransferUserConfirmAuthorizationFolder extends PageAt<'v3/fund-app/mch-transfer/user-confirm-authorization'> {
  /** 商家转账 */
  readonly outAuthorizationNo: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoFolder
}

export interface V3FundAppMchTransferFolder {
  /** 商家转账 */
  readonly elecsign: V3FundAppMchTransferElecsignFolder
  /** 商家转账 · 公益捐赠 */
  readonly partner: V3FundAppMchTransferPartnerFolder
  /**
   * 发起转账
   *
   * 商家转账
   */
  readonly transferBills: V3FundAppMchTransferTransferBillsFolder
  /**
   * 发起转账到QQ钱包
   *
   * 转账到QQ钱包
   */
  readonly transferToQqWalletBills: V3FundAppMchTransferTransferToQqWalletBillsFolder
  /**
   * 申请免确认收款授权
   *
   * 商家转账
   */
  readonly userConfirmAuthorization: V3FundAppMchTransferUserConfirmAuthorizationFolder
}

export interface V3FundAppFolder {
  /** 品牌红包 */
  readonly brandRedpacket: V3FundAppBrandRedpacketFolder
  /** 商家转账 · 转账到QQ钱包 · 公益捐赠 */
  readonly mchTransfer: V3FundAppMchTransferFolder
}

export interface V3FundsToOverseaOrdersFolder extends PageAt<'v3/funds-to-oversea/orders'> {
  /**
   * 查询资金出境结果
   *
   * 跨境付款
   */
  readonly _out_order_id_: PageAt<'v3/funds-to-oversea/orders/{out_order_id}'>
}

export interface V3FundsToOverseaReturnReturnOrdersOutReturnNoFolder {
  /**
   * 查询资金出境退回结果
   *
   * 跨境付款
   */
  readonly _out_return_no_: PageAt<'v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}'>
}

export interface V3FundsToOverseaReturnReturnOrdersFolder extends PageAt<'v3/funds-to-oversea/return/return-orders'> {
  /** 跨境付款 */
  readonly outReturnNo: V3FundsToOverseaReturnReturnOrdersOutReturnNoFolder
}

export interface V3FundsToOverseaReturnFolder {
  /**
   * 申请资金出境退回
   *
   * 跨境付款
   */
  readonly returnOrders: V3FundsToOverseaReturnReturnOrdersFolder
}

export interface V3FundsToOverseaTransactionsTransactionIdFolder {
  /**
   * 查询订单剩余可出境金额
   *
   * 跨境付款
   */
  readonly available_abroad_amounts: PageAt<'v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts'>
}

export interface V3FundsToOverseaTransactionsFolder {
  /** 跨境付款 */
  readonly _transaction_id_: V3FundsToOverseaTransactionsTransactionIdFolder
}

export interface V3FundsToOverseaFolder {
  /**
   * 获取购付汇账单下载链接
   *
   * 跨境付款
   */
  readonly billDownloadUrl: PageAt<'v3/funds-to-oversea/bill-download-url'>
  /**
   * 申请资金出境
   *
   * 跨境付款
   */
  readonly orders: V3FundsToOverseaOrdersFolder
  /** 跨境付款 */
  readonly return: V3FundsToOverseaReturnFolder
  /** 跨境付款 */
  readonly transactions: V3FundsToOverseaTransactionsFolder
}

export interface V3GlobalCustomsFolder {
  /**
   * - `post`: 报关（境外）
   * - `get`: 报关查询（境外）
   * - `patch`: 报关信息修改（境外）
   *
   * 清关报关
   */
  readonly orders: PageAt<'v3/global/customs/orders'>
  /**
   * 报关重推（境外）
   *
   * 清关报关
   */
  readonly redeclare: PageAt<'v3/global/customs/redeclare'>
  /**
   * 报关身份信息校验（境外）
   *
   * 清关报关
   */
  readonly verifyCertificate: PageAt<'v3/global/customs/verify-certificate'>
}

export interface V3GlobalMerchantH5PermissionApplicationsFolder extends PageAt<'v3/global/merchant/h5/permission/applications'> {
  /**
   * - `get`: 查询H5支付权限申请单（境外）
   * - `patch`: 修改H5支付权限申请单（境外）
   *
   * 境外商户与权限
   */
  readonly _applyment_id_: PageAt<'v3/global/merchant/h5/permission/applications/{applyment_id}'>
}

export interface V3GlobalMerchantH5PermissionDomainApplicationsFolder extends PageAt<'v3/global/merchant/h5/permission/domain/applications'> {
  /**
   * - `get`: 查询H5支付域名修改申请单（境外）
   * - `patch`: 更改H5支付域名修改申请单（境外）
   *
   * 境外商户与权限
   */
  readonly _applyment_id_: PageAt<'v3/global/merchant/h5/permission/domain/applications/{applyment_id}'>
}

export interface V3GlobalMerchantH5PermissionDomainFolder {
  /**
   * 创建H5支付域名修改申请单（境外）
   *
   * 境外商户与权限
   */
  readonly applications: V3GlobalMerchantH5PermissionDomainApplicationsFolder
}

export interface V3GlobalMerchantH5PermissionFolder {
  /**
   * 查询子商户H5支付权限（境外）
   *
   * 境外商户与权限
   */
  readonly _sub_mchid_: PageAt<'v3/global/merchant/h5/permission/{sub_mchid}'>
  /**
   * 创建H5支付权限申请单（境外）
   *
   * 境外商户与权限
   */
  readonly applications: V3GlobalMerchantH5PermissionApplicationsFolder
  /** 境外商户与权限 */
  readonly domain: V3GlobalMerchantH5PermissionDomainFolder
}

export interface V3GlobalMerchantH5Folder {
  /** 境外商户与权限 */
  readonly permission: V3GlobalMerchantH5PermissionFolder
}

export interface V3GlobalMerchantFolder {
  /** 境外商户与权限 */
  readonly h5: V3GlobalMerchantH5Folder
}

export interface V3GlobalMerchantServiceComplaintsComplaintIdFolder extends PageAt<'v3/global/merchant-service/complaints/{complaint_id}'> {
  /**
   * 反馈投诉处理完成（境外）
   *
   * 境外投诉
   */
  readonly complete: PageAt<'v3/global/merchant-service/complaints/{complaint_id}/complete'>
  /**
   * 查询投诉协商历史（境外）
   *
   * 境外投诉
   */
  readonly negotiationHistorys: PageAt<'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys'>
  /**
   * 回复投诉（境外）
   *
   * 境外投诉
   */
  readonly response: PageAt<'v3/global/merchant-service/complaints/{complaint_id}/response'>
}

export interface V3GlobalMerchantServiceComplaintsFolder extends PageAt<'v3/global/merchant-service/complaints'> {
  /**
   * 查询投诉单详情（境外）
   *
   * 境外投诉
   */
  readonly _complaint_id_: V3GlobalMerchantServiceComplaintsComplaintIdFolder
}

export interface V3GlobalMerchantServiceImagesFolder {
  /**
   * 下载投诉图片（境外）
   *
   * 境外投诉
   */
  readonly _media_id_: PageAt<'v3/global/merchant-service/images/{media_id}'>
  /**
   * 上传投诉反馈图片（境外）
   *
   * 境外投诉
   */
  readonly upload: PageAt<'v3/global/merchant-service/images/upload'>
}

export interface V3GlobalMerchantServiceFolder {
  /**
   * - `post`: 创建投诉通知回调（境外）
   * - `get`: 查询投诉通知回调（境外）
   * - `put`: 更新投诉通知回调（境外）
   * - `delete`: 删除投诉通知回调（境外）
   *
   * 境外投诉
   */
  readonly complaintNotifications: PageAt<'v3/global/merchant-service/complaint-notifications'>
  /**
   * 查询投诉单列表（境外）
   *
   * 境外投诉
   */
  readonly complaints: V3GlobalMerchantServiceComplaintsFolder
  /** 境外投诉 */
  readonly images: V3GlobalMerchantServiceImagesFolder
}

export interface V3GlobalMerchantStorageFileFolder {
  /**
   * 上传文件（境外）
   *
   * 境外商户与权限
   */
  readonly upload: PageAt<'v3/global/merchant-storage/file/upload'>
}

export interface V3GlobalMerchantStorageFolder {
  /** 境外商户与权限 */
  readonly file: V3GlobalMerchantStorageFileFolder
}

export interface V3GlobalMerchantsFolder extends PageAt<'v3/global/merchants'> {
  /**
   * - `get`: 查询子商户（融合钱包）
   * - `patch`: 修改子商户（融合钱包）
   *
   * 境外商户与权限
   */
  readonly _sub_mchid_: PageAt<'v3/global/merchants/{sub_mchid}'>
}

export interface V3GlobalMicropayTransactionsIdTransactionIdFolder {
  /**
   * 按微信订单号撤销付款码订单（境外）
   *
   * 境外支付
   */
  readonly reverse: PageAt<'v3/global/micropay/transactions/id/{transaction_id}/reverse'>
}

export interface V3GlobalMicropayTransactionsIdFolder {
  /** 境外支付 */
  readonly _transaction_id_: V3GlobalMicropayTransactionsIdTransactionIdFolder
}

export interface V3GlobalMicropayTransactionsOutTradeNoOutTradeNoFolder {
  /**
   * 按商户订单号撤销付款码订单（境外）
   *
   * 境外支付
   */
  readonly reverse: PageAt<'v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse'>
}

export interface V3GlobalMicropayTransactionsOutTradeNoFolder {
  /** 境外支付 */
  readonly _out_trade_no_: V3GlobalMicropayTransactionsOutTradeNoOutTradeNoFolder
}

export interface V3GlobalMicropayTransactionsFolder {
  /** 境外支付 */
  readonly id: V3GlobalMicropayTransactionsIdFolder
  /** 境外支付 */
  readonly outTradeNo: V3GlobalMicropayTransactionsOutTradeNoFolder
  /**
   * 提交付款码支付（境外）
   *
   * 境外支付
   */
  readonly pay: PageAt<'v3/global/micropay/transactions/pay'>
}

export interface V3GlobalMicropayFolder {
  /** 境外支付 */
  readonly transactions: V3GlobalMicropayTransactionsFolder
}

export interface V3GlobalPapayContractsOutContractCodeFolder {
  /**
   * 按商户协议号查询代扣签约（境外）
   *
   * 境外委托代扣
   */
  readonly _out_contract_code_: PageAt<'v3/global/papay/contracts/out-contract-code/{out_contract_code}'>
}

export interface V3GlobalPapayContractsContractIdFolder extends PageAt<'v3/global/papay/contracts/{contract_id}'> {
  /**
   * 委托代扣申请解约（境外）
   *
   * 境外委托代扣
   */
  readonly terminate: PageAt<'v3/global/papay/contracts/{contract_id}/terminate'>
}

export interface V3GlobalPapayContractsFolder {
  /**
   * 按协议ID查询代扣签约（境外）
   *
   * 境外委托代扣
   */
  readonly _contract_id_: V3GlobalPapayContractsContractIdFolder
  /**
   * 委托代扣APP预签约（境外）
   *
   * 境外委托代扣
   */
  readonly appPreEntrustSign: PageAt<'v3/global/papay/contracts/app-pre-entrust-sign'>
  /**
   * 委托代扣H5预签约（境外）
   *
   * 境外委托代扣
   */
  readonly h5PreEntrustSign: PageAt<'v3/global/papay/contracts/h5-pre-entrust-sign'>
  /**
   * 委托代扣JSAPI预签约（境外）
   *
   * 境外委托代扣
   */
  readonly jsapiPreEntrustSign: PageAt<'v3/global/papay/contracts/jsapi-pre-entrust-sign'>
  /**
   * 委托代扣小程序预签约（境外）
   *
   * 境外委托代扣
   */
  readonly miniprogramPreEntrustSign: PageAt<'v3/global/papay/contracts/miniprogram-pre-entrust-sign'>
  /** 境外委托代扣 */
  readonly outContractCode: V3GlobalPapayContractsOutContractCodeFolder
  /**
   * 委托代扣WEB预签约（境外）
   *
   * 境外委托代扣
   */
  readonly webPreEntrustSign: PageAt<'v3/global/papay/contracts/web-pre-entrust-sign'>
}

export interface V3GlobalPapayTransactionsOutTradeNoOutTradeNoFolder extends PageAt<'v3/global/papay/transactions/out-trade-no/{out_trade_no}'> {
  /**
   * 撤销代扣订单（境外）
   *
   * 境外委托代扣
   */
  readonly reverse: PageAt<'v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse'>
}

export interface V3GlobalPapayTransactionsOutTradeNoFolder {
  /**
   * 按商户订单号查询代扣订单（境外）
   *
   * 境外委托代扣
   */
  readonly _out_trade_no_: V3GlobalPapayTransactionsOutTradeNoOutTradeNoFolder
}

export interface V3GlobalPapayTransactionsFolder extends PageAt<'v3/global/papay/transactions'> {
  /**
   * 按微信支付订单号查询代扣订单（境外）
   *
   * 境外委托代扣
   */
  readonly _transaction_id_: PageAt<'v3/global/papay/transactions/{transaction_id}'>
  /** 境外委托代扣 */
  readonly outTradeNo: V3GlobalPapayTransactionsOutTradeNoFolder
}

export interface V3GlobalPapayFolder {
  /** 境外委托代扣 */
  readonly contracts: V3GlobalPapayContractsFolder
  /**
   * 委托代扣申请扣款（境外）
   *
   * 境外委托代扣
   */
  readonly transactions: V3GlobalPapayTransactionsFolder
}

export interface V3GlobalProfitSharingOrdersFolder extends PageAt<'v3/global/profit-sharing/orders'> {
  /**
   * 查询分账结果（境外）
   *
   * 境外分账
   */
  readonly _out_order_no_: PageAt<'v3/global/profit-sharing/orders/{out_order_no}'>
  /**
   * 解冻剩余资金（境外）
   *
   * 境外分账
   */
  readonly unfreeze: PageAt<'v3/global/profit-sharing/orders/unfreeze'>
}

export interface V3GlobalProfitSharingReceiversFolder extends PageAt<'v3/global/profit-sharing/receivers'> {
  /**
   * 查询分账接收方添加结果（境外）
   *
   * 境外分账
   */
  readonly _account_: PageAt<'v3/global/profit-sharing/receivers/{account}'>
}

export interface V3GlobalProfitSharingRefundsFolder {
  /**
   * 申请分账退款账单（境外）
   *
   * 境外分账
   */
  readonly billDownloadUrl: PageAt<'v3/global/profit-sharing/refunds/bill-download-url'>
  /**
   * 查询可垫付退款实时余额（境外）
   *
   * 境外分账
   */
  readonly refundableBalance: PageAt<'v3/global/profit-sharing/refunds/refundable-balance'>
}

export interface V3GlobalProfitSharingTransactionsTransactionIdFolder {
  /**
   * 查询订单剩余待分金额（境外）
   *
   * 境外分账
   */
  readonly amounts: PageAt<'v3/global/profit-sharing/transactions/{transaction_id}/amounts'>
  /**
   * 查询分账订单可退款金额（境外）
   *
   * 境外分账
   */
  readonly refundableAmounts: PageAt<'v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts'>
}

export interface V3GlobalProfitSharingTransactionsFolder {
  /** 境外分账 */
  readonly _transaction_id_: V3GlobalProfitSharingTransactionsTransactionIdFolder
  /**
   * 标记分账订单（境外）
   *
   * 境外分账
   */
  readonly mark: PageAt<'v3/global/profit-sharing/transactions/mark'>
}

export interface V3GlobalProfitSharingFolder {
  /**
   * 申请分账账单（境外）
   *
   * 境外分账
   */
  readonly billDownloadUrl: PageAt<'v3/global/profit-sharing/bill-download-url'>
  /**
   * 请求分账（境外）
   *
   * 境外分账
   */
  readonly orders: V3GlobalProfitSharingOrdersFolder
  /**
   * - `post`: 添加分账接收方（境外）
   * - `delete`: 删除分账接收方（境外）
   *
   * 境外分账
   */
  readonly receivers: V3GlobalProfitSharingReceiversFolder
  /** 境外分账 */
  readonly refunds: V3GlobalProfitSharingRefundsFolder
  /** 境外分账 */
  readonly transactions: V3GlobalProfitSharingTransactionsFolder
}

export interface V3GlobalRefundPartnerRechargeBalanceSubMchidFolder {
  /**
   * 充值退款余额查询（境外机构）
   *
   * 境外退款
   */
  readonly _sub_mchid_: PageAt<'v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}'>
}

export interface V3GlobalRefundPartnerRechargeBalanceFolder {
  /** 境外退款 */
  readonly subMchid: V3GlobalRefundPartnerRechargeBalanceSubMchidFolder
}

export interface V3GlobalRefundPartnerFolder {
  /** 境外退款 */
  readonly rechargeBalance: V3GlobalRefundPartnerRechargeBalanceFolder
}

export interface V3GlobalRefundFolder {
  /** 境外退款 */
  readonly partner: V3GlobalRefundPartnerFolder
  /**
   * 充值退款余额查询（境外）
   *
   * 境外退款
   */
  readonly rechargeBalance: PageAt<'v3/global/refund/recharge-balance'>
}

export interface V3GlobalRefundsIdFolder {
  /**
   * 按微信退款单号查询退款（境外）
   *
   * 境外退款
   */
  readonly _refund_id_: PageAt<'v3/global/refunds/id/{refund_id}'>
}

export interface V3GlobalRefundsOutRefundNoFolder {
  /**
   * 按商户退款单号查询退款（境外）
   *
   * 境外退款
   */
  readonly _out_refund_no_: PageAt<'v3/global/refunds/out-refund-no/{out_refund_no}'>
}

export interface V3GlobalRefundsFolder extends PageAt<'v3/global/refunds'> {
  /** 境外退款 */
  readonly id: V3GlobalRefundsIdFolder
  /** 境外退款 */
  readonly outRefundNo: V3GlobalRefundsOutRefundNoFolder
}

export interface V3GlobalSettleFolder {
  /**
   * 查询结算资金明细（境外）
   *
   * 境外对账与结算
   */
  readonly settlements: PageAt<'v3/global/settle/settlements'>
}

export interface V3GlobalTransactionsIdTransactionIdFolder extends PageAt<'v3/global/transactions/id/{transaction_id}'> {
  /**
   * 按微信支付订单号关单（境外）
   *
   * 境外支付
   */
  readonly close: PageAt<'v3/global/transactions/id/{transaction_id}/close'>
}

export interface V3GlobalTransactionsIdFolder {
  /**
   * 按微信支付订单号查单（境外）
   *
   * 境外支付
   */
  readonly _transaction_id_: V3GlobalTransactionsIdTransactionIdFolder
}

export interface V3GlobalTransactionsOutTradeNoOutTradeNoFolder extends PageAt<'v3/global/transactions/out-trade-no/{out_trade_no}'> {
  /**
   * 按商户订单号关单（境外）
   *
   * 境外支付
   */
  readonly close: PageAt<'v3/global/transactions/out-trade-no/{out_trade_no}/close'>
}

export interface V3GlobalTransactionsOutTradeNoFolder {
  /**
   * 按商户订单号查单（境外）
   *
   * 境外支付
   */
  readonly _out_trade_no_: V3GlobalTransactionsOutTradeNoOutTradeNoFolder
}

export interface V3GlobalTransactionsFolder {
  /**
   * APP支付下单（境外）
   *
   * 境外支付
   */
  readonly app: PageAt<'v3/global/transactions/app'>
  /** 境外支付 */
  readonly id: V3GlobalTransactionsIdFolder
  /**
   * JSAPI支付下单（境外）
   *
   * 境外支付
   */
  readonly jsapi: PageAt<'v3/global/transactions/jsapi'>
  /**
   * H5支付下单（境外）
   *
   * 境外支付
   */
  readonly mweb: PageAt<'v3/global/transactions/mweb'>
  /**
   * Native支付下单（境外）
   *
   * 境外支付
   */
  readonly native: PageAt<'v3/global/transactions/native'>
  /** 境外支付 */
  readonly outTradeNo: V3GlobalTransactionsOutTradeNoFolder
}

export interface V3GlobalFolder {
  /**
   * 获取平台证书列表（境外）
   *
   * 境外商户与权限
   */
  readonly certificates: PageAt<'v3/global/certificates'>
  /** 清关报关 */
  readonly customs: V3GlobalCustomsFolder
  /** 境外商户与权限 */
  readonly merchant: V3GlobalMerchantFolder
  /** 境外投诉 */
  readonly merchantService: V3GlobalMerchantServiceFolder
  /** 境外商户与权限 */
  readonly merchantStorage: V3GlobalMerchantStorageFolder
  /**
   * 子商户进件（融合钱包）
   *
   * 境外商户与权限
   */
  readonly merchants: V3GlobalMerchantsFolder
  /** 境外支付 */
  readonly micropay: V3GlobalMicropayFolder
  /** 境外委托代扣 */
  readonly papay: V3GlobalPapayFolder
  /** 境外分账 */
  readonly profitSharing: V3GlobalProfitSharingFolder
  /** 境外退款 */
  readonly refund: V3GlobalRefundFolder
  /**
   * - `post`: 申请退款（境外）
   * - `get`: 查询所有退款（境外）
   *
   * 境外退款
   */
  readonly refunds: V3GlobalRefundsFolder
  /** 境外对账与结算 */
  readonly settle: V3GlobalSettleFolder
  /**
   * 下载对账单（境外）
   *
   * 境外对账与结算
   */
  readonly statements: PageAt<'v3/global/statements'>
  /** 境外支付 */
  readonly transactions: V3GlobalTransactionsFolder
}

export interface V3GoldplanMerchantsFolder {
  /**
   * 商家小票管理
   *
   * 点金计划
   */
  readonly changecustompagestatus: PageAt<'v3/goldplan/merchants/changecustompagestatus'>
  /**
   * 点金计划管理
   *
   * 点金计划
   */
  readonly changegoldplanstatus: PageAt<'v3/goldplan/merchants/changegoldplanstatus'>
  /**
   * 关闭点金计划广告展示
   *
   * 点金计划
   */
  readonly closeAdvertisingShow: PageAt<'v3/goldplan/merchants/close-advertising-show'>
  /**
   * 开通点金计划广告展示
   *
   * 点金计划
   */
  readonly openAdvertisingShow: PageAt<'v3/goldplan/merchants/open-advertising-show'>
  /**
   * 点金计划同业过滤标签管理
   *
   * 点金计划
   */
  readonly setAdvertisingIndustryFilter: PageAt<'v3/goldplan/merchants/set-advertising-industry-filter'>
}

export interface V3GoldplanFolder {
  /** 点金计划 */
  readonly merchants: V3GoldplanMerchantsFolder
}

export interface V3GovSubsidyAuditCupRefundFolder {
  /**
   * 同步非银联支付的国补退款
   *
   * 国家补贴
   */
  readonly sync: PageAt<'v3/gov/subsidy/audit/cup/refund/sync'>
}

export interface V3GovSubsidyAuditCupFolder {
  /**
   * 作废国补审核记录（银联）
   *
   * 国家补贴
   */
  readonly invalid: PageAt<'v3/gov/subsidy/audit/cup/invalid'>
  /**
   * 查询国补审核结果（银联）
   *
   * 国家补贴
   */
  readonly query: PageAt<'v3/gov/subsidy/audit/cup/query'>
  /** 国家补贴 */
  readonly refund: V3GovSubsidyAuditCupRefundFolder
  /**
   * 更新国补审核数据（银联）
   *
   * 国家补贴
   */
  readonly update: PageAt<'v3/gov/subsidy/audit/cup/update'>
  /**
   * 上传国补审核数据（银联）
   *
   * 国家补贴
   */
  readonly upload: PageAt<'v3/gov/subsidy/audit/cup/upload'>
}

export interface V3GovSubsidyAuditFolder {
  /** 国家补贴 */
  readonly cup: V3GovSubsidyAuditCupFolder
}

export interface V3GovSubsidyCompaniesFolder {
  /**
   * 国补企业信息查询
   *
   * 国家补贴
   */
  readonly query: PageAt<'v3/gov/subsidy/companies/query'>
}

export interface V3GovSubsidyGoodsFolder {
  /**
   * 国补商品信息上传
   *
   * 国家补贴
   */
  readonly upload: PageAt<'v3/gov/subsidy/goods/upload'>
}

export interface V3GovSubsidyNQualificationsFolder {
  /**
   * 同步N品类资格核销信息
   *
   * 国家补贴
   */
  readonly sync: PageAt<'v3/gov/subsidy/n-qualifications/sync'>
}

export interface V3GovSubsidyQualificationsPassthroughFolder {
  /**
   * 取消国补资格（透传模式）
   *
   * 国家补贴
   */
  readonly cancel: PageAt<'v3/gov/subsidy/qualifications/passthrough/cancel'>
  /**
   * 领取国补资格（透传模式）
   *
   * 国家补贴
   */
  readonly claim: PageAt<'v3/gov/subsidy/qualifications/passthrough/claim'>
  /**
   * 批量查询国补资格（透传模式）
   *
   * 国家补贴
   */
  readonly query: PageAt<'v3/gov/subsidy/qualifications/passthrough/query'>
}

export interface V3GovSubsidyQualificationsFolder {
  /** 国家补贴 */
  readonly passthrough: V3GovSubsidyQualificationsPassthroughFolder
  /**
   * 批量查询国补资格
   *
   * 国家补贴
   */
  readonly query: PageAt<'v3/gov/subsidy/qualifications/query'>
  /**
   * 同步国补资格核销信息
   *
   * 国家补贴
   */
  readonly sync: PageAt<'v3/gov/subsidy/qualifications/sync'>
}

export interface V3GovSubsidySncodeFolder {
  /**
   * 国补SN码锁定
   *
   * 国家补贴
   */
  readonly lock: PageAt<'v3/gov/subsidy/sncode/lock'>
  /**
   * 国补SN码状态查询
   *
   * 国家补贴
   */
  readonly query: PageAt<'v3/gov/subsidy/sncode/query'>
  /**
   * 国补SN码解锁
   *
   * 国家补贴
   */
  readonly unlock: PageAt<'v3/gov/subsidy/sncode/unlock'>
}

export interface V3GovSubsidyTransactionsSummaryFolder {
  /**
   * 国补单日交易汇总查询
   *
   * 国家补贴
   */
  readonly queryDay: PageAt<'v3/gov/subsidy/transactions/summary/query-day'>
}

export interface V3GovSubsidyTransactionsFolder {
  /**
   * 国补交易信息查询
   *
   * 国家补贴
   */
  readonly query: PageAt<'v3/gov/subsidy/transactions/query'>
  /** 国家补贴 */
  readonly summary: V3GovSubsidyTransactionsSummaryFolder
  /**
   * 国补交易信息回传
   *
   * 国家补贴
   */
  readonly sync: PageAt<'v3/gov/subsidy/transactions/sync'>
}

export interface V3GovSubsidyZhejiangAuthcodeFolder {
  /**
   * 品类凭证码预核销撤销（浙江）
   *
   * 国家补贴
   */
  readonly cancel: PageAt<'v3/gov/subsidy/zhejiang/authcode/cancel'>
  /**
   * 品类凭证码上报确认（浙江）
   *
   * 国家补贴
   */
  readonly commit: PageAt<'v3/gov/subsidy/zhejiang/authcode/commit'>
  /**
   * 申请品类凭证码（浙江）
   *
   * 国家补贴
   */
  readonly issue: PageAt<'v3/gov/subsidy/zhejiang/authcode/issue'>
  /**
   * 品类凭证码上报撤销（浙江）
   *
   * 国家补贴
   */
  readonly refund: PageAt<'v3/gov/subsidy/zhejiang/authcode/refund'>
  /**
   * 预核销品类凭证码（浙江）
   *
   * 国家补贴
   */
  readonly try: PageAt<'v3/gov/subsidy/zhejiang/authcode/try'>
}

export interface V3GovSubsidyZhejiangGoodsFolder {
  /**
   * 国补商品信息查询（浙江）
   *
   * 国家补贴
   */
  readonly query: PageAt<'v3/gov/subsidy/zhejiang/goods/query'>
}

export interface V3GovSubsidyZhejiangNQualificationsFolder {
  /**
   * N品类核销（浙江）
   *
   * 国家补贴
   */
  readonly confirm: PageAt<'v3/gov/subsidy/zhejiang/n-qualifications/confirm'>
}

export interface V3GovSubsidyZhejiangQualificationsFolder {
  /**
   * 变更国补资格（浙江）
   *
   * 国家补贴
   */
  readonly alter: PageAt<'v3/gov/subsidy/zhejiang/qualifications/alter'>
  /**
   * 领取国补资格（浙江）
   *
   * 国家补贴
   */
  readonly claim: PageAt<'v3/gov/subsidy/zhejiang/qualifications/claim'>
  /**
   * 查询国补资格（浙江）
   *
   * 国家补贴
   */
  readonly query: PageAt<'v3/gov/subsidy/zhejiang/qualifications/query'>
  /**
   * 核销国补资格（浙江）
   *
   * 国家补贴
   */
  readonly sync: PageAt<'v3/gov/subsidy/zhejiang/qualifications/sync'>
}

export interface V3GovSubsidyZhejiangSncodeFolder {
  /**
   * 国补SN码锁定（浙江）
   *
   * 国家补贴
   */
  readonly lock: PageAt<'v3/gov/subsidy/zhejiang/sncode/lock'>
  /**
   * 国补SN码销售状态查询（浙江）
   *
   * 国家补贴
   */
  readonly query: PageAt<'v3/gov/subsidy/zhejiang/sncode/query'>
  /**
   * 国补SN码解锁（浙江）
   *
   * 国家补贴
   */
  readonly unlock: PageAt<'v3/gov/subsidy/zhejiang/sncode/unlock'>
}

export interface V3GovSubsidyZhejiangFolder {
  /** 国家补贴 */
  readonly authcode: V3GovSubsidyZhejiangAuthcodeFolder
  /** 国家补贴 */
  readonly goods: V3GovSubsidyZhejiangGoodsFolder
  /** 国家补贴 */
  readonly nQualifications: V3GovSubsidyZhejiangNQualificationsFolder
  /** 国家补贴 */
  readonly qualifications: V3GovSubsidyZhejiangQualificationsFolder
  /** 国家补贴 */
  readonly sncode: V3GovSubsidyZhejiangSncodeFolder
}

export interface V3GovSubsidyFolder {
  /** 国家补贴 */
  readonly audit: V3GovSubsidyAuditFolder
  /** 国家补贴 */
  readonly companies: V3GovSubsidyCompaniesFolder
  /** 国家补贴 */
  readonly goods: V3GovSubsidyGoodsFolder
  /** 国家补贴 */
  readonly nQualifications: V3GovSubsidyNQualificationsFolder
  /**
   * 查询单品类国补资格
   *
   * 国家补贴
   */
  readonly qualification: PageAt<'v3/gov/subsidy/qualification'>
  /** 国家补贴 */
  readonly qualifications: V3GovSubsidyQualificationsFolder
  /** 国家补贴 */
  readonly sncode: V3GovSubsidySncodeFolder
  /** 国家补贴 */
  readonly transactions: V3GovSubsidyTransactionsFolder
  /** 国家补贴 */
  readonly zhejiang: V3GovSubsidyZhejiangFolder
}

export interface V3GovFolder {
  /** 国家补贴 */
  readonly subsidy: V3GovSubsidyFolder
}

export interface V3HirePowerBankInsuranceOrdersFolder extends PageAt<'v3/hire-power-bank/insurance-orders'> {
  /**
   * 查询充电宝保险订单
   *
   * 充电宝隔夜归还
   */
  readonly _out_order_no_: PageAt<'v3/hire-power-bank/insurance-orders/{out_order_no}'>
}

export interface V3HirePowerBankUserQualificationsFolder {
  /**
   * 查询充电宝保险领取资格
   *
   * 充电宝隔夜归还
   */
  readonly _openid_: PageAt<'v3/hire-power-bank/user-qualifications/{openid}'>
}

export interface V3HirePowerBankFolder {
  /**
   * 创建充电宝保险订单
   *
   * 充电宝隔夜归还
   */
  readonly insuranceOrders: V3HirePowerBankInsuranceOrdersFolder
  /** 充电宝隔夜归还 */
  readonly userQualifications: V3HirePowerBankUserQualificationsFolder
}

export interface V3IndustryCouponFolder {
  /**
   * 出行券切卡组件预下单
   *
   * 出行券
   */
  readonly tokens: PageAt<'v3/industry-coupon/tokens'>
}

export interface V3IndustryRebateRetailIndustryFolder {
  /**
   * 回传零售交易SN和商品编码
   *
   * 品牌小店营销
   */
  readonly transactions: PageAt<'v3/industry-rebate/retail-industry/transactions'>
}

export interface V3IndustryRebateTransactionsFolder {
  /**
   * 码牌交易回传
   *
   * 音箱与小票机
   */
  readonly _transaction_id_: PageAt<'v3/industry-rebate/transactions/{transaction_id}'>
}

export interface V3IndustryRebateFolder {
  /** 品牌小店营销 */
  readonly retailIndustry: V3IndustryRebateRetailIndustryFolder
  /** 音箱与小票机 */
  readonly transactions: V3IndustryRebateTransactionsFolder
}

export interface V3InspolicymgrDeductAuthorizationsFolder extends PageAt<'v3/inspolicymgr/deduct/authorizations'> {
  /**
   * 查询保单授权信息
   *
   * 微信保单服务
   */
  readonly _out_insurance_no_: PageAt<'v3/inspolicymgr/deduct/authorizations/{out_insurance_no}'>
}

export interface V3InspolicymgrDeductPoliciesFolder extends PageAt<'v3/inspolicymgr/deduct/policies'> {
  /**
   * - `get`: 查询保单
   * - `patch`: 更新保单信息
   *
   * 微信保单服务
   */
  readonly _out_insurance_no_: PageAt<'v3/inspolicymgr/deduct/policies/{out_insurance_no}'>
}

export interface V3InspolicymgrDeductFolder {
  /**
   * 提交保单授权信息
   *
   * 微信保单服务
   */
  readonly authorizations: V3InspolicymgrDeductAuthorizationsFolder
  /**
   * 上传保单
   *
   * 微信保单服务
   */
  readonly policies: V3InspolicymgrDeductPoliciesFolder
}

export interface V3InspolicymgrFolder {
  /** 微信保单服务 */
  readonly deduct: V3InspolicymgrDeductFolder
}

export interface V3IotmanageDeviceInspectionsFolder {
  /**
   * 获取刷脸设备出厂检查结果
   *
   * 刷脸与刷掌
   */
  readonly _device_sn_: PageAt<'v3/iotmanage/device-inspections/{device_sn}'>
}

export interface V3IotmanageFolder {
  /** 刷脸与刷掌 */
  readonly deviceInspections: V3IotmanageDeviceInspectionsFolder
  /**
   * 查询智能设备列表
   *
   * 刷脸与刷掌
   */
  readonly devices: PageAt<'v3/iotmanage/devices'>
}

export interface V3LovefeastBrandsFolder {
  /**
   * 查询爱心餐品牌信息
   *
   * 爱心餐
   */
  readonly _brand_id_: PageAt<'v3/lovefeast/brands/{brand_id}'>
}

export interface V3LovefeastUsersOpenidOrdersBrandIdFolder {
  /**
   * 查询用户捐赠单列表
   *
   * 爱心餐
   */
  readonly _brand_id_: PageAt<'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}'>
}

export interface V3LovefeastUsersOpenidOrdersOutTradeNoFolder {
  /**
   * 查询用户捐赠单详情
   *
   * 爱心餐
   */
  readonly _out_trade_no_: PageAt<'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}'>
}

export interface V3LovefeastUsersOpenidOrdersFolder {
  /** 爱心餐 */
  readonly brandId: V3LovefeastUsersOpenidOrdersBrandIdFolder
  /** 爱心餐 */
  readonly outTradeNo: V3LovefeastUsersOpenidOrdersOutTradeNoFolder
}

export interface V3LovefeastUsersOpenidFolder {
  /** 爱心餐 */
  readonly orders: V3LovefeastUsersOpenidOrdersFolder
}

export interface V3LovefeastUsersFolder {
  /** 爱心餐 */
  readonly _openid_: V3LovefeastUsersOpenidFolder
}

export interface V3LovefeastFolder {
  /** 爱心餐 */
  readonly brands: V3LovefeastBrandsFolder
  /** 爱心餐 */
  readonly users: V3LovefeastUsersFolder
}

export interface V3MarketingBankPackagesPackageIdFolder {
  /**
   * - `post`: 创建快捷交易协议号上传任务
   * - `get`: 查询号码包上传任务
   *
   * 银行与平台活动
   */
  readonly tasks: PageAt<'v3/marketing/bank/packages/{package_id}/tasks'>
}

export interface V3MarketingBankPackagesFolder {
  /** 银行与平台活动 */
  readonly _package_id_: V3MarketingBankPackagesPackageIdFolder
}

export interface V3MarketingBankFolder {
  /** 银行与平台活动 */
  readonly packages: V3MarketingBankPackagesFolder
}

export interface V3MarketingBankFavorUsersOpenidCouponsFolder {
  /**
   * 查询多笔立减活动代金券详情
   *
   * 银行与平台活动
   */
  readonly _coupon_id_: PageAt<'v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}'>
}

export interface V3MarketingBankFavorUsersOpenidFolder {
  /**
   * 给指定用户报名多笔立减活动
   *
   * 银行与平台活动
   */
  readonly bankMultiActivity: PageAt<'v3/marketing/bank-favor/users/{openid}/bank-multi-activity'>
  /** 银行与平台活动 */
  readonly coupons: V3MarketingBankFavorUsersOpenidCouponsFolder
}

export interface V3MarketingBankFavorUsersFolder {
  /** 银行与平台活动 */
  readonly _openid_: V3MarketingBankFavorUsersOpenidFolder
}

export interface V3MarketingBankFavorFolder {
  /** 银行与平台活动 */
  readonly users: V3MarketingBankFavorUsersFolder
}

export interface V3MarketingBusifavorCouponsCardIdFolder {
  /**
   * 发放消费卡
   *
   * 商家券
   */
  readonly send: PageAt<'v3/marketing/busifavor/coupons/{card_id}/send'>
}

export interface V3MarketingBusifavorCouponsFolder {
  /** 商家券 */
  readonly _card_id_: V3MarketingBusifavorCouponsCardIdFolder
  /**
   * 关联订单信息
   *
   * 商家券
   */
  readonly associate: PageAt<'v3/marketing/busifavor/coupons/associate'>
  /**
   * 使券失效
   *
   * 商家券
   */
  readonly deactivate: PageAt<'v3/marketing/busifavor/coupons/deactivate'>
  /**
   * 取消关联订单信息
   *
   * 商家券
   */
  readonly disassociate: PageAt<'v3/marketing/busifavor/coupons/disassociate'>
  /**
   * 申请退券
   *
   * 商家券
   */
  readonly return: PageAt<'v3/marketing/busifavor/coupons/return'>
  /**
   * 向用户发券
   *
   * 商家券
   */
  readonly send: PageAt<'v3/marketing/busifavor/coupons/send'>
  /**
   * 核销用户券
   *
   * 商家券
   */
  readonly use: PageAt<'v3/marketing/busifavor/coupons/use'>
}

export interface V3MarketingBusifavorProductCouponsFolder {
  /**
   * 向用户预发放商品券（商家券）
   *
   * 商品券
   */
  readonly preSend: PageAt<'v3/marketing/busifavor/product-coupons/pre-send'>
  /**
   * 向用户发放商品券
   *
   * 商家券
   */
  readonly send: PageAt<'v3/marketing/busifavor/product-coupons/send'>
}

export interface V3MarketingBusifavorStocksStockIdCouponcodesFolder extends PageAt<'v3/marketing/busifavor/stocks/{stock_id}/couponcodes'> {
  /**
   * - `get`: 查询预存code详情
   * - `delete`: 删除预存code
   *
   * 商家券
   */
  readonly _coupon_code_: PageAt<'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}'>
}

export interface V3MarketingBusifavorStocksStockIdFolder extends PageAt<'v3/marketing/busifavor/stocks/{stock_id}'> {
  /**
   * 修改批次预算
   *
   * 商家券
   */
  readonly budget: PageAt<'v3/marketing/busifavor/stocks/{stock_id}/budget'>
  /**
   * - `post`: 上传预存code
   * - `get`: 查询预存code列表
   *
   * 商家券
   */
  readonly couponcodes: V3MarketingBusifavorStocksStockIdCouponcodesFolder
}

export interface V3MarketingBusifavorStocksFolder extends PageAt<'v3/marketing/busifavor/stocks'> {
  /**
   * - `get`: 查询商家券详情
   * - `patch`: 修改商家券基本信息
   *
   * 商家券
   */
  readonly _stock_id_: V3MarketingBusifavorStocksStockIdFolder
}

export interface V3MarketingBusifavorSubsidyPayReceiptsFolder extends PageAt<'v3/marketing/busifavor/subsidy/pay-receipts'> {
  /**
   * 查询营销补差付款单详情
   *
   * 商家券
   */
  readonly _subsidy_receipt_id_: PageAt<'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}'>
}

export interface V3MarketingBusifavorSubsidyReturnReceiptsFolder extends PageAt<'v3/marketing/busifavor/subsidy/return-receipts'> {
  /**
   * 查询营销补差回退单详情
   *
   * 商家券
   */
  readonly _subsidy_return_receipt_id_: PageAt<'v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}'>
}

export interface V3MarketingBusifavorSubsidyFolder {
  /**
   * - `post`: 营销补差付款
   * - `get`: 查询营销补差付款单列表
   *
   * 商家券
   */
  readonly payReceipts: V3MarketingBusifavorSubsidyPayReceiptsFolder
  /**
   * 营销补差回退
   *
   * 商家券
   */
  readonly returnReceipts: V3MarketingBusifavorSubsidyReturnReceiptsFolder
}

export interface V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsFolder {
  /**
   * 查询用户单张券详情
   *
   * 商家券
   */
  readonly _appid_: PageAt<'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}'>
}

export interface V3MarketingBusifavorUsersOpenidCouponsCouponCodeFolder {
  /** 商家券 */
  readonly appids: V3MarketingBusifavorUsersOpenidCouponsCouponCodeAppidsFolder
}

export interface V3MarketingBusifavorUsersOpenidCouponsFolder extends PageAt<'v3/marketing/busifavor/users/{openid}/coupons'> {
  /** 商家券 */
  readonly _coupon_code_: V3MarketingBusifavorUsersOpenidCouponsCouponCodeFolder
}

export interface V3MarketingBusifavorUsersOpenidFolder {
  /**
   * 根据过滤条件查询用户券
   *
   * 商家券
   */
  readonly coupons: V3MarketingBusifavorUsersOpenidCouponsFolder
}

export interface V3MarketingBusifavorUsersFolder {
  /** 商家券 */
  readonly _openid_: V3MarketingBusifavorUsersOpenidFolder
}

export interface V3MarketingBusifavorFolder {
  /**
   * - `post`: 设置商家券事件通知地址
   * - `get`: 查询商家券事件通知地址
   *
   * 商家券
   */
  readonly callbacks: PageAt<'v3/marketing/busifavor/callbacks'>
  /** 商家券 */
  readonly coupons: V3MarketingBusifavorCouponsFolder
  /** 商家券 · 商品券 */
  readonly productCoupons: V3MarketingBusifavorProductCouponsFolder
  /**
   * 创建商家券
   *
   * 商家券
   */
  readonly stocks: V3MarketingBusifavorStocksFolder
  /** 商家券 */
  readonly subsidy: V3MarketingBusifavorSubsidyFolder
  /** 商家券 */
  readonly users: V3MarketingBusifavorUsersFolder
}

export interface V3MarketingFavorMediaFolder {
  /**
   * 上传营销图片
   *
   * 代金券
   */
  readonly imageUpload: PageAt<'v3/marketing/favor/media/image-upload'>
}

export interface V3MarketingFavorStocksStockIdFolder extends PageAt<'v3/marketing/favor/stocks/{stock_id}'> {
  /**
   * 查询代金券可用单品
   *
   * 代金券
   */
  readonly items: PageAt<'v3/marketing/favor/stocks/{stock_id}/items'>
  /**
   * 查询代金券可用商户
   *
   * 代金券
   */
  readonly merchants: PageAt<'v3/marketing/favor/stocks/{stock_id}/merchants'>
  /**
   * 修改可用单品编码
   *
   * 代金券
   */
  readonly modifyGoodsId: PageAt<'v3/marketing/favor/stocks/{stock_id}/modify-goods-id'>
  /**
   * 暂停代金券批次
   *
   * 代金券
   */
  readonly pause: PageAt<'v3/marketing/favor/stocks/{stock_id}/pause'>
  /**
   * 下载批次退款明细
   *
   * 代金券
   */
  readonly refundFlow: PageAt<'v3/marketing/favor/stocks/{stock_id}/refund-flow'>
  /**
   * 获取退款明细下载链接
   *
   * 代金券
   */
  readonly refundFlowByDay: PageAt<'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day'>
  /**
   * 重启代金券批次
   *
   * 代金券
   */
  readonly restart: PageAt<'v3/marketing/favor/stocks/{stock_id}/restart'>
  /**
   * 激活代金券批次
   *
   * 代金券
   */
  readonly start: PageAt<'v3/marketing/favor/stocks/{stock_id}/start'>
  /**
   * 终止代金券批次
   *
   * 代金券
   */
  readonly stop: PageAt<'v3/marketing/favor/stocks/{stock_id}/stop'>
  /**
   * 下载批次核销明细
   *
   * 代金券
   */
  readonly useFlow: PageAt<'v3/marketing/favor/stocks/{stock_id}/use-flow'>
  /**
   * 获取核销明细下载链接
   *
   * 代金券
   */
  readonly useFlowByDay: PageAt<'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day'>
}

export interface V3MarketingFavorStocksFolder extends PageAt<'v3/marketing/favor/stocks'> {
  /**
   * 查询批次详情
   *
   * 代金券
   */
  readonly _stock_id_: V3MarketingFavorStocksStockIdFolder
}

export interface V3MarketingFavorUsersOpenidCouponsFolder extends PageAt<'v3/marketing/favor/users/{openid}/coupons'> {
  /**
   * 查询代金券详情
   *
   * 代金券
   */
  readonly _coupon_id_: PageAt<'v3/marketing/favor/users/{openid}/coupons/{coupon_id}'>
}

export interface V3MarketingFavorUsersOpenidFolder {
  /**
   * - `post`: 发放代金券
   * - `get`: 根据商户号查用户的券
   *
   * 代金券
   */
  readonly coupons: V3MarketingFavorUsersOpenidCouponsFolder
}

export interface V3MarketingFavorUsersFolder {
  /** 代金券 */
  readonly _openid_: V3MarketingFavorUsersOpenidFolder
}

export interface V3MarketingFavorFolder {
  /**
   * - `get`: 查询代金券事件通知地址
   * - `post`: 设置代金券事件通知地址
   *
   * 代金券
   */
  readonly callbacks: PageAt<'v3/marketing/favor/callbacks'>
  /**
   * 创建代金券批次
   *
   * 代金券
   */
  readonly couponStocks: PageAt<'v3/marketing/favor/coupon-stocks'>
  /** 代金券 */
  readonly media: V3MarketingFavorMediaFolder
  /**
   * 条件查询批次列表
   *
   * 代金券
   */
  readonly stocks: V3MarketingFavorStocksFolder
  /** 代金券 */
  readonly users: V3MarketingFavorUsersFolder
}

export interface V3MarketingGoodsSubsidyActivityActivityActivityIdFolder {
  /**
   * 门店报名品牌加价购活动
   *
   * 品牌小店营销
   */
  readonly apply: PageAt<'v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply'>
}

export interface V3MarketingGoodsSubsidyActivityActivityFolder {
  /** 品牌小店营销 */
  readonly _activity_id_: V3MarketingGoodsSubsidyActivityActivityActivityIdFolder
}

export interface V3MarketingGoodsSubsidyActivityQualificationFolder {
  /**
   * 锁定品牌加价购活动资格
   *
   * 品牌小店营销
   */
  readonly lock: PageAt<'v3/marketing/goods-subsidy-activity/qualification/lock'>
  /**
   * 解锁品牌加价购活动资格
   *
   * 品牌小店营销
   */
  readonly unlock: PageAt<'v3/marketing/goods-subsidy-activity/qualification/unlock'>
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdFolder {
  /**
   * - `put`: 添加零售小店活动业务代理
   * - `delete`: 删除零售小店活动业务代理
   *
   * 品牌小店营销
   */
  readonly representative: PageAt<'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative'>
  /**
   * 查询零售小店活动业务代理
   *
   * 品牌小店营销
   */
  readonly representatives: PageAt<'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives'>
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresFolder extends PageAt<'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores'> {
  /**
   * 查询小店活动门店详情
   *
   * 品牌小店营销
   */
  readonly _store_code_: PageAt<'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}'>
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdFolder {
  /**
   * 生成小店活动物料码
   *
   * 品牌小店营销
   */
  readonly materials: PageAt<'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials'>
  /**
   * - `post`: 添加小店活动门店
   * - `delete`: 删除小店活动门店
   * - `get`: 查询小店活动门店列表
   *
   * 品牌小店营销
   */
  readonly stores: V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdStoresFolder
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActFolder {
  /** 品牌小店营销 */
  readonly _activity_id_: V3MarketingGoodsSubsidyActivityRetailStoreActActivityIdFolder
  /** 品牌小店营销 */
  readonly _brand_id_: V3MarketingGoodsSubsidyActivityRetailStoreActBrandIdFolder
}

export interface V3MarketingGoodsSubsidyActivityFolder {
  /**
   * 查询区域内品牌加价购活动
   *
   * 品牌小店营销
   */
  readonly activities: PageAt<'v3/marketing/goods-subsidy-activity/activities'>
  /** 品牌小店营销 */
  readonly activity: V3MarketingGoodsSubsidyActivityActivityFolder
  /** 品牌小店营销 */
  readonly qualification: V3MarketingGoodsSubsidyActivityQualificationFolder
  /** 品牌小店营销 */
  readonly retailStoreAct: V3MarketingGoodsSubsidyActivityRetailStoreActFolder
}

export interface V3MarketingMembercardActivityActivitiesActivityIdFolder extends PageAt<'v3/marketing/membercard-activity/activities/{activity_id}'> {
  /**
   * 终止会员有礼活动
   *
   * 会员卡
   */
  readonly terminate: PageAt<'v3/marketing/membercard-activity/activities/{activity_id}/terminate'>
}

export interface V3MarketingMembercardActivityActivitiesFolder extends PageAt<'v3/marketing/membercard-activity/activities'> {
  /**
   * 查询会员有礼活动详情
   *
   * 会员卡
   */
  readonly _activity_id_: V3MarketingMembercardActivityActivitiesActivityIdFolder
}

export interface V3MarketingMembercardActivityFolder {
  /**
   * - `post`: 创建会员有礼活动
   * - `get`: 查询会员有礼活动列表
   *
   * 会员卡
   */
  readonly activities: V3MarketingMembercardActivityActivitiesFolder
}

export interface V3MarketingMembercardOpenActivateInformationsFolder {
  /**
   * 获取开卡用户信息（跳转型激活）
   *
   * 会员卡
   */
  readonly _activate_ticket_: PageAt<'v3/marketing/membercard-open/activate-informations/{activate_ticket}'>
}

export interface V3MarketingMembercardOpenCardsCardIdCodesCodeBonusFolder {
  /**
   * 设置支付后积分已到账
   *
   * 会员卡
   */
  readonly commit: PageAt<'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit'>
  /**
   * 支付结果页展示会员积分
   *
   * 会员卡
   */
  readonly prepare: PageAt<'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare'>
}

export interface V3MarketingMembercardOpenCardsCardIdCodesCodeFolder extends PageAt<'v3/marketing/membercard-open/cards/{card_id}/codes/{code}'> {
  /**
   * 激活用户会员卡（跳转型激活）
   *
   * 会员卡
   */
  readonly activate: PageAt<'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate'>
  /** 会员卡 */
  readonly bonus: V3MarketingMembercardOpenCardsCardIdCodesCodeBonusFolder
  /**
   * 设置用户会员权益
   *
   * 会员卡
   */
  readonly rights: PageAt<'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights'>
  /**
   * 设置会员服务项用户信息
   *
   * 会员卡
   */
  readonly setServiceModuleData: PageAt<'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data'>
  /**
   * 作废用户会员卡
   *
   * 会员卡
   */
  readonly unavailable: PageAt<'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable'>
}

export interface V3MarketingMembercardOpenCardsCardIdCodesFolder {
  /**
   * - `get`: 查询用户会员卡信息
   * - `patch`: 修改用户会员卡信息
   *
   * 会员卡
   */
  readonly _code_: V3MarketingMembercardOpenCardsCardIdCodesCodeFolder
  /**
   * 导入会员卡code
   *
   * 会员卡
   */
  readonly deposit: PageAt<'v3/marketing/membercard-open/cards/{card_id}/codes/deposit'>
}

export interface V3MarketingMembercardOpenCardsCardIdPhoneMembercardFolder {
  /**
   * 按手机号导入用户会员卡
   *
   * 会员卡
   */
  readonly import: PageAt<'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import'>
}

export interface V3MarketingMembercardOpenCardsCardIdServiceModulesFolder extends PageAt<'v3/marketing/membercard-open/cards/{card_id}/service-modules'> {
  /**
   * - `patch`: 修改会员卡服务项
   * - `delete`: 移除会员卡服务项
   *
   * 会员卡
   */
  readonly _service_module_id_: PageAt<'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}'>
}

export interface V3MarketingMembercardOpenCardsCardIdUsersFolder {
  /**
   * 按openid导入用户会员卡
   *
   * 会员卡
   */
  readonly import: PageAt<'v3/marketing/membercard-open/cards/{card_id}/users/import'>
}

export interface V3MarketingMembercardOpenCardsCardIdFolder extends PageAt<'v3/marketing/membercard-open/cards/{card_id}'> {
  /** 会员卡 */
  readonly codes: V3MarketingMembercardOpenCardsCardIdCodesFolder
  /**
   * 会员卡加密code解码（跳转型激活）
   *
   * 会员卡
   */
  readonly decryptCode: PageAt<'v3/marketing/membercard-open/cards/{card_id}/decrypt-code'>
  /**
   * 会员卡商户预授权
   *
   * 会员卡
   */
  readonly permissionTokens: PageAt<'v3/marketing/membercard-open/cards/{card_id}/permission-tokens'>
  /** 会员卡 */
  readonly phoneMembercard: V3MarketingMembercardOpenCardsCardIdPhoneMembercardFolder
  /**
   * 创建会员卡二维码
   *
   * 会员卡
   */
  readonly qrcode: PageAt<'v3/marketing/membercard-open/cards/{card_id}/qrcode'>
  /**
   * 设置会员卡模板权益项
   *
   * 会员卡
   */
  readonly rights: PageAt<'v3/marketing/membercard-open/cards/{card_id}/rights'>
  /**
   * 添加会员卡服务项
   *
   * 会员卡
   */
  readonly serviceModules: V3MarketingMembercardOpenCardsCardIdServiceModulesFolder
  /**
   * 老会员卡模板升级
   *
   * 会员卡
   */
  readonly upgrade: PageAt<'v3/marketing/membercard-open/cards/{card_id}/upgrade'>
  /** 会员卡 */
  readonly users: V3MarketingMembercardOpenCardsCardIdUsersFolder
}

export interface V3MarketingMembercardOpenCardsFolder extends PageAt<'v3/marketing/membercard-open/cards'> {
  /**
   * - `get`: 查询会员卡模板信息
   * - `patch`: 修改会员卡模板信息
   * - `delete`: 删除会员卡模板
   *
   * 会员卡
   */
  readonly _card_id_: V3MarketingMembercardOpenCardsCardIdFolder
}

export interface V3MarketingMembercardOpenPhonenumberMemberFolder {
  /**
   * 导入加密手机号提醒领卡
   *
   * 会员卡
   */
  readonly import: PageAt<'v3/marketing/membercard-open/phonenumber-member/import'>
  /**
   * 按加密手机号查询会员领卡状态
   *
   * 会员卡
   */
  readonly search: PageAt<'v3/marketing/membercard-open/phonenumber-member/search'>
}

export interface V3MarketingMembercardOpenUserFolder {
  /**
   * 查询用户在品牌下所有会员卡
   *
   * 会员卡
   */
  readonly cards: PageAt<'v3/marketing/membercard-open/user/cards'>
}

export interface V3MarketingMembercardOpenFolder {
  /** 会员卡 */
  readonly activateInformations: V3MarketingMembercardOpenActivateInformationsFolder
  /**
   * - `patch`: 设置会员业务通知地址
   * - `get`: 查询会员业务通知地址
   *
   * 会员卡
   */
  readonly callback: PageAt<'v3/marketing/membercard-open/callback'>
  /**
   * - `post`: 创建会员卡模板
   * - `get`: 查询会员卡模板列表
   *
   * 会员卡
   */
  readonly cards: V3MarketingMembercardOpenCardsFolder
  /** 会员卡 */
  readonly phonenumberMember: V3MarketingMembercardOpenPhonenumberMemberFolder
  /** 会员卡 */
  readonly user: V3MarketingMembercardOpenUserFolder
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansBrandIdFolder {
  /**
   * 分页查询商品券投放计划
   *
   * 摇优惠与投放计划
   */
  readonly deliveryPlans: PageAt<'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans'>
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdFolder extends PageAt<'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}'> {
  /**
   * 终止商品券投放计划
   *
   * 摇优惠与投放计划
   */
  readonly terminate: PageAt<'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate'>
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansFolder extends PageAt<'v3/marketing/partner/delivery-plan/delivery-plans'> {
  /** 摇优惠与投放计划 */
  readonly _brand_id_: V3MarketingPartnerDeliveryPlanDeliveryPlansBrandIdFolder
  /**
   * 更新商品券投放计划
   *
   * 摇优惠与投放计划
   */
  readonly _plan_id_: V3MarketingPartnerDeliveryPlanDeliveryPlansPlanIdFolder
}

export interface V3MarketingPartnerDeliveryPlanSpMchidFolder {
  /**
   * 设置投放计划通知地址
   *
   * 摇优惠与投放计划
   */
  readonly notifyUrl: PageAt<'v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url'>
}

export interface V3MarketingPartnerDeliveryPlanFolder {
  /** 摇优惠与投放计划 */
  readonly _sp_mchid_: V3MarketingPartnerDeliveryPlanSpMchidFolder
  /**
   * 创建商品券投放计划
   *
   * 摇优惠与投放计划
   */
  readonly deliveryPlans: V3MarketingPartnerDeliveryPlanDeliveryPlansFolder
}

export interface V3MarketingPartnerProductCouponImageGenerationTasksFolder extends PageAt<'v3/marketing/partner/product-coupon/image-generation-tasks'> {
  /**
   * 查询商品券图片生成结果
   *
   * 商品券
   */
  readonly _task_id_: PageAt<'v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}'>
}

export interface V3MarketingPartnerProductCouponMediaFolder {
  /**
   * 商品券图片上传
   *
   * 商品券
   */
  readonly uploadImage: PageAt<'v3/marketing/partner/product-coupon/media/upload-image'>
}

export interface V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdFolder extends PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}'> {
  /**
   * 批次组批量关联门店
   *
   * 商品券
   */
  readonly associateStores: PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores'>
  /**
   * 批次组批量取消关联门店
   *
   * 商品券
   */
  readonly disassociateStores: PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores'>
  /**
   * 修改商品券批次组发放预算
   *
   * 商品券
   */
  readonly updateBudget: PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget'>
}

export interface V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesFolder extends PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles'> {
  /**
   * 修改商品券批次组
   *
   * 商品券
   */
  readonly _stock_bundle_id_: V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdFolder
}

export interface V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdFolder extends PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}'> {
  /**
   * 商品券批次关联门店
   *
   * 商品券
   */
  readonly associateStores: PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores'>
  /**
   * 查询商品券批次关联门店
   *
   * 商品券
   */
  readonly associatedStores: PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores'>
  /**
   * 失效商品券批次
   *
   * 商品券
   */
  readonly deactivate: PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate'>
  /**
   * 商品券批次取消关联门店
   *
   * 商品券
   */
  readonly disassociateStores: PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores'>
  /**
   * 修改商品券批次发放预算
   *
   * 商品券
   */
  readonly updateBudget: PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget'>
  /**
   * 预上传商品券code
   *
   * 商品券
   */
  readonly uploadCouponCodes: PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes'>
}

export interface V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksFolder extends PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks'> {
  /**
   * - `patch`: 修改商品券批次
   * - `get`: 查询商品券批次
   *
   * 商品券
   */
  readonly _stock_id_: V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksStockIdFolder
}

export interface V3MarketingPartnerProductCouponProductCouponsProductCouponIdFolder extends PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}'> {
  /**
   * 失效商品券
   *
   * 商品券
   */
  readonly deactivate: PageAt<'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate'>
  /**
   * 添加商品券批次组
   *
   * 商品券
   */
  readonly stockBundles: V3MarketingPartnerProductCouponProductCouponsProductCouponIdStockBundlesFolder
  /**
   * - `post`: 添加商品券批次
   * - `get`: 查询商品券批次列表
   *
   * 商品券
   */
  readonly stocks: V3MarketingPartnerProductCouponProductCouponsProductCouponIdStocksFolder
}

export interface V3MarketingPartnerProductCouponProductCouponsFolder extends PageAt<'v3/marketing/partner/product-coupon/product-coupons'> {
  /**
   * - `patch`: 修改商品券
   * - `get`: 查询商品券
   *
   * 商品券
   */
  readonly _product_coupon_id_: V3MarketingPartnerProductCouponProductCouponsProductCouponIdFolder
}

export interface V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdFolder {
  /**
   * 失效用户商品券组
   *
   * 商品券
   */
  readonly deactivate: PageAt<'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate'>
}

export interface V3MarketingPartnerProductCouponUsersOpenidCouponBundlesFolder extends PageAt<'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles'> {
  /** 商品券 */
  readonly _user_coupon_bundle_id_: V3MarketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdFolder
}

export interface V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeFolder extends PageAt<'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}'> {
  /**
   * 确认发放用户商品券
   *
   * 商品券
   */
  readonly confirm: PageAt<'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm'>
  /**
   * 失效用户商品券
   *
   * 商品券
   */
  readonly deactivate: PageAt<'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate'>
  /**
   * 退回用户商品券
   *
   * 商品券
   */
  readonly return: PageAt<'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return'>
  /**
   * 核销用户商品券
   *
   * 商品券
   */
  readonly use: PageAt<'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use'>
}

export interface V3MarketingPartnerProductCouponUsersOpenidCouponsFolder extends PageAt<'v3/marketing/partner/product-coupon/users/{openid}/coupons'> {
  /**
   * 查询用户商品券详情
   *
   * 商品券
   */
  readonly _coupon_code_: V3MarketingPartnerProductCouponUsersOpenidCouponsCouponCodeFolder
}

export interface V3MarketingPartnerProductCouponUsersOpenidFolder {
  /**
   * 向用户发放商品券批次组
   *
   * 商品券
   */
  readonly couponBundles: V3MarketingPartnerProductCouponUsersOpenidCouponBundlesFolder
  /**
   * - `post`: 向用户发放商品券（服务商）
   * - `get`: 按状态查询用户商品券
   *
   * 商品券
   */
  readonly coupons: V3MarketingPartnerProductCouponUsersOpenidCouponsFolder
  /**
   * 向用户预发放商品券
   *
   * 商品券
   */
  readonly preSendCoupon: PageAt<'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon'>
  /**
   * 向用户预发放商品券批次组
   *
   * 商品券
   */
  readonly preSendCouponBundle: PageAt<'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle'>
}

export interface V3MarketingPartnerProductCouponUsersFolder {
  /** 商品券 */
  readonly _openid_: V3MarketingPartnerProductCouponUsersOpenidFolder
}

export interface V3MarketingPartnerProductCouponFolder {
  /**
   * 提交商品券图片生成任务
   *
   * 商品券
   */
  readonly imageGenerationTasks: V3MarketingPartnerProductCouponImageGenerationTasksFolder
  /** 商品券 */
  readonly media: V3MarketingPartnerProductCouponMediaFolder
  /**
   * - `post`: 设置商品券事件通知地址
   * - `get`: 获取商品券事件通知地址
   *
   * 商品券
   */
  readonly notifyConfigs: PageAt<'v3/marketing/partner/product-coupon/notify-configs'>
  /**
   * 创建商品券
   *
   * 商品券
   */
  readonly productCoupons: V3MarketingPartnerProductCouponProductCouponsFolder
  /** 商品券 */
  readonly users: V3MarketingPartnerProductCouponUsersFolder
}

export interface V3MarketingPartnerFolder {
  /** 摇优惠与投放计划 */
  readonly deliveryPlan: V3MarketingPartnerDeliveryPlanFolder
  /** 商品券 */
  readonly productCoupon: V3MarketingPartnerProductCouponFolder
}

export interface V3MarketingPartnershipsFolder extends PageAt<'v3/marketing/partnerships'> {
  /**
   * 建立合作关系
   *
   * 委托营销
   */
  readonly build: PageAt<'v3/marketing/partnerships/build'>
  /**
   * 终止合作关系
   *
   * 委托营销
   */
  readonly terminate: PageAt<'v3/marketing/partnerships/terminate'>
}

export interface V3MarketingPaygiftactivityActivitiesActivityIdMerchantsFolder extends PageAt<'v3/marketing/paygiftactivity/activities/{activity_id}/merchants'> {
  /**
   * 新增支付有礼活动发券商户号
   *
   * 支付有礼
   */
  readonly add: PageAt<'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add'>
  /**
   * 删除支付有礼活动发券商户号
   *
   * 支付有礼
   */
  readonly delete: PageAt<'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete'>
}

export interface V3MarketingPaygiftactivityActivitiesActivityIdFolder extends PageAt<'v3/marketing/paygiftactivity/activities/{activity_id}'> {
  /**
   * 查询支付有礼活动指定商品
   *
   * 支付有礼
   */
  readonly goods: PageAt<'v3/marketing/paygiftactivity/activities/{activity_id}/goods'>
  /**
   * 查询支付有礼活动发券商户号
   *
   * 支付有礼
   */
  readonly merchants: V3MarketingPaygiftactivityActivitiesActivityIdMerchantsFolder
  /**
   * 终止支付有礼活动
   *
   * 支付有礼
   */
  readonly terminate: PageAt<'v3/marketing/paygiftactivity/activities/{activity_id}/terminate'>
}

export interface V3MarketingPaygiftactivityActivitiesFolder extends PageAt<'v3/marketing/paygiftactivity/activities'> {
  /**
   * 查询支付有礼活动详情
   *
   * 支付有礼
   */
  readonly _activity_id_: V3MarketingPaygiftactivityActivitiesActivityIdFolder
}

export interface V3MarketingPaygiftactivityFolder {
  /**
   * 查询支付有礼活动列表
   *
   * 支付有礼
   */
  readonly activities: V3MarketingPaygiftactivityActivitiesFolder
  /**
   * 创建全场满额送活动
   *
   * 支付有礼
   */
  readonly uniqueThresholdActivity: PageAt<'v3/marketing/paygiftactivity/unique-threshold-activity'>
}

export interface V3MarketingShoppingReceiptCustomentrancesFolder extends PageAt<'v3/marketing/shopping-receipt/customentrances'> {
  /**
   * - `get`: 查询自定义入口
   * - `patch`: 更新自定义入口
   *
   * 电子小票
   */
  readonly _brand_id_: PageAt<'v3/marketing/shopping-receipt/customentrances/{brand_id}'>
}

export interface V3MarketingShoppingReceiptFolder {
  /**
   * 创建电子小票自定义入口
   *
   * 电子小票
   */
  readonly customentrances: V3MarketingShoppingReceiptCustomentrancesFolder
  /**
   * 上传商家电子小票跳转信息
   *
   * 电子小票
   */
  readonly merchantshoppingreceiptjumpinfos: PageAt<'v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos'>
  /**
   * 上传电子小票
   *
   * 电子小票
   */
  readonly shoppingreceipts: PageAt<'v3/marketing/shopping-receipt/shoppingreceipts'>
}

export interface V3MarketingWeeklyDiscountActivitiesActivityIdFolder extends PageAt<'v3/marketing/weekly-discount/activities/{activity_id}'> {
  /**
   * 报名周周惠活动
   *
   * 银行与平台活动
   */
  readonly apply: PageAt<'v3/marketing/weekly-discount/activities/{activity_id}/apply'>
}

export interface V3MarketingWeeklyDiscountActivitiesFolder extends PageAt<'v3/marketing/weekly-discount/activities'> {
  /**
   * 查询周周惠活动详情
   *
   * 银行与平台活动
   */
  readonly _activity_id_: V3MarketingWeeklyDiscountActivitiesActivityIdFolder
}

export interface V3MarketingWeeklyDiscountFolder {
  /**
   * 查询周周惠活动列表
   *
   * 银行与平台活动
   */
  readonly activities: V3MarketingWeeklyDiscountActivitiesFolder
}

export interface V3MarketingWithdrawFavorUsersOpenidFolder {
  /**
   * - `post`: 发放银行提现免费券
   * - `get`: 查询用户银行提现免费券
   *
   * 银行与平台活动
   */
  readonly coupons: PageAt<'v3/marketing/withdraw-favor/users/{openid}/coupons'>
}

export interface V3MarketingWithdrawFavorUsersFolder {
  /** 银行与平台活动 */
  readonly _openid_: V3MarketingWithdrawFavorUsersOpenidFolder
}

export interface V3MarketingWithdrawFavorFolder {
  /** 银行与平台活动 */
  readonly users: V3MarketingWithdrawFavorUsersFolder
}

export interface V3MarketingFolder {
  /** 银行与平台活动 */
  readonly bank: V3MarketingBankFolder
  /** 银行与平台活动 */
  readonly bankFavor: V3MarketingBankFavorFolder
  /** 商家券 · 商品券 */
  readonly busifavor: V3MarketingBusifavorFolder
  /** 代金券 */
  readonly favor: V3MarketingFavorFolder
  /** 品牌小店营销 */
  readonly goodsSubsidyActivity: V3MarketingGoodsSubsidyActivityFolder
  /** 会员卡 */
  readonly membercardActivity: V3MarketingMembercardActivityFolder
  /** 会员卡 */
  readonly membercardOpen: V3MarketingMembercardOpenFolder
  /** 商品券 · 摇优惠与投放计划 */
  readonly partner: V3MarketingPartnerFolder
  /**
   * 查询合作关系列表
   *
   * 委托营销
   */
  readonly partnerships: V3MarketingPartnershipsFolder
  /** 支付有礼 */
  readonly paygiftactivity: V3MarketingPaygiftactivityFolder
  /** 电子小票 */
  readonly shoppingReceipt: V3MarketingShoppingReceiptFolder
  /** 银行与平台活动 */
  readonly weeklyDiscount: V3MarketingWeeklyDiscountFolder
  /** 银行与平台活动 */
  readonly withdrawFavor: V3MarketingWithdrawFavorFolder
}

export interface V3MchManageMchManageRecordsSubMchidFolder {
  /**
   * 分页查询商户管理记录
   *
   * 商户风险与管控
   */
  readonly _sub_mchid_: PageAt<'v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}'>
}

export interface V3MchManageMchManageRecordsManageRecordIdFolder extends PageAt<'v3/mch-manage/mch-manage-records/{manage_record_id}'> {
  /**
   * 提交商户管理记录资料
   *
   * 商户风险与管控
   */
  readonly mchManageSubmissions: PageAt<'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions'>
}

export interface V3MchManageMchManageRecordsFolder {
  /**
   * 查询指定商户管理记录
   *
   * 商户风险与管控
   */
  readonly _manage_record_id_: V3MchManageMchManageRecordsManageRecordIdFolder
  /** 商户风险与管控 */
  readonly subMchid: V3MchManageMchManageRecordsSubMchidFolder
}

export interface V3MchManageSubmissionFilesSubMchidSubMchidFolder {
  /**
   * 上传商户管理资料文件
   *
   * 商户风险与管控
   */
  readonly upload: PageAt<'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload'>
}

export interface V3MchManageSubmissionFilesSubMchidFolder {
  /** 商户风险与管控 */
  readonly _sub_mchid_: V3MchManageSubmissionFilesSubMchidSubMchidFolder
}

export interface V3MchManageSubmissionFilesFolder {
  /** 商户风险与管控 */
  readonly subMchid: V3MchManageSubmissionFilesSubMchidFolder
}

export interface V3MchManageFolder {
  /** 商户风险与管控 */
  readonly mchManageRecords: V3MchManageMchManageRecordsFolder
  /** 商户风险与管控 */
  readonly submissionFiles: V3MchManageSubmissionFilesFolder
}

export interface V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdFolder extends PageAt<'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}'> {
  /**
   * 提交强化尽调资料
   *
   * 商户风险与管控
   */
  readonly submit: PageAt<'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit'>
  /**
   * 上传强化尽调资料文件
   *
   * 商户风险与管控
   */
  readonly upload: PageAt<'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload'>
}

export interface V3MchOperationManageEnhancedDueDiligenceFolder {
  /**
   * 查询子商户强化尽调单
   *
   * 商户风险与管控
   */
  readonly _due_diligence_id_: V3MchOperationManageEnhancedDueDiligenceDueDiligenceIdFolder
}

export interface V3MchOperationManageMerchantLimitationsSubMchidFolder {
  /**
   * 查询子商户管控情况
   *
   * 商户风险与管控
   */
  readonly _sub_mchid_: PageAt<'v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}'>
}

export interface V3MchOperationManageMerchantLimitationsFolder {
  /** 商户风险与管控 */
  readonly subMchid: V3MchOperationManageMerchantLimitationsSubMchidFolder
}

export interface V3MchOperationManageFolder {
  /** 商户风险与管控 */
  readonly enhancedDueDiligence: V3MchOperationManageEnhancedDueDiligenceFolder
  /** 商户风险与管控 */
  readonly merchantLimitations: V3MchOperationManageMerchantLimitationsFolder
}

export interface V3MchOperateRiskWithdrawlApplyApplymentIdFolder {
  /**
   * 按微信申请单号查询已注销商户提现
   *
   * 二级商户注销
   */
  readonly _applyment_id_: PageAt<'v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}'>
}

export interface V3MchOperateRiskWithdrawlApplyOutRequestNoFolder {
  /**
   * 按商户申请单号查询已注销商户提现
   *
   * 二级商户注销
   */
  readonly _out_request_no_: PageAt<'v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}'>
}

export interface V3MchOperateRiskWithdrawlApplyFolder extends PageAt<'v3/mch_operate/risk/withdrawl-apply'> {
  /** 二级商户注销 */
  readonly applymentId: V3MchOperateRiskWithdrawlApplyApplymentIdFolder
  /** 二级商户注销 */
  readonly outRequestNo: V3MchOperateRiskWithdrawlApplyOutRequestNoFolder
}

export interface V3MchOperateRiskFolder {
  /**
   * 提交注销商户号余额提现申请
   *
   * 二级商户注销
   */
  readonly withdrawlApply: V3MchOperateRiskWithdrawlApplyFolder
}

export interface V3MchOperateFolder {
  /** 二级商户注销 */
  readonly risk: V3MchOperateRiskFolder
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoFolder {
  /**
   * 按业务单号查询超管变更申请单
   *
   * 商户资料变更
   */
  readonly _out_request_no_: PageAt<'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}'>
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeFolder {
  /** 商户资料变更 */
  readonly outRequestNo: V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoFolder
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantFolder {
  /** 商户资料变更 */
  readonly _merchant_code_: V3MchalterapplyMchcontactalterapplymentMerchantMerchantCodeFolder
}

export interface V3MchalterapplyMchcontactalterapplymentApplyIdFolder extends PageAt<'v3/mchalterapply/mchcontactalterapplyment/{apply_id}'> {
  /**
   * 撤销超管变更申请单
   *
   * 商户资料变更
   */
  readonly revoke: PageAt<'v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke'>
}

export interface V3MchalterapplyMchcontactalterapplymentFolder extends PageAt<'v3/mchalterapply/mchcontactalterapplyment'> {
  /**
   * 按申请单号查询超管变更申请单
   *
   * 商户资料变更
   */
  readonly _apply_id_: V3MchalterapplyMchcontactalterapplymentApplyIdFolder
  /** 商户资料变更 */
  readonly merchant: V3MchalterapplyMchcontactalterapplymentMerchantFolder
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoFolder {
  /**
   * 按业务单号查询资料变更申请单
   *
   * 商户资料变更
   */
  readonly _out_request_no_: PageAt<'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}'>
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeFolder {
  /** 商户资料变更 */
  readonly outRequestNo: V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoFolder
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantFolder {
  /** 商户资料变更 */
  readonly _merchant_code_: V3MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeFolder
}

export interface V3MchalterapplyMchsubjectalterapplymentApplyIdFolder extends PageAt<'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}'> {
  /**
   * 撤销资料变更申请单
   *
   * 商户资料变更
   */
  readonly revoke: PageAt<'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke'>
}

export interface V3MchalterapplyMchsubjectalterapplymentFolder extends PageAt<'v3/mchalterapply/mchsubjectalterapplyment'> {
  /**
   * 按申请单号查询资料变更申请单
   *
   * 商户资料变更
   */
  readonly _apply_id_: V3MchalterapplyMchsubjectalterapplymentApplyIdFolder
  /** 商户资料变更 */
  readonly merchant: V3MchalterapplyMchsubjectalterapplymentMerchantFolder
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoFolder {
  /**
   * 按业务单号查询简称变更申请单
   *
   * 商户资料变更
   */
  readonly _out_request_no_: PageAt<'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}'>
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidFolder {
  /** 商户资料变更 */
  readonly outRequestNo: V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoFolder
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantFolder {
  /** 商户资料变更 */
  readonly _sub_mchid_: V3MchalterapplyMerchantnamealterapplymentMerchantSubMchidFolder
}

export interface V3MchalterapplyMerchantnamealterapplymentApplyIdFolder extends PageAt<'v3/mchalterapply/merchantnamealterapplyment/{apply_id}'> {
  /**
   * 撤销商户简称变更申请单
   *
   * 商户资料变更
   */
  readonly revoke: PageAt<'v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke'>
}

export interface V3MchalterapplyMerchantnamealterapplymentFolder extends PageAt<'v3/mchalterapply/merchantnamealterapplyment'> {
  /**
   * 按申请单号查询简称变更申请单
   *
   * 商户资料变更
   */
  readonly _apply_id_: V3MchalterapplyMerchantnamealterapplymentApplyIdFolder
  /** 商户资料变更 */
  readonly merchant: V3MchalterapplyMerchantnamealterapplymentMerchantFolder
}

export interface V3MchalterapplyFolder {
  /**
   * 提交超管变更申请单
   *
   * 商户资料变更
   */
  readonly mchcontactalterapplyment: V3MchalterapplyMchcontactalterapplymentFolder
  /**
   * 提交资料变更申请单
   *
   * 商户资料变更
   */
  readonly mchsubjectalterapplyment: V3MchalterapplyMchsubjectalterapplymentFolder
  /**
   * 提交商户简称变更申请单
   *
   * 商户资料变更
   */
  readonly merchantnamealterapplyment: V3MchalterapplyMerchantnamealterapplymentFolder
}

export interface V3MedInsOrdersMixTradeNoFolder {
  /**
   * 按混合订单号查询医保自费订单
   *
   * 医保支付
   */
  readonly _mix_trade_no_: PageAt<'v3/med-ins/orders/mix-trade-no/{mix_trade_no}'>
}

export interface V3MedInsOrdersOutTradeNoFolder {
  /**
   * 按商户订单号查询医保自费订单
   *
   * 医保支付
   */
  readonly _out_trade_no_: PageAt<'v3/med-ins/orders/out-trade-no/{out_trade_no}'>
}

export interface V3MedInsOrdersFolder extends PageAt<'v3/med-ins/orders'> {
  /** 医保支付 */
  readonly mixTradeNo: V3MedInsOrdersMixTradeNoFolder
  /** 医保支付 */
  readonly outTradeNo: V3MedInsOrdersOutTradeNoFolder
}

export interface V3MedInsRefundsFolder {
  /**
   * 医保退款成功上报
   *
   * 医保支付
   */
  readonly notify: PageAt<'v3/med-ins/refunds/notify'>
}

export interface V3MedInsFolder {
  /**
   * 医保自费混合收款下单
   *
   * 医保支付
   */
  readonly orders: V3MedInsOrdersFolder
  /** 医保支付 */
  readonly refunds: V3MedInsRefundsFolder
}

export interface V3MerchantFundBalanceFolder {
  /**
   * 查询账户实时余额
   *
   * 余额与提现
   */
  readonly _account_type_: PageAt<'v3/merchant/fund/balance/{account_type}'>
}

export interface V3MerchantFundDayendbalanceFolder {
  /**
   * 查询账户日终余额
   *
   * 余额与提现
   */
  readonly _account_type_: PageAt<'v3/merchant/fund/dayendbalance/{account_type}'>
}

export interface V3MerchantFundWithdrawBillTypeFolder {
  /**
   * 按日下载提现异常文件
   *
   * 余额与提现
   */
  readonly _bill_type_: PageAt<'v3/merchant/fund/withdraw/bill-type/{bill_type}'>
}

export interface V3MerchantFundWithdrawOutRequestNoFolder {
  /**
   * 按商户单号查询电商平台提现
   *
   * 余额与提现
   */
  readonly _out_request_no_: PageAt<'v3/merchant/fund/withdraw/out-request-no/{out_request_no}'>
}

export interface V3MerchantFundWithdrawWithdrawIdFolder {
  /**
   * 按微信单号查询电商平台提现
   *
   * 余额与提现
   */
  readonly _withdraw_id_: PageAt<'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}'>
}

export interface V3MerchantFundWithdrawFolder extends PageAt<'v3/merchant/fund/withdraw'> {
  /** 余额与提现 */
  readonly billType: V3MerchantFundWithdrawBillTypeFolder
  /** 余额与提现 */
  readonly outRequestNo: V3MerchantFundWithdrawOutRequestNoFolder
  /** 余额与提现 */
  readonly withdrawId: V3MerchantFundWithdrawWithdrawIdFolder
}

export interface V3MerchantFundFolder {
  /** 余额与提现 */
  readonly balance: V3MerchantFundBalanceFolder
  /** 余额与提现 */
  readonly dayendbalance: V3MerchantFundDayendbalanceFolder
  /**
   * 电商平台提现
   *
   * 余额与提现
   */
  readonly withdraw: V3MerchantFundWithdrawFolder
}

export interface V3MerchantMediaFolder {
  /**
   * 上传商户文件
   *
   * 特约商户进件
   */
  readonly upload: PageAt<'v3/merchant/media/upload'>
  /**
   * 上传商户视频
   *
   * 特约商户进件
   */
  readonly video_upload: PageAt<'v3/merchant/media/video_upload'>
}

export interface V3MerchantFolder {
  /** 余额与提现 */
  readonly fund: V3MerchantFundFolder
  /** 特约商户进件 */
  readonly media: V3MerchantMediaFolder
}

export interface V3MerchantRiskManageEcTradeRiskFolder {
  /**
   * 查询电商风险订单
   *
   * 商户风险与管控
   */
  readonly queryRiskTrades: PageAt<'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades'>
  /**
   * 回传电商风险处置结果
   *
   * 商户风险与管控
   */
  readonly recvDisposeResult: PageAt<'v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result'>
}

export interface V3MerchantRiskManageFolder {
  /** 商户风险与管控 */
  readonly ecTradeRisk: V3MerchantRiskManageEcTradeRiskFolder
  /**
   * 上报订单关联信息
   *
   * 商户风险与管控
   */
  readonly reportTradeUnionInformation: PageAt<'v3/merchant-risk-manage/report-trade-union-information'>
  /**
   * 查询交易风险信息
   *
   * 商户风险与管控
   */
  readonly tradeRiskInformation: PageAt<'v3/merchant-risk-manage/trade-risk-information'>
  /**
   * 回传交易风险处置结果
   *
   * 商户风险与管控
   */
  readonly tradeRiskResult: PageAt<'v3/merchant-risk-manage/trade-risk-result'>
  /**
   * - `post`: 创建商户违规通知回调地址
   * - `get`: 查询商户违规通知回调地址
   * - `put`: 修改商户违规通知回调地址
   * - `delete`: 删除商户违规通知回调地址
   *
   * 商户风险与管控
   */
  readonly violationNotifications: PageAt<'v3/merchant-risk-manage/violation-notifications'>
}

export interface V3MerchantServiceComplaintsTransactionIdFolder extends PageAt<'v3/merchant-service/complaints/{transaction_id}'> {
  /**
   * 查询投诉协商历史（旧版）
   *
   * 消费者投诉
   * @deprecated `2021-01-08`起下线，新的协商历史见[这里](/openapi/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys)，本页仅供查阅存量代码。
   */
  readonly negotiationHistorys: PageAt<'v3/merchant-service/complaints/{transaction_id}/negotiation-historys'>
}

export interface V3MerchantServiceComplaintsFolder extends PageAt<'v3/merchant-service/complaints'> {
  /**
   * 查询投诉详情（旧版）
   *
   * 消费者投诉
   * @deprecated `2021-01-08`起下线，改按投诉单号查，新的详情见[这里](/openapi/v3/merchant-service/complaints-v2/{complaint_id})，本页仅供查阅存量代码。
   */
  readonly _transaction_id_: V3MerchantServiceComplaintsTransactionIdFolder
}

export interface V3MerchantServiceComplaintsV2ComplaintIdFolder extends PageAt<'v3/merchant-service/complaints-v2/{complaint_id}'> {
  /**
   * 反馈处理完成
   *
   * 消费者投诉
   */
  readonly complete: PageAt<'v3/merchant-service/complaints-v2/{complaint_id}/complete'>
  /**
   * 查询投诉协商历史
   *
   * 消费者投诉
   */
  readonly negotiationHistorys: PageAt<'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys'>
  /**
   * 回复用户
   *
   * 消费者投诉
   */
  readonly response: PageAt<'v3/merchant-service/complaints-v2/{complaint_id}/response'>
  /**
   * 回复即时服务投诉单
   *
   * 消费者投诉
   */
  readonly responseImmediateService: PageAt<'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service'>
  /**
   * 更新退款审批结果
   *
   * 消费者投诉
   */
  readonly updateRefundProgress: PageAt<'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress'>
}

export interface V3MerchantServiceComplaintsV2Folder extends PageAt<'v3/merchant-service/complaints-v2'> {
  /**
   * 查询投诉单详情
   *
   * 消费者投诉
   */
  readonly _complaint_id_: V3MerchantServiceComplaintsV2ComplaintIdFolder
}

export interface V3MerchantServiceImagesFolder {
  /**
   * 下载投诉图片
   *
   * 消费者投诉
   */
  readonly _media_id_: PageAt<'v3/merchant-service/images/{media_id}'>
  /**
   * 上传反馈图片
   *
   * 消费者投诉
   */
  readonly upload: PageAt<'v3/merchant-service/images/upload'>
}

export interface V3MerchantServiceFolder {
  /**
   * - `post`: 创建投诉通知回调
   * - `get`: 查询投诉通知回调
   * - `put`: 更新投诉通知回调
   * - `delete`: 删除投诉通知回调
   *
   * 消费者投诉
   */
  readonly complaintNotifications: PageAt<'v3/merchant-service/complaint-notifications'>
  /**
   * 查询投诉信息（旧版）
   *
   * 消费者投诉
   * @deprecated `2021-01-08`起下线，新的列表见[这里](/openapi/v3/merchant-service/complaints-v2)，本页仅供查阅存量代码。
   */
  readonly complaints: V3MerchantServiceComplaintsFolder
  /**
   * 查询投诉单列表
   *
   * 消费者投诉
   */
  readonly complaintsV2: V3MerchantServiceComplaintsV2Folder
  /**
   * 商户反馈投诉（旧版）
   *
   * 消费者投诉
   * @deprecated `2021-01-08`起下线，拆成了[回复](/openapi/v3/merchant-service/complaints-v2/{complaint_id}/response)与[处理完成](/openapi/v3/merchant-service/complaints-v2/{complaint_id}/complete)两步，本页仅供查阅存量代码。
   */
  readonly feedbacks: PageAt<'v3/merchant-service/feedbacks'>
  /** 消费者投诉 */
  readonly images: V3MerchantServiceImagesFolder
}

export interface V3MerchantSettlementMerchantSettleRuleApplicationsFolder extends PageAt<'v3/merchant-settlement/merchant-settle-rule-applications'> {
  /**
   * 查询结算规则修改申请
   *
   * 结算账户与规则
   */
  readonly _application_id_: PageAt<'v3/merchant-settlement/merchant-settle-rule-applications/{application_id}'>
}

export interface V3MerchantSettlementFolder {
  /**
   * 申请修改特约商户结算规则
   *
   * 结算账户与规则
   */
  readonly merchantSettleRuleApplications: V3MerchantSettlementMerchantSettleRuleApplicationsFolder
}

export interface V3MerchantStoreStoresStoreIdRecipientsFolder {
  /**
   * 绑定门店收款信息
   *
   * 品牌门店
   */
  readonly bind: PageAt<'v3/merchant-store/stores/{store_id}/recipients/bind'>
  /**
   * 解除门店收款信息绑定
   *
   * 品牌门店
   */
  readonly unbind: PageAt<'v3/merchant-store/stores/{store_id}/recipients/unbind'>
}

export interface V3MerchantStoreStoresStoreIdFolder extends PageAt<'v3/merchant-store/stores/{store_id}'> {
  /** 品牌门店 */
  readonly recipients: V3MerchantStoreStoresStoreIdRecipientsFolder
}

export interface V3MerchantStoreStoresFolder extends PageAt<'v3/merchant-store/stores'> {
  /**
   * - `get`: 查询门店
   * - `patch`: 修改门店
   *
   * 品牌门店
   */
  readonly _store_id_: V3MerchantStoreStoresStoreIdFolder
}

export interface V3MerchantStoreFolder {
  /**
   * 创建品牌门店关系
   *
   * 品牌门店
   */
  readonly stores: V3MerchantStoreStoresFolder
}

export interface V3MerchantfundMerchantFolder {
  /**
   * 服务商银行来账查询
   *
   * 来账识别
   */
  readonly incomeRecords: PageAt<'v3/merchantfund/merchant/income-records'>
}

export interface V3MerchantfundPartnerFolder {
  /**
   * 特约商户银行来账查询
   *
   * 来账识别
   */
  readonly incomeRecords: PageAt<'v3/merchantfund/partner/income-records'>
}

export interface V3MerchantfundFolder {
  /** 来账识别 */
  readonly merchant: V3MerchantfundMerchantFolder
  /** 来账识别 */
  readonly partner: V3MerchantfundPartnerFolder
}

export interface V3MerchantsFolder extends PageAt<'v3/merchants'> {
  /**
   * 查询子商户（融合钱包旧版）
   *
   * 境外商户与权限
   * @deprecated `2022-09-08`起有新版，查询见[这里](/openapi/v3/global/merchants/{sub_mchid}#get)，本页仅供查阅存量代码。
   */
  readonly _sub_mchid_: PageAt<'v3/merchants/{sub_mchid}'>
}

export interface V3MultiuseStocksStockIdFolder {
  /**
   * 下载消费金批次退款明细
   *
   * 消费金
   */
  readonly refundFlow: PageAt<'v3/multiuse/stocks/{stock_id}/refund-flow'>
  /**
   * 下载消费金批次发放明细
   *
   * 消费金
   */
  readonly sendFlow: PageAt<'v3/multiuse/stocks/{stock_id}/send-flow'>
  /**
   * 下载消费金批次核销明细
   *
   * 消费金
   */
  readonly useFlow: PageAt<'v3/multiuse/stocks/{stock_id}/use-flow'>
}

export interface V3MultiuseStocksFolder {
  /** 消费金 */
  readonly _stock_id_: V3MultiuseStocksStockIdFolder
}

export interface V3MultiuseUsersOpenidFolder {
  /**
   * 发放指定批次的消费金
   *
   * 消费金
   */
  readonly coupons: PageAt<'v3/multiuse/users/{openid}/coupons'>
}

export interface V3MultiuseUsersFolder {
  /** 消费金 */
  readonly _openid_: V3MultiuseUsersOpenidFolder
}

export interface V3MultiuseFolder {
  /** 消费金 */
  readonly stocks: V3MultiuseStocksFolder
  /** 消费金 */
  readonly users: V3MultiuseUsersFolder
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFolder extends PageAt<'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}'> {
  /**
   * 获取发票下载信息
   *
   * 电子发票
   */
  readonly fapiaoFiles: PageAt<'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files'>
  /**
   * 将电子发票插入微信用户卡包
   *
   * 电子发票
   */
  readonly insertCards: PageAt<'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards'>
  /**
   * 冲红电子发票
   *
   * 电子发票
   */
  readonly reverse: PageAt<'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse'>
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsFolder extends PageAt<'v3/new-tax-control-fapiao/fapiao-applications'> {
  /**
   * 查询电子发票
   *
   * 电子发票
   */
  readonly _fapiao_apply_id_: V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFolder
  /**
   * 开具通用行业电子发票
   *
   * 电子发票
   */
  readonly issueGeneral: PageAt<'v3/new-tax-control-fapiao/fapiao-applications/issue-general'>
  /**
   * 开具旅客运输行业电子发票
   *
   * 电子发票
   */
  readonly issuePassengerTransport: PageAt<'v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport'>
  /**
   * 开具成品油行业电子发票
   *
   * 电子发票
   */
  readonly issueRefinedOil: PageAt<'v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil'>
  /**
   * 开具不动产租赁行业电子发票
   *
   * 电子发票
   */
  readonly realEstateLeasing: PageAt<'v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing'>
  /**
   * 上传电子发票文件
   *
   * 电子发票
   */
  readonly uploadFapiaoFile: PageAt<'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file'>
}

export interface V3NewTaxControlFapiaoFapiaomerchantFolder {
  /**
   * 获取开通电子发票能力的邀请链接
   *
   * 电子发票
   */
  readonly getspinviteurl: PageAt<'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl'>
  /**
   * 获取邀请开通的商户信息
   *
   * 电子发票
   */
  readonly listspinvitemchinfo: PageAt<'v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo'>
}

export interface V3NewTaxControlFapiaoMerchantSubMchidFolder {
  /**
   * 检查子商户开票功能
   *
   * 电子发票
   */
  readonly check: PageAt<'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check'>
  /**
   * 检查子商户数电开票功能状态
   *
   * 电子发票
   */
  readonly checkStatus: PageAt<'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status'>
}

export interface V3NewTaxControlFapiaoMerchantFolder {
  /** 电子发票 */
  readonly _sub_mchid_: V3NewTaxControlFapiaoMerchantSubMchidFolder
  /**
   * 获取商户开票基础信息
   *
   * 电子发票
   */
  readonly baseInformation: PageAt<'v3/new-tax-control-fapiao/merchant/base-information'>
  /**
   * - `patch`: 配置开发选项
   * - `get`: 查询商户配置的开发选项
   *
   * 电子发票
   */
  readonly developmentConfig: PageAt<'v3/new-tax-control-fapiao/merchant/development-config'>
  /**
   * 获取商品和服务税收分类对照表
   *
   * 电子发票
   */
  readonly taxCodes: PageAt<'v3/new-tax-control-fapiao/merchant/tax-codes'>
}

export interface V3NewTaxControlFapiaoUserTitleFolder extends PageAt<'v3/new-tax-control-fapiao/user-title'> {
  /**
   * 获取抬头填写链接
   *
   * 电子发票
   */
  readonly titleUrl: PageAt<'v3/new-tax-control-fapiao/user-title/title-url'>
}

export interface V3NewTaxControlFapiaoFolder {
  /**
   * 创建电子发票卡券模板
   *
   * 电子发票
   */
  readonly cardTemplate: PageAt<'v3/new-tax-control-fapiao/card-template'>
  /**
   * 下载发票文件
   *
   * 电子发票
   */
  readonly download: PageAt<'v3/new-tax-control-fapiao/download'>
  /**
   * 开具电子发票
   *
   * 电子发票
   */
  readonly fapiaoApplications: V3NewTaxControlFapiaoFapiaoApplicationsFolder
  /** 电子发票 */
  readonly fapiaomerchant: V3NewTaxControlFapiaoFapiaomerchantFolder
  /** 电子发票 */
  readonly merchant: V3NewTaxControlFapiaoMerchantFolder
  /**
   * 获取用户填写的抬头
   *
   * 电子发票
   */
  readonly userTitle: V3NewTaxControlFapiaoUserTitleFolder
}

export interface V3OfflinefaceContractsFolder {
  /**
   * 查询刷脸签约
   *
   * 刷脸与刷掌
   */
  readonly _contract_id_: PageAt<'v3/offlineface/contracts/{contract_id}'>
  /**
   * 刷脸预签约
   *
   * 刷脸与刷掌
   */
  readonly presign: PageAt<'v3/offlineface/contracts/presign'>
}

export interface V3OfflinefaceFaceCollectionsFolder extends PageAt<'v3/offlineface/face-collections'> {
  /**
   * 查询刷脸重采请求详情
   *
   * 刷脸与刷掌
   */
  readonly _collection_id_: PageAt<'v3/offlineface/face-collections/{collection_id}'>
}

export interface V3OfflinefaceTransactionsOutTradeNoFolder {
  /**
   * 刷脸扣款查单
   *
   * 刷脸与刷掌
   */
  readonly _out_trade_no_: PageAt<'v3/offlineface/transactions/out-trade-no/{out_trade_no}'>
}

export interface V3OfflinefaceTransactionsFolder extends PageAt<'v3/offlineface/transactions'> {
  /** 刷脸与刷掌 */
  readonly outTradeNo: V3OfflinefaceTransactionsOutTradeNoFolder
}

export interface V3OfflinefaceFolder {
  /**
   * 获取刷脸authinfo
   *
   * 刷脸与刷掌
   */
  readonly authinfo: PageAt<'v3/offlineface/authinfo'>
  /** 刷脸与刷掌 */
  readonly contracts: V3OfflinefaceContractsFolder
  /**
   * 查询刷脸重采用户列表
   *
   * 刷脸与刷掌
   */
  readonly faceCollections: V3OfflinefaceFaceCollectionsFolder
  /**
   * 获取刷脸欠款还款链接
   *
   * 刷脸与刷掌
   */
  readonly repaymentUrl: PageAt<'v3/offlineface/repayment-url'>
  /**
   * 刷脸申请扣款
   *
   * 刷脸与刷掌
   */
  readonly transactions: V3OfflinefaceTransactionsFolder
}

export interface V3OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdFolder {
  /**
   * - `get`: 查询刷脸用户信息
   * - `patch`: 修改刷脸用户信息
   *
   * 刷脸与刷掌
   */
  readonly _out_user_id_: PageAt<'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}'>
}

export interface V3OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdFolder {
  /**
   * 解除刷脸用户签约关系
   *
   * 刷脸与刷掌
   */
  readonly terminateContract: PageAt<'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract'>
}

export interface V3OfflinefacemchOrganizationsOrganizationIdUsersUserIdFolder {
  /** 刷脸与刷掌 */
  readonly _user_id_: V3OfflinefacemchOrganizationsOrganizationIdUsersUserIdUserIdFolder
}

export interface V3OfflinefacemchOrganizationsOrganizationIdUsersFolder {
  /** 刷脸与刷掌 */
  readonly outUserId: V3OfflinefacemchOrganizationsOrganizationIdUsersOutUserIdFolder
  /** 刷脸与刷掌 */
  readonly userId: V3OfflinefacemchOrganizationsOrganizationIdUsersUserIdFolder
}

export interface V3OfflinefacemchOrganizationsOrganizationIdFolder {
  /** 刷脸与刷掌 */
  readonly users: V3OfflinefacemchOrganizationsOrganizationIdUsersFolder
}

export interface V3OfflinefacemchOrganizationsFolder extends PageAt<'v3/offlinefacemch/organizations'> {
  /** 刷脸与刷掌 */
  readonly _organization_id_: V3OfflinefacemchOrganizationsOrganizationIdFolder
}

export interface V3OfflinefacemchFolder {
  /**
   * 查询离线刷脸机构
   *
   * 刷脸与刷掌
   */
  readonly organizations: V3OfflinefacemchOrganizationsFolder
  /**
   * 获取刷脸凭证授权
   *
   * 刷脸与刷掌
   */
  readonly tokens: PageAt<'v3/offlinefacemch/tokens'>
}

export interface V3PalmserviceAuthorizationOpenidFolder {
  /**
   * 查询刷掌授权
   *
   * 刷脸与刷掌
   */
  readonly _openid_: PageAt<'v3/palmservice/authorization/openid/{openid}'>
}

export interface V3PalmserviceAuthorizationFolder {
  /** 刷脸与刷掌 */
  readonly openid: V3PalmserviceAuthorizationOpenidFolder
  /**
   * 刷掌服务关联预授权
   *
   * 刷脸与刷掌
   */
  readonly preauthorize: PageAt<'v3/palmservice/authorization/preauthorize'>
}

export interface V3PalmserviceFolder {
  /** 刷脸与刷掌 */
  readonly authorization: V3PalmserviceAuthorizationFolder
}

export interface V3PapayContractsContractIdFolder {
  /**
   * 直连商户重试扣费通知
   *
   * 委托代扣
   */
  readonly failNotify: PageAt<'v3/papay/contracts/{contract_id}/fail-notify'>
  /**
   * 直连商户预扣费通知
   *
   * 委托代扣
   */
  readonly notify: PageAt<'v3/papay/contracts/{contract_id}/notify'>
}

export interface V3PapayContractsFolder {
  /** 委托代扣 */
  readonly _contract_id_: V3PapayContractsContractIdFolder
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdFolder extends PageAt<'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}'> {
  /**
   * 预约保险自动续费
   *
   * 保险委托代扣
   */
  readonly schedule: PageAt<'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule'>
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdFolder {
  /**
   * 查询保险自动续费预约
   *
   * 保险委托代扣
   */
  readonly _policy_period_id_: V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdFolder
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdContractIdFolder {
  /** 保险委托代扣 */
  readonly policyPeriodId: V3PapayInsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdFolder
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdFolder {
  /** 保险委托代扣 */
  readonly _contract_id_: V3PapayInsurancePayPolicyPeriodsContractIdContractIdFolder
}

export interface V3PapayInsurancePayPolicyPeriodsFolder {
  /** 保险委托代扣 */
  readonly contractId: V3PapayInsurancePayPolicyPeriodsContractIdFolder
}

export interface V3PapayInsurancePayTransactionsFolder {
  /**
   * 保险自动续费受理扣款
   *
   * 保险委托代扣
   */
  readonly apply: PageAt<'v3/papay/insurance-pay/transactions/apply'>
}

export interface V3PapayInsurancePayFolder {
  /** 保险委托代扣 */
  readonly policyPeriods: V3PapayInsurancePayPolicyPeriodsFolder
  /** 保险委托代扣 */
  readonly transactions: V3PapayInsurancePayTransactionsFolder
}

export interface V3PapayInsuranceSignContractsPlanIdPlanIdContractIdContractIdFolder {
  /**
   * 续期保险自动续费协议
   *
   * 保险委托代扣
   */
  readonly renew: PageAt<'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew'>
}

export interface V3PapayInsuranceSignContractsPlanIdPlanIdContractIdFolder {
  /** 保险委托代扣 */
  readonly _contract_id_: V3PapayInsuranceSignContractsPlanIdPlanIdContractIdContractIdFolder
}

export interface V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeFolder extends PageAt<'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'> {
  /**
   * 解除保险自动续费协议
   *
   * 保险委托代扣
   */
  readonly terminate: PageAt<'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'>
}

export interface V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeFolder {
  /**
   * 查询保险自动续费协议
   *
   * 保险委托代扣
   */
  readonly _out_contract_code_: V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeFolder
}

export interface V3PapayInsuranceSignContractsPlanIdPlanIdFolder {
  /** 保险委托代扣 */
  readonly contractId: V3PapayInsuranceSignContractsPlanIdPlanIdContractIdFolder
  /** 保险委托代扣 */
  readonly outContractCode: V3PapayInsuranceSignContractsPlanIdPlanIdOutContractCodeFolder
}

export interface V3PapayInsuranceSignContractsPlanIdFolder {
  /** 保险委托代扣 */
  readonly _plan_id_: V3PapayInsuranceSignContractsPlanIdPlanIdFolder
}

export interface V3PapayInsuranceSignContractsPreEntrustSignFolder {
  /**
   * 保险商户App预签约
   *
   * 保险委托代扣
   */
  readonly app: PageAt<'v3/papay/insurance-sign/contracts/pre-entrust-sign/app'>
  /**
   * 保险商户H5预签约
   *
   * 保险委托代扣
   */
  readonly h5: PageAt<'v3/papay/insurance-sign/contracts/pre-entrust-sign/h5'>
  /**
   * 保险商户JSAPI预签约
   *
   * 保险委托代扣
   */
  readonly jsapi: PageAt<'v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi'>
  /**
   * 保险商户小程序预签约
   *
   * 保险委托代扣
   */
  readonly miniProgram: PageAt<'v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program'>
}

export interface V3PapayInsuranceSignContractsFolder {
  /** 保险委托代扣 */
  readonly planId: V3PapayInsuranceSignContractsPlanIdFolder
  /** 保险委托代扣 */
  readonly preEntrustSign: V3PapayInsuranceSignContractsPreEntrustSignFolder
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdFolder {
  /**
   * 修改保险扣费周期列表
   *
   * 保险委托代扣
   */
  readonly modify: PageAt<'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify'>
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdFolder {
  /** 保险委托代扣 */
  readonly _contract_id_: V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdFolder
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdFolder {
  /** 保险委托代扣 */
  readonly contractId: V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdContractIdFolder
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdFolder {
  /** 保险委托代扣 */
  readonly _plan_id_: V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdFolder
}

export interface V3PapayInsuranceSignPolicyPeriodsFolder {
  /** 保险委托代扣 */
  readonly planId: V3PapayInsuranceSignPolicyPeriodsPlanIdFolder
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeFolder {
  /**
   * 查询保险扣费周期列表
   *
   * 保险委托代扣
   */
  readonly _out_contract_code_: PageAt<'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}'>
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdFolder2 {
  /** 保险委托代扣 */
  readonly outContractCode: V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeFolder
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdFolder2 {
  /** 保险委托代扣 */
  readonly _plan_id_: V3PapayInsuranceSignPolicyPeriodsPlanIdPlanIdFolder2
}

export interface V3PapayInsuranceSignPolicyPeriodsFolder2 {
  /** 保险委托代扣 */
  readonly planId: V3PapayInsuranceSignPolicyPeriodsPlanIdFolder2
}

export interface V3PapayInsuranceSignFolder {
  /** 保险委托代扣 */
  readonly contracts: V3PapayInsuranceSignContractsFolder
  /** 保险委托代扣 */
  readonly policyPeriods: V3PapayInsuranceSignPolicyPeriodsFolder
  /** 保险委托代扣 */
  readonly policy_periods: V3PapayInsuranceSignPolicyPeriodsFolder2
}

export interface V3PapayPayHarmonyTransactionsFolder {
  /**
   * 鸿蒙代扣受理扣款
   *
   * 委托代扣
   */
  readonly apply: PageAt<'v3/papay/pay/harmony/transactions/apply'>
}

export interface V3PapayPayHarmonyFolder {
  /** 委托代扣 */
  readonly transactions: V3PapayPayHarmonyTransactionsFolder
}

export interface V3PapayPayPartnerSchedulesContractIdContractIdFolder extends PageAt<'v3/papay/pay/partner/schedules/contract-id/{contract_id}'> {
  /**
   * 委托代扣预约扣费（服务商）
   *
   * 委托代扣
   */
  readonly schedule: PageAt<'v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule'>
}

export interface V3PapayPayPartnerSchedulesContractIdFolder {
  /**
   * 查询委托代扣扣费预约（服务商）
   *
   * 委托代扣
   */
  readonly _contract_id_: V3PapayPayPartnerSchedulesContractIdContractIdFolder
}

export interface V3PapayPayPartnerSchedulesFolder {
  /** 委托代扣 */
  readonly contractId: V3PapayPayPartnerSchedulesContractIdFolder
}

export interface V3PapayPayPartnerTransactionsFolder {
  /**
   * 委托代扣受理扣款（服务商）
   *
   * 委托代扣
   */
  readonly apply: PageAt<'v3/papay/pay/partner/transactions/apply'>
}

export interface V3PapayPayPartnerFolder {
  /** 委托代扣 */
  readonly schedules: V3PapayPayPartnerSchedulesFolder
  /** 委托代扣 */
  readonly transactions: V3PapayPayPartnerTransactionsFolder
}

export interface V3PapayPaySchedulesContractIdContractIdFolder extends PageAt<'v3/papay/pay/schedules/contract-id/{contract_id}'> {
  /**
   * 委托代扣预约扣费
   *
   * 委托代扣
   */
  readonly schedule: PageAt<'v3/papay/pay/schedules/contract-id/{contract_id}/schedule'>
}

export interface V3PapayPaySchedulesContractIdFolder {
  /**
   * 查询委托代扣扣费预约
   *
   * 委托代扣
   */
  readonly _contract_id_: V3PapayPaySchedulesContractIdContractIdFolder
}

export interface V3PapayPaySchedulesFolder {
  /** 委托代扣 */
  readonly contractId: V3PapayPaySchedulesContractIdFolder
}

export interface V3PapayPayTransactionsFolder {
  /**
   * 委托代扣受理扣款
   *
   * 委托代扣
   */
  readonly apply: PageAt<'v3/papay/pay/transactions/apply'>
}

export interface V3PapayPayFolder {
  /** 委托代扣 */
  readonly harmony: V3PapayPayHarmonyFolder
  /** 委托代扣 */
  readonly partner: V3PapayPayPartnerFolder
  /** 委托代扣 */
  readonly schedules: V3PapayPaySchedulesFolder
  /** 委托代扣 */
  readonly transactions: V3PapayPayTransactionsFolder
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignFolder {
  /**
   * 预约扣费App预签约
   *
   * 委托代扣
   */
  readonly app: PageAt<'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app'>
  /**
   * 预约扣费H5预签约
   *
   * 委托代扣
   */
  readonly h5: PageAt<'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5'>
  /**
   * 预约扣费JSAPI预签约
   *
   * 委托代扣
   */
  readonly jsapi: PageAt<'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi'>
  /**
   * 预约扣费小程序预签约
   *
   * 委托代扣
   */
  readonly miniProgram: PageAt<'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program'>
}

export interface V3PapayScheduledDeductSignContractsFolder {
  /** 委托代扣 */
  readonly preEntrustSign: V3PapayScheduledDeductSignContractsPreEntrustSignFolder
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignFolder {
  /**
   * 预约扣费App预签约（服务商）
   *
   * 委托代扣
   */
  readonly app: PageAt<'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app'>
  /**
   * 预约扣费H5预签约（服务商）
   *
   * 委托代扣
   */
  readonly h5: PageAt<'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5'>
  /**
   * 预约扣费JSAPI预签约（服务商）
   *
   * 委托代扣
   */
  readonly jsapi: PageAt<'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi'>
  /**
   * 预约扣费小程序预签约（服务商）
   *
   * 委托代扣
   */
  readonly miniProgram: PageAt<'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program'>
}

export interface V3PapayScheduledDeductSignPartnerContractsFolder {
  /** 委托代扣 */
  readonly preEntrustSign: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignFolder
}

export interface V3PapayScheduledDeductSignPartnerFolder {
  /** 委托代扣 */
  readonly contracts: V3PapayScheduledDeductSignPartnerContractsFolder
}

export interface V3PapayScheduledDeductSignFolder {
  /** 委托代扣 */
  readonly contracts: V3PapayScheduledDeductSignContractsFolder
  /** 委托代扣 */
  readonly partner: V3PapayScheduledDeductSignPartnerFolder
}

export interface V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeFolder {
  /**
   * 按商户协议号查询鸿蒙代扣协议
   *
   * 委托代扣
   */
  readonly _out_contract_code_: PageAt<'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}'>
}

export interface V3PapaySignContractsHarmonyPlanIdPlanIdFolder {
  /** 委托代扣 */
  readonly outContractCode: V3PapaySignContractsHarmonyPlanIdPlanIdOutContractCodeFolder
}

export interface V3PapaySignContractsHarmonyPlanIdFolder {
  /** 委托代扣 */
  readonly _plan_id_: V3PapaySignContractsHarmonyPlanIdPlanIdFolder
}

export interface V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeFolder extends PageAt<'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'> {
  /**
   * 按商户协议号解除代扣协议
   *
   * 委托代扣
   */
  readonly terminate: PageAt<'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'>
}

export interface V3PapaySignContractsPlanIdPlanIdOutContractCodeFolder {
  /**
   * 按商户协议号查询代扣协议
   *
   * 委托代扣
   */
  readonly _out_contract_code_: V3PapaySignContractsPlanIdPlanIdOutContractCodeOutContractCodeFolder
}

export interface V3PapaySignContractsPlanIdPlanIdFolder {
  /** 委托代扣 */
  readonly outContractCode: V3PapaySignContractsPlanIdPlanIdOutContractCodeFolder
}

export interface V3PapaySignContractsPlanIdFolder {
  /** 委托代扣 */
  readonly _plan_id_: V3PapaySignContractsPlanIdPlanIdFolder
}

export interface V3PapaySignContractsFolder {
  /** 委托代扣 */
  readonly harmonyPlanId: V3PapaySignContractsHarmonyPlanIdFolder
  /** 委托代扣 */
  readonly planId: V3PapaySignContractsPlanIdFolder
  /**
   * 委托代扣预签约
   *
   * 委托代扣
   */
  readonly preEntrustSign: PageAt<'v3/papay/sign/contracts/pre-entrust-sign'>
}

export interface V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeFolder extends PageAt<'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'> {
  /**
   * 按商户协议号解除代扣协议（服务商）
   *
   * 委托代扣
   */
  readonly terminate: PageAt<'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'>
}

export interface V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeFolder {
  /**
   * 按商户协议号查询代扣协议（服务商）
   *
   * 委托代扣
   */
  readonly _out_contract_code_: V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeFolder
}

export interface V3PapaySignPartnerContractsPlanIdPlanIdFolder {
  /** 委托代扣 */
  readonly outContractCode: V3PapaySignPartnerContractsPlanIdPlanIdOutContractCodeFolder
}

export interface V3PapaySignPartnerContractsPlanIdFolder {
  /** 委托代扣 */
  readonly _plan_id_: V3PapaySignPartnerContractsPlanIdPlanIdFolder
}

export interface V3PapaySignPartnerContractsFolder {
  /** 委托代扣 */
  readonly planId: V3PapaySignPartnerContractsPlanIdFolder
}

export interface V3PapaySignPartnerFolder {
  /** 委托代扣 */
  readonly contracts: V3PapaySignPartnerContractsFolder
}

export interface V3PapaySignFolder {
  /** 委托代扣 */
  readonly contracts: V3PapaySignContractsFolder
  /** 委托代扣 */
  readonly partner: V3PapaySignPartnerFolder
}

export interface V3PapayFolder {
  /** 委托代扣 */
  readonly contracts: V3PapayContractsFolder
  /** 保险委托代扣 */
  readonly insurancePay: V3PapayInsurancePayFolder
  /** 保险委托代扣 */
  readonly insuranceSign: V3PapayInsuranceSignFolder
  /** 委托代扣 */
  readonly pay: V3PapayPayFolder
  /** 委托代扣 */
  readonly scheduledDeductSign: V3PapayScheduledDeductSignFolder
  /** 委托代扣 */
  readonly sign: V3PapaySignFolder
}

export interface V3ParkingRemindersApplicationFolder extends PageAt<'v3/parking/reminders/application'> {
  /**
   * 查询停车场进件申请单
   *
   * 停车缴费服务
   */
  readonly query: PageAt<'v3/parking/reminders/application/query'>
  /**
   * 撤回停车场进件申请
   *
   * 停车缴费服务
   */
  readonly withdraw: PageAt<'v3/parking/reminders/application/withdraw'>
}

export interface V3ParkingRemindersFolder {
  /**
   * 提交停车场进件申请
   *
   * 停车缴费服务
   */
  readonly application: V3ParkingRemindersApplicationFolder
  /**
   * 查询停车场进件申请单列表
   *
   * 停车缴费服务
   */
  readonly applications: PageAt<'v3/parking/reminders/applications'>
  /**
   * 同步车辆入场通知
   *
   * 停车缴费服务
   */
  readonly entry: PageAt<'v3/parking/reminders/entry'>
  /**
   * 同步车辆离场通知
   *
   * 停车缴费服务
   */
  readonly exit: PageAt<'v3/parking/reminders/exit'>
  /**
   * 同步非临停扩展支付
   *
   * 停车缴费服务
   */
  readonly extPayment: PageAt<'v3/parking/reminders/ext-payment'>
  /**
   * 查询停车提醒的停车费用
   *
   * 停车缴费服务
   */
  readonly parkingFee: PageAt<'v3/parking/reminders/parking-fee'>
  /**
   * 查询停车提醒的停车场信息
   *
   * 停车缴费服务
   */
  readonly parkingLot: PageAt<'v3/parking/reminders/parking-lot'>
  /**
   * 同步停车支付结果通知
   *
   * 停车缴费服务
   */
  readonly payment: PageAt<'v3/parking/reminders/payment'>
}

export interface V3ParkingFolder {
  /** 停车缴费服务 */
  readonly reminders: V3ParkingRemindersFolder
}

export interface V3PartnerPapayContractsContractIdFolder {
  /**
   * 服务商重试扣费通知
   *
   * 委托代扣
   */
  readonly failNotify: PageAt<'v3/partner-papay/contracts/{contract_id}/fail-notify'>
  /**
   * 服务商预扣费通知
   *
   * 委托代扣
   */
  readonly notify: PageAt<'v3/partner-papay/contracts/{contract_id}/notify'>
}

export interface V3PartnerPapayContractsFolder {
  /** 委托代扣 */
  readonly _contract_id_: V3PartnerPapayContractsContractIdFolder
}

export interface V3PartnerPapayFolder {
  /** 委托代扣 */
  readonly contracts: V3PartnerPapayContractsFolder
}

export interface V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdFolder {
  /**
   * 按微信明细单号查询明细（服务商）
   *
   * 批量转账
   */
  readonly _detail_id_: PageAt<'v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'>
}

export interface V3PartnerTransferBatchesBatchIdBatchIdDetailsFolder {
  /** 批量转账 */
  readonly detailId: V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdFolder
}

export interface V3PartnerTransferBatchesBatchIdBatchIdFolder extends PageAt<'v3/partner-transfer/batches/batch-id/{batch_id}'> {
  /** 批量转账 */
  readonly details: V3PartnerTransferBatchesBatchIdBatchIdDetailsFolder
}

export interface V3PartnerTransferBatchesBatchIdFolder {
  /**
   * 按微信批次单号查询批次（服务商）
   *
   * 批量转账
   */
  readonly _batch_id_: V3PartnerTransferBatchesBatchIdBatchIdFolder
}

export interface V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoFolder {
  /**
   * 按商家明细单号查询明细（服务商）
   *
   * 批量转账
   */
  readonly _out_detail_no_: PageAt<'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'>
}

export interface V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsFolder {
  /** 批量转账 */
  readonly outDetailNo: V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoFolder
}

export interface V3PartnerTransferBatchesOutBatchNoOutBatchNoFolder extends PageAt<'v3/partner-transfer/batches/out-batch-no/{out_batch_no}'> {
  /** 批量转账 */
  readonly details: V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsFolder
}

export interface V3PartnerTransferBatchesOutBatchNoFolder {
  /**
   * 按商家批次单号查询批次（服务商）
   *
   * 批量转账
   */
  readonly _out_batch_no_: V3PartnerTransferBatchesOutBatchNoOutBatchNoFolder
}

export interface V3PartnerTransferBatchesFolder extends PageAt<'v3/partner-transfer/batches'> {
  /** 批量转账 */
  readonly batchId: V3PartnerTransferBatchesBatchIdFolder
  /** 批量转账 */
  readonly outBatchNo: V3PartnerTransferBatchesOutBatchNoFolder
}

export interface V3PartnerTransferFolder {
  /**
   * 发起批量转账（服务商）
   *
   * 批量转账
   */
  readonly batches: V3PartnerTransferBatchesFolder
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSignFolder {
  /**
   * 免密支付小程序预签约（电商收付通）
   *
   * 电商代扣与还款
   */
  readonly miniProgram: PageAt<'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program'>
  /**
   * 免密支付支付后预签约（电商收付通）
   *
   * 电商代扣与还款
   */
  readonly payRedirectSign: PageAt<'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign'>
}

export interface V3PasswordExemptContractContractsEcommerceFolder {
  /** 电商代扣与还款 */
  readonly preEntrustSign: V3PasswordExemptContractContractsEcommercePreEntrustSignFolder
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSignFolder {
  /**
   * 免密支付小程序预签约
   *
   * 免密支付
   */
  readonly miniProgram: PageAt<'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program'>
  /**
   * 免密支付支付后预签约
   *
   * 免密支付
   */
  readonly payRedirectSign: PageAt<'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign'>
}

export interface V3PasswordExemptContractContractsNormalFolder {
  /** 免密支付 */
  readonly preEntrustSign: V3PasswordExemptContractContractsNormalPreEntrustSignFolder
}

export interface V3PasswordExemptContractContractsQsPreEntrustSignFolder {
  /**
   * 免密支付小程序预签约（从业机构）
   *
   * 免密支付
   */
  readonly miniProgram: PageAt<'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program'>
  /**
   * 免密支付支付后预签约（从业机构）
   *
   * 免密支付
   */
  readonly payRedirectSign: PageAt<'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign'>
}

export interface V3PasswordExemptContractContractsQsFolder {
  /** 免密支付 */
  readonly preEntrustSign: V3PasswordExemptContractContractsQsPreEntrustSignFolder
}

export interface V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeFolder extends PageAt<'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}'> {
  /**
   * 按商户协议号解除免密支付协议
   *
   * 免密支付
   */
  readonly terminate: PageAt<'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate'>
}

export interface V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeFolder {
  /**
   * 按商户协议号查询免密支付协议
   *
   * 免密支付
   */
  readonly _out_contract_code_: V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeFolder
}

export interface V3PasswordExemptContractContractsServiceIdServiceIdFolder {
  /** 免密支付 */
  readonly outContractCode: V3PasswordExemptContractContractsServiceIdServiceIdOutContractCodeFolder
}

export interface V3PasswordExemptContractContractsServiceIdFolder {
  /** 免密支付 */
  readonly _service_id_: V3PasswordExemptContractContractsServiceIdServiceIdFolder
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignFolder {
  /**
   * 免密支付小程序预签约（服务商）
   *
   * 免密支付
   */
  readonly miniProgram: PageAt<'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program'>
  /**
   * 免密支付支付后预签约（服务商）
   *
   * 免密支付
   */
  readonly payRedirectSign: PageAt<'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign'>
}

export interface V3PasswordExemptContractContractsServiceProviderFolder {
  /** 免密支付 */
  readonly preEntrustSign: V3PasswordExemptContractContractsServiceProviderPreEntrustSignFolder
}

export interface V3PasswordExemptContractContractsFolder {
  /** 电商代扣与还款 */
  readonly ecommerce: V3PasswordExemptContractContractsEcommerceFolder
  /** 免密支付 */
  readonly normal: V3PasswordExemptContractContractsNormalFolder
  /** 免密支付 */
  readonly qs: V3PasswordExemptContractContractsQsFolder
  /** 免密支付 */
  readonly serviceId: V3PasswordExemptContractContractsServiceIdFolder
  /** 免密支付 */
  readonly serviceProvider: V3PasswordExemptContractContractsServiceProviderFolder
}

export interface V3PasswordExemptContractFolder {
  /** 免密支付 · 电商代扣与还款 */
  readonly contracts: V3PasswordExemptContractContractsFolder
}

export interface V3PayAcquiringBankTransactionsFolder {
  /**
   * 微信分付曝光建议（从业机构）
   *
   * 微信分付
   */
  readonly exposure: PageAt<'v3/pay/acquiring-bank/transactions/exposure'>
}

export interface V3PayAcquiringBankFolder {
  /** 微信分付 */
  readonly transactions: V3PayAcquiringBankTransactionsFolder
}

export interface V3PayInstalPartnerFolder {
  /**
   * 商户贴息微信分付曝光建议（服务商）
   *
   * 微信分付
   */
  readonly exposure: PageAt<'v3/pay/instal/partner/exposure'>
}

export interface V3PayInstalFolder {
  /**
   * 商户贴息微信分付曝光建议
   *
   * 微信分付
   */
  readonly exposure: PageAt<'v3/pay/instal/exposure'>
  /** 微信分付 */
  readonly partner: V3PayInstalPartnerFolder
}

export interface V3PayPartnerTransactionsIdFolder {
  /**
   * 按微信支付订单号查单（服务商）
   *
   * 基础支付
   */
  readonly _transaction_id_: PageAt<'v3/pay/partner/transactions/id/{transaction_id}'>
}

export interface V3PayPartnerTransactionsOutTradeNoOutTradeNoFolder extends PageAt<'v3/pay/partner/transactions/out-trade-no/{out_trade_no}'> {
  /**
   * 关闭订单（服务商）
   *
   * 基础支付
   */
  readonly close: PageAt<'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close'>
  /**
   * 撤销订单（服务商）
   *
   * 基础支付
   */
  readonly reverse: PageAt<'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse'>
}

export interface V3PayPartnerTransactionsOutTradeNoFolder {
  /**
   * 按商户订单号查单（服务商）
   *
   * 基础支付
   */
  readonly _out_trade_no_: V3PayPartnerTransactionsOutTradeNoOutTradeNoFolder
}

export interface V3PayPartnerTransactionsFolder {
  /**
   * APP下单（服务商）
   *
   * 基础支付
   */
  readonly app: PageAt<'v3/pay/partner/transactions/app'>
  /**
   * APP下单并签约（服务商）
   *
   * 免密支付
   */
  readonly appWithContract: PageAt<'v3/pay/partner/transactions/app-with-contract'>
  /**
   * 付款码支付（服务商）
   *
   * 基础支付
   */
  readonly codepay: PageAt<'v3/pay/partner/transactions/codepay'>
  /**
   * 微信分付曝光建议（服务商）
   *
   * 微信分付
   */
  readonly exposure: PageAt<'v3/pay/partner/transactions/exposure'>
  /**
   * H5下单（服务商）
   *
   * 基础支付
   */
  readonly h5: PageAt<'v3/pay/partner/transactions/h5'>
  /** 基础支付 */
  readonly id: V3PayPartnerTransactionsIdFolder
  /**
   * JSAPI下单（服务商）
   *
   * 基础支付
   */
  readonly jsapi: PageAt<'v3/pay/partner/transactions/jsapi'>
  /**
   * JSAPI下单并授权或签约（服务商）
   *
   * 免密支付
   */
  readonly jsapiWithContract: PageAt<'v3/pay/partner/transactions/jsapi-with-contract'>
  /**
   * 小程序下单
   *
   * 基础支付
   */
  readonly miniprogram: PageAt<'v3/pay/partner/transactions/miniprogram'>
  /**
   * Native下单（服务商）
   *
   * 基础支付
   */
  readonly native: PageAt<'v3/pay/partner/transactions/native'>
  /** 基础支付 */
  readonly outTradeNo: V3PayPartnerTransactionsOutTradeNoFolder
  /**
   * 扫码支付下单（合作伙伴）
   *
   * 基础支付
   */
  readonly scannedpos: PageAt<'v3/pay/partner/transactions/scannedpos'>
}

export interface V3PayPartnerFolder {
  /** 基础支付 · 免密支付 · 微信分付 */
  readonly transactions: V3PayPartnerTransactionsFolder
}

export interface V3PayTransactionsIdFolder {
  /**
   * 按微信支付订单号查单
   *
   * 基础支付
   */
  readonly _transaction_id_: PageAt<'v3/pay/transactions/id/{transaction_id}'>
}

export interface V3PayTransactionsOutTradeNoOutTradeNoFolder extends PageAt<'v3/pay/transactions/out-trade-no/{out_trade_no}'> {
  /**
   * 关闭订单
   *
   * 基础支付
   */
  readonly close: PageAt<'v3/pay/transactions/out-trade-no/{out_trade_no}/close'>
  /**
   * 撤销订单
   *
   * 基础支付
   */
  readonly reverse: PageAt<'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse'>
}

export interface V3PayTransactionsOutTradeNoFolder {
  /**
   * 按商户订单号查单
   *
   * 基础支付
   */
  readonly _out_trade_no_: V3PayTransactionsOutTradeNoOutTradeNoFolder
}

export interface V3PayTransactionsFolder {
  /**
   * APP下单
   *
   * 基础支付
   */
  readonly app: PageAt<'v3/pay/transactions/app'>
  /**
   * APP下单并签约
   *
   * 免密支付
   */
  readonly appWithContract: PageAt<'v3/pay/transactions/app-with-contract'>
  /**
   * 付款码支付
   *
   * 基础支付
   */
  readonly codepay: PageAt<'v3/pay/transactions/codepay'>
  /**
   * 微信分付曝光建议
   *
   * 微信分付
   */
  readonly exposure: PageAt<'v3/pay/transactions/exposure'>
  /**
   * H5下单
   *
   * 基础支付
   */
  readonly h5: PageAt<'v3/pay/transactions/h5'>
  /** 基础支付 */
  readonly id: V3PayTransactionsIdFolder
  /**
   * JSAPI下单
   *
   * 基础支付
   */
  readonly jsapi: PageAt<'v3/pay/transactions/jsapi'>
  /**
   * JSAPI下单并授权或签约
   *
   * 免密支付
   */
  readonly jsapiWithContract: PageAt<'v3/pay/transactions/jsapi-with-contract'>
  /**
   * Native下单
   *
   * 基础支付
   */
  readonly native: PageAt<'v3/pay/transactions/native'>
  /** 基础支付 */
  readonly outTradeNo: V3PayTransactionsOutTradeNoFolder
}

export interface V3PayFolder {
  /** 微信分付 */
  readonly acquiringBank: V3PayAcquiringBankFolder
  /** 微信分付 */
  readonly instal: V3PayInstalFolder
  /** 基础支付 · 免密支付 · 微信分付 */
  readonly partner: V3PayPartnerFolder
  /** 基础支付 · 免密支付 · 微信分付 */
  readonly transactions: V3PayTransactionsFolder
}

export interface V3PayDevicesOpenScenarioSpeakerDeviceSnFolder extends PageAt<'v3/pay-devices/open-scenario-speaker/{device_sn}'> {
  /**
   * 绑定音箱设备码牌
   *
   * 音箱与小票机
   */
  readonly bind: PageAt<'v3/pay-devices/open-scenario-speaker/{device_sn}/bind'>
  /**
   * 出厂预绑定音箱和码牌
   *
   * 音箱与小票机
   */
  readonly prebind: PageAt<'v3/pay-devices/open-scenario-speaker/{device_sn}/prebind'>
  /**
   * 解绑音箱设备码牌
   *
   * 音箱与小票机
   */
  readonly unbind: PageAt<'v3/pay-devices/open-scenario-speaker/{device_sn}/unbind'>
}

export interface V3PayDevicesOpenScenarioSpeakerFolder {
  /**
   * 查询音箱绑定信息
   *
   * 音箱与小票机
   */
  readonly _device_sn_: V3PayDevicesOpenScenarioSpeakerDeviceSnFolder
}

export interface V3PayDevicesOpenScenarioSpeakerorderTransactionIdFolder {
  /**
   * 码牌支付结果上报
   *
   * 音箱与小票机
   */
  readonly report: PageAt<'v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report'>
}

export interface V3PayDevicesOpenScenarioSpeakerorderFolder {
  /** 音箱与小票机 */
  readonly _transaction_id_: V3PayDevicesOpenScenarioSpeakerorderTransactionIdFolder
}

export interface V3PayDevicesPrintersDeviceIdPrintOrdersFolder extends PageAt<'v3/pay-devices/printers/{device_id}/print-orders'> {
  /**
   * 查询小票机打印订单
   *
   * 音箱与小票机
   */
  readonly _print_order_no_: PageAt<'v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}'>
}

export interface V3PayDevicesPrintersDeviceIdFolder {
  /**
   * 小票机打印
   *
   * 音箱与小票机
   */
  readonly printOrders: V3PayDevicesPrintersDeviceIdPrintOrdersFolder
}

export interface V3PayDevicesPrintersFolder {
  /** 音箱与小票机 */
  readonly _device_id_: V3PayDevicesPrintersDeviceIdFolder
}

export interface V3PayDevicesFolder {
  /** 音箱与小票机 */
  readonly openScenarioSpeaker: V3PayDevicesOpenScenarioSpeakerFolder
  /** 音箱与小票机 */
  readonly openScenarioSpeakerorder: V3PayDevicesOpenScenarioSpeakerorderFolder
  /** 音箱与小票机 */
  readonly printers: V3PayDevicesPrintersFolder
}

export interface V3PayrollCardAuthenticationsFolder extends PageAt<'v3/payroll-card/authentications'> {
  /**
   * 获取微工卡核身结果
   *
   * 微工卡
   */
  readonly _authenticate_number_: PageAt<'v3/payroll-card/authentications/{authenticate_number}'>
  /**
   * 微工卡核身预下单
   *
   * 微工卡
   */
  readonly preOrder: PageAt<'v3/payroll-card/authentications/pre-order'>
  /**
   * 微工卡核身预下单（流程中授权）
   *
   * 微工卡
   */
  readonly preOrderWithAuth: PageAt<'v3/payroll-card/authentications/pre-order-with-auth'>
}

export interface V3PayrollCardRelationsFolder {
  /**
   * 查询微工卡授权关系
   *
   * 微工卡
   */
  readonly _openid_: PageAt<'v3/payroll-card/relations/{openid}'>
}

export interface V3PayrollCardWesureFolder {
  /**
   * 微工卡生成投保结果
   *
   * 微工卡
   */
  readonly insurance: PageAt<'v3/payroll-card/wesure/insurance'>
  /**
   * 微工卡校验核身结果
   *
   * 微工卡
   */
  readonly tokenValidations: PageAt<'v3/payroll-card/wesure/token-validations'>
}

export interface V3PayrollCardFolder {
  /**
   * 查询微工卡核身记录
   *
   * 微工卡
   */
  readonly authentications: V3PayrollCardAuthenticationsFolder
  /** 微工卡 */
  readonly relations: V3PayrollCardRelationsFolder
  /**
   * 微工卡生成授权token
   *
   * 微工卡
   */
  readonly tokens: PageAt<'v3/payroll-card/tokens'>
  /**
   * 微工卡发起批量转账
   *
   * 微工卡
   */
  readonly transferBatches: PageAt<'v3/payroll-card/transfer-batches'>
  /** 微工卡 */
  readonly wesure: V3PayrollCardWesureFolder
}

export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeFolder extends PageAt<'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}'> {
  /**
   * 按授权协议号解除支付分授权（从业机构）
   *
   * 微信支付分
   */
  readonly terminate: PageAt<'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate'>
}

export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeFolder {
  /**
   * 按授权协议号查询支付分授权（从业机构）
   *
   * 微信支付分
   */
  readonly _authorization_code_: V3PayscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeFolder
}

export interface V3PayscoreAcquiringbankPermissionsFolder extends PageAt<'v3/payscore/acquiringbank/permissions'> {
  /** 微信支付分 */
  readonly authorizationCode: V3PayscoreAcquiringbankPermissionsAuthorizationCodeFolder
}

export interface V3PayscoreAcquiringbankServiceorderOutOrderNoFolder {
  /**
   * 取消支付分订单（从业机构）
   *
   * 微信支付分
   */
  readonly cancel: PageAt<'v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel'>
  /**
   * 完结支付分订单（从业机构）
   *
   * 微信支付分
   */
  readonly complete: PageAt<'v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete'>
  /**
   * 修改支付分订单金额（从业机构）
   *
   * 微信支付分
   */
  readonly modify: PageAt<'v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify'>
  /**
   * 登记支付分扣款信息（从业机构）
   *
   * 微信支付分
   */
  readonly registerdeductinfo: PageAt<'v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo'>
  /**
   * 同步支付分订单信息（从业机构）
   *
   * 微信支付分
   */
  readonly sync: PageAt<'v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync'>
}

export interface V3PayscoreAcquiringbankServiceorderFolder extends PageAt<'v3/payscore/acquiringbank/serviceorder'> {
  /** 微信支付分 */
  readonly _out_order_no_: V3PayscoreAcquiringbankServiceorderOutOrderNoFolder
  /**
   * 查询支付分扣款信息（从业机构）
   *
   * 微信支付分
   */
  readonly deduction: PageAt<'v3/payscore/acquiringbank/serviceorder/deduction'>
}

export interface V3PayscoreAcquiringbankFolder {
  /**
   * 支付分预授权（从业机构）
   *
   * 微信支付分
   */
  readonly permissions: V3PayscoreAcquiringbankPermissionsFolder
  /**
   * - `post`: 创建支付分订单（从业机构）
   * - `get`: 查询支付分订单（从业机构）
   *
   * 微信支付分
   */
  readonly serviceorder: V3PayscoreAcquiringbankServiceorderFolder
  /**
   * 创建先用后付订单（从业机构）
   *
   * 微信支付分
   */
  readonly servicepayondeliveryorder: PageAt<'v3/payscore/acquiringbank/servicepayondeliveryorder'>
}

export interface V3PayscoreOverseaPartnerServiceorderOutOrderNoFolder {
  /**
   * 取消支付分订单（境外）
   *
   * 微信支付分
   */
  readonly cancel: PageAt<'v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel'>
  /**
   * 完结支付分订单（境外）
   *
   * 微信支付分
   */
  readonly complete: PageAt<'v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete'>
  /**
   * 同步支付分订单信息（境外）
   *
   * 微信支付分
   */
  readonly sync: PageAt<'v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync'>
}

export interface V3PayscoreOverseaPartnerServiceorderFolder extends PageAt<'v3/payscore/oversea/partner/serviceorder'> {
  /** 微信支付分 */
  readonly _out_order_no_: V3PayscoreOverseaPartnerServiceorderOutOrderNoFolder
}

export interface V3PayscoreOverseaPartnerFolder {
  /**
   * - `post`: 创建支付分订单（境外）
   * - `get`: 查询支付分订单（境外）
   *
   * 微信支付分
   */
  readonly serviceorder: V3PayscoreOverseaPartnerServiceorderFolder
}

export interface V3PayscoreOverseaFolder {
  /** 微信支付分 */
  readonly partner: V3PayscoreOverseaPartnerFolder
}

export interface V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeFolder extends PageAt<'v3/payscore/partner/permissions/authorization-code/{authorization_code}'> {
  /**
   * 按授权协议号解除支付分授权（服务商）
   *
   * 微信支付分
   */
  readonly terminate: PageAt<'v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate'>
}

export interface V3PayscorePartnerPermissionsAuthorizationCodeFolder {
  /**
   * 按授权协议号查询支付分授权（服务商）
   *
   * 微信支付分
   */
  readonly _authorization_code_: V3PayscorePartnerPermissionsAuthorizationCodeAuthorizationCodeFolder
}

export interface V3PayscorePartnerPermissionsFolder extends PageAt<'v3/payscore/partner/permissions'> {
  /**
   * 支付分场景中预授权（服务商）
   *
   * 微信支付分
   */
  readonly applyForScene: PageAt<'v3/payscore/partner/permissions/apply-for-scene'>
  /**
   * 支付分评估用户分层（服务商）
   *
   * 微信支付分
   */
  readonly assessUserRiskLevel: PageAt<'v3/payscore/partner/permissions/assess-user-risk-level'>
  /** 微信支付分 */
  readonly authorizationCode: V3PayscorePartnerPermissionsAuthorizationCodeFolder
  /**
   * 按openid查询支付分授权（服务商）
   *
   * 微信支付分
   */
  readonly search: PageAt<'v3/payscore/partner/permissions/search'>
  /**
   * 按openid解除支付分授权（服务商）
   *
   * 微信支付分
   */
  readonly terminate: PageAt<'v3/payscore/partner/permissions/terminate'>
}

export interface V3PayscorePartnerServiceAccountApplicationsFolder extends PageAt<'v3/payscore/partner/service-account-applications'> {
  /**
   * 查询收付通子商户服务绑定结果
   *
   * 微信支付分
   */
  readonly _out_apply_no_: PageAt<'v3/payscore/partner/service-account-applications/{out_apply_no}'>
}

export interface V3PayscorePartnerServiceorderOutOrderNoFolder {
  /**
   * 取消支付分订单（服务商）
   *
   * 微信支付分
   */
  readonly cancel: PageAt<'v3/payscore/partner/serviceorder/{out_order_no}/cancel'>
  /**
   * 完结支付分订单（服务商）
   *
   * 微信支付分
   */
  readonly complete: PageAt<'v3/payscore/partner/serviceorder/{out_order_no}/complete'>
  /**
   * 修改支付分订单金额（服务商）
   *
   * 微信支付分
   */
  readonly modify: PageAt<'v3/payscore/partner/serviceorder/{out_order_no}/modify'>
  /**
   * 支付分商户发起催收扣款（服务商）
   *
   * 微信支付分
   */
  readonly pay: PageAt<'v3/payscore/partner/serviceorder/{out_order_no}/pay'>
  /**
   * 下发支付分服务费用待处理消息（服务商）
   *
   * 微信支付分
   */
  readonly sendPendingmessage: PageAt<'v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage'>
  /**
   * 下发支付分服务预扣费消息（服务商）
   *
   * 微信支付分
   */
  readonly sendPrepaidmessage: PageAt<'v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage'>
  /**
   * 同步支付分订单信息（服务商）
   *
   * 微信支付分
   */
  readonly sync: PageAt<'v3/payscore/partner/serviceorder/{out_order_no}/sync'>
}

export interface V3PayscorePartnerServiceorderFolder extends PageAt<'v3/payscore/partner/serviceorder'> {
  /** 微信支付分 */
  readonly _out_order_no_: V3PayscorePartnerServiceorderOutOrderNoFolder
  /**
   * 支付分创单结单合并（服务商）
   *
   * 微信支付分
   */
  readonly directComplete: PageAt<'v3/payscore/partner/serviceorder/direct-complete'>
}

export interface V3PayscorePartnerServicequotasServiceIdFolder {
  /**
   * 查询用户分层对应建议先享金额
   *
   * 微信支付分
   */
  readonly _service_id_: PageAt<'v3/payscore/partner/servicequotas/service-id/{service_id}'>
}

export interface V3PayscorePartnerServicequotasFolder {
  /** 微信支付分 */
  readonly serviceId: V3PayscorePartnerServicequotasServiceIdFolder
}

export interface V3PayscorePartnerFolder {
  /**
   * 支付分商户预授权（服务商）
   *
   * 微信支付分
   */
  readonly permissions: V3PayscorePartnerPermissionsFolder
  /**
   * 收付通子商户申请绑定支付分服务
   *
   * 微信支付分
   */
  readonly serviceAccountApplications: V3PayscorePartnerServiceAccountApplicationsFolder
  /**
   * - `post`: 创建支付分订单（服务商）
   * - `get`: 查询支付分订单（服务商）
   *
   * 微信支付分
   */
  readonly serviceorder: V3PayscorePartnerServiceorderFolder
  /**
   * 创建先用后付订单（服务商）
   *
   * 微信支付分
   */
  readonly servicepayondeliveryorder: PageAt<'v3/payscore/partner/servicepayondeliveryorder'>
  /** 微信支付分 */
  readonly servicequotas: V3PayscorePartnerServicequotasFolder
}

export interface V3PayscorePayafterOrdersOutOrderNoFolder {
  /**
   * 撤销先享后付订单（旧版）
   *
   * 先享后付
   */
  readonly cancel: PageAt<'v3/payscore/payafter-orders/{out_order_no}/cancel'>
  /**
   * 完结先享后付订单（旧版）
   *
   * 先享后付
   */
  readonly complete: PageAt<'v3/payscore/payafter-orders/{out_order_no}/complete'>
  /**
   * 支付分订单同步（旧版）
   *
   * 先享后付
   */
  readonly sync: PageAt<'v3/payscore/payafter-orders/{out_order_no}/sync'>
}

export interface V3PayscorePayafterOrdersFolder extends PageAt<'v3/payscore/payafter-orders'> {
  /** 先享后付 */
  readonly _out_order_no_: V3PayscorePayafterOrdersOutOrderNoFolder
}

export interface V3PayscorePermissionsAuthorizationCodeAuthorizationCodeFolder extends PageAt<'v3/payscore/permissions/authorization-code/{authorization_code}'> {
  /**
   * 按授权协议号解除授权
   *
   * 微信支付分
   */
  readonly terminate: PageAt<'v3/payscore/permissions/authorization-code/{authorization_code}/terminate'>
}

export interface V3PayscorePermissionsAuthorizationCodeFolder {
  /**
   * 按授权协议号查询授权
   *
   * 微信支付分
   */
  readonly _authorization_code_: V3PayscorePermissionsAuthorizationCodeAuthorizationCodeFolder
}

export interface V3PayscorePermissionsOpenidOpenidFolder extends PageAt<'v3/payscore/permissions/openid/{openid}'> {
  /**
   * 按用户标识解除授权
   *
   * 微信支付分
   */
  readonly terminate: PageAt<'v3/payscore/permissions/openid/{openid}/terminate'>
}

export interface V3PayscorePermissionsOpenidFolder {
  /**
   * 按用户标识查询授权
   *
   * 微信支付分
   */
  readonly _openid_: V3PayscorePermissionsOpenidOpenidFolder
}

export interface V3PayscorePermissionsFolder extends PageAt<'v3/payscore/permissions'> {
  /**
   * 支付分评估用户分层
   *
   * 微信支付分
   */
  readonly assessUserRiskLevel: PageAt<'v3/payscore/permissions/assess-user-risk-level'>
  /** 微信支付分 */
  readonly authorizationCode: V3PayscorePermissionsAuthorizationCodeFolder
  /** 微信支付分 */
  readonly openid: V3PayscorePermissionsOpenidFolder
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoFolder extends PageAt<'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}'> {
  /**
   * 停止支付分计划（服务商）
   *
   * 支付分签约计划
   */
  readonly stop: PageAt<'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'>
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoFolder {
  /**
   * 查询支付分计划（服务商）
   *
   * 支付分签约计划
   */
  readonly _merchant_plan_no_: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoFolder
}

export interface V3PayscorePlanPartnerPayscorePlansFolder extends PageAt<'v3/payscore/plan/partner/payscore-plans'> {
  /** 支付分签约计划 */
  readonly merchantPlanNo: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoFolder
}

export interface V3PayscorePlanPartnerFolder {
  /**
   * 创建支付分计划（服务商）
   *
   * 支付分签约计划
   */
  readonly payscorePlans: V3PayscorePlanPartnerPayscorePlansFolder
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoFolder extends PageAt<'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}'> {
  /**
   * 停止支付分计划
   *
   * 支付分签约计划
   */
  readonly stop: PageAt<'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop'>
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNoFolder {
  /**
   * 查询支付分计划
   *
   * 支付分签约计划
   */
  readonly _merchant_plan_no_: V3PayscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoFolder
}

export interface V3PayscorePlanPayscorePlansFolder extends PageAt<'v3/payscore/plan/payscore-plans'> {
  /** 支付分签约计划 */
  readonly merchantPlanNo: V3PayscorePlanPayscorePlansMerchantPlanNoFolder
}

export interface V3PayscorePlanFolder {
  /** 支付分签约计划 */
  readonly partner: V3PayscorePlanPartnerFolder
  /**
   * 创建支付分计划
   *
   * 支付分签约计划
   */
  readonly payscorePlans: V3PayscorePlanPayscorePlansFolder
}

export interface V3PayscoreServiceorderOutOrderNoFolder {
  /**
   * 取消支付分订单
   *
   * 微信支付分
   */
  readonly cancel: PageAt<'v3/payscore/serviceorder/{out_order_no}/cancel'>
  /**
   * 完结支付分订单
   *
   * 微信支付分
   */
  readonly complete: PageAt<'v3/payscore/serviceorder/{out_order_no}/complete'>
  /**
   * 修改支付分金额
   *
   * 微信支付分
   */
  readonly modify: PageAt<'v3/payscore/serviceorder/{out_order_no}/modify'>
  /**
   * 请求支付分催收
   *
   * 微信支付分
   */
  readonly pay: PageAt<'v3/payscore/serviceorder/{out_order_no}/pay'>
  /**
   * 下发支付分服务费用待处理消息
   *
   * 微信支付分
   */
  readonly sendPendingmessage: PageAt<'v3/payscore/serviceorder/{out_order_no}/send-pendingmessage'>
  /**
   * 下发支付分服务预扣费消息
   *
   * 微信支付分
   */
  readonly sendPrepaidmessage: PageAt<'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage'>
  /**
   * 同步支付分订单
   *
   * 微信支付分
   */
  readonly sync: PageAt<'v3/payscore/serviceorder/{out_order_no}/sync'>
}

export interface V3PayscoreServiceorderFolder extends PageAt<'v3/payscore/serviceorder'> {
  /** 微信支付分 */
  readonly _out_order_no_: V3PayscoreServiceorderOutOrderNoFolder
  /**
   * 支付分创单结单合并
   *
   * 微信支付分
   */
  readonly directComplete: PageAt<'v3/payscore/serviceorder/direct-complete'>
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoFolder extends PageAt<'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}'> {
  /**
   * 取消用户的支付分签约计划（服务商）
   *
   * 支付分签约计划
   */
  readonly stop: PageAt<'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop'>
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoFolder {
  /**
   * 查询用户的支付分签约计划（服务商）
   *
   * 支付分签约计划
   */
  readonly _merchant_sign_plan_no_: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoFolder
}

export interface V3PayscoreSignPlanPartnerUserSignPlansFolder extends PageAt<'v3/payscore/sign-plan/partner/user-sign-plans'> {
  /** 支付分签约计划 */
  readonly merchantSignPlanNo: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoFolder
}

export interface V3PayscoreSignPlanPartnerFolder {
  /**
   * 创建支付分签约计划服务订单（服务商）
   *
   * 支付分签约计划
   */
  readonly serviceorder: PageAt<'v3/payscore/sign-plan/partner/serviceorder'>
  /**
   * 创建用户的支付分签约计划（服务商）
   *
   * 支付分签约计划
   */
  readonly userSignPlans: V3PayscoreSignPlanPartnerUserSignPlansFolder
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoFolder extends PageAt<'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}'> {
  /**
   * 取消用户的支付分签约计划
   *
   * 支付分签约计划
   */
  readonly stop: PageAt<'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop'>
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoFolder {
  /**
   * 查询用户的支付分签约计划
   *
   * 支付分签约计划
   */
  readonly _merchant_sign_plan_no_: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoFolder
}

export interface V3PayscoreSignPlanUserSignPlansFolder extends PageAt<'v3/payscore/sign-plan/user-sign-plans'> {
  /** 支付分签约计划 */
  readonly merchantSignPlanNo: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoFolder
}

export interface V3PayscoreSignPlanFolder {
  /** 支付分签约计划 */
  readonly partner: V3PayscoreSignPlanPartnerFolder
  /**
   * 创建支付分签约计划服务订单
   *
   * 支付分签约计划
   */
  readonly serviceorder: PageAt<'v3/payscore/sign-plan/serviceorder'>
  /**
   * 创建用户的支付分签约计划
   *
   * 支付分签约计划
   */
  readonly userSignPlans: V3PayscoreSignPlanUserSignPlansFolder
}

export interface V3PayscoreSmartretailOrdersOutOrderNoFolder {
  /**
   * 撤销智慧零售订单
   *
   * 智慧零售
   */
  readonly cancel: PageAt<'v3/payscore/smartretail-orders/{out_order_no}/cancel'>
  /**
   * 完结智慧零售订单
   *
   * 智慧零售
   */
  readonly complete: PageAt<'v3/payscore/smartretail-orders/{out_order_no}/complete'>
}

export interface V3PayscoreSmartretailOrdersFolder extends PageAt<'v3/payscore/smartretail-orders'> {
  /** 智慧零售 */
  readonly _out_order_no_: V3PayscoreSmartretailOrdersOutOrderNoFolder
}

export interface V3PayscoreUsersOpenidPermissionsServiceIdFolder {
  /**
   * 解除支付分用户授权关系
   *
   * 微信支付分
   */
  readonly terminate: PageAt<'v3/payscore/users/{openid}/permissions/{service_id}/terminate'>
}

export interface V3PayscoreUsersOpenidPermissionsFolder {
  /** 微信支付分 */
  readonly _service_id_: V3PayscoreUsersOpenidPermissionsServiceIdFolder
}

export interface V3PayscoreUsersOpenidFolder {
  /** 微信支付分 */
  readonly permissions: V3PayscoreUsersOpenidPermissionsFolder
}

export interface V3PayscoreUsersFolder {
  /** 微信支付分 */
  readonly _openid_: V3PayscoreUsersOpenidFolder
}

export interface V3PayscoreFolder {
  /** 微信支付分 */
  readonly acquiringbank: V3PayscoreAcquiringbankFolder
  /**
   * 申请获取支付分对账单
   *
   * 微信支付分
   */
  readonly merchantBill: PageAt<'v3/payscore/merchant-bill'>
  /** 微信支付分 */
  readonly oversea: V3PayscoreOverseaFolder
  /** 微信支付分 */
  readonly partner: V3PayscorePartnerFolder
  /**
   * - `post`: 创建先享后付订单（旧版）
   * - `get`: 查询先享后付订单（旧版）
   *
   * 先享后付
   */
  readonly payafterOrders: V3PayscorePayafterOrdersFolder
  /**
   * 商户预授权
   *
   * 微信支付分
   */
  readonly permissions: V3PayscorePermissionsFolder
  /** 支付分签约计划 */
  readonly plan: V3PayscorePlanFolder
  /**
   * - `post`: 创建支付分订单
   * - `get`: 查询支付分订单
   *
   * 微信支付分
   */
  readonly serviceorder: V3PayscoreServiceorderFolder
  /**
   * 创建先用后付订单
   *
   * 微信支付分
   */
  readonly servicepayondeliveryorder: PageAt<'v3/payscore/servicepayondeliveryorder'>
  /** 支付分签约计划 */
  readonly signPlan: V3PayscoreSignPlanFolder
  /**
   * - `post`: 创建智慧零售订单
   * - `get`: 查询智慧零售订单
   *
   * 智慧零售
   */
  readonly smartretailOrders: V3PayscoreSmartretailOrdersFolder
  /**
   * 查询支付分用户授权状态
   *
   * 微信支付分
   */
  readonly userServiceState: PageAt<'v3/payscore/user-service-state'>
  /** 微信支付分 */
  readonly users: V3PayscoreUsersFolder
}

export interface V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoFolder {
  /**
   * 查询银行转账充值结果（平台）
   *
   * 二级商户充值
   */
  readonly _out_recharge_no_: PageAt<'v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}'>
}

export interface V3PlatsolutionEcommerceBankTransferRechargesFolder {
  /**
   * 申请银行转账充值（平台）
   *
   * 二级商户充值
   */
  readonly apply: PageAt<'v3/platsolution/ecommerce/bank-transfer-recharges/apply'>
  /** 二级商户充值 */
  readonly outRechargeNo: V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoFolder
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidSubMchidFolder {
  /**
   * 查询保险理赔功能开通状态
   *
   * 二级商户充值
   */
  readonly checkOpened: PageAt<'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened'>
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidFolder {
  /** 二级商户充值 */
  readonly _sub_mchid_: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidSubMchidFolder
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsFolder extends PageAt<'v3/platsolution/ecommerce/insurance-compensation-contracts'> {
  /** 二级商户充值 */
  readonly subMchid: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidFolder
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdFolder {
  /**
   * 按微信单号查询平台赔付
   *
   * 赔付与保证金
   */
  readonly _bill_id_: PageAt<'v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}'>
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoOutBillNoFolder extends PageAt<'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}'> {
  /**
   * 撤销平台赔付
   *
   * 赔付与保证金
   */
  readonly cancel: PageAt<'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel'>
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoFolder {
  /**
   * 按商户单号查询平台赔付
   *
   * 赔付与保证金
   */
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoOutBillNoFolder
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsFolder extends PageAt<'v3/platsolution/ecommerce/mch-transfer/compensate-bills'> {
  /** 赔付与保证金 */
  readonly billId: V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdFolder
  /** 赔付与保证金 */
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoFolder
  /**
   * 平台赔付预下单
   *
   * 赔付与保证金
   */
  readonly preTransfer: PageAt<'v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer'>
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdFolder {
  /**
   * 按微信单号查询保证金售后赔付
   *
   * 赔付与保证金
   */
  readonly _bill_id_: PageAt<'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}'>
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoFolder {
  /**
   * 按商户单号查询保证金售后赔付
   *
   * 赔付与保证金
   */
  readonly _out_bill_no_: PageAt<'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}'>
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsFolder extends PageAt<'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills'> {
  /** 赔付与保证金 */
  readonly billId: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdFolder
  /** 赔付与保证金 */
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoFolder
}

export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsFolder extends PageAt<'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills'> {
  /**
   * 按商户单号查询保证金赔付保费
   *
   * 赔付与保证金
   */
  readonly _out_bill_no_: PageAt<'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}'>
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoFolder {
  /**
   * 按商户单号查询保证金赔付运费
   *
   * 赔付与保证金
   */
  readonly _out_bill_no_: PageAt<'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}'>
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsFolder extends PageAt<'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills'> {
  /** 赔付与保证金 */
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoFolder
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdFolder {
  /**
   * 按微信单号查询保险理赔
   *
   * 赔付与保证金
   */
  readonly _bill_id_: PageAt<'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}'>
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoFolder extends PageAt<'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}'> {
  /**
   * 撤销保险理赔
   *
   * 赔付与保证金
   */
  readonly cancel: PageAt<'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel'>
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoFolder {
  /**
   * 按商户单号查询保险理赔
   *
   * 赔付与保证金
   */
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoFolder
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsFolder extends PageAt<'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills'> {
  /** 赔付与保证金 */
  readonly billId: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdFolder
  /** 赔付与保证金 */
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoFolder
  /**
   * 保险理赔预下单
   *
   * 赔付与保证金
   */
  readonly preTransfer: PageAt<'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer'>
}

export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsFolder extends PageAt<'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills'> {
  /**
   * 按商户单号查询平台赔付二级商户
   *
   * 赔付与保证金
   */
  readonly _out_bill_no_: PageAt<'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}'>
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsBillIdFolder {
  /**
   * 按微信单号查询保证金赔付商户
   *
   * 赔付与保证金
   */
  readonly _bill_id_: PageAt<'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}'>
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoFolder {
  /**
   * 按商户单号查询保证金赔付商户
   *
   * 赔付与保证金
   */
  readonly _out_bill_no_: PageAt<'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'>
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsFolder extends PageAt<'v3/platsolution/ecommerce/mch-transfer/transfer-bills'> {
  /** 赔付与保证金 */
  readonly billId: V3PlatsolutionEcommerceMchTransferTransferBillsBillIdFolder
  /** 赔付与保证金 */
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoFolder
}

export interface V3PlatsolutionEcommerceMchTransferFolder {
  /**
   * 平台请求赔付
   *
   * 赔付与保证金
   */
  readonly compensateBills: V3PlatsolutionEcommerceMchTransferCompensateBillsFolder
  /**
   * 请求保证金售后赔付
   *
   * 赔付与保证金
   */
  readonly depositAfterSalesCompensationBills: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsFolder
  /**
   * 发起保证金赔付保司保费
   *
   * 赔付与保证金
   */
  readonly depositInsurancePremiumsCompensationBills: V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsFolder
  /**
   * 发起保证金赔付用户运费
   *
   * 赔付与保证金
   */
  readonly depositShippingCostCompensationBills: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsFolder
  /**
   * 请求保险理赔
   *
   * 赔付与保证金
   */
  readonly insuranceClaimBills: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsFolder
  /**
   * 平台赔付二级商户
   *
   * 赔付与保证金
   */
  readonly subMchCompensationBills: V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsFolder
  /**
   * 保证金赔付商户
   *
   * 赔付与保证金
   */
  readonly transferBills: V3PlatsolutionEcommerceMchTransferTransferBillsFolder
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidFolder {
  /**
   * 删除二级商户可扫码充值员工
   *
   * 二级商户充值
   */
  readonly delete: PageAt<'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete'>
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidSubMchidSpOpenidFolder {
  /** 二级商户充值 */
  readonly _sp_openid_: V3PlatsolutionEcommerceRechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidFolder
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidSubMchidFolder extends PageAt<'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}'> {
  /** 二级商户充值 */
  readonly spOpenid: V3PlatsolutionEcommerceRechargeEmployeesSubMchidSubMchidSpOpenidFolder
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidFolder {
  /**
   * 查询二级商户可扫码充值员工列表
   *
   * 二级商户充值
   */
  readonly _sub_mchid_: V3PlatsolutionEcommerceRechargeEmployeesSubMchidSubMchidFolder
}

export interface V3PlatsolutionEcommerceRechargeEmployeesFolder extends PageAt<'v3/platsolution/ecommerce/recharge-employees'> {
  /** 二级商户充值 */
  readonly subMchid: V3PlatsolutionEcommerceRechargeEmployeesSubMchidFolder
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNoOutRechargeNoFolder extends PageAt<'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}'> {
  /**
   * 关闭二级商户充值
   *
   * 二级商户充值
   */
  readonly close: PageAt<'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close'>
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNoFolder {
  /**
   * 查询二级商户充值结果
   *
   * 二级商户充值
   */
  readonly _out_recharge_no_: V3PlatsolutionEcommerceRechargesOutRechargeNoOutRechargeNoFolder
}

export interface V3PlatsolutionEcommerceRechargesFolder {
  /**
   * 申请二级商户充值
   *
   * 二级商户充值
   */
  readonly apply: PageAt<'v3/platsolution/ecommerce/recharges/apply'>
  /** 二级商户充值 */
  readonly outRechargeNo: V3PlatsolutionEcommerceRechargesOutRechargeNoFolder
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersSettleBatchNoFolder extends PageAt<'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}'> {
  /**
   * 个人收款-申请异常结算批次单处理
   *
   * 个人收款
   */
  readonly applyAbnormalSettle: PageAt<'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle'>
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersFolder extends PageAt<'v3/platsolution/ecommerce/settle/prepay-settle-orders'> {
  /**
   * 个人收款-查询批量结算信息
   *
   * 个人收款
   */
  readonly _settle_batch_no_: V3PlatsolutionEcommerceSettlePrepaySettleOrdersSettleBatchNoFolder
}

export interface V3PlatsolutionEcommerceSettleFolder {
  /**
   * 个人收款-申请批量结算
   *
   * 个人收款
   */
  readonly prepaySettleOrders: V3PlatsolutionEcommerceSettlePrepaySettleOrdersFolder
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoFolder {
  /**
   * 查询二级商户按日终余额预约提现状态
   *
   * 二级商户余额与提现
   */
  readonly _out_request_no_: PageAt<'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}'>
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawFolder extends PageAt<'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw'> {
  /** 二级商户余额与提现 */
  readonly outRequestNo: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoFolder
}

export interface V3PlatsolutionEcommerceWithdrawFolder {
  /**
   * 二级商户按日终余额预约提现
   *
   * 二级商户余额与提现
   */
  readonly dayEndBalanceWithdraw: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawFolder
}

export interface V3PlatsolutionEcommerceFolder {
  /** 二级商户充值 */
  readonly bankTransferRecharges: V3PlatsolutionEcommerceBankTransferRechargesFolder
  /**
   * 开通保险理赔功能
   *
   * 二级商户充值
   */
  readonly insuranceCompensationContracts: V3PlatsolutionEcommerceInsuranceCompensationContractsFolder
  /** 赔付与保证金 */
  readonly mchTransfer: V3PlatsolutionEcommerceMchTransferFolder
  /**
   * 添加二级商户可扫码充值员工
   *
   * 二级商户充值
   */
  readonly rechargeEmployees: V3PlatsolutionEcommerceRechargeEmployeesFolder
  /** 二级商户充值 */
  readonly recharges: V3PlatsolutionEcommerceRechargesFolder
  /** 个人收款 */
  readonly settle: V3PlatsolutionEcommerceSettleFolder
  /** 二级商户余额与提现 */
  readonly withdraw: V3PlatsolutionEcommerceWithdrawFolder
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdFolder {
  /**
   * 按微信支付明细单号查转账明细（保险）
   *
   * 保险预约转账
   */
  readonly _detail_id_: PageAt<'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'>
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdBatchIdDetailsFolder {
  /** 保险预约转账 */
  readonly detailId: V3PlatsolutionInsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdFolder
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdBatchIdFolder extends PageAt<'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}'> {
  /** 保险预约转账 */
  readonly details: V3PlatsolutionInsuranceMchTransferBatchesBatchIdBatchIdDetailsFolder
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdFolder {
  /**
   * 按微信支付批次单号查转账批次（保险）
   *
   * 保险预约转账
   */
  readonly _batch_id_: V3PlatsolutionInsuranceMchTransferBatchesBatchIdBatchIdFolder
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoFolder extends PageAt<'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}'> {
  /**
   * 申请转账明细电子回单（保险）
   *
   * 保险预约转账
   */
  readonly apply: PageAt<'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply'>
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoFolder {
  /**
   * 查询转账明细电子回单（保险）
   *
   * 保险预约转账
   */
  readonly _out_detail_no_: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoFolder
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoFolder {
  /** 保险预约转账 */
  readonly outDetailNo: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoFolder
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoFolder {
  /** 保险预约转账 */
  readonly _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoFolder
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsFolder {
  /** 保险预约转账 */
  readonly outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoFolder
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoFolder {
  /**
   * 按商家明细单号查转账明细（保险）
   *
   * 保险预约转账
   */
  readonly _out_detail_no_: PageAt<'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'>
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsFolder {
  /** 保险预约转账 */
  readonly outDetailNo: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoFolder
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNoFolder extends PageAt<'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}'> {
  /** 保险预约转账 */
  readonly details: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsFolder
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoFolder {
  /**
   * 按商家批次单号查转账批次（保险）
   *
   * 保险预约转账
   */
  readonly _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNoFolder
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoFolder extends PageAt<'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}'> {
  /**
   * 申请转账批次电子回单（保险）
   *
   * 保险预约转账
   */
  readonly apply: PageAt<'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply'>
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoFolder {
  /**
   * 查询转账批次电子回单（保险）
   *
   * 保险预约转账
   */
  readonly _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoFolder
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsFolder {
  /** 保险预约转账 */
  readonly outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoFolder
}

export interface V3PlatsolutionInsuranceMchTransferBatchesFolder {
  /**
   * 受理商家转账（保险）
   *
   * 保险预约转账
   */
  readonly apply: PageAt<'v3/platsolution/insurance/mch-transfer/batches/apply'>
  /** 保险预约转账 */
  readonly batchId: V3PlatsolutionInsuranceMchTransferBatchesBatchIdFolder
  /** 保险预约转账 */
  readonly detailReceipts: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsFolder
  /** 保险预约转账 */
  readonly outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoFolder
  /** 保险预约转账 */
  readonly summaryReceipts: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsFolder
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoOutReservationNoFolder extends PageAt<'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}'> {
  /**
   * 关闭预约商家转账（保险）
   *
   * 保险预约转账
   */
  readonly close: PageAt<'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'>
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoFolder {
  /**
   * 按商户预约单号查预约转账（保险）
   *
   * 保险预约转账
   */
  readonly _out_reservation_no_: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoOutReservationNoFolder
}

export interface V3PlatsolutionInsuranceMchTransferReservationReservationIdFolder {
  /**
   * 按微信支付预约单号查预约转账（保险）
   *
   * 保险预约转账
   */
  readonly _reservation_id_: PageAt<'v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}'>
}

export interface V3PlatsolutionInsuranceMchTransferReservationFolder {
  /**
   * 受理单次预约商家转账（保险）
   *
   * 保险预约转账
   */
  readonly apply: PageAt<'v3/platsolution/insurance/mch-transfer/reservation/apply'>
  /** 保险预约转账 */
  readonly outReservationNo: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoFolder
  /** 保险预约转账 */
  readonly reservationId: V3PlatsolutionInsuranceMchTransferReservationReservationIdFolder
}

export interface V3PlatsolutionInsuranceMchTransferFolder {
  /** 保险预约转账 */
  readonly batches: V3PlatsolutionInsuranceMchTransferBatchesFolder
  /** 保险预约转账 */
  readonly reservation: V3PlatsolutionInsuranceMchTransferReservationFolder
}

export interface V3PlatsolutionInsuranceFolder {
  /** 保险预约转账 */
  readonly mchTransfer: V3PlatsolutionInsuranceMchTransferFolder
}

export interface V3PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdFolder {
  /**
   * 按微信支付明细单号查转账明细（服务商）
   *
   * 商家转账预约
   */
  readonly _detail_id_: PageAt<'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'>
}

export interface V3PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsFolder {
  /** 商家转账预约 */
  readonly detailId: V3PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsDetailIdFolder
}

export interface V3PlatsolutionMchTransferBatchesBatchIdBatchIdFolder extends PageAt<'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}'> {
  /** 商家转账预约 */
  readonly details: V3PlatsolutionMchTransferBatchesBatchIdBatchIdDetailsFolder
}

export interface V3PlatsolutionMchTransferBatchesBatchIdFolder {
  /**
   * 按微信支付批次单号查转账批次（服务商）
   *
   * 商家转账预约
   */
  readonly _batch_id_: V3PlatsolutionMchTransferBatchesBatchIdBatchIdFolder
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoFolder extends PageAt<'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}'> {
  /**
   * 申请转账明细电子回单（服务商）
   *
   * 商家转账预约
   */
  readonly apply: PageAt<'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply'>
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoFolder {
  /**
   * 查询转账明细电子回单（服务商）
   *
   * 商家转账预约
   */
  readonly _out_detail_no_: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoFolder
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoFolder {
  /** 商家转账预约 */
  readonly outDetailNo: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoFolder
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoFolder {
  /** 商家转账预约 */
  readonly _out_batch_no_: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoFolder
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsFolder {
  /** 商家转账预约 */
  readonly outBatchNo: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoFolder
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoFolder {
  /**
   * 按商家明细单号查转账明细（服务商）
   *
   * 商家转账预约
   */
  readonly _out_detail_no_: PageAt<'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'>
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsFolder {
  /** 商家转账预约 */
  readonly outDetailNo: V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoFolder
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoFolder extends PageAt<'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}'> {
  /** 商家转账预约 */
  readonly details: V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsFolder
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoFolder {
  /**
   * 按商家批次单号查转账批次（服务商）
   *
   * 商家转账预约
   */
  readonly _out_batch_no_: V3PlatsolutionMchTransferBatchesOutBatchNoOutBatchNoFolder
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoFolder extends PageAt<'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}'> {
  /**
   * 申请转账批次电子回单（服务商）
   *
   * 商家转账预约
   */
  readonly apply: PageAt<'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply'>
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoFolder {
  /**
   * 查询转账批次电子回单（服务商）
   *
   * 商家转账预约
   */
  readonly _out_batch_no_: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoFolder
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsFolder {
  /** 商家转账预约 */
  readonly outBatchNo: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoFolder
}

export interface V3PlatsolutionMchTransferBatchesFolder {
  /**
   * 受理商家转账（服务商）
   *
   * 商家转账预约
   */
  readonly apply: PageAt<'v3/platsolution/mch-transfer/batches/apply'>
  /** 商家转账预约 */
  readonly batchId: V3PlatsolutionMchTransferBatchesBatchIdFolder
  /** 商家转账预约 */
  readonly detailReceipts: V3PlatsolutionMchTransferBatchesDetailReceiptsFolder
  /** 商家转账预约 */
  readonly outBatchNo: V3PlatsolutionMchTransferBatchesOutBatchNoFolder
  /** 商家转账预约 */
  readonly summaryReceipts: V3PlatsolutionMchTransferBatchesSummaryReceiptsFolder
}

export interface V3PlatsolutionMchTransferReservationOutReservationNoOutReservationNoFolder extends PageAt<'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}'> {
  /**
   * 关闭预约商家转账（服务商）
   *
   * 商家转账预约
   */
  readonly close: PageAt<'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close'>
}

export interface V3PlatsolutionMchTransferReservationOutReservationNoFolder {
  /**
   * 按商户预约单号查预约转账（服务商）
   *
   * 商家转账预约
   */
  readonly _out_reservation_no_: V3PlatsolutionMchTransferReservationOutReservationNoOutReservationNoFolder
}

export interface V3PlatsolutionMchTransferReservationReservationIdFolder {
  /**
   * 按微信支付预约单号查预约转账（服务商）
   *
   * 商家转账预约
   */
  readonly _reservation_id_: PageAt<'v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}'>
}

export interface V3PlatsolutionMchTransferReservationFolder {
  /**
   * 受理单次预约商家转账（服务商）
   *
   * 商家转账预约
   */
  readonly apply: PageAt<'v3/platsolution/mch-transfer/reservation/apply'>
  /** 商家转账预约 */
  readonly outReservationNo: V3PlatsolutionMchTransferReservationOutReservationNoFolder
  /** 商家转账预约 */
  readonly reservationId: V3PlatsolutionMchTransferReservationReservationIdFolder
}

export interface V3PlatsolutionMchTransferFolder {
  /** 商家转账预约 */
  readonly batches: V3PlatsolutionMchTransferBatchesFolder
  /** 商家转账预约 */
  readonly reservation: V3PlatsolutionMchTransferReservationFolder
}

export interface V3PlatsolutionFolder {
  /** 二级商户余额与提现 · 二级商户充值 · 赔付与保证金 · 个人收款 */
  readonly ecommerce: V3PlatsolutionEcommerceFolder
  /** 保险预约转账 */
  readonly insurance: V3PlatsolutionInsuranceFolder
  /** 商家转账预约 */
  readonly mchTransfer: V3PlatsolutionMchTransferFolder
}

export interface V3ProfitsharingMerchantConfigsFolder {
  /**
   * 查询最大分账比例
   *
   * 分账
   */
  readonly _sub_mchid_: PageAt<'v3/profitsharing/merchant-configs/{sub_mchid}'>
}

export interface V3ProfitsharingOrdersFolder extends PageAt<'v3/profitsharing/orders'> {
  /**
   * 查询分账结果
   *
   * 分账
   */
  readonly _out_order_no_: PageAt<'v3/profitsharing/orders/{out_order_no}'>
  /**
   * 解冻剩余资金
   *
   * 分账
   */
  readonly unfreeze: PageAt<'v3/profitsharing/orders/unfreeze'>
}

export interface V3ProfitsharingReceiversFolder {
  /**
   * 添加分账接收方
   *
   * 分账
   */
  readonly add: PageAt<'v3/profitsharing/receivers/add'>
  /**
   * 删除分账接收方
   *
   * 分账
   */
  readonly delete: PageAt<'v3/profitsharing/receivers/delete'>
}

export interface V3ProfitsharingReturnOrdersFolder extends PageAt<'v3/profitsharing/return-orders'> {
  /**
   * 查询分账回退结果
   *
   * 分账
   */
  readonly _out_return_no_: PageAt<'v3/profitsharing/return-orders/{out_return_no}'>
}

export interface V3ProfitsharingTransactionsTransactionIdFolder {
  /**
   * 查询剩余待分金额
   *
   * 分账
   */
  readonly amounts: PageAt<'v3/profitsharing/transactions/{transaction_id}/amounts'>
}

export interface V3ProfitsharingTransactionsFolder {
  /** 分账 */
  readonly _transaction_id_: V3ProfitsharingTransactionsTransactionIdFolder
}

export interface V3ProfitsharingFolder {
  /**
   * 申请分账账单
   *
   * 分账
   */
  readonly bills: PageAt<'v3/profitsharing/bills'>
  /** 分账 */
  readonly merchantConfigs: V3ProfitsharingMerchantConfigsFolder
  /**
   * 请求分账
   *
   * 分账
   */
  readonly orders: V3ProfitsharingOrdersFolder
  /** 分账 */
  readonly receivers: V3ProfitsharingReceiversFolder
  /**
   * 请求分账回退
   *
   * 分账
   */
  readonly returnOrders: V3ProfitsharingReturnOrdersFolder
  /** 分账 */
  readonly transactions: V3ProfitsharingTransactionsFolder
}

export interface V3QrcodeTransactionsOutTradeNoFolder {
  /**
   * 查询公共出行扣费订单
   *
   * 刷码乘车
   */
  readonly _out_trade_no_: PageAt<'v3/qrcode/transactions/out-trade-no/{out_trade_no}'>
}

export interface V3QrcodeTransactionsFolder extends PageAt<'v3/qrcode/transactions'> {
  /** 刷码乘车 */
  readonly outTradeNo: V3QrcodeTransactionsOutTradeNoFolder
}

export interface V3QrcodeUserServicesContractIdFolder {
  /**
   * 查询公共出行用户服务状态
   *
   * 刷码乘车
   */
  readonly _contract_id_: PageAt<'v3/qrcode/user-services/contract-id/{contract_id}'>
}

export interface V3QrcodeUserServicesFolder {
  /** 刷码乘车 */
  readonly contractId: V3QrcodeUserServicesContractIdFolder
}

export interface V3QrcodeFolder {
  /**
   * 公共出行扣费受理
   *
   * 刷码乘车
   */
  readonly transactions: V3QrcodeTransactionsFolder
  /** 刷码乘车 */
  readonly userServices: V3QrcodeUserServicesFolder
}

export interface V3RateActivityApplicationsIdFolder {
  /**
   * - `get`: 查询费率优惠活动报名结果
   * - `patch`: 修改费率优惠活动报名单
   *
   * 银行与平台活动
   */
  readonly _application_id_: PageAt<'v3/rate-activity/applications/id/{application_id}'>
}

export interface V3RateActivityApplicationsFolder extends PageAt<'v3/rate-activity/applications'> {
  /** 银行与平台活动 */
  readonly id: V3RateActivityApplicationsIdFolder
}

export interface V3RateActivityFolder {
  /**
   * 报名费率优惠活动
   *
   * 银行与平台活动
   */
  readonly applications: V3RateActivityApplicationsFolder
}

export interface V3RealnameFolder {
  /**
   * 电商订单实名信息校验
   *
   * 实名信息校验
   */
  readonly verify: PageAt<'v3/realname/verify'>
}

export interface V3RechargeBankTransferRechargesOutRechargeNoFolder {
  /**
   * 查询银行转账充值结果
   *
   * 商家充值
   */
  readonly _out_recharge_no_: PageAt<'v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}'>
}

export interface V3RechargeBankTransferRechargesFolder {
  /**
   * 申请银行转账充值
   *
   * 商家充值
   */
  readonly apply: PageAt<'v3/recharge/bank-transfer-recharges/apply'>
  /** 商家充值 */
  readonly outRechargeNo: V3RechargeBankTransferRechargesOutRechargeNoFolder
}

export interface V3RechargeFolder {
  /** 商家充值 */
  readonly bankTransferRecharges: V3RechargeBankTransferRechargesFolder
}

export interface V3RefundDomesticRefundsRefundIdFolder {
  /**
   * 发起异常退款
   *
   * 退款
   */
  readonly applyAbnormalRefund: PageAt<'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund'>
}

export interface V3RefundDomesticRefundsFolder extends PageAt<'v3/refund/domestic/refunds'> {
  /**
   * 查询单笔退款
   *
   * 退款
   */
  readonly _out_refund_no_: PageAt<'v3/refund/domestic/refunds/{out_refund_no}'>
  /** 退款 */
  readonly _refund_id_: V3RefundDomesticRefundsRefundIdFolder
}

export interface V3RefundDomesticFolder {
  /**
   * 申请退款
   *
   * 退款
   */
  readonly refunds: V3RefundDomesticRefundsFolder
}

export interface V3RefundFolder {
  /** 退款 */
  readonly domestic: V3RefundDomesticFolder
}

export interface V3RefundsIdFolder {
  /**
   * 境外按微信退款单号查退款（旧版）
   *
   * 境外退款
   * @deprecated 旧版。`2022-09-08`推出了[新版查询](/openapi/v3/global/refunds/id/{refund_id})，本页只为核对老代码而留。
   */
  readonly _refund_id_: PageAt<'v3/refunds/id/{refund_id}'>
}

export interface V3RefundsOutRefundNoFolder {
  /**
   * 境外按商户退款单号查退款（旧版）
   *
   * 境外退款
   * @deprecated 旧版。`2022-09-08`推出了[新版查询](/openapi/v3/global/refunds/out-refund-no/{out_refund_no})，本页只为核对老代码而留。
   */
  readonly _out_refund_no_: PageAt<'v3/refunds/out-refund-no/{out_refund_no}'>
}

export interface V3RefundsFolder extends PageAt<'v3/refunds'> {
  /** 境外退款 */
  readonly id: V3RefundsIdFolder
  /** 境外退款 */
  readonly outRefundNo: V3RefundsOutRefundNoFolder
}

export interface V3RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoFolder extends PageAt<'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}'> {
  /**
   * 关闭还款单（合单）
   *
   * 电商代扣与还款
   */
  readonly close: PageAt<'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close'>
}

export interface V3RepaymentCombineTransactionsPartnerOutTradeNoFolder {
  /**
   * 查询还款单（合单）
   *
   * 电商代扣与还款
   */
  readonly _combine_out_trade_no_: V3RepaymentCombineTransactionsPartnerOutTradeNoCombineOutTradeNoFolder
}

export interface V3RepaymentCombineTransactionsPartnerFolder {
  /** 电商代扣与还款 */
  readonly outTradeNo: V3RepaymentCombineTransactionsPartnerOutTradeNoFolder
  /**
   * 还款下单（合单）
   *
   * 电商代扣与还款
   */
  readonly prepay: PageAt<'v3/repayment/combine-transactions/partner/prepay'>
}

export interface V3RepaymentCombineTransactionsFolder {
  /** 电商代扣与还款 */
  readonly partner: V3RepaymentCombineTransactionsPartnerFolder
}

export interface V3RepaymentFolder {
  /** 电商代扣与还款 */
  readonly combineTransactions: V3RepaymentCombineTransactionsFolder
}

export interface V3SecurityFolder {
  /**
   * 验签与加解密测试
   *
   * 接入测试
   */
  readonly echo: PageAt<'v3/security/echo'>
}

export interface V3SettleFolder {
  /**
   * 境外查询结算资金明细（旧版）
   *
   * 境外对账与结算
   * @deprecated 旧版。`2022-09-08`起请用[新的结算查询](/openapi/v3/global/settle/settlements)，这里仅存档。
   */
  readonly settlements: PageAt<'v3/settle/settlements'>
}

export interface V3SmartguideGuidesGuideIdFolder extends PageAt<'v3/smartguide/guides/{guide_id}'> {
  /**
   * 为订单分配服务人员
   *
   * 支付即服务
   */
  readonly assign: PageAt<'v3/smartguide/guides/{guide_id}/assign'>
}

export interface V3SmartguideGuidesFolder extends PageAt<'v3/smartguide/guides'> {
  /**
   * 更新服务人员信息
   *
   * 支付即服务
   */
  readonly _guide_id_: V3SmartguideGuidesGuideIdFolder
}

export interface V3SmartguideFolder {
  /**
   * - `post`: 注册服务人员
   * - `get`: 查询服务人员
   *
   * 支付即服务
   */
  readonly guides: V3SmartguideGuidesFolder
}

export interface V3TaxiInvoiceAttendanceFolder {
  /**
   * 出租车司机签到签退
   *
   * 出租车电子发票
   */
  readonly punch: PageAt<'v3/taxi-invoice/attendance/punch'>
}

export interface V3TaxiInvoiceCardsFolder extends PageAt<'v3/taxi-invoice/cards'> {
  /**
   * 上传出租车电子发票文件
   *
   * 出租车电子发票
   */
  readonly uploadFile: PageAt<'v3/taxi-invoice/cards/upload-file'>
}

export interface V3TaxiInvoiceDriverFolder {
  /**
   * 新增或更新出租车司机
   *
   * 出租车电子发票
   */
  readonly updateDriver: PageAt<'v3/taxi-invoice/driver/update-driver'>
}

export interface V3TaxiInvoiceDriversFolder {
  /**
   * 查询出租车司机信息
   *
   * 出租车电子发票
   */
  readonly _driver_license_: PageAt<'v3/taxi-invoice/drivers/{driver_license}'>
}

export interface V3TaxiInvoiceTaxiFolder {
  /**
   * 新增或更新出租车信息
   *
   * 出租车电子发票
   */
  readonly updateTaxi: PageAt<'v3/taxi-invoice/taxi/update-taxi'>
}

export interface V3TaxiInvoiceTaxiCompaniesFolder {
  /**
   * 查询出租车公司商户信息
   *
   * 出租车电子发票
   */
  readonly _company_mchid_: PageAt<'v3/taxi-invoice/taxi-companies/{company_mchid}'>
}

export interface V3TaxiInvoiceTaxiCompanyFolder {
  /**
   * 新增出租车公司
   *
   * 出租车电子发票
   */
  readonly createTaxiCompany: PageAt<'v3/taxi-invoice/taxi-company/create-taxi-company'>
}

export interface V3TaxiInvoiceTaxiesFolder {
  /**
   * 查询出租车信息
   *
   * 出租车电子发票
   */
  readonly _plate_number_: PageAt<'v3/taxi-invoice/taxies/{plate_number}'>
}

export interface V3TaxiInvoiceUserTaxiOrderFolder {
  /**
   * 按凭证查询乘客行程单
   *
   * 出租车电子发票
   */
  readonly findByToken: PageAt<'v3/taxi-invoice/user-taxi-order/find-by-token'>
}

export interface V3TaxiInvoiceFolder {
  /** 出租车电子发票 */
  readonly attendance: V3TaxiInvoiceAttendanceFolder
  /**
   * 出租车电子发票插入卡包
   *
   * 出租车电子发票
   */
  readonly cards: V3TaxiInvoiceCardsFolder
  /** 出租车电子发票 */
  readonly driver: V3TaxiInvoiceDriverFolder
  /** 出租车电子发票 */
  readonly drivers: V3TaxiInvoiceDriversFolder
  /** 出租车电子发票 */
  readonly taxi: V3TaxiInvoiceTaxiFolder
  /** 出租车电子发票 */
  readonly taxiCompanies: V3TaxiInvoiceTaxiCompaniesFolder
  /** 出租车电子发票 */
  readonly taxiCompany: V3TaxiInvoiceTaxiCompanyFolder
  /** 出租车电子发票 */
  readonly taxies: V3TaxiInvoiceTaxiesFolder
  /** 出租车电子发票 */
  readonly userTaxiOrder: V3TaxiInvoiceUserTaxiOrderFolder
  /**
   * 查询乘客行程单列表
   *
   * 出租车电子发票
   */
  readonly userTaxiOrders: PageAt<'v3/taxi-invoice/user-taxi-orders'>
}

export interface V3TransactionBlockTransactionBlockRecordsSubMchidFolder {
  /**
   * 分页查询子商户交易拦截记录
   *
   * 商户风险与管控
   */
  readonly _sub_mchid_: PageAt<'v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}'>
}

export interface V3TransactionBlockTransactionBlockRecordsFolder {
  /**
   * 查询子商户交易拦截记录详情
   *
   * 商户风险与管控
   */
  readonly _block_record_id_: PageAt<'v3/transaction-block/transaction-block-records/{block_record_id}'>
  /** 商户风险与管控 */
  readonly subMchid: V3TransactionBlockTransactionBlockRecordsSubMchidFolder
}

export interface V3TransactionBlockTransactionBlockSubmissionsSubMchidFolder {
  /**
   * 发起交易拦截申诉
   *
   * 商户风险与管控
   */
  readonly _sub_mchid_: PageAt<'v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}'>
}

export interface V3TransactionBlockTransactionBlockSubmissionsFolder {
  /**
   * 查询交易拦截申诉详情
   *
   * 商户风险与管控
   */
  readonly _block_submission_id_: PageAt<'v3/transaction-block/transaction-block-submissions/{block_submission_id}'>
  /** 商户风险与管控 */
  readonly subMchid: V3TransactionBlockTransactionBlockSubmissionsSubMchidFolder
}

export interface V3TransactionBlockFolder {
  /** 商户风险与管控 */
  readonly transactionBlockRecords: V3TransactionBlockTransactionBlockRecordsFolder
  /** 商户风险与管控 */
  readonly transactionBlockSubmissions: V3TransactionBlockTransactionBlockSubmissionsFolder
}

export interface V3TransactionsIdTransactionIdFolder extends PageAt<'v3/transactions/id/{transaction_id}'> {
  /**
   * 境外按微信支付订单号关单（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起关单改走[新版接口](/openapi/v3/global/transactions/id/{transaction_id}/close)，此处存档。
   */
  readonly close: PageAt<'v3/transactions/id/{transaction_id}/close'>
  /**
   * 境外按微信支付订单号撤销（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起撤销改走[新版接口](/openapi/v3/global/micropay/transactions/id/{transaction_id}/reverse)，此处存档。
   */
  readonly reverse: PageAt<'v3/transactions/id/{transaction_id}/reverse'>
}

export interface V3TransactionsIdFolder {
  /**
   * 境外按微信支付订单号查单（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起查单改走[新版接口](/openapi/v3/global/transactions/id/{transaction_id})，此处存档。
   */
  readonly _transaction_id_: V3TransactionsIdTransactionIdFolder
}

export interface V3TransactionsOutTradeNoOutTradeNoFolder extends PageAt<'v3/transactions/out-trade-no/{out_trade_no}'> {
  /**
   * 境外按商户订单号关单（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起按商户单号关单改走[新版接口](/openapi/v3/global/transactions/out-trade-no/{out_trade_no}/close)，此处存档。
   */
  readonly close: PageAt<'v3/transactions/out-trade-no/{out_trade_no}/close'>
  /**
   * 境外按商户订单号撤销（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起按商户单号撤销改走[新版接口](/openapi/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse)，此处存档。
   */
  readonly reverse: PageAt<'v3/transactions/out-trade-no/{out_trade_no}/reverse'>
}

export interface V3TransactionsOutTradeNoFolder {
  /**
   * 境外按商户订单号查单（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起按商户单号查单改走[新版接口](/openapi/v3/global/transactions/out-trade-no/{out_trade_no})，此处存档。
   */
  readonly _out_trade_no_: V3TransactionsOutTradeNoOutTradeNoFolder
}

export interface V3TransactionsFolder {
  /**
   * 境外APP支付下单（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起App下单改走[新版接口](/openapi/v3/global/transactions/app)，此处存档。
   */
  readonly app: PageAt<'v3/transactions/app'>
  /** 境外支付 */
  readonly id: V3TransactionsIdFolder
  /**
   * 境外JSAPI/小程序下单（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起这类下单改走[新版接口](/openapi/v3/global/transactions/jsapi)，此处存档。
   */
  readonly jsapi: PageAt<'v3/transactions/jsapi'>
  /**
   * 境外付款码支付（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起付款码改走[新版接口](/openapi/v3/global/micropay/transactions/pay)，此处存档。
   */
  readonly micropay: PageAt<'v3/transactions/micropay'>
  /**
   * 境外H5支付下单（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起H5下单改走[新版接口](/openapi/v3/global/transactions/mweb)，此处存档。
   */
  readonly mweb: PageAt<'v3/transactions/mweb'>
  /**
   * 境外Native支付下单（旧版）
   *
   * 境外支付
   * @deprecated `2022-09-08`起扫码下单改走[新版接口](/openapi/v3/global/transactions/native)，此处存档。
   */
  readonly native: PageAt<'v3/transactions/native'>
  /** 境外支付 */
  readonly outTradeNo: V3TransactionsOutTradeNoFolder
}

export interface V3TransferBatchesBatchIdBatchIdDetailsDetailIdFolder {
  /**
   * 按微信明细单号查询明细
   *
   * 批量转账
   * @deprecated `2025-01-15`起由商家转账接替，已升级的商户不能再调用。单笔转账的查询见[这里](/openapi/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no})。
   */
  readonly _detail_id_: PageAt<'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}'>
}

export interface V3TransferBatchesBatchIdBatchIdDetailsFolder {
  /** 批量转账 */
  readonly detailId: V3TransferBatchesBatchIdBatchIdDetailsDetailIdFolder
}

export interface V3TransferBatchesBatchIdBatchIdFolder extends PageAt<'v3/transfer/batches/batch-id/{batch_id}'> {
  /** 批量转账 */
  readonly details: V3TransferBatchesBatchIdBatchIdDetailsFolder
}

export interface V3TransferBatchesBatchIdFolder {
  /**
   * 按微信批次单号查询批次
   *
   * 批量转账
   * @deprecated `2025-01-15`起由商家转账接替，已升级的商户不能再调用。按微信单号查询见[这里](/openapi/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no})。
   */
  readonly _batch_id_: V3TransferBatchesBatchIdBatchIdFolder
}

export interface V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoFolder {
  /**
   * 按商家明细单号查询明细
   *
   * 批量转账
   * @deprecated `2025-01-15`起由商家转账接替，已升级的商户不能再调用。单笔转账按商户单号的查询见[这里](/openapi/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no})。
   */
  readonly _out_detail_no_: PageAt<'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}'>
}

export interface V3TransferBatchesOutBatchNoOutBatchNoDetailsFolder {
  /** 批量转账 */
  readonly outDetailNo: V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoFolder
}

export interface V3TransferBatchesOutBatchNoOutBatchNoFolder extends PageAt<'v3/transfer/batches/out-batch-no/{out_batch_no}'> {
  /** 批量转账 */
  readonly details: V3TransferBatchesOutBatchNoOutBatchNoDetailsFolder
}

export interface V3TransferBatchesOutBatchNoFolder {
  /**
   * 按商家批次单号查询批次
   *
   * 批量转账
   * @deprecated `2025-01-15`起由商家转账接替，已升级的商户不能再调用。按商户单号查询见[这里](/openapi/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no})。
   */
  readonly _out_batch_no_: V3TransferBatchesOutBatchNoOutBatchNoFolder
}

export interface V3TransferBatchesFolder extends PageAt<'v3/transfer/batches'> {
  /** 批量转账 */
  readonly batchId: V3TransferBatchesBatchIdFolder
  /** 批量转账 */
  readonly outBatchNo: V3TransferBatchesOutBatchNoFolder
}

export interface V3TransferBillReceiptFolder extends PageAt<'v3/transfer/bill-receipt'> {
  /**
   * 查询批次电子回单
   *
   * 批量转账
   */
  readonly _out_batch_no_: PageAt<'v3/transfer/bill-receipt/{out_batch_no}'>
}

export interface V3TransferFolder {
  /**
   * 发起批量转账
   *
   * 批量转账
   * @deprecated `2025-01-15`起由商家转账接替，已升级的商户不能再调用。发起转账见[这里](/openapi/v3/fund-app/mch-transfer/transfer-bills#post)。
   */
  readonly batches: V3TransferBatchesFolder
  /**
   * 申请批次电子回单
   *
   * 批量转账
   */
  readonly billReceipt: V3TransferBillReceiptFolder
}

export interface V3TransferDetailFolder {
  /**
   * - `post`: 申请转账明细电子回单
   * - `get`: 查询转账明细电子回单
   *
   * 批量转账
   */
  readonly electronicReceipts: PageAt<'v3/transfer-detail/electronic-receipts'>
}

export interface V3TransferdownloadFolder {
  /**
   * 下载电子回单PDF文件
   *
   * 商家转账
   */
  readonly elecvoucherfile: PageAt<'v3/transferdownload/elecvoucherfile'>
  /**
   * 下载电子回单
   *
   * 批量转账
   */
  readonly signfile: PageAt<'v3/transferdownload/signfile'>
}

export interface V3VehicleEtcContractsFolder {
  /**
   * 查询ETC签约状态
   *
   * ETC授权
   */
  readonly _contract_id_: PageAt<'v3/vehicle/etc/contracts/{contract_id}'>
}

export interface V3VehicleEtcTransactionsIdFolder {
  /**
   * 按微信支付订单号查ETC订单
   *
   * ETC授权
   */
  readonly _transaction_id_: PageAt<'v3/vehicle/etc/transactions/id/{transaction_id}'>
}

export interface V3VehicleEtcTransactionsOutTradeNoFolder {
  /**
   * 按商户订单号查ETC订单
   *
   * ETC授权
   */
  readonly _out_trade_no_: PageAt<'v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}'>
}

export interface V3VehicleEtcTransactionsFolder {
  /**
   * ETC高速扣款
   *
   * ETC授权
   */
  readonly highway: PageAt<'v3/vehicle/etc/transactions/highway'>
  /** ETC授权 */
  readonly id: V3VehicleEtcTransactionsIdFolder
  /** ETC授权 */
  readonly outTradeNo: V3VehicleEtcTransactionsOutTradeNoFolder
}

export interface V3VehicleEtcUsersOpenidFolder {
  /**
   * 按用户标识查询ETC签约
   *
   * ETC授权
   */
  readonly contracts: PageAt<'v3/vehicle/etc/users/{openid}/contracts'>
}

export interface V3VehicleEtcUsersFolder {
  /** ETC授权 */
  readonly _openid_: V3VehicleEtcUsersOpenidFolder
}

export interface V3VehicleEtcFolder {
  /** ETC授权 */
  readonly contracts: V3VehicleEtcContractsFolder
  /**
   * ETC指定卡扣费预开通
   *
   * ETC授权
   */
  readonly preopen: PageAt<'v3/vehicle/etc/preopen'>
  /** ETC授权 */
  readonly transactions: V3VehicleEtcTransactionsFolder
  /** ETC授权 */
  readonly users: V3VehicleEtcUsersFolder
}

export interface V3VehicleParkingServicesFolder {
  /**
   * 查询车牌服务开通信息
   *
   * 停车服务
   */
  readonly find: PageAt<'v3/vehicle/parking/services/find'>
}

export interface V3VehicleParkingFolder {
  /**
   * 创建停车入场
   *
   * 停车服务
   */
  readonly parkings: PageAt<'v3/vehicle/parking/parkings'>
  /** 停车服务 */
  readonly services: V3VehicleParkingServicesFolder
}

export interface V3VehicleTransactionsOutTradeNoFolder {
  /**
   * 查询停车扣费订单
   *
   * 停车服务
   */
  readonly _out_trade_no_: PageAt<'v3/vehicle/transactions/out-trade-no/{out_trade_no}'>
}

export interface V3VehicleTransactionsFolder {
  /** 停车服务 */
  readonly outTradeNo: V3VehicleTransactionsOutTradeNoFolder
  /**
   * 停车扣费受理
   *
   * 停车服务
   */
  readonly parking: PageAt<'v3/vehicle/transactions/parking'>
}

export interface V3VehicleFolder {
  /** ETC授权 */
  readonly etc: V3VehicleEtcFolder
  /** 停车服务 */
  readonly parking: V3VehicleParkingFolder
  /** 停车服务 */
  readonly transactions: V3VehicleTransactionsFolder
}

export interface V3WebizpayAvailMchRangesRangeIdMerchantIdentifiersFolder extends PageAt<'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers'> {
  /**
   * 删除商户范围内的商户标识
   *
   * 企业支付
   */
  readonly _merchant_identifier_: PageAt<'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}'>
}

export interface V3WebizpayAvailMchRangesRangeIdFolder {
  /**
   * - `post`: 添加商户标识
   * - `get`: 查询商户标识列表
   *
   * 企业支付
   */
  readonly merchantIdentifiers: V3WebizpayAvailMchRangesRangeIdMerchantIdentifiersFolder
}

export interface V3WebizpayAvailMchRangesFolder extends PageAt<'v3/webizpay/avail-mch-ranges'> {
  /** 企业支付 */
  readonly _range_id_: V3WebizpayAvailMchRangesRangeIdFolder
}

export interface V3WebizpayBillFolder {
  /**
   * 申请企业支付出资凭证
   *
   * 企业支付
   */
  readonly proof: PageAt<'v3/webizpay/bill/proof'>
  /**
   * 申请企业支付业务账单
   *
   * 企业支付
   */
  readonly tradeBill: PageAt<'v3/webizpay/bill/trade-bill'>
}

export interface V3WebizpayEmployeesEmployeeIdOutQuotaCardsFolder {
  /**
   * 按商户卡号查企业支付额度卡
   *
   * 企业支付
   */
  readonly _out_card_no_: PageAt<'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}'>
}

export interface V3WebizpayEmployeesEmployeeIdQuotaCardsCardNoFolder extends PageAt<'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}'> {
  /**
   * 作废企业支付额度卡
   *
   * 企业支付
   */
  readonly cancel: PageAt<'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel'>
  /**
   * 获取指定额度卡支付链接
   *
   * 企业支付
   */
  readonly paymentUrl: PageAt<'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url'>
}

export interface V3WebizpayEmployeesEmployeeIdQuotaCardsFolder extends PageAt<'v3/webizpay/employees/{employee_id}/quota-cards'> {
  /**
   * 按额度卡卡号查企业支付额度卡
   *
   * 企业支付
   */
  readonly _card_no_: V3WebizpayEmployeesEmployeeIdQuotaCardsCardNoFolder
}

export interface V3WebizpayEmployeesEmployeeIdFolder {
  /** 企业支付 */
  readonly outQuotaCards: V3WebizpayEmployeesEmployeeIdOutQuotaCardsFolder
  /**
   * 下发企业支付额度卡
   *
   * 企业支付
   */
  readonly quotaCards: V3WebizpayEmployeesEmployeeIdQuotaCardsFolder
  /**
   * 解除员工企业支付授权
   *
   * 企业支付
   */
  readonly revoke: PageAt<'v3/webizpay/employees/{employee_id}/revoke'>
}

export interface V3WebizpayEmployeesFolder {
  /** 企业支付 */
  readonly _employee_id_: V3WebizpayEmployeesEmployeeIdFolder
}

export interface V3WebizpayStoresEntityMatchesFolder extends PageAt<'v3/webizpay/stores/entity-matches'> {
  /**
   * 查询门店主体匹配结果
   *
   * 企业支付
   */
  readonly _batch_id_: PageAt<'v3/webizpay/stores/entity-matches/{batch_id}'>
}

export interface V3WebizpayStoresFolder {
  /**
   * 发起门店主体匹配
   *
   * 企业支付
   */
  readonly entityMatches: V3WebizpayStoresEntityMatchesFolder
}

export interface V3WebizpayUsersUserIdFolder {
  /**
   * 查询员工企业支付授权状态
   *
   * 企业支付
   */
  readonly authorizationState: PageAt<'v3/webizpay/users/{user_id}/authorization-state'>
  /**
   * 发起员工企业支付授权
   *
   * 企业支付
   */
  readonly authorizationUrl: PageAt<'v3/webizpay/users/{user_id}/authorization-url'>
}

export interface V3WebizpayUsersFolder {
  /** 企业支付 */
  readonly _user_id_: V3WebizpayUsersUserIdFolder
}

export interface V3WebizpayFolder {
  /**
   * - `post`: 创建可用商户范围
   * - `get`: 查询可用商户范围列表
   *
   * 企业支付
   */
  readonly availMchRanges: V3WebizpayAvailMchRangesFolder
  /** 企业支付 */
  readonly bill: V3WebizpayBillFolder
  /** 企业支付 */
  readonly employees: V3WebizpayEmployeesFolder
  /** 企业支付 */
  readonly stores: V3WebizpayStoresFolder
  /** 企业支付 */
  readonly users: V3WebizpayUsersFolder
}

export interface V3Folder {
  /** 在途异常资金 */
  readonly abnormalFundProcessing: V3AbnormalFundProcessingFolder
  /** 微众渠道 */
  readonly aggracctBc: V3AggracctBcFolder
  /** 结算账户与规则 */
  readonly apply4sub: V3Apply4subFolder
  /** 确认开户意愿 */
  readonly apply4subject: V3Apply4subjectFolder
  /** 特约商户进件 */
  readonly applyment4sub: V3Applyment4subFolder
  /** 银行批量转账 */
  readonly bankBatchTransfer: V3BankBatchTransferFolder
  /** 银行批量转账 */
  readonly bankTransfer: V3BankTransferFolder
  /** 账单 */
  readonly bill: V3BillFolder
  /** 账单 */
  readonly billdownload: V3BilldownloadFolder
  /** 连锁品牌分账 · 摇优惠与投放计划 · 品牌入驻与授权 · 商家名片 · 商家名片会员 · 品牌门店 */
  readonly brand: V3BrandFolder
  /** 品牌入驻与授权 */
  readonly brandBasic: V3BrandBasicFolder
  /** 智慧商圈 */
  readonly businesscircle: V3BusinesscircleFolder
  /** 银行组件 */
  readonly capital: V3CapitalFolder
  /** 扫码点餐 */
  readonly catering: V3CateringFolder
  /**
   * 获取平台证书
   *
   * 平台证书
   */
  readonly certificates: PageAt<'v3/certificates'>
  /** 合单支付 */
  readonly combineTransactions: V3CombineTransactionsFolder
  /** 商户风险与管控 */
  readonly compliance: V3ComplianceFolder
  /** 电商代扣与还款 */
  readonly creditRepayment: V3CreditRepaymentFolder
  /** 清关报关 */
  readonly customs: V3CustomsFolder
  /** 微信先享卡 */
  readonly discountCard: V3DiscountCardFolder
  /** 充电自行车 */
  readonly ebike: V3EbikeFolder
  /** 二级商户进件 · 电商分账与补差 · 电商退款 · 二级商户余额与提现 · 二级商户注销 · 二级商户转账 · 电商代扣与还款 · 个人收款 */
  readonly ecommerce: V3EcommerceFolder
  /** 教育续费通 */
  readonly eduPapay: V3EduPapayFolder
  /** 集星光 */
  readonly eduStar: V3EduStarFolder
  /** 校园轻松付 */
  readonly eduschoolpay: V3EduschoolpayFolder
  /** 微信寄快递 */
  readonly express: V3ExpressFolder
  /** 刷脸与刷掌 */
  readonly facemch: V3FacemchFolder
  /** 商家转账 · 转账到QQ钱包 · 品牌红包 · 公益捐赠 */
  readonly fundApp: V3FundAppFolder
  /** 跨境付款 */
  readonly fundsToOversea: V3FundsToOverseaFolder
  /** 境外支付 · 境外退款 · 境外对账与结算 · 境外分账 · 境外委托代扣 · 境外商户与权限 · 清关报关 · 境外投诉 */
  readonly global: V3GlobalFolder
  /** 点金计划 */
  readonly goldplan: V3GoldplanFolder
  /** 国家补贴 */
  readonly gov: V3GovFolder
  /** 充电宝隔夜归还 */
  readonly hirePowerBank: V3HirePowerBankFolder
  /** 出行券 */
  readonly industryCoupon: V3IndustryCouponFolder
  /** 品牌小店营销 · 音箱与小票机 */
  readonly industryRebate: V3IndustryRebateFolder
  /** 微信保单服务 */
  readonly inspolicymgr: V3InspolicymgrFolder
  /** 刷脸与刷掌 */
  readonly iotmanage: V3IotmanageFolder
  /** 爱心餐 */
  readonly lovefeast: V3LovefeastFolder
  /** 代金券 · 商家券 · 商品券 · 摇优惠与投放计划 · 支付有礼 · 委托营销 · 会员卡 · 银行与平台活动 · 品牌小店营销 · 电子小票 */
  readonly marketing: V3MarketingFolder
  /** 商户风险与管控 */
  readonly mchManage: V3MchManageFolder
  /** 商户风险与管控 */
  readonly mchOperationManage: V3MchOperationManageFolder
  /** 二级商户注销 */
  readonly mch_operate: V3MchOperateFolder
  /** 商户资料变更 */
  readonly mchalterapply: V3MchalterapplyFolder
  /** 医保支付 */
  readonly medIns: V3MedInsFolder
  /** 余额与提现 · 特约商户进件 */
  readonly merchant: V3MerchantFolder
  /** 商户风险与管控 */
  readonly merchantRiskManage: V3MerchantRiskManageFolder
  /** 消费者投诉 */
  readonly merchantService: V3MerchantServiceFolder
  /** 结算账户与规则 */
  readonly merchantSettlement: V3MerchantSettlementFolder
  /** 品牌门店 */
  readonly merchantStore: V3MerchantStoreFolder
  /** 来账识别 */
  readonly merchantfund: V3MerchantfundFolder
  /**
   * - `post`: 子商户进件（融合钱包旧版）
   * - `put`: 修改子商户（融合钱包旧版）
   *
   * 境外商户与权限
   * @deprecated `2022-09-08`起有新版，进件见[这里](/openapi/v3/global/merchants#post)，本节仅供查阅存量代码。
   */
  readonly merchants: V3MerchantsFolder
  /** 消费金 */
  readonly multiuse: V3MultiuseFolder
  /** 电子发票 */
  readonly newTaxControlFapiao: V3NewTaxControlFapiaoFolder
  /** 刷脸与刷掌 */
  readonly offlineface: V3OfflinefaceFolder
  /** 刷脸与刷掌 */
  readonly offlinefacemch: V3OfflinefacemchFolder
  /** 刷脸与刷掌 */
  readonly palmservice: V3PalmserviceFolder
  /** 委托代扣 · 保险委托代扣 */
  readonly papay: V3PapayFolder
  /** 停车缴费服务 */
  readonly parking: V3ParkingFolder
  /** 委托代扣 */
  readonly partnerPapay: V3PartnerPapayFolder
  /** 批量转账 */
  readonly partnerTransfer: V3PartnerTransferFolder
  /** 免密支付 · 电商代扣与还款 */
  readonly passwordExemptContract: V3PasswordExemptContractFolder
  /** 基础支付 · 免密支付 · 微信分付 */
  readonly pay: V3PayFolder
  /** 音箱与小票机 */
  readonly payDevices: V3PayDevicesFolder
  /** 微工卡 */
  readonly payrollCard: V3PayrollCardFolder
  /** 微信支付分 · 支付分签约计划 · 智慧零售 · 先享后付 */
  readonly payscore: V3PayscoreFolder
  /** 商家转账预约 · 二级商户余额与提现 · 二级商户充值 · 赔付与保证金 · 保险预约转账 · 个人收款 */
  readonly platsolution: V3PlatsolutionFolder
  /** 分账 */
  readonly profitsharing: V3ProfitsharingFolder
  /** 刷码乘车 */
  readonly qrcode: V3QrcodeFolder
  /** 银行与平台活动 */
  readonly rateActivity: V3RateActivityFolder
  /** 实名信息校验 */
  readonly realname: V3RealnameFolder
  /** 商家充值 */
  readonly recharge: V3RechargeFolder
  /** 退款 */
  readonly refund: V3RefundFolder
  /**
   * - `post`: 境外申请退款（旧版）
   * - `get`: 境外查询所有退款（旧版）
   *
   * 境外退款
   * @deprecated `2022-09-08`起由新版接替，申请退款改用[新接口](/openapi/v3/global/refunds#post)，这里供维护存量代码时对照。
   */
  readonly refunds: V3RefundsFolder
  /** 电商代扣与还款 */
  readonly repayment: V3RepaymentFolder
  /** 接入测试 */
  readonly security: V3SecurityFolder
  /** 境外对账与结算 */
  readonly settle: V3SettleFolder
  /** 支付即服务 */
  readonly smartguide: V3SmartguideFolder
  /**
   * 境外下载对账单（旧版）
   *
   * 境外对账与结算
   * @deprecated 旧版。`2022-09-08`起对账单改从[新接口](/openapi/v3/global/statements)下载，这里仅存档。
   */
  readonly statements: PageAt<'v3/statements'>
  /** 出租车电子发票 */
  readonly taxiInvoice: V3TaxiInvoiceFolder
  /** 商户风险与管控 */
  readonly transactionBlock: V3TransactionBlockFolder
  /** 境外支付 */
  readonly transactions: V3TransactionsFolder
  /** 批量转账 */
  readonly transfer: V3TransferFolder
  /** 批量转账 */
  readonly transferDetail: V3TransferDetailFolder
  /** 商家转账 · 批量转账 */
  readonly transferdownload: V3TransferdownloadFolder
  /** 停车服务 · ETC授权 */
  readonly vehicle: V3VehicleFolder
  /** 企业支付 */
  readonly webizpay: V3WebizpayFolder
}

export interface Pages {
  /** 商品券(品牌商户) */
  readonly brand: BrandFolder
  /** 基础支付(APIv2) · 合单支付(APIv2) · 退款(APIv2) · 账单(APIv2) · 刷脸支付(APIv2) · 酒店押金(APIv2) · 沙箱环境(APIv2) · 分账(APIv2) · 现金红包(APIv2) · 付款到零钱(APIv2) · 付款到银行卡(APIv2) · 企业微信(APIv2) · 清关报关(APIv2) · 代金券(APIv2) · 扣款服务(APIv2) · 微信车主服务(APIv2) · 乘车码代扣(APIv2) · 免押租借与速住(APIv2) · 实名授权(APIv2) · 小微商户(APIv2) · 特约商户管理(APIv2) · 商户风险(APIv2) · 境外支付(APIv2) */
  readonly v2: V2Folder
  /** 基础支付 · 合单支付 · 退款 · 账单 · 免密支付 · 微信分付 · 刷脸与刷掌 · 分账 · 连锁品牌分账 · 商家转账 · 商家转账预约 · 批量转账 · 转账到QQ钱包 · 品牌红包 · 余额与提现 · 商家充值 · 来账识别 · 在途异常资金 · 代金券 · 商家券 · 商品券 · 摇优惠与投放计划 · 支付有礼 · 消费金 · … (97) */
  readonly v3: V3Folder
}
