import type { DataObject } from '../../../client/data-object.js'
import { data, type LocalAnswer, type LocalRequest } from '../../service/local-request.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { knownMembers } from '../shared/known-members.js'
import type { Refund } from './refund-data.js'

/** Answers with a refund, in the words of the operation's protocol and the members of its table. */
export function answerRefund(request: LocalRequest, refund: Refund): LocalAnswer {
  const members =
    request.operation.protocol === 'v2' ? refundV2(refund) : refundV3(refund, isOverseas(request))
  return data(knownMembers(request.operation.response.schema, members))
}

/** A refund as v3 tells it: more than any one table has, so leave out what the table does not know. */
export function refundV3(refund: Refund, overseas: boolean): DataObject {
  return {
    id: refund.refundId,
    refund_id: refund.refundId,
    out_refund_no: refund.outRefundNo,
    transaction_id: refund.transactionId,
    out_trade_no: refund.outTradeNo,
    channel: refund.channel,
    user_received_account: refund.receivedAccount,
    recv_account: refund.receivedAccount,
    create_time: rfc3339(refund.createdAt),
    ...(refund.succeededAt === undefined ? {} : { success_time: rfc3339(refund.succeededAt) }),
    // Overseas tables write a closed one as v2 does.
    status: overseas && refund.state === 'CLOSED' ? 'REFUNDCLOSE' : refund.state,
    funds_account: refund.funds,
    fund_source: fundsV2(refund),
    ...(refund.role === 'ecommerce' && { refund_account: 'REFUND_SOURCE_SUB_MERCHANT' }),
    amount: amountV3(refund),
  }
}

/** `v3/global/refunds/…`, and its older name `v3/refunds/…`. */
function isOverseas({ operation }: LocalRequest): boolean {
  return /^v3\/(global\/)?refunds\b/.test(operation.id)
}

function amountV3(refund: Refund): DataObject {
  return {
    total: refund.total,
    refund: refund.refund,
    ...(refund.from.length > 0 && { from: refund.from }),
    payer_total: refund.payerTotal,
    payer_refund: refund.payerRefund,
    settlement_total: refund.settlementTotal,
    settlement_refund: refund.settlementRefund,
    discount_refund: refund.refund - refund.payerRefund,
    currency: refund.currency,
    payer_currency: 'CNY',
    ...(refund.role === 'overseas' && { exchange_rate: { type: 'SETTLEMENT_RATE', rate: 100_000_000 } }),
  }
}

/** A refund as v2 answers the request for it. */
function refundV2(refund: Refund): DataObject {
  return {
    ...successV2(refund),
    transaction_id: refund.transactionId,
    out_trade_no: refund.outTradeNo,
    out_refund_no: refund.outRefundNo,
    refund_id: refund.refundId,
    refund_fee: refund.refund,
    settlement_refund_fee: refund.settlementRefund,
    total_fee: refund.total,
    settlement_total_fee: refund.settlementTotal,
    fee_type: refund.currency,
    cash_fee: refund.payerTotal,
    cash_fee_type: 'CNY',
    cash_refund_fee: refund.payerRefund,
    ...(refund.refund > refund.payerRefund && { coupon_refund_fee: refund.refund - refund.payerRefund }),
  }
}

/** What every answer of v2 begins with: it worked, and for whom. */
export function successV2(refund: Refund): DataObject {
  return {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    result_code: 'SUCCESS',
    appid: refund.appid,
    mch_id: refund.owner,
    sub_appid: refund.subAppid,
    sub_mch_id: refund.subMchid,
  }
}

/** The account that pays, in v2's words. */
export function fundsV2({ funds }: Refund): string {
  return funds === 'AVAILABLE' ? 'REFUND_SOURCE_RECHARGE_FUNDS' : 'REFUND_SOURCE_UNSETTLED_FUNDS'
}

/** The status in v2's words. */
export function statusV2({ state }: Refund): string {
  return { PROCESSING: 'PROCESSING', SUCCESS: 'SUCCESS', ABNORMAL: 'CHANGE', CLOSED: 'REFUNDCLOSE' }[state]
}
