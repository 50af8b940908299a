export * as brand from './brand/index.js'
export * as v2 from './v2/index.js'
export * as v3 from './v3/index.js'
import * as brand from './brand/index.js'
import * as v2 from './v2/index.js'
import * as v3 from './v3/index.js'
import type { WebhookDescriptor } from '../runtime/index.js'

/** 该协议的全部事件，以`event_type`区分。 */
export type BrandWebhookEvent = brand.PRODUCT_COUPON_SEND.WebhookEvent

/** 该协议全部事件的描述，供接收方使用。 */
export const brandWebhooks: readonly WebhookDescriptor<BrandWebhookEvent>[] = [
  brand.PRODUCT_COUPON_SEND.webhook,
]

/** 该协议的全部事件，以`event_type`区分。 */
export type V2WebhookEvent =
  | v2.CHECK_FAIL.WebhookEvent
  | v2.CHECK_SUCCESS.WebhookEvent
  | v2.TRANSACTION_FAIL.WebhookEvent
  | v2.TRANSACTION_SUCCESS.WebhookEvent
  | v2.combinedTransactionsSuccess.WebhookEvent
  | v2.papContractStateChanged.WebhookEvent
  | v2.refundProcessed.WebhookEvent
  | v2.transactionSuccess.WebhookEvent
  | v2.transactionsRiskOccurred.WebhookEvent
  | v2.vehicleStateChangedForParking.WebhookEvent

/** 该协议全部事件的描述，供接收方使用。 */
export const v2Webhooks: readonly WebhookDescriptor<V2WebhookEvent>[] = [
  v2.CHECK_FAIL.webhook,
  v2.CHECK_SUCCESS.webhook,
  v2.TRANSACTION_FAIL.webhook,
  v2.TRANSACTION_SUCCESS.webhook,
  v2.combinedTransactionsSuccess.webhook,
  v2.papContractStateChanged.webhook,
  v2.refundProcessed.webhook,
  v2.transactionSuccess.webhook,
  v2.transactionsRiskOccurred.webhook,
  v2.vehicleStateChangedForParking.webhook,
]

/** 该协议的全部事件，以`event_type`区分。 */
export type V3WebhookEvent =
  | v3.ABNORMAL_FUND_PROCESSING_TRANSFER_SUCCESS.WebhookEvent
  | v3.APPLYMENT_STATE_APPROVED.WebhookEvent
  | v3.BLOCKRECORD_CHANGE.WebhookEvent
  | v3.BLOCKSUBMISSION_CHANGE.WebhookEvent
  | v3.BRAND_MEMBER_CARD_SP_POINT_EXCHANGE_COUPON.WebhookEvent
  | v3.BRAND_MEMBER_CARD_SP_SYNC_USER_POINT.WebhookEvent
  | v3.BRAND_MEMBER_CARD_SP_USER_CARD_CREATE.WebhookEvent
  | v3.BRAND_MEMBER_CARD_SP_USER_CARD_DELETE.WebhookEvent
  | v3.BUDGET_CLOSED.WebhookEvent
  | v3.BUDGET_FINISHED.WebhookEvent
  | v3.BUDGET_LOCKED.WebhookEvent
  | v3.COMPLAINT_CREATE.WebhookEvent
  | v3.COMPLAINT_STATE_CHANGE.WebhookEvent
  | v3.COUPON_SEND.WebhookEvent
  | v3.COUPON_USE.WebhookEvent
  | v3.CREDIT_REPAYMENT_DEDUCTION_PAY.WebhookEvent
  | v3.CREDIT_REPAYMENT_SIGN_CONTRACT.WebhookEvent
  | v3.CREDIT_REPAYMENT_TERMINATE_CONTRACT.WebhookEvent
  | v3.CROSS_BORDER_PAY_GET_MCH_INFO.WebhookEvent
  | v3.CROSS_BORDER_PAY_PUSH_ORDER_INFO.WebhookEvent
  | v3.DELIVERY_PLAN_CHANGE.WebhookEvent
  | v3.DISCOUNT_CARD_AGREEMENT_ENDED.WebhookEvent
  | v3.DISCOUNT_CARD_GET_CARD.WebhookEvent
  | v3.DISCOUNT_CARD_SETTLEMENT.WebhookEvent
  | v3.DISCOUNT_CARD_USER_ACCEPTED.WebhookEvent
  | v3.DISCOUNT_CARD_USER_PAID.WebhookEvent
  | v3.ECOMMERCE_ENTRUST_SIGN.WebhookEvent
  | v3.ECOMMERCE_ENTRUST_TERMINATE.WebhookEvent
  | v3.EDU_SCHOOL_PAY_USER_DEBT_STATE_UPDATE.WebhookEvent
  | v3.ENTRUST_RELEASE.WebhookEvent
  | v3.ENTRUST_SIGN.WebhookEvent
  | v3.ENTRUST_SIGNING.WebhookEvent
  | v3.ENTRUST_TERMINATE.WebhookEvent
  | v3.ENTRUST_TERMINATE_INQUIRY.WebhookEvent
  | v3.ENTRUST_TERMINATE_RETENTION.WebhookEvent
  | v3.FACEPAY_USER_STATE_CHANGE.WebhookEvent
  | v3.FAPIAO_CARD_DISCARDED.WebhookEvent
  | v3.FAPIAO_CARD_INSERTED.WebhookEvent
  | v3.FAPIAO_ISSUED.WebhookEvent
  | v3.FAPIAO_REVERSED.WebhookEvent
  | v3.FAPIAO_USER_APPLIED.WebhookEvent
  | v3.HIRE_POWER_BANK_RECEIVE_INSURANCE.WebhookEvent
  | v3.INSURANCE_ENTRUST_RENEW.WebhookEvent
  | v3.INSURANCE_ENTRUST_SIGN.WebhookEvent
  | v3.INSURANCE_ENTRUST_TERMINATE.WebhookEvent
  | v3.INSURANCE_POLICY_MANAGEMENT_GRANTED.WebhookEvent
  | v3.MALL_AUTH_ACTIVATE_CARD.WebhookEvent
  | v3.MALL_REFUND_SUCCESS.WebhookEvent
  | v3.MALL_TRANSACTION_SUCCESS.WebhookEvent
  | v3.MANAGERECORD_CHANGE.WebhookEvent
  | v3.MCHTRANSFER_AUTHORIZATION_CLOSED.WebhookEvent
  | v3.MCHTRANSFER_AUTHORIZATION_CONFIRMED.WebhookEvent
  | v3.MCHTRANSFER_BATCH_CLOSED.WebhookEvent
  | v3.MCHTRANSFER_BATCH_FINISHED.WebhookEvent
  | v3.MCHTRANSFER_BILL_FINISHED.WebhookEvent
  | v3.MCHTRANSFER_QQWALLETBILL_FINISHED.WebhookEvent
  | v3.MCHWITHDRAW_CHANGE.WebhookEvent
  | v3.MEDICAL_INSURANCE_SUCCESS.WebhookEvent
  | v3.MEMBERCARD_ACCEPT_CARD.WebhookEvent
  | v3.MEMBERCARD_ACTIVATE_CARD.WebhookEvent
  | v3.MEMBERCARD_USERCARD_MANAGE.WebhookEvent
  | v3.MERCHANT_NOTIFY_NOTIFY.WebhookEvent
  | v3.PAPAY_SIGN.WebhookEvent
  | v3.PAPAY_TERMINATE.WebhookEvent
  | v3.PARKING_FEE_QUERY_TRANS_INFO.WebhookEvent
  | v3.PAYSCORE_BIND_SERVICE_ACCOUNT.WebhookEvent
  | v3.PAYSCORE_MCH_PREPAY.WebhookEvent
  | v3.PAYSCORE_USER_ACCEPTED.WebhookEvent
  | v3.PAYSCORE_USER_CANCEL_SIGN_PLAN.WebhookEvent
  | v3.PAYSCORE_USER_CLOSE_SERVICE.WebhookEvent
  | v3.PAYSCORE_USER_CONFIRM.WebhookEvent
  | v3.PAYSCORE_USER_OPEN_SERVICE.WebhookEvent
  | v3.PAYSCORE_USER_PAID.WebhookEvent
  | v3.PAYSCORE_USER_SIGN_PLAN.WebhookEvent
  | v3.PRODUCT_COUPON_SP_IMAGE_GENERATION.WebhookEvent
  | v3.PRODUCT_COUPON_SP_SEND.WebhookEvent
  | v3.PROFITSHARING_RETURN.WebhookEvent
  | v3.PROFITSHARING_SUCCESS.WebhookEvent
  | v3.RECHARGE_CLOSED.WebhookEvent
  | v3.RECHARGE_FUND_RETURNED.WebhookEvent
  | v3.RECHARGE_SUCCESS.WebhookEvent
  | v3.REFUND_ABNORMAL.WebhookEvent
  | v3.REFUND_CLOSED.WebhookEvent
  | v3.REFUND_SUCCESS.WebhookEvent
  | v3.RISKTRADE_IDENTIFICATION.WebhookEvent
  | v3.SECURITY_ECHO_SUCCESS.WebhookEvent
  | v3.SETTLEMENT_SUCCESS.WebhookEvent
  | v3.TRANSACTION_FAIL.WebhookEvent
  | v3.TRANSACTION_INDUSTRY_FAILED.WebhookEvent
  | v3.TRANSACTION_INDUSTRY_SUCCESS.WebhookEvent
  | v3.TRANSACTION_PAY_BACK.WebhookEvent
  | v3.TRANSACTION_SUCCESS.WebhookEvent
  | v3.VEHICLE_ENTRANCE_STATE_CHANGE.WebhookEvent
  | v3.VEHICLE_USER_STATE_CHANGE.WebhookEvent
  | v3.VIOLATION_APPEAL.WebhookEvent
  | v3.VIOLATION_INTERCEPT.WebhookEvent
  | v3.VIOLATION_PUNISH.WebhookEvent
  | v3.WEBIZPAY_AUTHORIZED.WebhookEvent
  | v3.WEBIZPAY_PAYMENTREFUNDSUCCESS.WebhookEvent
  | v3.WEBIZPAY_PAYMENTSUCCESS.WebhookEvent
  | v3.WEBIZPAY_QUOTACARDEXPIRED.WebhookEvent
  | v3.WEBIZPAY_REVOKED.WebhookEvent

/** 该协议全部事件的描述，供接收方使用。 */
export const v3Webhooks: readonly WebhookDescriptor<V3WebhookEvent>[] = [
  v3.ABNORMAL_FUND_PROCESSING_TRANSFER_SUCCESS.webhook,
  v3.APPLYMENT_STATE_APPROVED.webhook,
  v3.BLOCKRECORD_CHANGE.webhook,
  v3.BLOCKSUBMISSION_CHANGE.webhook,
  v3.BRAND_MEMBER_CARD_SP_POINT_EXCHANGE_COUPON.webhook,
  v3.BRAND_MEMBER_CARD_SP_SYNC_USER_POINT.webhook,
  v3.BRAND_MEMBER_CARD_SP_USER_CARD_CREATE.webhook,
  v3.BRAND_MEMBER_CARD_SP_USER_CARD_DELETE.webhook,
  v3.BUDGET_CLOSED.webhook,
  v3.BUDGET_FINISHED.webhook,
  v3.BUDGET_LOCKED.webhook,
  v3.COMPLAINT_CREATE.webhook,
  v3.COMPLAINT_STATE_CHANGE.webhook,
  v3.COUPON_SEND.webhook,
  v3.COUPON_USE.webhook,
  v3.CREDIT_REPAYMENT_DEDUCTION_PAY.webhook,
  v3.CREDIT_REPAYMENT_SIGN_CONTRACT.webhook,
  v3.CREDIT_REPAYMENT_TERMINATE_CONTRACT.webhook,
  v3.CROSS_BORDER_PAY_GET_MCH_INFO.webhook,
  v3.CROSS_BORDER_PAY_PUSH_ORDER_INFO.webhook,
  v3.DELIVERY_PLAN_CHANGE.webhook,
  v3.DISCOUNT_CARD_AGREEMENT_ENDED.webhook,
  v3.DISCOUNT_CARD_GET_CARD.webhook,
  v3.DISCOUNT_CARD_SETTLEMENT.webhook,
  v3.DISCOUNT_CARD_USER_ACCEPTED.webhook,
  v3.DISCOUNT_CARD_USER_PAID.webhook,
  v3.ECOMMERCE_ENTRUST_SIGN.webhook,
  v3.ECOMMERCE_ENTRUST_TERMINATE.webhook,
  v3.EDU_SCHOOL_PAY_USER_DEBT_STATE_UPDATE.webhook,
  v3.ENTRUST_RELEASE.webhook,
  v3.ENTRUST_SIGN.webhook,
  v3.ENTRUST_SIGNING.webhook,
  v3.ENTRUST_TERMINATE.webhook,
  v3.ENTRUST_TERMINATE_INQUIRY.webhook,
  v3.ENTRUST_TERMINATE_RETENTION.webhook,
  v3.FACEPAY_USER_STATE_CHANGE.webhook,
  v3.FAPIAO_CARD_DISCARDED.webhook,
  v3.FAPIAO_CARD_INSERTED.webhook,
  v3.FAPIAO_ISSUED.webhook,
  v3.FAPIAO_REVERSED.webhook,
  v3.FAPIAO_USER_APPLIED.webhook,
  v3.HIRE_POWER_BANK_RECEIVE_INSURANCE.webhook,
  v3.INSURANCE_ENTRUST_RENEW.webhook,
  v3.INSURANCE_ENTRUST_SIGN.webhook,
  v3.INSURANCE_ENTRUST_TERMINATE.webhook,
  v3.INSURANCE_POLICY_MANAGEMENT_GRANTED.webhook,
  v3.MALL_AUTH_ACTIVATE_CARD.webhook,
  v3.MALL_REFUND_SUCCESS.webhook,
  v3.MALL_TRANSACTION_SUCCESS.webhook,
  v3.MANAGERECORD_CHANGE.webhook,
  v3.MCHTRANSFER_AUTHORIZATION_CLOSED.webhook,
  v3.MCHTRANSFER_AUTHORIZATION_CONFIRMED.webhook,
  v3.MCHTRANSFER_BATCH_CLOSED.webhook,
  v3.MCHTRANSFER_BATCH_FINISHED.webhook,
  v3.MCHTRANSFER_BILL_FINISHED.webhook,
  v3.MCHTRANSFER_QQWALLETBILL_FINISHED.webhook,
  v3.MCHWITHDRAW_CHANGE.webhook,
  v3.MEDICAL_INSURANCE_SUCCESS.webhook,
  v3.MEMBERCARD_ACCEPT_CARD.webhook,
  v3.MEMBERCARD_ACTIVATE_CARD.webhook,
  v3.MEMBERCARD_USERCARD_MANAGE.webhook,
  v3.MERCHANT_NOTIFY_NOTIFY.webhook,
  v3.PAPAY_SIGN.webhook,
  v3.PAPAY_TERMINATE.webhook,
  v3.PARKING_FEE_QUERY_TRANS_INFO.webhook,
  v3.PAYSCORE_BIND_SERVICE_ACCOUNT.webhook,
  v3.PAYSCORE_MCH_PREPAY.webhook,
  v3.PAYSCORE_USER_ACCEPTED.webhook,
  v3.PAYSCORE_USER_CANCEL_SIGN_PLAN.webhook,
  v3.PAYSCORE_USER_CLOSE_SERVICE.webhook,
  v3.PAYSCORE_USER_CONFIRM.webhook,
  v3.PAYSCORE_USER_OPEN_SERVICE.webhook,
  v3.PAYSCORE_USER_PAID.webhook,
  v3.PAYSCORE_USER_SIGN_PLAN.webhook,
  v3.PRODUCT_COUPON_SP_IMAGE_GENERATION.webhook,
  v3.PRODUCT_COUPON_SP_SEND.webhook,
  v3.PROFITSHARING_RETURN.webhook,
  v3.PROFITSHARING_SUCCESS.webhook,
  v3.RECHARGE_CLOSED.webhook,
  v3.RECHARGE_FUND_RETURNED.webhook,
  v3.RECHARGE_SUCCESS.webhook,
  v3.REFUND_ABNORMAL.webhook,
  v3.REFUND_CLOSED.webhook,
  v3.REFUND_SUCCESS.webhook,
  v3.RISKTRADE_IDENTIFICATION.webhook,
  v3.SECURITY_ECHO_SUCCESS.webhook,
  v3.SETTLEMENT_SUCCESS.webhook,
  v3.TRANSACTION_FAIL.webhook,
  v3.TRANSACTION_INDUSTRY_FAILED.webhook,
  v3.TRANSACTION_INDUSTRY_SUCCESS.webhook,
  v3.TRANSACTION_PAY_BACK.webhook,
  v3.TRANSACTION_SUCCESS.webhook,
  v3.VEHICLE_ENTRANCE_STATE_CHANGE.webhook,
  v3.VEHICLE_USER_STATE_CHANGE.webhook,
  v3.VIOLATION_APPEAL.webhook,
  v3.VIOLATION_INTERCEPT.webhook,
  v3.VIOLATION_PUNISH.webhook,
  v3.WEBIZPAY_AUTHORIZED.webhook,
  v3.WEBIZPAY_PAYMENTREFUNDSUCCESS.webhook,
  v3.WEBIZPAY_PAYMENTSUCCESS.webhook,
  v3.WEBIZPAY_QUOTACARDEXPIRED.webhook,
  v3.WEBIZPAY_REVOKED.webhook,
]
