import type { DataObject } from '../../../client/data-object.js'
import { data, type LocalAnswer, type LocalRequest } from '../../service/local-request.js'
import { digitsOfTime, rfc3339 } from '../shared/beijing-time.js'
import { knownMembers } from '../shared/known-members.js'
import { type Payment, type PaymentState, present } from './payment-data.js'

/** `trade_state_desc`. */
const descriptions: Readonly<Record<PaymentState, string>> = {
  NOTPAY: '订单未支付',
  USERPAYING: '用户支付中，需要输入密码',
  EXPIRED: '订单未支付',
  SUCCESS: '支付成功',
  REFUND: '转入退款',
  CLOSED: '订单已关闭',
  REVOKED: '订单已撤销',
  PAYERROR: '支付失败',
}

/** `trade_state` and its words: an order that expired is still one that nobody paid. */
export function tradeState(payment: Payment): { trade_state: string; trade_state_desc: string } {
  return {
    trade_state: payment.state === 'EXPIRED' ? 'NOTPAY' : payment.state,
    trade_state_desc: descriptions[payment.state],
  }
}

/** Answers with an order, in the words of the operation's protocol and the members of its table. */
export function answerPayment(request: LocalRequest, payment: Payment): LocalAnswer {
  const members = request.operation.protocol === 'v2' ? paymentV2(payment) : paymentV3(payment)
  return data(knownMembers(request.operation.response.schema, members))
}

/**
 * An order as v3 tells it, in answers and notices: more than any one table has, so leave out what the table does not know.
 * Time, bank, payer and number come with the payment.
 */
export function paymentV3(payment: Payment): DataObject {
  const { paid } = payment
  return {
    ...merchantsV3(payment),
    out_trade_no: payment.outTradeNo,
    ...tradeState(payment),
    attach: payment.attach,
    amount: amountV3(payment),
    ...(payment.deviceId === undefined ? {} : { scene_info: { device_id: payment.deviceId } }),
    ...(paid && {
      id: paid.transactionId,
      transaction_id: paid.transactionId,
      trade_type: payment.tradeType,
      bank_type: paid.bankType,
      success_time: rfc3339(paid.at),
      payer: payerV3(payment),
    }),
    ...(paid && paid.promotions.length > 0 && { promotion_detail: paid.promotions }),
  }
}

/** An order as v2 tells it, in answers; numbers are numbers. */
export function paymentV2(payment: Payment): DataObject {
  const { paid } = payment
  return {
    ...successV2(payment),
    out_trade_no: payment.outTradeNo,
    ...tradeState(payment),
    attach: payment.attach,
    ...(paid && {
      openid: payment.openid,
      is_subscribe: 'N',
      ...(payment.subOpenid === undefined ? {} : { sub_openid: payment.subOpenid, sub_is_subscribe: 'N' }),
      trade_type: payment.tradeType,
      bank_type: paid.bankType,
      total_fee: payment.total,
      fee_type: payment.currency,
      cash_fee: paid.payerTotal,
      cash_fee_type: 'CNY',
      ...couponsV2(payment),
      transaction_id: paid.transactionId,
      time_end: digitsOfTime(paid.at),
    }),
  }
}

/** What every answer of v2 begins with: it worked, and for whom. */
export function successV2(payment: Payment): DataObject {
  return {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    result_code: 'SUCCESS',
    appid: payment.appid,
    mch_id: payment.owner,
    sub_appid: payment.subAppid,
    sub_mch_id: payment.subMchid,
    device_info: payment.deviceId,
  }
}

function merchantsV3(payment: Payment): DataObject {
  return payment.subMchid === undefined
    ? { appid: payment.appid, mchid: payment.owner }
    : {
        sp_appid: payment.appid,
        sp_mchid: payment.owner,
        sub_appid: payment.subAppid,
        sub_mchid: payment.subMchid,
      }
}

function payerV3(payment: Payment): DataObject {
  return payment.subMchid === undefined
    ? present({ openid: payment.openid })
    : present({ sp_openid: payment.openid, sub_openid: payment.subOpenid })
}

/** Overseas the user pays yuan at a rate of 1, as long as nobody needs another. */
function amountV3(payment: Payment): DataObject {
  const { total, currency, paid } = payment
  return {
    total,
    currency,
    ...(paid && { payer_total: paid.payerTotal, payer_currency: 'CNY' }),
    ...(payment.role === 'overseas' && { exchange_rate: { type: 'SETTLEMENT_RATE', rate: 100_000_000 } }),
  }
}

function couponsV2(payment: Payment): DataObject {
  const coupons = payment.paid?.promotions ?? []
  if (coupons.length === 0) {
    return {}
  }
  const each = coupons.flatMap((coupon, n) => [
    [`coupon_type_${n}`, coupon.type],
    [`coupon_id_${n}`, coupon.coupon_id],
    [`coupon_fee_${n}`, coupon.amount],
  ])
  return {
    coupon_fee: payment.total - (payment.paid?.payerTotal ?? payment.total),
    coupon_count: coupons.length,
    ...Object.fromEntries(each),
  }
}
