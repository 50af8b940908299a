/** 由全部页面生成。请修改页面，直接改此文件会丢失。 */

/** 全部接口页面，以路径为键，用到时才加载其模块。 */
export const operations = {
  'brand/marketing/product-coupon/media/upload-image': () =>
    import('./brand/marketing/product-coupon/media/upload-image.js'),
  'brand/marketing/product-coupon/notify-configs': () =>
    import('./brand/marketing/product-coupon/notify-configs.js'),
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}': () =>
    import('./brand/marketing/product-coupon/product-coupons/_product_coupon_id_.js'),
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate': () =>
    import('./brand/marketing/product-coupon/product-coupons/_product_coupon_id_/deactivate.js'),
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': () =>
    import('./brand/marketing/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_/associate-stores.js'),
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': () =>
    import('./brand/marketing/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_/upload-coupon-codes.js'),
  'brand/marketing/product-coupon/users/{openid}/coupons': () =>
    import('./brand/marketing/product-coupon/users/_openid_/coupons.js'),
  'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}': () =>
    import('./brand/marketing/product-coupon/users/_openid_/coupons/_coupon_code_.js'),
  'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': () =>
    import('./brand/marketing/product-coupon/users/_openid_/coupons/_coupon_code_/confirm.js'),
  'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': () =>
    import('./brand/marketing/product-coupon/users/_openid_/coupons/_coupon_code_/deactivate.js'),
  'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return': () =>
    import('./brand/marketing/product-coupon/users/_openid_/coupons/_coupon_code_/return.js'),
  'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use': () =>
    import('./brand/marketing/product-coupon/users/_openid_/coupons/_coupon_code_/use.js'),
  'v2/appauth/authindex': () => import('./v2/appauth/authindex.js'),
  'v2/appauth/getaccesstoken': () => import('./v2/appauth/getaccesstoken.js'),
  'v2/applyment/micro/getstate': () => import('./v2/applyment/micro/getstate.js'),
  'v2/applyment/micro/getupgradestate': () => import('./v2/applyment/micro/getupgradestate.js'),
  'v2/applyment/micro/modifyarchives': () => import('./v2/applyment/micro/modifyarchives.js'),
  'v2/applyment/micro/modifycontactinfo': () => import('./v2/applyment/micro/modifycontactinfo.js'),
  'v2/applyment/micro/signcontract': () => import('./v2/applyment/micro/signcontract.js'),
  'v2/applyment/micro/submit': () => import('./v2/applyment/micro/submit.js'),
  'v2/applyment/micro/submitupgrade': () => import('./v2/applyment/micro/submitupgrade.js'),
  'v2/billcommentsp/batchquerycomment': () => import('./v2/billcommentsp/batchquerycomment.js'),
  'v2/cgi-bin/mch/customs/customdeclareorder': () => import('./v2/cgi-bin/mch/customs/customdeclareorder.js'),
  'v2/cgi-bin/mch/customs/customdeclarequery': () => import('./v2/cgi-bin/mch/customs/customdeclarequery.js'),
  'v2/cgi-bin/mch/newcustoms/customdeclareredeclare': () =>
    import('./v2/cgi-bin/mch/newcustoms/customdeclareredeclare.js'),
  'v2/deposit/consume': () => import('./v2/deposit/consume.js'),
  'v2/deposit/facepay': () => import('./v2/deposit/facepay.js'),
  'v2/deposit/micropay': () => import('./v2/deposit/micropay.js'),
  'v2/deposit/orderquery': () => import('./v2/deposit/orderquery.js'),
  'v2/deposit/refund': () => import('./v2/deposit/refund.js'),
  'v2/deposit/refundquery': () => import('./v2/deposit/refundquery.js'),
  'v2/deposit/reverse': () => import('./v2/deposit/reverse.js'),
  'v2/deposit/unifiedorder': () => import('./v2/deposit/unifiedorder.js'),
  'v2/face/get_wxpayface_authinfo': () => import('./v2/face/get_wxpayface_authinfo.js'),
  'v2/fund/queryautowithdrawbydate': () => import('./v2/fund/queryautowithdrawbydate.js'),
  'v2/fund/reautowithdrawbydate': () => import('./v2/fund/reautowithdrawbydate.js'),
  'v2/mchrisk/bankquerymchauditinfo': () => import('./v2/mchrisk/bankquerymchauditinfo.js'),
  'v2/mchrisk/channelquerymchauditinfo': () => import('./v2/mchrisk/channelquerymchauditinfo.js'),
  'v2/mchrisk/querymchrisk': () => import('./v2/mchrisk/querymchrisk.js'),
  'v2/mchrisk/setmchriskcallback': () => import('./v2/mchrisk/setmchriskcallback.js'),
  'v2/mchrisk/syncmchriskresult': () => import('./v2/mchrisk/syncmchriskresult.js'),
  'v2/mmpaymkttransfers/gethbinfo': () => import('./v2/mmpaymkttransfers/gethbinfo.js'),
  'v2/mmpaymkttransfers/gettransferinfo': () => import('./v2/mmpaymkttransfers/gettransferinfo.js'),
  'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket': () =>
    import('./v2/mmpaymkttransfers/promotion/paywwsptrans2pocket.js'),
  'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket': () =>
    import('./v2/mmpaymkttransfers/promotion/querywwsptrans2pocket.js'),
  'v2/mmpaymkttransfers/promotion/transfers': () => import('./v2/mmpaymkttransfers/promotion/transfers.js'),
  'v2/mmpaymkttransfers/query_coupon_stock': () => import('./v2/mmpaymkttransfers/query_coupon_stock.js'),
  'v2/mmpaymkttransfers/querycouponsinfo': () => import('./v2/mmpaymkttransfers/querycouponsinfo.js'),
  'v2/mmpaymkttransfers/queryworkwxredpack': () => import('./v2/mmpaymkttransfers/queryworkwxredpack.js'),
  'v2/mmpaymkttransfers/send_coupon': () => import('./v2/mmpaymkttransfers/send_coupon.js'),
  'v2/mmpaymkttransfers/sendgroupredpack': () => import('./v2/mmpaymkttransfers/sendgroupredpack.js'),
  'v2/mmpaymkttransfers/sendminiprogramhb': () => import('./v2/mmpaymkttransfers/sendminiprogramhb.js'),
  'v2/mmpaymkttransfers/sendredpack': () => import('./v2/mmpaymkttransfers/sendredpack.js'),
  'v2/mmpaymkttransfers/sendworkwxredpack': () => import('./v2/mmpaymkttransfers/sendworkwxredpack.js'),
  'v2/mmpaysptrans/pay_bank': () => import('./v2/mmpaysptrans/pay_bank.js'),
  'v2/mmpaysptrans/query_bank': () => import('./v2/mmpaysptrans/query_bank.js'),
  'v2/papay/deletecontract': () => import('./v2/papay/deletecontract.js'),
  'v2/papay/entrustweb': () => import('./v2/papay/entrustweb.js'),
  'v2/papay/h5entrustweb': () => import('./v2/papay/h5entrustweb.js'),
  'v2/papay/partner/deletecontract': () => import('./v2/papay/partner/deletecontract.js'),
  'v2/papay/partner/entrustweb': () => import('./v2/papay/partner/entrustweb.js'),
  'v2/papay/partner/h5entrustweb': () => import('./v2/papay/partner/h5entrustweb.js'),
  'v2/papay/partner/preentrustweb': () => import('./v2/papay/partner/preentrustweb.js'),
  'v2/papay/partner/querycontract': () => import('./v2/papay/partner/querycontract.js'),
  'v2/papay/preentrustweb': () => import('./v2/papay/preentrustweb.js'),
  'v2/papay/querycontract': () => import('./v2/papay/querycontract.js'),
  'v2/pay/closecombinedorder': () => import('./v2/pay/closecombinedorder.js'),
  'v2/pay/closeorder': () => import('./v2/pay/closeorder.js'),
  'v2/pay/combinedorder': () => import('./v2/pay/combinedorder.js'),
  'v2/pay/contractorder': () => import('./v2/pay/contractorder.js'),
  'v2/pay/downloadbill': () => import('./v2/pay/downloadbill.js'),
  'v2/pay/downloadfundflow': () => import('./v2/pay/downloadfundflow.js'),
  'v2/pay/facepay': () => import('./v2/pay/facepay.js'),
  'v2/pay/facepayquery': () => import('./v2/pay/facepayquery.js'),
  'v2/pay/micropay': () => import('./v2/pay/micropay.js'),
  'v2/pay/orderquery': () => import('./v2/pay/orderquery.js'),
  'v2/pay/paporderquery': () => import('./v2/pay/paporderquery.js'),
  'v2/pay/pappayapply': () => import('./v2/pay/pappayapply.js'),
  'v2/pay/partner/paporderquery': () => import('./v2/pay/partner/paporderquery.js'),
  'v2/pay/partner/pappayapply': () => import('./v2/pay/partner/pappayapply.js'),
  'v2/pay/profitsharingaddreceiver': () => import('./v2/pay/profitsharingaddreceiver.js'),
  'v2/pay/profitsharingmerchantratioquery': () => import('./v2/pay/profitsharingmerchantratioquery.js'),
  'v2/pay/profitsharingorderamountquery': () => import('./v2/pay/profitsharingorderamountquery.js'),
  'v2/pay/profitsharingquery': () => import('./v2/pay/profitsharingquery.js'),
  'v2/pay/profitsharingremovereceiver': () => import('./v2/pay/profitsharingremovereceiver.js'),
  'v2/pay/profitsharingreturnquery': () => import('./v2/pay/profitsharingreturnquery.js'),
  'v2/pay/querycombinedorder': () => import('./v2/pay/querycombinedorder.js'),
  'v2/pay/queryexchagerate': () => import('./v2/pay/queryexchagerate.js'),
  'v2/pay/refundquery': () => import('./v2/pay/refundquery.js'),
  'v2/pay/refundqueryv2': () => import('./v2/pay/refundqueryv2.js'),
  'v2/pay/settlementquery': () => import('./v2/pay/settlementquery.js'),
  'v2/pay/unifiedorder': () => import('./v2/pay/unifiedorder.js'),
  'v2/payitil/report': () => import('./v2/payitil/report.js'),
  'v2/risk/getcertficates': () => import('./v2/risk/getcertficates.js'),
  'v2/risk/getpublickey': () => import('./v2/risk/getpublickey.js'),
  'v2/risk/getviolation': () => import('./v2/risk/getviolation.js'),
  'v2/secapi/mch/addInstitutionsub': () => import('./v2/secapi/mch/addInstitutionsub.js'),
  'v2/secapi/mch/addsubdevconfig': () => import('./v2/secapi/mch/addsubdevconfig.js'),
  'v2/secapi/mch/channelsetting': () => import('./v2/secapi/mch/channelsetting.js'),
  'v2/secapi/mch/modifyInstitutionsub': () => import('./v2/secapi/mch/modifyInstitutionsub.js'),
  'v2/secapi/mch/modifymchinfo': () => import('./v2/secapi/mch/modifymchinfo.js'),
  'v2/secapi/mch/queryInstitutionsub': () => import('./v2/secapi/mch/queryInstitutionsub.js'),
  'v2/secapi/mch/querysubdevconfig': () => import('./v2/secapi/mch/querysubdevconfig.js'),
  'v2/secapi/mch/submchmanage': () => import('./v2/secapi/mch/submchmanage.js'),
  'v2/secapi/mch/uploadmedia': () => import('./v2/secapi/mch/uploadmedia.js'),
  'v2/secapi/mkt/addrecommendconf': () => import('./v2/secapi/mkt/addrecommendconf.js'),
  'v2/secapi/pay/facepayreverse': () => import('./v2/secapi/pay/facepayreverse.js'),
  'v2/secapi/pay/multiprofitsharing': () => import('./v2/secapi/pay/multiprofitsharing.js'),
  'v2/secapi/pay/profitsharing': () => import('./v2/secapi/pay/profitsharing.js'),
  'v2/secapi/pay/profitsharingfinish': () => import('./v2/secapi/pay/profitsharingfinish.js'),
  'v2/secapi/pay/profitsharingreturn': () => import('./v2/secapi/pay/profitsharingreturn.js'),
  'v2/secapi/pay/refund': () => import('./v2/secapi/pay/refund.js'),
  'v2/secapi/pay/refundv2': () => import('./v2/secapi/pay/refundv2.js'),
  'v2/secapi/pay/reverse': () => import('./v2/secapi/pay/reverse.js'),
  'v2/secsvc/getrealnameinfo': () => import('./v2/secsvc/getrealnameinfo.js'),
  'v2/secsvc/realnameauth': () => import('./v2/secsvc/realnameauth.js'),
  'v2/tools/authcodetoopenid': () => import('./v2/tools/authcodetoopenid.js'),
  'v2/tools/shorturl': () => import('./v2/tools/shorturl.js'),
  'v2/transit/partnerpay/payapply': () => import('./v2/transit/partnerpay/payapply.js'),
  'v2/transit/partnerpay/queryorder': () => import('./v2/transit/partnerpay/queryorder.js'),
  'v2/transit/partnerpay/querystate': () => import('./v2/transit/partnerpay/querystate.js'),
  'v2/transit/pay/payapply': () => import('./v2/transit/pay/payapply.js'),
  'v2/transit/pay/querystate': () => import('./v2/transit/pay/querystate.js'),
  'v2/transit/queryorder': () => import('./v2/transit/queryorder.js'),
  'v2/vehicle/partnerpay/notification': () => import('./v2/vehicle/partnerpay/notification.js'),
  'v2/vehicle/partnerpay/payapply': () => import('./v2/vehicle/partnerpay/payapply.js'),
  'v2/vehicle/partnerpay/querystate': () => import('./v2/vehicle/partnerpay/querystate.js'),
  'v2/vehicle/pay/notification': () => import('./v2/vehicle/pay/notification.js'),
  'v2/vehicle/pay/payapply': () => import('./v2/vehicle/pay/payapply.js'),
  'v2/vehicle/pay/querystate': () => import('./v2/vehicle/pay/querystate.js'),
  'v2/wxv/cancelbill': () => import('./v2/wxv/cancelbill.js'),
  'v2/wxv/changerentmoney': () => import('./v2/wxv/changerentmoney.js'),
  'v2/wxv/createhotelbill': () => import('./v2/wxv/createhotelbill.js'),
  'v2/wxv/createrentbill': () => import('./v2/wxv/createrentbill.js'),
  'v2/wxv/finishhotelbill': () => import('./v2/wxv/finishhotelbill.js'),
  'v2/wxv/finishrentbill': () => import('./v2/wxv/finishrentbill.js'),
  'v2/wxv/queryhotelbill': () => import('./v2/wxv/queryhotelbill.js'),
  'v2/wxv/queryrentbill': () => import('./v2/wxv/queryrentbill.js'),
  'v2/xdc/apiv2getsignkey/sign/getsignkey': () => import('./v2/xdc/apiv2getsignkey/sign/getsignkey.js'),
  'v2/xdc/apiv2sandbox/pay/micropay': () => import('./v2/xdc/apiv2sandbox/pay/micropay.js'),
  'v2/xdc/apiv2sandbox/pay/orderquery': () => import('./v2/xdc/apiv2sandbox/pay/orderquery.js'),
  'v3/abnormal-fund-processing/receipts/{receipt_id}': () =>
    import('./v3/abnormal-fund-processing/receipts/_receipt_id_.js'),
  'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': () =>
    import('./v3/abnormal-fund-processing/receipts/_receipt_id_/transfer-instructions.js'),
  'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': () =>
    import('./v3/abnormal-fund-processing/receipts/_receipt_id_/transfer-instructions/_out_instruction_no_.js'),
  'v3/aggracct-bc/wb-channel/account/balance': () => import('./v3/aggracct-bc/wb-channel/account/balance.js'),
  'v3/aggracct-bc/wb-channel/account/mch_archives': () =>
    import('./v3/aggracct-bc/wb-channel/account/mch_archives.js'),
  'v3/aggracct-bc/wb-channel/account/mch_media': () =>
    import('./v3/aggracct-bc/wb-channel/account/mch_media.js'),
  'v3/aggracct-bc/wb-channel/bank-channel-account/rename': () =>
    import('./v3/aggracct-bc/wb-channel/bank-channel-account/rename.js'),
  'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': () =>
    import('./v3/aggracct-bc/wb-channel/bank-channel-account/rename/_application_id_.js'),
  'v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': () =>
    import('./v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify.js'),
  'v3/aggracct-bc/wb-channel/control-orders/punish': () =>
    import('./v3/aggracct-bc/wb-channel/control-orders/punish.js'),
  'v3/aggracct-bc/wb-channel/control-orders/recover': () =>
    import('./v3/aggracct-bc/wb-channel/control-orders/recover.js'),
  'v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': () =>
    import('./v3/aggracct-bc/wb-channel/control-orders/_out_request_no_.js'),
  'v3/aggracct-bc/wb-channel/special-reduction': () =>
    import('./v3/aggracct-bc/wb-channel/special-reduction.js'),
  'v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': () =>
    import('./v3/aggracct-bc/wb-channel/special-reduction/_out_request_no_.js'),
  'v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': () =>
    import('./v3/apply4sub/sub_merchants/_sub_mchid_/application/_application_no_.js'),
  'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': () =>
    import('./v3/apply4sub/sub_merchants/_sub_mchid_/modify-settlement.js'),
  'v3/apply4sub/sub_merchants/{sub_mchid}/settlement': () =>
    import('./v3/apply4sub/sub_merchants/_sub_mchid_/settlement.js'),
  'v3/apply4subject/applyment': () => import('./v3/apply4subject/applyment.js'),
  'v3/apply4subject/applyment/merchants/{sub_mchid}/state': () =>
    import('./v3/apply4subject/applyment/merchants/_sub_mchid_/state.js'),
  'v3/apply4subject/applyment/{applyment_id}/cancel': () =>
    import('./v3/apply4subject/applyment/_applyment_id_/cancel.js'),
  'v3/apply4subject/applyment/{business_code}/cancel': () =>
    import('./v3/apply4subject/applyment/_business_code_/cancel.js'),
  'v3/applyment4sub/applyment/': () => import('./v3/applyment4sub/applyment/_empty_.js'),
  'v3/applyment4sub/applyment/applyment_id/{applyment_id}': () =>
    import('./v3/applyment4sub/applyment/applyment_id/_applyment_id_.js'),
  'v3/applyment4sub/applyment/business_code/{business_code}': () =>
    import('./v3/applyment4sub/applyment/business_code/_business_code_.js'),
  'v3/bank-batch-transfer/receipt/detail-receipts': () =>
    import('./v3/bank-batch-transfer/receipt/detail-receipts.js'),
  'v3/bank-batch-transfer/receipt/summary-receipts': () =>
    import('./v3/bank-batch-transfer/receipt/summary-receipts.js'),
  'v3/bank-transfer/batches': () => import('./v3/bank-transfer/batches.js'),
  'v3/bank-transfer/batches/batch-id/{batch_id}': () =>
    import('./v3/bank-transfer/batches/batch-id/_batch_id_.js'),
  'v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': () =>
    import('./v3/bank-transfer/batches/batch-id/_batch_id_/details/detail-id/_detail_id_.js'),
  'v3/bank-transfer/batches/out-batch-no/{out_batch_no}': () =>
    import('./v3/bank-transfer/batches/out-batch-no/_out_batch_no_.js'),
  'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': () =>
    import('./v3/bank-transfer/batches/out-batch-no/_out_batch_no_/details/out-detail-no/_out_detail_no_.js'),
  'v3/bill/fundflowbill': () => import('./v3/bill/fundflowbill.js'),
  'v3/bill/sub-merchant-fundflowbill': () => import('./v3/bill/sub-merchant-fundflowbill.js'),
  'v3/bill/tradebill': () => import('./v3/bill/tradebill.js'),
  'v3/billdownload/file': () => import('./v3/billdownload/file.js'),
  'v3/brand-basic/partner/brands/{brand_id}/product-authorities': () =>
    import('./v3/brand-basic/partner/brands/_brand_id_/product-authorities.js'),
  'v3/brand/applyments': () => import('./v3/brand/applyments.js'),
  'v3/brand/applyments/applyment-id/{applyment_id}': () =>
    import('./v3/brand/applyments/applyment-id/_applyment_id_.js'),
  'v3/brand/applyments/business-code/{business_code}': () =>
    import('./v3/brand/applyments/business-code/_business_code_.js'),
  'v3/brand/applyments/cancel-applyment': () => import('./v3/brand/applyments/cancel-applyment.js'),
  'v3/brand/card/card-configs': () => import('./v3/brand/card/card-configs.js'),
  'v3/brand/card/card-configs/cancel-applyment': () =>
    import('./v3/brand/card/card-configs/cancel-applyment.js'),
  'v3/brand/card/card-configs/preview-url': () => import('./v3/brand/card/card-configs/preview-url.js'),
  'v3/brand/card/card-configs/publish': () => import('./v3/brand/card/card-configs/publish.js'),
  'v3/brand/card/card-links': () => import('./v3/brand/card/card-links.js'),
  'v3/brand/card/card-links/business-code/{business_code}': () =>
    import('./v3/brand/card/card-links/business-code/_business_code_.js'),
  'v3/brand/card/card-links/cancel-applyment': () => import('./v3/brand/card/card-links/cancel-applyment.js'),
  'v3/brand/card/card-links/unbind-card-link': () => import('./v3/brand/card/card-links/unbind-card-link.js'),
  'v3/brand/marketing/shake-activities/activities': () =>
    import('./v3/brand/marketing/shake-activities/activities.js'),
  'v3/brand/partner/card-member/cards': () => import('./v3/brand/partner/card-member/cards.js'),
  'v3/brand/partner/card-member/cards/{card_id}': () =>
    import('./v3/brand/partner/card-member/cards/_card_id_.js'),
  'v3/brand/partner/card-member/cards/{card_id}/invalidate': () =>
    import('./v3/brand/partner/card-member/cards/_card_id_/invalidate.js'),
  'v3/brand/partner/card-member/membership-activities': () =>
    import('./v3/brand/partner/card-member/membership-activities.js'),
  'v3/brand/partner/card-member/membership-activities/{activity_id}': () =>
    import('./v3/brand/partner/card-member/membership-activities/_activity_id_.js'),
  'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': () =>
    import('./v3/brand/partner/card-member/membership-activities/_activity_id_/terminate.js'),
  'v3/brand/partner/card-member/pay-view-tokens': () =>
    import('./v3/brand/partner/card-member/pay-view-tokens.js'),
  'v3/brand/partner/card-member/pre-auth-tokens': () =>
    import('./v3/brand/partner/card-member/pre-auth-tokens.js'),
  'v3/brand/partner/card-member/user-cards': () => import('./v3/brand/partner/card-member/user-cards.js'),
  'v3/brand/partner/card-member/user-cards/import-by-openid': () =>
    import('./v3/brand/partner/card-member/user-cards/import-by-openid.js'),
  'v3/brand/partner/card-member/user-cards/import-by-phone': () =>
    import('./v3/brand/partner/card-member/user-cards/import-by-phone.js'),
  'v3/brand/partner/card-member/user-cards/{user_card_code}': () =>
    import('./v3/brand/partner/card-member/user-cards/_user_card_code_.js'),
  'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': () =>
    import('./v3/brand/partner/card-member/user-cards/_user_card_code_/confirm.js'),
  'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': () =>
    import('./v3/brand/partner/card-member/user-cards/_user_card_code_/invalidate.js'),
  'v3/brand/partner/card-member/user-feeds': () => import('./v3/brand/partner/card-member/user-feeds.js'),
  'v3/brand/partner/card-member/user-points/exchange-coupon/confirm': () =>
    import('./v3/brand/partner/card-member/user-points/exchange-coupon/confirm.js'),
  'v3/brand/partner/card-member/user-points/sync': () =>
    import('./v3/brand/partner/card-member/user-points/sync.js'),
  'v3/brand/partner/store/brandstores': () => import('./v3/brand/partner/store/brandstores.js'),
  'v3/brand/partner/store/brandstores/{store_id}': () =>
    import('./v3/brand/partner/store/brandstores/_store_id_.js'),
  'v3/brand/partner/store/brandstores/{store_id}/bindrecipient': () =>
    import('./v3/brand/partner/store/brandstores/_store_id_/bindrecipient.js'),
  'v3/brand/partner/store/brandstores/{store_id}/close': () =>
    import('./v3/brand/partner/store/brandstores/_store_id_/close.js'),
  'v3/brand/partner/store/brandstores/{store_id}/resume': () =>
    import('./v3/brand/partner/store/brandstores/_store_id_/resume.js'),
  'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': () =>
    import('./v3/brand/partner/store/brandstores/_store_id_/unbindrecipient.js'),
  'v3/brand/profitsharing/brand-configs/{brand_mchid}': () =>
    import('./v3/brand/profitsharing/brand-configs/_brand_mchid_.js'),
  'v3/brand/profitsharing/finish-order': () => import('./v3/brand/profitsharing/finish-order.js'),
  'v3/brand/profitsharing/orders': () => import('./v3/brand/profitsharing/orders.js'),
  'v3/brand/profitsharing/orders/{transaction_id}/amounts': () =>
    import('./v3/brand/profitsharing/orders/_transaction_id_/amounts.js'),
  'v3/brand/profitsharing/receivers/add': () => import('./v3/brand/profitsharing/receivers/add.js'),
  'v3/brand/profitsharing/receivers/delete': () => import('./v3/brand/profitsharing/receivers/delete.js'),
  'v3/brand/profitsharing/returnorders': () => import('./v3/brand/profitsharing/returnorders.js'),
  'v3/businesscircle/parkings': () => import('./v3/businesscircle/parkings.js'),
  'v3/businesscircle/points/notify': () => import('./v3/businesscircle/points/notify.js'),
  'v3/businesscircle/user-authorizations/{openid}': () =>
    import('./v3/businesscircle/user-authorizations/_openid_.js'),
  'v3/businesscircle/users/{openid}/points/commit_status': () =>
    import('./v3/businesscircle/users/_openid_/points/commit_status.js'),
  'v3/capital/capitallhh/areas/provinces': () => import('./v3/capital/capitallhh/areas/provinces.js'),
  'v3/capital/capitallhh/areas/provinces/{province_code}/cities': () =>
    import('./v3/capital/capitallhh/areas/provinces/_province_code_/cities.js'),
  'v3/capital/capitallhh/banks/corporate-banking': () =>
    import('./v3/capital/capitallhh/banks/corporate-banking.js'),
  'v3/capital/capitallhh/banks/personal-banking': () =>
    import('./v3/capital/capitallhh/banks/personal-banking.js'),
  'v3/capital/capitallhh/banks/search-banks-by-bank-account': () =>
    import('./v3/capital/capitallhh/banks/search-banks-by-bank-account.js'),
  'v3/capital/capitallhh/banks/{bank_alias_code}/branches': () =>
    import('./v3/capital/capitallhh/banks/_bank_alias_code_/branches.js'),
  'v3/catering/orders/sync-status': () => import('./v3/catering/orders/sync-status.js'),
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
  'v3/compliance/inactive-merchant-identity-verification/merchants': () =>
    import('./v3/compliance/inactive-merchant-identity-verification/merchants.js'),
  'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': () =>
    import('./v3/compliance/inactive-merchant-identity-verification/merchants/_sub_mchid_/verifications/_verification_id_.js'),
  'v3/credit-repayment/partner/contracts/app-presign': () =>
    import('./v3/credit-repayment/partner/contracts/app-presign.js'),
  'v3/credit-repayment/partner/contracts/h5-presign': () =>
    import('./v3/credit-repayment/partner/contracts/h5-presign.js'),
  'v3/credit-repayment/partner/contracts/terminate': () =>
    import('./v3/credit-repayment/partner/contracts/terminate.js'),
  'v3/credit-repayment/partner/contracts/{out_contract_code}': () =>
    import('./v3/credit-repayment/partner/contracts/_out_contract_code_.js'),
  'v3/credit-repayment/partner/deduct-orders': () => import('./v3/credit-repayment/partner/deduct-orders.js'),
  'v3/credit-repayment/partner/deduct-orders/{out_trade_no}': () =>
    import('./v3/credit-repayment/partner/deduct-orders/_out_trade_no_.js'),
  'v3/credit-repayment/partner/schedule-records/batch-create': () =>
    import('./v3/credit-repayment/partner/schedule-records/batch-create.js'),
  'v3/credit-repayment/partner/schedule-records/{out_record_id}': () =>
    import('./v3/credit-repayment/partner/schedule-records/_out_record_id_.js'),
  'v3/customs/orders': () => import('./v3/customs/orders.js'),
  'v3/customs/redeclare': () => import('./v3/customs/redeclare.js'),
  'v3/customs/verify-certificate': () => import('./v3/customs/verify-certificate.js'),
  'v3/discount-card/cards': () => import('./v3/discount-card/cards.js'),
  'v3/discount-card/cards/{out_card_code}': () => import('./v3/discount-card/cards/_out_card_code_.js'),
  'v3/discount-card/cards/{out_card_code}/add-user-records': () =>
    import('./v3/discount-card/cards/_out_card_code_/add-user-records.js'),
  'v3/discount-card/orders/out-trade-no/{out_trade_no}': () =>
    import('./v3/discount-card/orders/out-trade-no/_out_trade_no_.js'),
  'v3/discount-card/orders/{out_order_no}': () => import('./v3/discount-card/orders/_out_order_no_.js'),
  'v3/ebike/charge/contracts/preopen': () => import('./v3/ebike/charge/contracts/preopen.js'),
  'v3/ebike/charge/contracts/{contract_id}': () => import('./v3/ebike/charge/contracts/_contract_id_.js'),
  'v3/ebike/charge/contracts/{contract_id}/confirm': () =>
    import('./v3/ebike/charge/contracts/_contract_id_/confirm.js'),
  'v3/ebike/charge/transactions': () => import('./v3/ebike/charge/transactions.js'),
  'v3/ebike/charge/transactions/id/{transaction_id}': () =>
    import('./v3/ebike/charge/transactions/id/_transaction_id_.js'),
  'v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': () =>
    import('./v3/ebike/charge/transactions/out-trade-no/_out_trade_no_.js'),
  'v3/ebike/charge/users/{openid}/contract': () => import('./v3/ebike/charge/users/_openid_/contract.js'),
  'v3/ecommerce/account/apply-cancel-withdraw': () =>
    import('./v3/ecommerce/account/apply-cancel-withdraw.js'),
  'v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': () =>
    import('./v3/ecommerce/account/apply-cancel-withdraw/applyment-id/_applyment_id_.js'),
  'v3/ecommerce/account/apply-cancel-withdraw/confirm': () =>
    import('./v3/ecommerce/account/apply-cancel-withdraw/confirm.js'),
  'v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': () =>
    import('./v3/ecommerce/account/apply-cancel-withdraw/out-request-no/_out_request_no_.js'),
  'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': () =>
    import('./v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/_sub_mchid_.js'),
  'v3/ecommerce/account/cancel-applications': () => import('./v3/ecommerce/account/cancel-applications.js'),
  'v3/ecommerce/account/cancel-applications/media': () =>
    import('./v3/ecommerce/account/cancel-applications/media.js'),
  'v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': () =>
    import('./v3/ecommerce/account/cancel-applications/out-apply-no/_out_apply_no_.js'),
  'v3/ecommerce/applyments/': () => import('./v3/ecommerce/applyments/_empty_.js'),
  'v3/ecommerce/applyments/out-request-no/{out_request_no}': () =>
    import('./v3/ecommerce/applyments/out-request-no/_out_request_no_.js'),
  'v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': () =>
    import('./v3/ecommerce/applyments/out-request-no/_out_request_no_/revoke.js'),
  'v3/ecommerce/applyments/submit-account-hosting-applyment': () =>
    import('./v3/ecommerce/applyments/submit-account-hosting-applyment.js'),
  'v3/ecommerce/applyments/submit-sign-verify-info': () =>
    import('./v3/ecommerce/applyments/submit-sign-verify-info.js'),
  'v3/ecommerce/applyments/{applyment_id}': () => import('./v3/ecommerce/applyments/_applyment_id_.js'),
  'v3/ecommerce/applyments/{applyment_id}/revoke': () =>
    import('./v3/ecommerce/applyments/_applyment_id_/revoke.js'),
  'v3/ecommerce/bill/fundflowbill': () => import('./v3/ecommerce/bill/fundflowbill.js'),
  'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': () =>
    import('./v3/ecommerce/combine-papay/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_.js'),
  'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': () =>
    import('./v3/ecommerce/combine-papay/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_/terminate.js'),
  'v3/ecommerce/combine-papay/contracts/pre-entrust-sign': () =>
    import('./v3/ecommerce/combine-papay/contracts/pre-entrust-sign.js'),
  'v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': () =>
    import('./v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program.js'),
  'v3/ecommerce/combine-papay/transactions': () => import('./v3/ecommerce/combine-papay/transactions.js'),
  'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': () =>
    import('./v3/ecommerce/combine-papay/transactions/_combine_out_trade_no_.js'),
  'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': () =>
    import('./v3/ecommerce/combine-papay/transactions/_combine_out_trade_no_/reverse.js'),
  'v3/ecommerce/fund/balance/{sub_mchid}': () => import('./v3/ecommerce/fund/balance/_sub_mchid_.js'),
  'v3/ecommerce/fund/enddaybalance/{sub_mchid}': () =>
    import('./v3/ecommerce/fund/enddaybalance/_sub_mchid_.js'),
  'v3/ecommerce/fund/withdraw': () => import('./v3/ecommerce/fund/withdraw.js'),
  'v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': () =>
    import('./v3/ecommerce/fund/withdraw/out-request-no/_out_request_no_.js'),
  'v3/ecommerce/fund/withdraw/{withdraw_id}': () => import('./v3/ecommerce/fund/withdraw/_withdraw_id_.js'),
  'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': () =>
    import('./v3/ecommerce/individual-contracts/out-contract-code/_out_contract_code_.js'),
  'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': () =>
    import('./v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app.js'),
  'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': () =>
    import('./v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program.js'),
  'v3/ecommerce/individual-contracts/pre-entrust-sign/app': () =>
    import('./v3/ecommerce/individual-contracts/pre-entrust-sign/app.js'),
  'v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program': () =>
    import('./v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program.js'),
  'v3/ecommerce/individual-contracts/{openid}': () =>
    import('./v3/ecommerce/individual-contracts/_openid_.js'),
  'v3/ecommerce/mch-transfer/authorizations': () => import('./v3/ecommerce/mch-transfer/authorizations.js'),
  'v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': () =>
    import('./v3/ecommerce/mch-transfer/authorizations/_sub_mchid_.js'),
  'v3/ecommerce/mch-transfer/transfer-bills': () => import('./v3/ecommerce/mch-transfer/transfer-bills.js'),
  'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': () =>
    import('./v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/_out_bill_no_.js'),
  'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': () =>
    import('./v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/_out_bill_no_/cancel.js'),
  'v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': () =>
    import('./v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/_transfer_bill_no_.js'),
  'v3/ecommerce/profitsharing/after-sales-orders': () =>
    import('./v3/ecommerce/profitsharing/after-sales-orders.js'),
  'v3/ecommerce/profitsharing/finish-order': () => import('./v3/ecommerce/profitsharing/finish-order.js'),
  'v3/ecommerce/profitsharing/orders': () => import('./v3/ecommerce/profitsharing/orders.js'),
  'v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': () =>
    import('./v3/ecommerce/profitsharing/orders/_transaction_id_/amounts.js'),
  'v3/ecommerce/profitsharing/receivers/add': () => import('./v3/ecommerce/profitsharing/receivers/add.js'),
  'v3/ecommerce/profitsharing/receivers/delete': () =>
    import('./v3/ecommerce/profitsharing/receivers/delete.js'),
  'v3/ecommerce/profitsharing/returnorders': () => import('./v3/ecommerce/profitsharing/returnorders.js'),
  'v3/ecommerce/refunds/apply': () => import('./v3/ecommerce/refunds/apply.js'),
  'v3/ecommerce/refunds/id/{refund_id}': () => import('./v3/ecommerce/refunds/id/_refund_id_.js'),
  'v3/ecommerce/refunds/out-refund-no/{out_refund_no}': () =>
    import('./v3/ecommerce/refunds/out-refund-no/_out_refund_no_.js'),
  'v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': () =>
    import('./v3/ecommerce/refunds/_refund_id_/apply-abnormal-refund.js'),
  'v3/ecommerce/refunds/{refund_id}/return-advance': () =>
    import('./v3/ecommerce/refunds/_refund_id_/return-advance.js'),
  'v3/ecommerce/subject-sub-merchants': () => import('./v3/ecommerce/subject-sub-merchants.js'),
  'v3/ecommerce/subsidies/cancel': () => import('./v3/ecommerce/subsidies/cancel.js'),
  'v3/ecommerce/subsidies/create': () => import('./v3/ecommerce/subsidies/create.js'),
  'v3/ecommerce/subsidies/return': () => import('./v3/ecommerce/subsidies/return.js'),
  'v3/edu-papay/contracts/id/{contract_id}': () => import('./v3/edu-papay/contracts/id/_contract_id_.js'),
  'v3/edu-papay/contracts/presign': () => import('./v3/edu-papay/contracts/presign.js'),
  'v3/edu-papay/contracts/{contract_id}': () => import('./v3/edu-papay/contracts/_contract_id_.js'),
  'v3/edu-papay/transactions': () => import('./v3/edu-papay/transactions.js'),
  'v3/edu-papay/transactions/id/{transaction_id}': () =>
    import('./v3/edu-papay/transactions/id/_transaction_id_.js'),
  'v3/edu-papay/transactions/out-trade-no/{out_trade_no}': () =>
    import('./v3/edu-papay/transactions/out-trade-no/_out_trade_no_.js'),
  'v3/edu-papay/user-notifications/{contract_id}/send': () =>
    import('./v3/edu-papay/user-notifications/_contract_id_/send.js'),
  'v3/edu-papay/user/{openid}/contracts': () => import('./v3/edu-papay/user/_openid_/contracts.js'),
  'v3/edu-star/orders': () => import('./v3/edu-star/orders.js'),
  'v3/edu-star/users/openid/{wechat_openid}': () => import('./v3/edu-star/users/openid/_wechat_openid_.js'),
  'v3/edu-star/users/qq/{qq}': () => import('./v3/edu-star/users/qq/_qq_.js'),
  'v3/eduschoolpay/contracts/presign': () => import('./v3/eduschoolpay/contracts/presign.js'),
  'v3/eduschoolpay/contracts/{contract_id}': () => import('./v3/eduschoolpay/contracts/_contract_id_.js'),
  'v3/eduschoolpay/contracts/{contract_id}/terminate': () =>
    import('./v3/eduschoolpay/contracts/_contract_id_/terminate.js'),
  'v3/eduschoolpay/transactions': () => import('./v3/eduschoolpay/transactions.js'),
  'v3/eduschoolpay/transactions/id/{transaction_id}': () =>
    import('./v3/eduschoolpay/transactions/id/_transaction_id_.js'),
  'v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': () =>
    import('./v3/eduschoolpay/transactions/out-trade-no/_out_trade_no_.js'),
  'v3/eduschoolpay/users/{openid}/contracts': () => import('./v3/eduschoolpay/users/_openid_/contracts.js'),
  'v3/eduschoolpay/users/{openid}/debt-state': () => import('./v3/eduschoolpay/users/_openid_/debt-state.js'),
  'v3/express/users/{openid}/transform': () => import('./v3/express/users/_openid_/transform.js'),
  'v3/facemch/users/{face_sid}': () => import('./v3/facemch/users/_face_sid_.js'),
  'v3/fund-app/brand-redpacket/brand-merchant-batches': () =>
    import('./v3/fund-app/brand-redpacket/brand-merchant-batches.js'),
  'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': () =>
    import('./v3/fund-app/brand-redpacket/brand-merchant-batches/_batch_no_.js'),
  'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': () =>
    import('./v3/fund-app/brand-redpacket/brand-merchant-batches/_batch_no_/details/_detail_no_.js'),
  'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': () =>
    import('./v3/fund-app/brand-redpacket/brand-merchant-out-batches/_out_batch_no_.js'),
  'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': () =>
    import('./v3/fund-app/brand-redpacket/brand-merchant-out-batches/_out_batch_no_/out-details/_out_detail_no_.js'),
  'v3/fund-app/mch-transfer/elecsign/out-bill-no': () =>
    import('./v3/fund-app/mch-transfer/elecsign/out-bill-no.js'),
  'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': () =>
    import('./v3/fund-app/mch-transfer/elecsign/out-bill-no/_out_bill_no_.js'),
  'v3/fund-app/mch-transfer/elecsign/transfer-bill-no': () =>
    import('./v3/fund-app/mch-transfer/elecsign/transfer-bill-no.js'),
  'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': () =>
    import('./v3/fund-app/mch-transfer/elecsign/transfer-bill-no/_transfer_bill_no_.js'),
  'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': () =>
    import('./v3/fund-app/mch-transfer/partner/budget/_out_budget_no_/electronic-receipts.js'),
  'v3/fund-app/mch-transfer/partner/charity-budget': () =>
    import('./v3/fund-app/mch-transfer/partner/charity-budget.js'),
  'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': () =>
    import('./v3/fund-app/mch-transfer/partner/charity-budget/_out_budget_no_.js'),
  'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': () =>
    import('./v3/fund-app/mch-transfer/partner/charity-budget/_out_budget_no_/unlock.js'),
  'v3/fund-app/mch-transfer/partner/charity-transfer-bills': () =>
    import('./v3/fund-app/mch-transfer/partner/charity-transfer-bills.js'),
  'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': () =>
    import('./v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/_out_transfer_no_.js'),
  'v3/fund-app/mch-transfer/partner/electronic-receipts': () =>
    import('./v3/fund-app/mch-transfer/partner/electronic-receipts.js'),
  'v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': () =>
    import('./v3/fund-app/mch-transfer/partner/electronic-receipts/_out_bill_no_.js'),
  'v3/fund-app/mch-transfer/partner/sub-mch-authorizations': () =>
    import('./v3/fund-app/mch-transfer/partner/sub-mch-authorizations.js'),
  'v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': () =>
    import('./v3/fund-app/mch-transfer/partner/sub-mch-authorizations/_sub_mchid_.js'),
  'v3/fund-app/mch-transfer/partner/transfer-bills': () =>
    import('./v3/fund-app/mch-transfer/partner/transfer-bills.js'),
  'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': () =>
    import('./v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/_out_bill_no_.js'),
  'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': () =>
    import('./v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/_out_bill_no_/cancel.js'),
  'v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': () =>
    import('./v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization.js'),
  'v3/fund-app/mch-transfer/partner/transfer-bills/transfer': () =>
    import('./v3/fund-app/mch-transfer/partner/transfer-bills/transfer.js'),
  'v3/fund-app/mch-transfer/partner/user-confirm-authorizations': () =>
    import('./v3/fund-app/mch-transfer/partner/user-confirm-authorizations.js'),
  'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}': () =>
    import('./v3/fund-app/mch-transfer/partner/user-confirm-authorizations/_out_authorization_no_.js'),
  'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': () =>
    import('./v3/fund-app/mch-transfer/partner/user-confirm-authorizations/_out_authorization_no_/close.js'),
  'v3/fund-app/mch-transfer/transfer-bills': () => import('./v3/fund-app/mch-transfer/transfer-bills.js'),
  'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': () =>
    import('./v3/fund-app/mch-transfer/transfer-bills/out-bill-no/_out_bill_no_.js'),
  'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': () =>
    import('./v3/fund-app/mch-transfer/transfer-bills/out-bill-no/_out_bill_no_/cancel.js'),
  'v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': () =>
    import('./v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization.js'),
  'v3/fund-app/mch-transfer/transfer-bills/transfer': () =>
    import('./v3/fund-app/mch-transfer/transfer-bills/transfer.js'),
  'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': () =>
    import('./v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/_transfer_bill_no_.js'),
  'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': () =>
    import('./v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills.js'),
  'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': () =>
    import('./v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/_out_bill_no_.js'),
  'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': () =>
    import('./v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/_out_bill_no_/cancel.js'),
  'v3/fund-app/mch-transfer/user-confirm-authorization': () =>
    import('./v3/fund-app/mch-transfer/user-confirm-authorization.js'),
  'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': () =>
    import('./v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/_out_authorization_no_.js'),
  'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': () =>
    import('./v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/_out_authorization_no_/close.js'),
  'v3/funds-to-oversea/bill-download-url': () => import('./v3/funds-to-oversea/bill-download-url.js'),
  'v3/funds-to-oversea/orders': () => import('./v3/funds-to-oversea/orders.js'),
  'v3/funds-to-oversea/orders/{out_order_id}': () => import('./v3/funds-to-oversea/orders/_out_order_id_.js'),
  'v3/funds-to-oversea/return/return-orders': () => import('./v3/funds-to-oversea/return/return-orders.js'),
  'v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}': () =>
    import('./v3/funds-to-oversea/return/return-orders/out-return-no/_out_return_no_.js'),
  'v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': () =>
    import('./v3/funds-to-oversea/transactions/_transaction_id_/available_abroad_amounts.js'),
  'v3/global/certificates': () => import('./v3/global/certificates.js'),
  'v3/global/customs/orders': () => import('./v3/global/customs/orders.js'),
  'v3/global/customs/redeclare': () => import('./v3/global/customs/redeclare.js'),
  'v3/global/customs/verify-certificate': () => import('./v3/global/customs/verify-certificate.js'),
  'v3/global/merchant-service/complaint-notifications': () =>
    import('./v3/global/merchant-service/complaint-notifications.js'),
  'v3/global/merchant-service/complaints': () => import('./v3/global/merchant-service/complaints.js'),
  'v3/global/merchant-service/complaints/{complaint_id}': () =>
    import('./v3/global/merchant-service/complaints/_complaint_id_.js'),
  'v3/global/merchant-service/complaints/{complaint_id}/complete': () =>
    import('./v3/global/merchant-service/complaints/_complaint_id_/complete.js'),
  'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': () =>
    import('./v3/global/merchant-service/complaints/_complaint_id_/negotiation-historys.js'),
  'v3/global/merchant-service/complaints/{complaint_id}/response': () =>
    import('./v3/global/merchant-service/complaints/_complaint_id_/response.js'),
  'v3/global/merchant-service/images/upload': () => import('./v3/global/merchant-service/images/upload.js'),
  'v3/global/merchant-service/images/{media_id}': () =>
    import('./v3/global/merchant-service/images/_media_id_.js'),
  'v3/global/merchant-storage/file/upload': () => import('./v3/global/merchant-storage/file/upload.js'),
  'v3/global/merchant/h5/permission/applications': () =>
    import('./v3/global/merchant/h5/permission/applications.js'),
  'v3/global/merchant/h5/permission/applications/{applyment_id}': () =>
    import('./v3/global/merchant/h5/permission/applications/_applyment_id_.js'),
  'v3/global/merchant/h5/permission/domain/applications': () =>
    import('./v3/global/merchant/h5/permission/domain/applications.js'),
  'v3/global/merchant/h5/permission/domain/applications/{applyment_id}': () =>
    import('./v3/global/merchant/h5/permission/domain/applications/_applyment_id_.js'),
  'v3/global/merchant/h5/permission/{sub_mchid}': () =>
    import('./v3/global/merchant/h5/permission/_sub_mchid_.js'),
  'v3/global/merchants': () => import('./v3/global/merchants.js'),
  'v3/global/merchants/{sub_mchid}': () => import('./v3/global/merchants/_sub_mchid_.js'),
  'v3/global/micropay/transactions/id/{transaction_id}/reverse': () =>
    import('./v3/global/micropay/transactions/id/_transaction_id_/reverse.js'),
  'v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': () =>
    import('./v3/global/micropay/transactions/out-trade-no/_out_trade_no_/reverse.js'),
  'v3/global/micropay/transactions/pay': () => import('./v3/global/micropay/transactions/pay.js'),
  'v3/global/papay/contracts/app-pre-entrust-sign': () =>
    import('./v3/global/papay/contracts/app-pre-entrust-sign.js'),
  'v3/global/papay/contracts/h5-pre-entrust-sign': () =>
    import('./v3/global/papay/contracts/h5-pre-entrust-sign.js'),
  'v3/global/papay/contracts/jsapi-pre-entrust-sign': () =>
    import('./v3/global/papay/contracts/jsapi-pre-entrust-sign.js'),
  'v3/global/papay/contracts/miniprogram-pre-entrust-sign': () =>
    import('./v3/global/papay/contracts/miniprogram-pre-entrust-sign.js'),
  'v3/global/papay/contracts/out-contract-code/{out_contract_code}': () =>
    import('./v3/global/papay/contracts/out-contract-code/_out_contract_code_.js'),
  'v3/global/papay/contracts/web-pre-entrust-sign': () =>
    import('./v3/global/papay/contracts/web-pre-entrust-sign.js'),
  'v3/global/papay/contracts/{contract_id}': () => import('./v3/global/papay/contracts/_contract_id_.js'),
  'v3/global/papay/contracts/{contract_id}/terminate': () =>
    import('./v3/global/papay/contracts/_contract_id_/terminate.js'),
  'v3/global/papay/transactions': () => import('./v3/global/papay/transactions.js'),
  'v3/global/papay/transactions/out-trade-no/{out_trade_no}': () =>
    import('./v3/global/papay/transactions/out-trade-no/_out_trade_no_.js'),
  'v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse': () =>
    import('./v3/global/papay/transactions/out-trade-no/_out_trade_no_/reverse.js'),
  'v3/global/papay/transactions/{transaction_id}': () =>
    import('./v3/global/papay/transactions/_transaction_id_.js'),
  'v3/global/profit-sharing/bill-download-url': () =>
    import('./v3/global/profit-sharing/bill-download-url.js'),
  'v3/global/profit-sharing/orders': () => import('./v3/global/profit-sharing/orders.js'),
  'v3/global/profit-sharing/orders/unfreeze': () => import('./v3/global/profit-sharing/orders/unfreeze.js'),
  'v3/global/profit-sharing/orders/{out_order_no}': () =>
    import('./v3/global/profit-sharing/orders/_out_order_no_.js'),
  'v3/global/profit-sharing/receivers': () => import('./v3/global/profit-sharing/receivers.js'),
  'v3/global/profit-sharing/receivers/{account}': () =>
    import('./v3/global/profit-sharing/receivers/_account_.js'),
  'v3/global/profit-sharing/refunds/bill-download-url': () =>
    import('./v3/global/profit-sharing/refunds/bill-download-url.js'),
  'v3/global/profit-sharing/refunds/refundable-balance': () =>
    import('./v3/global/profit-sharing/refunds/refundable-balance.js'),
  'v3/global/profit-sharing/transactions/mark': () =>
    import('./v3/global/profit-sharing/transactions/mark.js'),
  'v3/global/profit-sharing/transactions/{transaction_id}/amounts': () =>
    import('./v3/global/profit-sharing/transactions/_transaction_id_/amounts.js'),
  'v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': () =>
    import('./v3/global/profit-sharing/transactions/_transaction_id_/refundable-amounts.js'),
  'v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': () =>
    import('./v3/global/refund/partner/recharge-balance/sub-mchid/_sub_mchid_.js'),
  'v3/global/refund/recharge-balance': () => import('./v3/global/refund/recharge-balance.js'),
  'v3/global/refunds': () => import('./v3/global/refunds.js'),
  'v3/global/refunds/id/{refund_id}': () => import('./v3/global/refunds/id/_refund_id_.js'),
  'v3/global/refunds/out-refund-no/{out_refund_no}': () =>
    import('./v3/global/refunds/out-refund-no/_out_refund_no_.js'),
  'v3/global/settle/settlements': () => import('./v3/global/settle/settlements.js'),
  'v3/global/statements': () => import('./v3/global/statements.js'),
  'v3/global/transactions/app': () => import('./v3/global/transactions/app.js'),
  'v3/global/transactions/id/{transaction_id}': () =>
    import('./v3/global/transactions/id/_transaction_id_.js'),
  'v3/global/transactions/id/{transaction_id}/close': () =>
    import('./v3/global/transactions/id/_transaction_id_/close.js'),
  'v3/global/transactions/jsapi': () => import('./v3/global/transactions/jsapi.js'),
  'v3/global/transactions/mweb': () => import('./v3/global/transactions/mweb.js'),
  'v3/global/transactions/native': () => import('./v3/global/transactions/native.js'),
  'v3/global/transactions/out-trade-no/{out_trade_no}': () =>
    import('./v3/global/transactions/out-trade-no/_out_trade_no_.js'),
  'v3/global/transactions/out-trade-no/{out_trade_no}/close': () =>
    import('./v3/global/transactions/out-trade-no/_out_trade_no_/close.js'),
  'v3/goldplan/merchants/changecustompagestatus': () =>
    import('./v3/goldplan/merchants/changecustompagestatus.js'),
  'v3/goldplan/merchants/changegoldplanstatus': () =>
    import('./v3/goldplan/merchants/changegoldplanstatus.js'),
  'v3/goldplan/merchants/close-advertising-show': () =>
    import('./v3/goldplan/merchants/close-advertising-show.js'),
  'v3/goldplan/merchants/open-advertising-show': () =>
    import('./v3/goldplan/merchants/open-advertising-show.js'),
  'v3/goldplan/merchants/set-advertising-industry-filter': () =>
    import('./v3/goldplan/merchants/set-advertising-industry-filter.js'),
  'v3/gov/subsidy/audit/cup/invalid': () => import('./v3/gov/subsidy/audit/cup/invalid.js'),
  'v3/gov/subsidy/audit/cup/query': () => import('./v3/gov/subsidy/audit/cup/query.js'),
  'v3/gov/subsidy/audit/cup/refund/sync': () => import('./v3/gov/subsidy/audit/cup/refund/sync.js'),
  'v3/gov/subsidy/audit/cup/update': () => import('./v3/gov/subsidy/audit/cup/update.js'),
  'v3/gov/subsidy/audit/cup/upload': () => import('./v3/gov/subsidy/audit/cup/upload.js'),
  'v3/gov/subsidy/companies/query': () => import('./v3/gov/subsidy/companies/query.js'),
  'v3/gov/subsidy/goods/upload': () => import('./v3/gov/subsidy/goods/upload.js'),
  'v3/gov/subsidy/n-qualifications/sync': () => import('./v3/gov/subsidy/n-qualifications/sync.js'),
  'v3/gov/subsidy/qualification': () => import('./v3/gov/subsidy/qualification.js'),
  'v3/gov/subsidy/qualifications/passthrough/cancel': () =>
    import('./v3/gov/subsidy/qualifications/passthrough/cancel.js'),
  'v3/gov/subsidy/qualifications/passthrough/claim': () =>
    import('./v3/gov/subsidy/qualifications/passthrough/claim.js'),
  'v3/gov/subsidy/qualifications/passthrough/query': () =>
    import('./v3/gov/subsidy/qualifications/passthrough/query.js'),
  'v3/gov/subsidy/qualifications/query': () => import('./v3/gov/subsidy/qualifications/query.js'),
  'v3/gov/subsidy/qualifications/sync': () => import('./v3/gov/subsidy/qualifications/sync.js'),
  'v3/gov/subsidy/sncode/lock': () => import('./v3/gov/subsidy/sncode/lock.js'),
  'v3/gov/subsidy/sncode/query': () => import('./v3/gov/subsidy/sncode/query.js'),
  'v3/gov/subsidy/sncode/unlock': () => import('./v3/gov/subsidy/sncode/unlock.js'),
  'v3/gov/subsidy/transactions/query': () => import('./v3/gov/subsidy/transactions/query.js'),
  'v3/gov/subsidy/transactions/summary/query-day': () =>
    import('./v3/gov/subsidy/transactions/summary/query-day.js'),
  'v3/gov/subsidy/transactions/sync': () => import('./v3/gov/subsidy/transactions/sync.js'),
  'v3/gov/subsidy/zhejiang/authcode/cancel': () => import('./v3/gov/subsidy/zhejiang/authcode/cancel.js'),
  'v3/gov/subsidy/zhejiang/authcode/commit': () => import('./v3/gov/subsidy/zhejiang/authcode/commit.js'),
  'v3/gov/subsidy/zhejiang/authcode/issue': () => import('./v3/gov/subsidy/zhejiang/authcode/issue.js'),
  'v3/gov/subsidy/zhejiang/authcode/refund': () => import('./v3/gov/subsidy/zhejiang/authcode/refund.js'),
  'v3/gov/subsidy/zhejiang/authcode/try': () => import('./v3/gov/subsidy/zhejiang/authcode/try.js'),
  'v3/gov/subsidy/zhejiang/goods/query': () => import('./v3/gov/subsidy/zhejiang/goods/query.js'),
  'v3/gov/subsidy/zhejiang/n-qualifications/confirm': () =>
    import('./v3/gov/subsidy/zhejiang/n-qualifications/confirm.js'),
  'v3/gov/subsidy/zhejiang/qualifications/alter': () =>
    import('./v3/gov/subsidy/zhejiang/qualifications/alter.js'),
  'v3/gov/subsidy/zhejiang/qualifications/claim': () =>
    import('./v3/gov/subsidy/zhejiang/qualifications/claim.js'),
  'v3/gov/subsidy/zhejiang/qualifications/query': () =>
    import('./v3/gov/subsidy/zhejiang/qualifications/query.js'),
  'v3/gov/subsidy/zhejiang/qualifications/sync': () =>
    import('./v3/gov/subsidy/zhejiang/qualifications/sync.js'),
  'v3/gov/subsidy/zhejiang/sncode/lock': () => import('./v3/gov/subsidy/zhejiang/sncode/lock.js'),
  'v3/gov/subsidy/zhejiang/sncode/query': () => import('./v3/gov/subsidy/zhejiang/sncode/query.js'),
  'v3/gov/subsidy/zhejiang/sncode/unlock': () => import('./v3/gov/subsidy/zhejiang/sncode/unlock.js'),
  'v3/hire-power-bank/insurance-orders': () => import('./v3/hire-power-bank/insurance-orders.js'),
  'v3/hire-power-bank/insurance-orders/{out_order_no}': () =>
    import('./v3/hire-power-bank/insurance-orders/_out_order_no_.js'),
  'v3/hire-power-bank/user-qualifications/{openid}': () =>
    import('./v3/hire-power-bank/user-qualifications/_openid_.js'),
  'v3/industry-coupon/tokens': () => import('./v3/industry-coupon/tokens.js'),
  'v3/industry-rebate/retail-industry/transactions': () =>
    import('./v3/industry-rebate/retail-industry/transactions.js'),
  'v3/industry-rebate/transactions/{transaction_id}': () =>
    import('./v3/industry-rebate/transactions/_transaction_id_.js'),
  'v3/inspolicymgr/deduct/authorizations': () => import('./v3/inspolicymgr/deduct/authorizations.js'),
  'v3/inspolicymgr/deduct/authorizations/{out_insurance_no}': () =>
    import('./v3/inspolicymgr/deduct/authorizations/_out_insurance_no_.js'),
  'v3/inspolicymgr/deduct/policies': () => import('./v3/inspolicymgr/deduct/policies.js'),
  'v3/inspolicymgr/deduct/policies/{out_insurance_no}': () =>
    import('./v3/inspolicymgr/deduct/policies/_out_insurance_no_.js'),
  'v3/iotmanage/device-inspections/{device_sn}': () =>
    import('./v3/iotmanage/device-inspections/_device_sn_.js'),
  'v3/iotmanage/devices': () => import('./v3/iotmanage/devices.js'),
  'v3/lovefeast/brands/{brand_id}': () => import('./v3/lovefeast/brands/_brand_id_.js'),
  'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': () =>
    import('./v3/lovefeast/users/_openid_/orders/brand-id/_brand_id_.js'),
  'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': () =>
    import('./v3/lovefeast/users/_openid_/orders/out-trade-no/_out_trade_no_.js'),
  'v3/marketing/bank-favor/users/{openid}/bank-multi-activity': () =>
    import('./v3/marketing/bank-favor/users/_openid_/bank-multi-activity.js'),
  'v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': () =>
    import('./v3/marketing/bank-favor/users/_openid_/coupons/_coupon_id_.js'),
  'v3/marketing/bank/packages/{package_id}/tasks': () =>
    import('./v3/marketing/bank/packages/_package_id_/tasks.js'),
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
  'v3/marketing/busifavor/product-coupons/pre-send': () =>
    import('./v3/marketing/busifavor/product-coupons/pre-send.js'),
  'v3/marketing/busifavor/product-coupons/send': () =>
    import('./v3/marketing/busifavor/product-coupons/send.js'),
  'v3/marketing/busifavor/stocks': () => import('./v3/marketing/busifavor/stocks.js'),
  'v3/marketing/busifavor/stocks/{stock_id}': () => import('./v3/marketing/busifavor/stocks/_stock_id_.js'),
  'v3/marketing/busifavor/stocks/{stock_id}/budget': () =>
    import('./v3/marketing/busifavor/stocks/_stock_id_/budget.js'),
  'v3/marketing/busifavor/stocks/{stock_id}/couponcodes': () =>
    import('./v3/marketing/busifavor/stocks/_stock_id_/couponcodes.js'),
  'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': () =>
    import('./v3/marketing/busifavor/stocks/_stock_id_/couponcodes/_coupon_code_.js'),
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
  'v3/marketing/favor/stocks/{stock_id}/stop': () => import('./v3/marketing/favor/stocks/_stock_id_/stop.js'),
  'v3/marketing/favor/stocks/{stock_id}/use-flow': () =>
    import('./v3/marketing/favor/stocks/_stock_id_/use-flow.js'),
  'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': () =>
    import('./v3/marketing/favor/stocks/_stock_id_/use-flow-by-day.js'),
  'v3/marketing/favor/users/{openid}/coupons': () => import('./v3/marketing/favor/users/_openid_/coupons.js'),
  'v3/marketing/favor/users/{openid}/coupons/{coupon_id}': () =>
    import('./v3/marketing/favor/users/_openid_/coupons/_coupon_id_.js'),
  'v3/marketing/goods-subsidy-activity/activities': () =>
    import('./v3/marketing/goods-subsidy-activity/activities.js'),
  'v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': () =>
    import('./v3/marketing/goods-subsidy-activity/activity/_activity_id_/apply.js'),
  'v3/marketing/goods-subsidy-activity/qualification/lock': () =>
    import('./v3/marketing/goods-subsidy-activity/qualification/lock.js'),
  'v3/marketing/goods-subsidy-activity/qualification/unlock': () =>
    import('./v3/marketing/goods-subsidy-activity/qualification/unlock.js'),
  'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': () =>
    import('./v3/marketing/goods-subsidy-activity/retail-store-act/_activity_id_/representative.js'),
  'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': () =>
    import('./v3/marketing/goods-subsidy-activity/retail-store-act/_activity_id_/representatives.js'),
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': () =>
    import('./v3/marketing/goods-subsidy-activity/retail-store-act/_brand_id_/materials.js'),
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': () =>
    import('./v3/marketing/goods-subsidy-activity/retail-store-act/_brand_id_/stores.js'),
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': () =>
    import('./v3/marketing/goods-subsidy-activity/retail-store-act/_brand_id_/stores/_store_code_.js'),
  'v3/marketing/membercard-activity/activities': () =>
    import('./v3/marketing/membercard-activity/activities.js'),
  'v3/marketing/membercard-activity/activities/{activity_id}': () =>
    import('./v3/marketing/membercard-activity/activities/_activity_id_.js'),
  'v3/marketing/membercard-activity/activities/{activity_id}/terminate': () =>
    import('./v3/marketing/membercard-activity/activities/_activity_id_/terminate.js'),
  'v3/marketing/membercard-open/activate-informations/{activate_ticket}': () =>
    import('./v3/marketing/membercard-open/activate-informations/_activate_ticket_.js'),
  'v3/marketing/membercard-open/callback': () => import('./v3/marketing/membercard-open/callback.js'),
  'v3/marketing/membercard-open/cards': () => import('./v3/marketing/membercard-open/cards.js'),
  'v3/marketing/membercard-open/cards/{card_id}': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_.js'),
  'v3/marketing/membercard-open/cards/{card_id}/codes/deposit': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/codes/deposit.js'),
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/codes/_code_.js'),
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/codes/_code_/activate.js'),
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/codes/_code_/bonus/commit.js'),
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/codes/_code_/bonus/prepare.js'),
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/codes/_code_/rights.js'),
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/codes/_code_/set-service-module-data.js'),
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/codes/_code_/unavailable.js'),
  'v3/marketing/membercard-open/cards/{card_id}/decrypt-code': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/decrypt-code.js'),
  'v3/marketing/membercard-open/cards/{card_id}/permission-tokens': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/permission-tokens.js'),
  'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/phone-membercard/import.js'),
  'v3/marketing/membercard-open/cards/{card_id}/qrcode': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/qrcode.js'),
  'v3/marketing/membercard-open/cards/{card_id}/rights': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/rights.js'),
  'v3/marketing/membercard-open/cards/{card_id}/service-modules': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/service-modules.js'),
  'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/service-modules/_service_module_id_.js'),
  'v3/marketing/membercard-open/cards/{card_id}/upgrade': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/upgrade.js'),
  'v3/marketing/membercard-open/cards/{card_id}/users/import': () =>
    import('./v3/marketing/membercard-open/cards/_card_id_/users/import.js'),
  'v3/marketing/membercard-open/phonenumber-member/import': () =>
    import('./v3/marketing/membercard-open/phonenumber-member/import.js'),
  'v3/marketing/membercard-open/phonenumber-member/search': () =>
    import('./v3/marketing/membercard-open/phonenumber-member/search.js'),
  'v3/marketing/membercard-open/user/cards': () => import('./v3/marketing/membercard-open/user/cards.js'),
  'v3/marketing/partner/delivery-plan/delivery-plans': () =>
    import('./v3/marketing/partner/delivery-plan/delivery-plans.js'),
  'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': () =>
    import('./v3/marketing/partner/delivery-plan/delivery-plans/_brand_id_/delivery-plans.js'),
  'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': () =>
    import('./v3/marketing/partner/delivery-plan/delivery-plans/_plan_id_.js'),
  'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': () =>
    import('./v3/marketing/partner/delivery-plan/delivery-plans/_plan_id_/terminate.js'),
  'v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': () =>
    import('./v3/marketing/partner/delivery-plan/_sp_mchid_/notify-url.js'),
  'v3/marketing/partner/product-coupon/image-generation-tasks': () =>
    import('./v3/marketing/partner/product-coupon/image-generation-tasks.js'),
  'v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': () =>
    import('./v3/marketing/partner/product-coupon/image-generation-tasks/_task_id_.js'),
  'v3/marketing/partner/product-coupon/media/upload-image': () =>
    import('./v3/marketing/partner/product-coupon/media/upload-image.js'),
  'v3/marketing/partner/product-coupon/notify-configs': () =>
    import('./v3/marketing/partner/product-coupon/notify-configs.js'),
  'v3/marketing/partner/product-coupon/product-coupons': () =>
    import('./v3/marketing/partner/product-coupon/product-coupons.js'),
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': () =>
    import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_.js'),
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': () =>
    import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/deactivate.js'),
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': () =>
    import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stock-bundles.js'),
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': () =>
    import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stock-bundles/_stock_bundle_id_.js'),
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': () =>
    import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stock-bundles/_stock_bundle_id_/associate-stores.js'),
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': () =>
    import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stock-bundles/_stock_bundle_id_/disassociate-stores.js'),
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': () =>
    import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stock-bundles/_stock_bundle_id_/update-budget.js'),
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': () =>
    import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stocks.js'),
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': () =>
    import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_.js'),
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': () =>
    import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_/associate-stores.js'),
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': () =>
    import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_/associated-stores.js'),
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': () =>
    import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_/deactivate.js'),
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': () =>
    import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_/disassociate-stores.js'),
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': () =>
    import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_/update-budget.js'),
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': () =>
    import('./v3/marketing/partner/product-coupon/product-coupons/_product_coupon_id_/stocks/_stock_id_/upload-coupon-codes.js'),
  'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': () =>
    import('./v3/marketing/partner/product-coupon/users/_openid_/coupon-bundles.js'),
  'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': () =>
    import('./v3/marketing/partner/product-coupon/users/_openid_/coupon-bundles/_user_coupon_bundle_id_/deactivate.js'),
  'v3/marketing/partner/product-coupon/users/{openid}/coupons': () =>
    import('./v3/marketing/partner/product-coupon/users/_openid_/coupons.js'),
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': () =>
    import('./v3/marketing/partner/product-coupon/users/_openid_/coupons/_coupon_code_.js'),
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': () =>
    import('./v3/marketing/partner/product-coupon/users/_openid_/coupons/_coupon_code_/confirm.js'),
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': () =>
    import('./v3/marketing/partner/product-coupon/users/_openid_/coupons/_coupon_code_/deactivate.js'),
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': () =>
    import('./v3/marketing/partner/product-coupon/users/_openid_/coupons/_coupon_code_/return.js'),
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': () =>
    import('./v3/marketing/partner/product-coupon/users/_openid_/coupons/_coupon_code_/use.js'),
  'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': () =>
    import('./v3/marketing/partner/product-coupon/users/_openid_/pre-send-coupon.js'),
  'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': () =>
    import('./v3/marketing/partner/product-coupon/users/_openid_/pre-send-coupon-bundle.js'),
  'v3/marketing/partnerships': () => import('./v3/marketing/partnerships.js'),
  'v3/marketing/partnerships/build': () => import('./v3/marketing/partnerships/build.js'),
  'v3/marketing/partnerships/terminate': () => import('./v3/marketing/partnerships/terminate.js'),
  'v3/marketing/paygiftactivity/activities': () => import('./v3/marketing/paygiftactivity/activities.js'),
  'v3/marketing/paygiftactivity/activities/{activity_id}': () =>
    import('./v3/marketing/paygiftactivity/activities/_activity_id_.js'),
  'v3/marketing/paygiftactivity/activities/{activity_id}/goods': () =>
    import('./v3/marketing/paygiftactivity/activities/_activity_id_/goods.js'),
  'v3/marketing/paygiftactivity/activities/{activity_id}/merchants': () =>
    import('./v3/marketing/paygiftactivity/activities/_activity_id_/merchants.js'),
  'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': () =>
    import('./v3/marketing/paygiftactivity/activities/_activity_id_/merchants/add.js'),
  'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': () =>
    import('./v3/marketing/paygiftactivity/activities/_activity_id_/merchants/delete.js'),
  'v3/marketing/paygiftactivity/activities/{activity_id}/terminate': () =>
    import('./v3/marketing/paygiftactivity/activities/_activity_id_/terminate.js'),
  'v3/marketing/paygiftactivity/unique-threshold-activity': () =>
    import('./v3/marketing/paygiftactivity/unique-threshold-activity.js'),
  'v3/marketing/shopping-receipt/customentrances': () =>
    import('./v3/marketing/shopping-receipt/customentrances.js'),
  'v3/marketing/shopping-receipt/customentrances/{brand_id}': () =>
    import('./v3/marketing/shopping-receipt/customentrances/_brand_id_.js'),
  'v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos': () =>
    import('./v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos.js'),
  'v3/marketing/shopping-receipt/shoppingreceipts': () =>
    import('./v3/marketing/shopping-receipt/shoppingreceipts.js'),
  'v3/marketing/weekly-discount/activities': () => import('./v3/marketing/weekly-discount/activities.js'),
  'v3/marketing/weekly-discount/activities/{activity_id}': () =>
    import('./v3/marketing/weekly-discount/activities/_activity_id_.js'),
  'v3/marketing/weekly-discount/activities/{activity_id}/apply': () =>
    import('./v3/marketing/weekly-discount/activities/_activity_id_/apply.js'),
  'v3/marketing/withdraw-favor/users/{openid}/coupons': () =>
    import('./v3/marketing/withdraw-favor/users/_openid_/coupons.js'),
  'v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': () =>
    import('./v3/mch-manage/mch-manage-records/sub-mchid/_sub_mchid_.js'),
  'v3/mch-manage/mch-manage-records/{manage_record_id}': () =>
    import('./v3/mch-manage/mch-manage-records/_manage_record_id_.js'),
  'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': () =>
    import('./v3/mch-manage/mch-manage-records/_manage_record_id_/mch-manage-submissions.js'),
  'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': () =>
    import('./v3/mch-manage/submission-files/sub-mchid/_sub_mchid_/upload.js'),
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': () =>
    import('./v3/mch-operation-manage/enhanced-due-diligence/_due_diligence_id_.js'),
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': () =>
    import('./v3/mch-operation-manage/enhanced-due-diligence/_due_diligence_id_/submit.js'),
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': () =>
    import('./v3/mch-operation-manage/enhanced-due-diligence/_due_diligence_id_/upload.js'),
  'v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': () =>
    import('./v3/mch-operation-manage/merchant-limitations/sub-mchid/_sub_mchid_.js'),
  'v3/mch_operate/risk/withdrawl-apply': () => import('./v3/mch_operate/risk/withdrawl-apply.js'),
  'v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': () =>
    import('./v3/mch_operate/risk/withdrawl-apply/applyment-id/_applyment_id_.js'),
  'v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': () =>
    import('./v3/mch_operate/risk/withdrawl-apply/out-request-no/_out_request_no_.js'),
  'v3/mchalterapply/mchcontactalterapplyment': () => import('./v3/mchalterapply/mchcontactalterapplyment.js'),
  'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': () =>
    import('./v3/mchalterapply/mchcontactalterapplyment/merchant/_merchant_code_/out-request-no/_out_request_no_.js'),
  'v3/mchalterapply/mchcontactalterapplyment/{apply_id}': () =>
    import('./v3/mchalterapply/mchcontactalterapplyment/_apply_id_.js'),
  'v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': () =>
    import('./v3/mchalterapply/mchcontactalterapplyment/_apply_id_/revoke.js'),
  'v3/mchalterapply/mchsubjectalterapplyment': () => import('./v3/mchalterapply/mchsubjectalterapplyment.js'),
  'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': () =>
    import('./v3/mchalterapply/mchsubjectalterapplyment/merchant/_merchant_code_/out-request-no/_out_request_no_.js'),
  'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': () =>
    import('./v3/mchalterapply/mchsubjectalterapplyment/_apply_id_.js'),
  'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke': () =>
    import('./v3/mchalterapply/mchsubjectalterapplyment/_apply_id_/revoke.js'),
  'v3/mchalterapply/merchantnamealterapplyment': () =>
    import('./v3/mchalterapply/merchantnamealterapplyment.js'),
  'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': () =>
    import('./v3/mchalterapply/merchantnamealterapplyment/merchant/_sub_mchid_/out-request-no/_out_request_no_.js'),
  'v3/mchalterapply/merchantnamealterapplyment/{apply_id}': () =>
    import('./v3/mchalterapply/merchantnamealterapplyment/_apply_id_.js'),
  'v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': () =>
    import('./v3/mchalterapply/merchantnamealterapplyment/_apply_id_/revoke.js'),
  'v3/med-ins/orders': () => import('./v3/med-ins/orders.js'),
  'v3/med-ins/orders/mix-trade-no/{mix_trade_no}': () =>
    import('./v3/med-ins/orders/mix-trade-no/_mix_trade_no_.js'),
  'v3/med-ins/orders/out-trade-no/{out_trade_no}': () =>
    import('./v3/med-ins/orders/out-trade-no/_out_trade_no_.js'),
  'v3/med-ins/refunds/notify': () => import('./v3/med-ins/refunds/notify.js'),
  'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': () =>
    import('./v3/merchant-risk-manage/ec-trade-risk/query-risk-trades.js'),
  'v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': () =>
    import('./v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result.js'),
  'v3/merchant-risk-manage/report-trade-union-information': () =>
    import('./v3/merchant-risk-manage/report-trade-union-information.js'),
  'v3/merchant-risk-manage/trade-risk-information': () =>
    import('./v3/merchant-risk-manage/trade-risk-information.js'),
  'v3/merchant-risk-manage/trade-risk-result': () => import('./v3/merchant-risk-manage/trade-risk-result.js'),
  'v3/merchant-risk-manage/violation-notifications': () =>
    import('./v3/merchant-risk-manage/violation-notifications.js'),
  'v3/merchant-service/complaint-notifications': () =>
    import('./v3/merchant-service/complaint-notifications.js'),
  'v3/merchant-service/complaints': () => import('./v3/merchant-service/complaints.js'),
  'v3/merchant-service/complaints-v2': () => import('./v3/merchant-service/complaints-v2.js'),
  'v3/merchant-service/complaints-v2/{complaint_id}': () =>
    import('./v3/merchant-service/complaints-v2/_complaint_id_.js'),
  'v3/merchant-service/complaints-v2/{complaint_id}/complete': () =>
    import('./v3/merchant-service/complaints-v2/_complaint_id_/complete.js'),
  'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': () =>
    import('./v3/merchant-service/complaints-v2/_complaint_id_/negotiation-historys.js'),
  'v3/merchant-service/complaints-v2/{complaint_id}/response': () =>
    import('./v3/merchant-service/complaints-v2/_complaint_id_/response.js'),
  'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': () =>
    import('./v3/merchant-service/complaints-v2/_complaint_id_/response-immediate-service.js'),
  'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': () =>
    import('./v3/merchant-service/complaints-v2/_complaint_id_/update-refund-progress.js'),
  'v3/merchant-service/complaints/{transaction_id}': () =>
    import('./v3/merchant-service/complaints/_transaction_id_.js'),
  'v3/merchant-service/complaints/{transaction_id}/negotiation-historys': () =>
    import('./v3/merchant-service/complaints/_transaction_id_/negotiation-historys.js'),
  'v3/merchant-service/feedbacks': () => import('./v3/merchant-service/feedbacks.js'),
  'v3/merchant-service/images/upload': () => import('./v3/merchant-service/images/upload.js'),
  'v3/merchant-service/images/{media_id}': () => import('./v3/merchant-service/images/_media_id_.js'),
  'v3/merchant-settlement/merchant-settle-rule-applications': () =>
    import('./v3/merchant-settlement/merchant-settle-rule-applications.js'),
  'v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': () =>
    import('./v3/merchant-settlement/merchant-settle-rule-applications/_application_id_.js'),
  'v3/merchant-store/stores': () => import('./v3/merchant-store/stores.js'),
  'v3/merchant-store/stores/{store_id}': () => import('./v3/merchant-store/stores/_store_id_.js'),
  'v3/merchant-store/stores/{store_id}/recipients/bind': () =>
    import('./v3/merchant-store/stores/_store_id_/recipients/bind.js'),
  'v3/merchant-store/stores/{store_id}/recipients/unbind': () =>
    import('./v3/merchant-store/stores/_store_id_/recipients/unbind.js'),
  'v3/merchant/fund/balance/{account_type}': () => import('./v3/merchant/fund/balance/_account_type_.js'),
  'v3/merchant/fund/dayendbalance/{account_type}': () =>
    import('./v3/merchant/fund/dayendbalance/_account_type_.js'),
  'v3/merchant/fund/withdraw': () => import('./v3/merchant/fund/withdraw.js'),
  'v3/merchant/fund/withdraw/bill-type/{bill_type}': () =>
    import('./v3/merchant/fund/withdraw/bill-type/_bill_type_.js'),
  'v3/merchant/fund/withdraw/out-request-no/{out_request_no}': () =>
    import('./v3/merchant/fund/withdraw/out-request-no/_out_request_no_.js'),
  'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': () =>
    import('./v3/merchant/fund/withdraw/withdraw-id/_withdraw_id_.js'),
  'v3/merchant/media/upload': () => import('./v3/merchant/media/upload.js'),
  'v3/merchant/media/video_upload': () => import('./v3/merchant/media/video_upload.js'),
  'v3/merchantfund/merchant/income-records': () => import('./v3/merchantfund/merchant/income-records.js'),
  'v3/merchantfund/partner/income-records': () => import('./v3/merchantfund/partner/income-records.js'),
  'v3/merchants': () => import('./v3/merchants.js'),
  'v3/merchants/{sub_mchid}': () => import('./v3/merchants/_sub_mchid_.js'),
  'v3/multiuse/stocks/{stock_id}/refund-flow': () => import('./v3/multiuse/stocks/_stock_id_/refund-flow.js'),
  'v3/multiuse/stocks/{stock_id}/send-flow': () => import('./v3/multiuse/stocks/_stock_id_/send-flow.js'),
  'v3/multiuse/stocks/{stock_id}/use-flow': () => import('./v3/multiuse/stocks/_stock_id_/use-flow.js'),
  'v3/multiuse/users/{openid}/coupons': () => import('./v3/multiuse/users/_openid_/coupons.js'),
  'v3/new-tax-control-fapiao/card-template': () => import('./v3/new-tax-control-fapiao/card-template.js'),
  'v3/new-tax-control-fapiao/download': () => import('./v3/new-tax-control-fapiao/download.js'),
  'v3/new-tax-control-fapiao/fapiao-applications': () =>
    import('./v3/new-tax-control-fapiao/fapiao-applications.js'),
  'v3/new-tax-control-fapiao/fapiao-applications/issue-general': () =>
    import('./v3/new-tax-control-fapiao/fapiao-applications/issue-general.js'),
  'v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': () =>
    import('./v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport.js'),
  'v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': () =>
    import('./v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil.js'),
  'v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': () =>
    import('./v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing.js'),
  'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': () =>
    import('./v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file.js'),
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': () =>
    import('./v3/new-tax-control-fapiao/fapiao-applications/_fapiao_apply_id_.js'),
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': () =>
    import('./v3/new-tax-control-fapiao/fapiao-applications/_fapiao_apply_id_/fapiao-files.js'),
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': () =>
    import('./v3/new-tax-control-fapiao/fapiao-applications/_fapiao_apply_id_/insert-cards.js'),
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': () =>
    import('./v3/new-tax-control-fapiao/fapiao-applications/_fapiao_apply_id_/reverse.js'),
  'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': () =>
    import('./v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl.js'),
  'v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': () =>
    import('./v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo.js'),
  'v3/new-tax-control-fapiao/merchant/base-information': () =>
    import('./v3/new-tax-control-fapiao/merchant/base-information.js'),
  'v3/new-tax-control-fapiao/merchant/development-config': () =>
    import('./v3/new-tax-control-fapiao/merchant/development-config.js'),
  'v3/new-tax-control-fapiao/merchant/tax-codes': () =>
    import('./v3/new-tax-control-fapiao/merchant/tax-codes.js'),
  'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': () =>
    import('./v3/new-tax-control-fapiao/merchant/_sub_mchid_/check.js'),
  'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': () =>
    import('./v3/new-tax-control-fapiao/merchant/_sub_mchid_/check-status.js'),
  'v3/new-tax-control-fapiao/user-title': () => import('./v3/new-tax-control-fapiao/user-title.js'),
  'v3/new-tax-control-fapiao/user-title/title-url': () =>
    import('./v3/new-tax-control-fapiao/user-title/title-url.js'),
  'v3/offlineface/authinfo': () => import('./v3/offlineface/authinfo.js'),
  'v3/offlineface/contracts/presign': () => import('./v3/offlineface/contracts/presign.js'),
  'v3/offlineface/contracts/{contract_id}': () => import('./v3/offlineface/contracts/_contract_id_.js'),
  'v3/offlineface/face-collections': () => import('./v3/offlineface/face-collections.js'),
  'v3/offlineface/face-collections/{collection_id}': () =>
    import('./v3/offlineface/face-collections/_collection_id_.js'),
  'v3/offlineface/repayment-url': () => import('./v3/offlineface/repayment-url.js'),
  'v3/offlineface/transactions': () => import('./v3/offlineface/transactions.js'),
  'v3/offlineface/transactions/out-trade-no/{out_trade_no}': () =>
    import('./v3/offlineface/transactions/out-trade-no/_out_trade_no_.js'),
  'v3/offlinefacemch/organizations': () => import('./v3/offlinefacemch/organizations.js'),
  'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': () =>
    import('./v3/offlinefacemch/organizations/_organization_id_/users/out-user-id/_out_user_id_.js'),
  'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': () =>
    import('./v3/offlinefacemch/organizations/_organization_id_/users/user-id/_user_id_/terminate-contract.js'),
  'v3/offlinefacemch/tokens': () => import('./v3/offlinefacemch/tokens.js'),
  'v3/palmservice/authorization/openid/{openid}': () =>
    import('./v3/palmservice/authorization/openid/_openid_.js'),
  'v3/palmservice/authorization/preauthorize': () => import('./v3/palmservice/authorization/preauthorize.js'),
  'v3/papay/contracts/{contract_id}/fail-notify': () =>
    import('./v3/papay/contracts/_contract_id_/fail-notify.js'),
  'v3/papay/contracts/{contract_id}/notify': () => import('./v3/papay/contracts/_contract_id_/notify.js'),
  'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': () =>
    import('./v3/papay/insurance-pay/policy-periods/contract-id/_contract_id_/policy-period-id/_policy_period_id_.js'),
  'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': () =>
    import('./v3/papay/insurance-pay/policy-periods/contract-id/_contract_id_/policy-period-id/_policy_period_id_/schedule.js'),
  'v3/papay/insurance-pay/transactions/apply': () => import('./v3/papay/insurance-pay/transactions/apply.js'),
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': () =>
    import('./v3/papay/insurance-sign/contracts/plan-id/_plan_id_/contract-id/_contract_id_/renew.js'),
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': () =>
    import('./v3/papay/insurance-sign/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_.js'),
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': () =>
    import('./v3/papay/insurance-sign/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_/terminate.js'),
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/app': () =>
    import('./v3/papay/insurance-sign/contracts/pre-entrust-sign/app.js'),
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': () =>
    import('./v3/papay/insurance-sign/contracts/pre-entrust-sign/h5.js'),
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': () =>
    import('./v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi.js'),
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': () =>
    import('./v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program.js'),
  'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': () =>
    import('./v3/papay/insurance-sign/policy-periods/plan-id/_plan_id_/contract-id/_contract_id_/modify.js'),
  'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': () =>
    import('./v3/papay/insurance-sign/policy_periods/plan-id/_plan_id_/out-contract-code/_out_contract_code_.js'),
  'v3/papay/pay/harmony/transactions/apply': () => import('./v3/papay/pay/harmony/transactions/apply.js'),
  'v3/papay/pay/partner/schedules/contract-id/{contract_id}': () =>
    import('./v3/papay/pay/partner/schedules/contract-id/_contract_id_.js'),
  'v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': () =>
    import('./v3/papay/pay/partner/schedules/contract-id/_contract_id_/schedule.js'),
  'v3/papay/pay/partner/transactions/apply': () => import('./v3/papay/pay/partner/transactions/apply.js'),
  'v3/papay/pay/schedules/contract-id/{contract_id}': () =>
    import('./v3/papay/pay/schedules/contract-id/_contract_id_.js'),
  'v3/papay/pay/schedules/contract-id/{contract_id}/schedule': () =>
    import('./v3/papay/pay/schedules/contract-id/_contract_id_/schedule.js'),
  'v3/papay/pay/transactions/apply': () => import('./v3/papay/pay/transactions/apply.js'),
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': () =>
    import('./v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app.js'),
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5': () =>
    import('./v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5.js'),
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': () =>
    import('./v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi.js'),
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': () =>
    import('./v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program.js'),
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': () =>
    import('./v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app.js'),
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': () =>
    import('./v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5.js'),
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': () =>
    import('./v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi.js'),
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program': () =>
    import('./v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program.js'),
  'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}': () =>
    import('./v3/papay/sign/contracts/harmony-plan-id/_plan_id_/out-contract-code/_out_contract_code_.js'),
  'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': () =>
    import('./v3/papay/sign/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_.js'),
  'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': () =>
    import('./v3/papay/sign/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_/terminate.js'),
  'v3/papay/sign/contracts/pre-entrust-sign': () => import('./v3/papay/sign/contracts/pre-entrust-sign.js'),
  'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': () =>
    import('./v3/papay/sign/partner/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_.js'),
  'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': () =>
    import('./v3/papay/sign/partner/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_/terminate.js'),
  'v3/parking/reminders/application': () => import('./v3/parking/reminders/application.js'),
  'v3/parking/reminders/application/query': () => import('./v3/parking/reminders/application/query.js'),
  'v3/parking/reminders/application/withdraw': () => import('./v3/parking/reminders/application/withdraw.js'),
  'v3/parking/reminders/applications': () => import('./v3/parking/reminders/applications.js'),
  'v3/parking/reminders/entry': () => import('./v3/parking/reminders/entry.js'),
  'v3/parking/reminders/exit': () => import('./v3/parking/reminders/exit.js'),
  'v3/parking/reminders/ext-payment': () => import('./v3/parking/reminders/ext-payment.js'),
  'v3/parking/reminders/parking-fee': () => import('./v3/parking/reminders/parking-fee.js'),
  'v3/parking/reminders/parking-lot': () => import('./v3/parking/reminders/parking-lot.js'),
  'v3/parking/reminders/payment': () => import('./v3/parking/reminders/payment.js'),
  'v3/partner-papay/contracts/{contract_id}/fail-notify': () =>
    import('./v3/partner-papay/contracts/_contract_id_/fail-notify.js'),
  'v3/partner-papay/contracts/{contract_id}/notify': () =>
    import('./v3/partner-papay/contracts/_contract_id_/notify.js'),
  'v3/partner-transfer/batches': () => import('./v3/partner-transfer/batches.js'),
  'v3/partner-transfer/batches/batch-id/{batch_id}': () =>
    import('./v3/partner-transfer/batches/batch-id/_batch_id_.js'),
  'v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': () =>
    import('./v3/partner-transfer/batches/batch-id/_batch_id_/details/detail-id/_detail_id_.js'),
  'v3/partner-transfer/batches/out-batch-no/{out_batch_no}': () =>
    import('./v3/partner-transfer/batches/out-batch-no/_out_batch_no_.js'),
  'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': () =>
    import('./v3/partner-transfer/batches/out-batch-no/_out_batch_no_/details/out-detail-no/_out_detail_no_.js'),
  'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': () =>
    import('./v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program.js'),
  'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': () =>
    import('./v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign.js'),
  'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': () =>
    import('./v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program.js'),
  'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': () =>
    import('./v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign.js'),
  'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program': () =>
    import('./v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program.js'),
  'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': () =>
    import('./v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign.js'),
  'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': () =>
    import('./v3/password-exempt-contract/contracts/service-id/_service_id_/out-contract-code/_out_contract_code_.js'),
  'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': () =>
    import('./v3/password-exempt-contract/contracts/service-id/_service_id_/out-contract-code/_out_contract_code_/terminate.js'),
  'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': () =>
    import('./v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program.js'),
  'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign': () =>
    import('./v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign.js'),
  'v3/pay-devices/open-scenario-speaker/{device_sn}': () =>
    import('./v3/pay-devices/open-scenario-speaker/_device_sn_.js'),
  'v3/pay-devices/open-scenario-speaker/{device_sn}/bind': () =>
    import('./v3/pay-devices/open-scenario-speaker/_device_sn_/bind.js'),
  'v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': () =>
    import('./v3/pay-devices/open-scenario-speaker/_device_sn_/prebind.js'),
  'v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': () =>
    import('./v3/pay-devices/open-scenario-speaker/_device_sn_/unbind.js'),
  'v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': () =>
    import('./v3/pay-devices/open-scenario-speakerorder/_transaction_id_/report.js'),
  'v3/pay-devices/printers/{device_id}/print-orders': () =>
    import('./v3/pay-devices/printers/_device_id_/print-orders.js'),
  'v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': () =>
    import('./v3/pay-devices/printers/_device_id_/print-orders/_print_order_no_.js'),
  'v3/pay/acquiring-bank/transactions/exposure': () =>
    import('./v3/pay/acquiring-bank/transactions/exposure.js'),
  'v3/pay/instal/exposure': () => import('./v3/pay/instal/exposure.js'),
  'v3/pay/instal/partner/exposure': () => import('./v3/pay/instal/partner/exposure.js'),
  'v3/pay/partner/transactions/app': () => import('./v3/pay/partner/transactions/app.js'),
  'v3/pay/partner/transactions/app-with-contract': () =>
    import('./v3/pay/partner/transactions/app-with-contract.js'),
  'v3/pay/partner/transactions/codepay': () => import('./v3/pay/partner/transactions/codepay.js'),
  'v3/pay/partner/transactions/exposure': () => import('./v3/pay/partner/transactions/exposure.js'),
  'v3/pay/partner/transactions/h5': () => import('./v3/pay/partner/transactions/h5.js'),
  'v3/pay/partner/transactions/id/{transaction_id}': () =>
    import('./v3/pay/partner/transactions/id/_transaction_id_.js'),
  'v3/pay/partner/transactions/jsapi': () => import('./v3/pay/partner/transactions/jsapi.js'),
  'v3/pay/partner/transactions/jsapi-with-contract': () =>
    import('./v3/pay/partner/transactions/jsapi-with-contract.js'),
  'v3/pay/partner/transactions/miniprogram': () => import('./v3/pay/partner/transactions/miniprogram.js'),
  'v3/pay/partner/transactions/native': () => import('./v3/pay/partner/transactions/native.js'),
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}': () =>
    import('./v3/pay/partner/transactions/out-trade-no/_out_trade_no_.js'),
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': () =>
    import('./v3/pay/partner/transactions/out-trade-no/_out_trade_no_/close.js'),
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': () =>
    import('./v3/pay/partner/transactions/out-trade-no/_out_trade_no_/reverse.js'),
  'v3/pay/partner/transactions/scannedpos': () => import('./v3/pay/partner/transactions/scannedpos.js'),
  'v3/pay/transactions/app': () => import('./v3/pay/transactions/app.js'),
  'v3/pay/transactions/app-with-contract': () => import('./v3/pay/transactions/app-with-contract.js'),
  'v3/pay/transactions/codepay': () => import('./v3/pay/transactions/codepay.js'),
  'v3/pay/transactions/exposure': () => import('./v3/pay/transactions/exposure.js'),
  'v3/pay/transactions/h5': () => import('./v3/pay/transactions/h5.js'),
  'v3/pay/transactions/id/{transaction_id}': () => import('./v3/pay/transactions/id/_transaction_id_.js'),
  'v3/pay/transactions/jsapi': () => import('./v3/pay/transactions/jsapi.js'),
  'v3/pay/transactions/jsapi-with-contract': () => import('./v3/pay/transactions/jsapi-with-contract.js'),
  'v3/pay/transactions/native': () => import('./v3/pay/transactions/native.js'),
  'v3/pay/transactions/out-trade-no/{out_trade_no}': () =>
    import('./v3/pay/transactions/out-trade-no/_out_trade_no_.js'),
  'v3/pay/transactions/out-trade-no/{out_trade_no}/close': () =>
    import('./v3/pay/transactions/out-trade-no/_out_trade_no_/close.js'),
  'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': () =>
    import('./v3/pay/transactions/out-trade-no/_out_trade_no_/reverse.js'),
  'v3/payroll-card/authentications': () => import('./v3/payroll-card/authentications.js'),
  'v3/payroll-card/authentications/pre-order': () => import('./v3/payroll-card/authentications/pre-order.js'),
  'v3/payroll-card/authentications/pre-order-with-auth': () =>
    import('./v3/payroll-card/authentications/pre-order-with-auth.js'),
  'v3/payroll-card/authentications/{authenticate_number}': () =>
    import('./v3/payroll-card/authentications/_authenticate_number_.js'),
  'v3/payroll-card/relations/{openid}': () => import('./v3/payroll-card/relations/_openid_.js'),
  'v3/payroll-card/tokens': () => import('./v3/payroll-card/tokens.js'),
  'v3/payroll-card/transfer-batches': () => import('./v3/payroll-card/transfer-batches.js'),
  'v3/payroll-card/wesure/insurance': () => import('./v3/payroll-card/wesure/insurance.js'),
  'v3/payroll-card/wesure/token-validations': () => import('./v3/payroll-card/wesure/token-validations.js'),
  'v3/payscore/acquiringbank/permissions': () => import('./v3/payscore/acquiringbank/permissions.js'),
  'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}': () =>
    import('./v3/payscore/acquiringbank/permissions/authorization-code/_authorization_code_.js'),
  'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': () =>
    import('./v3/payscore/acquiringbank/permissions/authorization-code/_authorization_code_/terminate.js'),
  'v3/payscore/acquiringbank/serviceorder': () => import('./v3/payscore/acquiringbank/serviceorder.js'),
  'v3/payscore/acquiringbank/serviceorder/deduction': () =>
    import('./v3/payscore/acquiringbank/serviceorder/deduction.js'),
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': () =>
    import('./v3/payscore/acquiringbank/serviceorder/_out_order_no_/cancel.js'),
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': () =>
    import('./v3/payscore/acquiringbank/serviceorder/_out_order_no_/complete.js'),
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': () =>
    import('./v3/payscore/acquiringbank/serviceorder/_out_order_no_/modify.js'),
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': () =>
    import('./v3/payscore/acquiringbank/serviceorder/_out_order_no_/registerdeductinfo.js'),
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': () =>
    import('./v3/payscore/acquiringbank/serviceorder/_out_order_no_/sync.js'),
  'v3/payscore/acquiringbank/servicepayondeliveryorder': () =>
    import('./v3/payscore/acquiringbank/servicepayondeliveryorder.js'),
  'v3/payscore/merchant-bill': () => import('./v3/payscore/merchant-bill.js'),
  'v3/payscore/oversea/partner/serviceorder': () => import('./v3/payscore/oversea/partner/serviceorder.js'),
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': () =>
    import('./v3/payscore/oversea/partner/serviceorder/_out_order_no_/cancel.js'),
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete': () =>
    import('./v3/payscore/oversea/partner/serviceorder/_out_order_no_/complete.js'),
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync': () =>
    import('./v3/payscore/oversea/partner/serviceorder/_out_order_no_/sync.js'),
  'v3/payscore/partner/permissions': () => import('./v3/payscore/partner/permissions.js'),
  'v3/payscore/partner/permissions/apply-for-scene': () =>
    import('./v3/payscore/partner/permissions/apply-for-scene.js'),
  'v3/payscore/partner/permissions/assess-user-risk-level': () =>
    import('./v3/payscore/partner/permissions/assess-user-risk-level.js'),
  'v3/payscore/partner/permissions/authorization-code/{authorization_code}': () =>
    import('./v3/payscore/partner/permissions/authorization-code/_authorization_code_.js'),
  'v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': () =>
    import('./v3/payscore/partner/permissions/authorization-code/_authorization_code_/terminate.js'),
  'v3/payscore/partner/permissions/search': () => import('./v3/payscore/partner/permissions/search.js'),
  'v3/payscore/partner/permissions/terminate': () => import('./v3/payscore/partner/permissions/terminate.js'),
  'v3/payscore/partner/service-account-applications': () =>
    import('./v3/payscore/partner/service-account-applications.js'),
  'v3/payscore/partner/service-account-applications/{out_apply_no}': () =>
    import('./v3/payscore/partner/service-account-applications/_out_apply_no_.js'),
  'v3/payscore/partner/serviceorder': () => import('./v3/payscore/partner/serviceorder.js'),
  'v3/payscore/partner/serviceorder/direct-complete': () =>
    import('./v3/payscore/partner/serviceorder/direct-complete.js'),
  'v3/payscore/partner/serviceorder/{out_order_no}/cancel': () =>
    import('./v3/payscore/partner/serviceorder/_out_order_no_/cancel.js'),
  'v3/payscore/partner/serviceorder/{out_order_no}/complete': () =>
    import('./v3/payscore/partner/serviceorder/_out_order_no_/complete.js'),
  'v3/payscore/partner/serviceorder/{out_order_no}/modify': () =>
    import('./v3/payscore/partner/serviceorder/_out_order_no_/modify.js'),
  'v3/payscore/partner/serviceorder/{out_order_no}/pay': () =>
    import('./v3/payscore/partner/serviceorder/_out_order_no_/pay.js'),
  'v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage': () =>
    import('./v3/payscore/partner/serviceorder/_out_order_no_/send-pendingmessage.js'),
  'v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage': () =>
    import('./v3/payscore/partner/serviceorder/_out_order_no_/send-prepaidmessage.js'),
  'v3/payscore/partner/serviceorder/{out_order_no}/sync': () =>
    import('./v3/payscore/partner/serviceorder/_out_order_no_/sync.js'),
  'v3/payscore/partner/servicepayondeliveryorder': () =>
    import('./v3/payscore/partner/servicepayondeliveryorder.js'),
  'v3/payscore/partner/servicequotas/service-id/{service_id}': () =>
    import('./v3/payscore/partner/servicequotas/service-id/_service_id_.js'),
  'v3/payscore/payafter-orders': () => import('./v3/payscore/payafter-orders.js'),
  'v3/payscore/payafter-orders/{out_order_no}/cancel': () =>
    import('./v3/payscore/payafter-orders/_out_order_no_/cancel.js'),
  'v3/payscore/payafter-orders/{out_order_no}/complete': () =>
    import('./v3/payscore/payafter-orders/_out_order_no_/complete.js'),
  'v3/payscore/payafter-orders/{out_order_no}/sync': () =>
    import('./v3/payscore/payafter-orders/_out_order_no_/sync.js'),
  'v3/payscore/permissions': () => import('./v3/payscore/permissions.js'),
  'v3/payscore/permissions/assess-user-risk-level': () =>
    import('./v3/payscore/permissions/assess-user-risk-level.js'),
  'v3/payscore/permissions/authorization-code/{authorization_code}': () =>
    import('./v3/payscore/permissions/authorization-code/_authorization_code_.js'),
  'v3/payscore/permissions/authorization-code/{authorization_code}/terminate': () =>
    import('./v3/payscore/permissions/authorization-code/_authorization_code_/terminate.js'),
  'v3/payscore/permissions/openid/{openid}': () => import('./v3/payscore/permissions/openid/_openid_.js'),
  'v3/payscore/permissions/openid/{openid}/terminate': () =>
    import('./v3/payscore/permissions/openid/_openid_/terminate.js'),
  'v3/payscore/plan/partner/payscore-plans': () => import('./v3/payscore/plan/partner/payscore-plans.js'),
  'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': () =>
    import('./v3/payscore/plan/partner/payscore-plans/merchant-plan-no/_merchant_plan_no_.js'),
  'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': () =>
    import('./v3/payscore/plan/partner/payscore-plans/merchant-plan-no/_merchant_plan_no_/stop.js'),
  'v3/payscore/plan/payscore-plans': () => import('./v3/payscore/plan/payscore-plans.js'),
  'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': () =>
    import('./v3/payscore/plan/payscore-plans/merchant-plan-no/_merchant_plan_no_.js'),
  'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': () =>
    import('./v3/payscore/plan/payscore-plans/merchant-plan-no/_merchant_plan_no_/stop.js'),
  'v3/payscore/serviceorder': () => import('./v3/payscore/serviceorder.js'),
  'v3/payscore/serviceorder/direct-complete': () => import('./v3/payscore/serviceorder/direct-complete.js'),
  'v3/payscore/serviceorder/{out_order_no}/cancel': () =>
    import('./v3/payscore/serviceorder/_out_order_no_/cancel.js'),
  'v3/payscore/serviceorder/{out_order_no}/complete': () =>
    import('./v3/payscore/serviceorder/_out_order_no_/complete.js'),
  'v3/payscore/serviceorder/{out_order_no}/modify': () =>
    import('./v3/payscore/serviceorder/_out_order_no_/modify.js'),
  'v3/payscore/serviceorder/{out_order_no}/pay': () =>
    import('./v3/payscore/serviceorder/_out_order_no_/pay.js'),
  'v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': () =>
    import('./v3/payscore/serviceorder/_out_order_no_/send-pendingmessage.js'),
  'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': () =>
    import('./v3/payscore/serviceorder/_out_order_no_/send-prepaidmessage.js'),
  'v3/payscore/serviceorder/{out_order_no}/sync': () =>
    import('./v3/payscore/serviceorder/_out_order_no_/sync.js'),
  'v3/payscore/servicepayondeliveryorder': () => import('./v3/payscore/servicepayondeliveryorder.js'),
  'v3/payscore/sign-plan/partner/serviceorder': () =>
    import('./v3/payscore/sign-plan/partner/serviceorder.js'),
  'v3/payscore/sign-plan/partner/user-sign-plans': () =>
    import('./v3/payscore/sign-plan/partner/user-sign-plans.js'),
  'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': () =>
    import('./v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/_merchant_sign_plan_no_.js'),
  'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': () =>
    import('./v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/_merchant_sign_plan_no_/stop.js'),
  'v3/payscore/sign-plan/serviceorder': () => import('./v3/payscore/sign-plan/serviceorder.js'),
  'v3/payscore/sign-plan/user-sign-plans': () => import('./v3/payscore/sign-plan/user-sign-plans.js'),
  'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': () =>
    import('./v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/_merchant_sign_plan_no_.js'),
  'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': () =>
    import('./v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/_merchant_sign_plan_no_/stop.js'),
  'v3/payscore/smartretail-orders': () => import('./v3/payscore/smartretail-orders.js'),
  'v3/payscore/smartretail-orders/{out_order_no}/cancel': () =>
    import('./v3/payscore/smartretail-orders/_out_order_no_/cancel.js'),
  'v3/payscore/smartretail-orders/{out_order_no}/complete': () =>
    import('./v3/payscore/smartretail-orders/_out_order_no_/complete.js'),
  'v3/payscore/user-service-state': () => import('./v3/payscore/user-service-state.js'),
  'v3/payscore/users/{openid}/permissions/{service_id}/terminate': () =>
    import('./v3/payscore/users/_openid_/permissions/_service_id_/terminate.js'),
  'v3/platsolution/ecommerce/bank-transfer-recharges/apply': () =>
    import('./v3/platsolution/ecommerce/bank-transfer-recharges/apply.js'),
  'v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': () =>
    import('./v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/_out_recharge_no_.js'),
  'v3/platsolution/ecommerce/insurance-compensation-contracts': () =>
    import('./v3/platsolution/ecommerce/insurance-compensation-contracts.js'),
  'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': () =>
    import('./v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/_sub_mchid_/check-opened.js'),
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/compensate-bills.js'),
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/_bill_id_.js'),
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/_out_bill_no_.js'),
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/_out_bill_no_/cancel.js'),
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer.js'),
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills.js'),
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/_bill_id_.js'),
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/_out_bill_no_.js'),
  'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills.js'),
  'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/_out_bill_no_.js'),
  'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills.js'),
  'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/_out_bill_no_.js'),
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills.js'),
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/_bill_id_.js'),
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/_out_bill_no_.js'),
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/_out_bill_no_/cancel.js'),
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer.js'),
  'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills.js'),
  'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/_out_bill_no_.js'),
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/transfer-bills.js'),
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/_bill_id_.js'),
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': () =>
    import('./v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/_out_bill_no_.js'),
  'v3/platsolution/ecommerce/recharge-employees': () =>
    import('./v3/platsolution/ecommerce/recharge-employees.js'),
  'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': () =>
    import('./v3/platsolution/ecommerce/recharge-employees/sub-mchid/_sub_mchid_.js'),
  'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': () =>
    import('./v3/platsolution/ecommerce/recharge-employees/sub-mchid/_sub_mchid_/sp-openid/_sp_openid_/delete.js'),
  'v3/platsolution/ecommerce/recharges/apply': () => import('./v3/platsolution/ecommerce/recharges/apply.js'),
  'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': () =>
    import('./v3/platsolution/ecommerce/recharges/out-recharge-no/_out_recharge_no_.js'),
  'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': () =>
    import('./v3/platsolution/ecommerce/recharges/out-recharge-no/_out_recharge_no_/close.js'),
  'v3/platsolution/ecommerce/settle/prepay-settle-orders': () =>
    import('./v3/platsolution/ecommerce/settle/prepay-settle-orders.js'),
  'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': () =>
    import('./v3/platsolution/ecommerce/settle/prepay-settle-orders/_settle_batch_no_.js'),
  'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': () =>
    import('./v3/platsolution/ecommerce/settle/prepay-settle-orders/_settle_batch_no_/apply-abnormal-settle.js'),
  'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': () =>
    import('./v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw.js'),
  'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': () =>
    import('./v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/_out_request_no_.js'),
  'v3/platsolution/insurance/mch-transfer/batches/apply': () =>
    import('./v3/platsolution/insurance/mch-transfer/batches/apply.js'),
  'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': () =>
    import('./v3/platsolution/insurance/mch-transfer/batches/batch-id/_batch_id_.js'),
  'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': () =>
    import('./v3/platsolution/insurance/mch-transfer/batches/batch-id/_batch_id_/details/detail-id/_detail_id_.js'),
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': () =>
    import('./v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/_out_batch_no_/out-detail-no/_out_detail_no_.js'),
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': () =>
    import('./v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/_out_batch_no_/out-detail-no/_out_detail_no_/apply.js'),
  'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': () =>
    import('./v3/platsolution/insurance/mch-transfer/batches/out-batch-no/_out_batch_no_.js'),
  'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': () =>
    import('./v3/platsolution/insurance/mch-transfer/batches/out-batch-no/_out_batch_no_/details/out-detail-no/_out_detail_no_.js'),
  'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': () =>
    import('./v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/_out_batch_no_.js'),
  'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': () =>
    import('./v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/_out_batch_no_/apply.js'),
  'v3/platsolution/insurance/mch-transfer/reservation/apply': () =>
    import('./v3/platsolution/insurance/mch-transfer/reservation/apply.js'),
  'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': () =>
    import('./v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/_out_reservation_no_.js'),
  'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': () =>
    import('./v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/_out_reservation_no_/close.js'),
  'v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}': () =>
    import('./v3/platsolution/insurance/mch-transfer/reservation/reservation-id/_reservation_id_.js'),
  'v3/platsolution/mch-transfer/batches/apply': () =>
    import('./v3/platsolution/mch-transfer/batches/apply.js'),
  'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': () =>
    import('./v3/platsolution/mch-transfer/batches/batch-id/_batch_id_.js'),
  'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': () =>
    import('./v3/platsolution/mch-transfer/batches/batch-id/_batch_id_/details/detail-id/_detail_id_.js'),
  'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': () =>
    import('./v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/_out_batch_no_/out-detail-no/_out_detail_no_.js'),
  'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': () =>
    import('./v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/_out_batch_no_/out-detail-no/_out_detail_no_/apply.js'),
  'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': () =>
    import('./v3/platsolution/mch-transfer/batches/out-batch-no/_out_batch_no_.js'),
  'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': () =>
    import('./v3/platsolution/mch-transfer/batches/out-batch-no/_out_batch_no_/details/out-detail-no/_out_detail_no_.js'),
  'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': () =>
    import('./v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/_out_batch_no_.js'),
  'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': () =>
    import('./v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/_out_batch_no_/apply.js'),
  'v3/platsolution/mch-transfer/reservation/apply': () =>
    import('./v3/platsolution/mch-transfer/reservation/apply.js'),
  'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': () =>
    import('./v3/platsolution/mch-transfer/reservation/out-reservation-no/_out_reservation_no_.js'),
  'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': () =>
    import('./v3/platsolution/mch-transfer/reservation/out-reservation-no/_out_reservation_no_/close.js'),
  'v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': () =>
    import('./v3/platsolution/mch-transfer/reservation/reservation-id/_reservation_id_.js'),
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
  'v3/qrcode/transactions': () => import('./v3/qrcode/transactions.js'),
  'v3/qrcode/transactions/out-trade-no/{out_trade_no}': () =>
    import('./v3/qrcode/transactions/out-trade-no/_out_trade_no_.js'),
  'v3/qrcode/user-services/contract-id/{contract_id}': () =>
    import('./v3/qrcode/user-services/contract-id/_contract_id_.js'),
  'v3/rate-activity/applications': () => import('./v3/rate-activity/applications.js'),
  'v3/rate-activity/applications/id/{application_id}': () =>
    import('./v3/rate-activity/applications/id/_application_id_.js'),
  'v3/realname/verify': () => import('./v3/realname/verify.js'),
  'v3/recharge/bank-transfer-recharges/apply': () => import('./v3/recharge/bank-transfer-recharges/apply.js'),
  'v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': () =>
    import('./v3/recharge/bank-transfer-recharges/out-recharge-no/_out_recharge_no_.js'),
  'v3/refund/domestic/refunds': () => import('./v3/refund/domestic/refunds.js'),
  'v3/refund/domestic/refunds/{out_refund_no}': () =>
    import('./v3/refund/domestic/refunds/_out_refund_no_.js'),
  'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': () =>
    import('./v3/refund/domestic/refunds/_refund_id_/apply-abnormal-refund.js'),
  'v3/refunds': () => import('./v3/refunds.js'),
  'v3/refunds/id/{refund_id}': () => import('./v3/refunds/id/_refund_id_.js'),
  'v3/refunds/out-refund-no/{out_refund_no}': () => import('./v3/refunds/out-refund-no/_out_refund_no_.js'),
  'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}': () =>
    import('./v3/repayment/combine-transactions/partner/out-trade-no/_combine_out_trade_no_.js'),
  'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close': () =>
    import('./v3/repayment/combine-transactions/partner/out-trade-no/_combine_out_trade_no_/close.js'),
  'v3/repayment/combine-transactions/partner/prepay': () =>
    import('./v3/repayment/combine-transactions/partner/prepay.js'),
  'v3/security/echo': () => import('./v3/security/echo.js'),
  'v3/settle/settlements': () => import('./v3/settle/settlements.js'),
  'v3/smartguide/guides': () => import('./v3/smartguide/guides.js'),
  'v3/smartguide/guides/{guide_id}': () => import('./v3/smartguide/guides/_guide_id_.js'),
  'v3/smartguide/guides/{guide_id}/assign': () => import('./v3/smartguide/guides/_guide_id_/assign.js'),
  'v3/statements': () => import('./v3/statements.js'),
  'v3/taxi-invoice/attendance/punch': () => import('./v3/taxi-invoice/attendance/punch.js'),
  'v3/taxi-invoice/cards': () => import('./v3/taxi-invoice/cards.js'),
  'v3/taxi-invoice/cards/upload-file': () => import('./v3/taxi-invoice/cards/upload-file.js'),
  'v3/taxi-invoice/driver/update-driver': () => import('./v3/taxi-invoice/driver/update-driver.js'),
  'v3/taxi-invoice/drivers/{driver_license}': () => import('./v3/taxi-invoice/drivers/_driver_license_.js'),
  'v3/taxi-invoice/taxi-companies/{company_mchid}': () =>
    import('./v3/taxi-invoice/taxi-companies/_company_mchid_.js'),
  'v3/taxi-invoice/taxi-company/create-taxi-company': () =>
    import('./v3/taxi-invoice/taxi-company/create-taxi-company.js'),
  'v3/taxi-invoice/taxi/update-taxi': () => import('./v3/taxi-invoice/taxi/update-taxi.js'),
  'v3/taxi-invoice/taxies/{plate_number}': () => import('./v3/taxi-invoice/taxies/_plate_number_.js'),
  'v3/taxi-invoice/user-taxi-order/find-by-token': () =>
    import('./v3/taxi-invoice/user-taxi-order/find-by-token.js'),
  'v3/taxi-invoice/user-taxi-orders': () => import('./v3/taxi-invoice/user-taxi-orders.js'),
  'v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}': () =>
    import('./v3/transaction-block/transaction-block-records/sub-mchid/_sub_mchid_.js'),
  'v3/transaction-block/transaction-block-records/{block_record_id}': () =>
    import('./v3/transaction-block/transaction-block-records/_block_record_id_.js'),
  'v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': () =>
    import('./v3/transaction-block/transaction-block-submissions/sub-mchid/_sub_mchid_.js'),
  'v3/transaction-block/transaction-block-submissions/{block_submission_id}': () =>
    import('./v3/transaction-block/transaction-block-submissions/_block_submission_id_.js'),
  'v3/transactions/app': () => import('./v3/transactions/app.js'),
  'v3/transactions/id/{transaction_id}': () => import('./v3/transactions/id/_transaction_id_.js'),
  'v3/transactions/id/{transaction_id}/close': () => import('./v3/transactions/id/_transaction_id_/close.js'),
  'v3/transactions/id/{transaction_id}/reverse': () =>
    import('./v3/transactions/id/_transaction_id_/reverse.js'),
  'v3/transactions/jsapi': () => import('./v3/transactions/jsapi.js'),
  'v3/transactions/micropay': () => import('./v3/transactions/micropay.js'),
  'v3/transactions/mweb': () => import('./v3/transactions/mweb.js'),
  'v3/transactions/native': () => import('./v3/transactions/native.js'),
  'v3/transactions/out-trade-no/{out_trade_no}': () =>
    import('./v3/transactions/out-trade-no/_out_trade_no_.js'),
  'v3/transactions/out-trade-no/{out_trade_no}/close': () =>
    import('./v3/transactions/out-trade-no/_out_trade_no_/close.js'),
  'v3/transactions/out-trade-no/{out_trade_no}/reverse': () =>
    import('./v3/transactions/out-trade-no/_out_trade_no_/reverse.js'),
  'v3/transfer-detail/electronic-receipts': () => import('./v3/transfer-detail/electronic-receipts.js'),
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
  'v3/transferdownload/elecvoucherfile': () => import('./v3/transferdownload/elecvoucherfile.js'),
  'v3/transferdownload/signfile': () => import('./v3/transferdownload/signfile.js'),
  'v3/vehicle/etc/contracts/{contract_id}': () => import('./v3/vehicle/etc/contracts/_contract_id_.js'),
  'v3/vehicle/etc/preopen': () => import('./v3/vehicle/etc/preopen.js'),
  'v3/vehicle/etc/transactions/highway': () => import('./v3/vehicle/etc/transactions/highway.js'),
  'v3/vehicle/etc/transactions/id/{transaction_id}': () =>
    import('./v3/vehicle/etc/transactions/id/_transaction_id_.js'),
  'v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': () =>
    import('./v3/vehicle/etc/transactions/out-trade-no/_out_trade_no_.js'),
  'v3/vehicle/etc/users/{openid}/contracts': () => import('./v3/vehicle/etc/users/_openid_/contracts.js'),
  'v3/vehicle/parking/parkings': () => import('./v3/vehicle/parking/parkings.js'),
  'v3/vehicle/parking/services/find': () => import('./v3/vehicle/parking/services/find.js'),
  'v3/vehicle/transactions/out-trade-no/{out_trade_no}': () =>
    import('./v3/vehicle/transactions/out-trade-no/_out_trade_no_.js'),
  'v3/vehicle/transactions/parking': () => import('./v3/vehicle/transactions/parking.js'),
  'v3/webizpay/avail-mch-ranges': () => import('./v3/webizpay/avail-mch-ranges.js'),
  'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': () =>
    import('./v3/webizpay/avail-mch-ranges/_range_id_/merchant-identifiers.js'),
  'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': () =>
    import('./v3/webizpay/avail-mch-ranges/_range_id_/merchant-identifiers/_merchant_identifier_.js'),
  'v3/webizpay/bill/proof': () => import('./v3/webizpay/bill/proof.js'),
  'v3/webizpay/bill/trade-bill': () => import('./v3/webizpay/bill/trade-bill.js'),
  'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': () =>
    import('./v3/webizpay/employees/_employee_id_/out-quota-cards/_out_card_no_.js'),
  'v3/webizpay/employees/{employee_id}/quota-cards': () =>
    import('./v3/webizpay/employees/_employee_id_/quota-cards.js'),
  'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': () =>
    import('./v3/webizpay/employees/_employee_id_/quota-cards/_card_no_.js'),
  'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': () =>
    import('./v3/webizpay/employees/_employee_id_/quota-cards/_card_no_/cancel.js'),
  'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': () =>
    import('./v3/webizpay/employees/_employee_id_/quota-cards/_card_no_/payment-url.js'),
  'v3/webizpay/employees/{employee_id}/revoke': () =>
    import('./v3/webizpay/employees/_employee_id_/revoke.js'),
  'v3/webizpay/stores/entity-matches': () => import('./v3/webizpay/stores/entity-matches.js'),
  'v3/webizpay/stores/entity-matches/{batch_id}': () =>
    import('./v3/webizpay/stores/entity-matches/_batch_id_.js'),
  'v3/webizpay/users/{user_id}/authorization-state': () =>
    import('./v3/webizpay/users/_user_id_/authorization-state.js'),
  'v3/webizpay/users/{user_id}/authorization-url': () =>
    import('./v3/webizpay/users/_user_id_/authorization-url.js'),
}

/** 链式调用中与路径不一致的名称：两个页面本来会得到同一个名称。 */
export const renamed = {}
