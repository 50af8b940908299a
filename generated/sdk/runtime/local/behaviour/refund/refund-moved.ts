import type { DataObject } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { LocalNotice, World } from '../behaviour.js'
import { dateAndTime, rfc3339 } from '../shared/beijing-time.js'
import { fundsV2, statusV2 } from './refund-answer.js'
import { type Refund, readRefund } from './refund-data.js'
import { refundTakes } from './refund-place.js'
import { orderOf } from './refund-query.js'

/** What follows a refund's events: its notice, and the money of a closed one may be refunded again. */
export function refundMoved(object: StoredObject, event: string, world: World): void {
  if (event === 'redirect') {
    world.later(refundTakes, object, 'succeed')
    return
  }
  const moved = event === 'succeed' ? world.change(object, { succeededAt: world.now() }) : object
  const refund = readRefund(moved)
  if (event === 'close') {
    release(refund, world)
  }
  world.notify(noticeOf(refund))
}

function release(refund: Refund, world: World): void {
  const payment = orderOf(refund, world)
  if (payment !== undefined) {
    world.change(payment.object, { refunded: payment.refunded - refund.refund })
  }
}

const summaries = { PROCESSING: '退款处理中', SUCCESS: '退款成功', ABNORMAL: '退款异常', CLOSED: '退款关闭' }

/** Tells the merchant how a refund ended, in the protocol of its request. */
function noticeOf(refund: Refund): LocalNotice {
  const shared = {
    to: refund.notifyUrl,
    owner: refund.owner,
    about: { kind: 'refund', id: refund.outRefundNo },
  }
  if (refund.protocol === 'v2') {
    return { ...shared, webhook: 'v2/refund-processed', resource: noticeV2(refund) }
  }
  return {
    ...shared,
    webhook: `v3/REFUND.${refund.state}`,
    summary: summaries[refund.state],
    resource: noticeV3(refund),
  }
}

function noticeV3(refund: Refund): DataObject {
  const overseas = refund.role === 'overseas'
  return {
    ...(refund.subMchid === undefined
      ? { mchid: refund.owner }
      : { sp_mchid: refund.owner, sub_mchid: refund.subMchid }),
    out_trade_no: refund.outTradeNo,
    transaction_id: refund.transactionId,
    out_refund_no: refund.outRefundNo,
    refund_id: refund.refundId,
    refund_status: refund.state,
    ...(refund.succeededAt !== undefined && { success_time: rfc3339(refund.succeededAt) }),
    user_received_account: refund.receivedAccount,
    ...(overseas && { recv_account: refund.receivedAccount, fund_source: fundsV2(refund) }),
    ...(refund.role === 'ecommerce' && { refund_account: 'REFUND_SOURCE_SUB_MERCHANT' }),
    amount: {
      total: refund.total,
      refund: refund.refund,
      payer_total: refund.payerTotal,
      payer_refund: refund.payerRefund,
      ...(overseas && {
        currency: refund.currency,
        payer_currency: 'CNY',
        settlement_currency: 'CNY',
        settlement_refund: refund.settlementRefund,
        exchange_rate: { type: 'SETTLEMENT_RATE', rate: 100_000_000 },
      }),
    },
  }
}

/** The members of v2's notice are texts, numbers too. */
function noticeV2(refund: Refund): DataObject {
  return {
    return_code: 'SUCCESS',
    appid: refund.appid,
    mch_id: refund.owner,
    ...(refund.subAppid !== undefined && { sub_appid: refund.subAppid }),
    ...(refund.subMchid !== undefined && { sub_mch_id: refund.subMchid }),
    transaction_id: refund.transactionId,
    out_trade_no: refund.outTradeNo,
    refund_id: refund.refundId,
    out_refund_no: refund.outRefundNo,
    total_fee: String(refund.total),
    settlement_total_fee: String(refund.settlementTotal),
    refund_fee: String(refund.refund),
    settlement_refund_fee: String(refund.settlementRefund),
    refund_status: statusV2(refund),
    ...(refund.succeededAt !== undefined && { success_time: dateAndTime(refund.succeededAt) }),
    refund_recv_accout: refund.receivedAccount,
    refund_account: fundsV2(refund),
    refund_request_source: 'API',
    cash_refund_fee: String(refund.payerRefund),
  }
}
