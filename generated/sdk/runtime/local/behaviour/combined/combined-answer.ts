import type { DataObject } from '../../../client/data-object.js'
import { data, type LocalAnswer, type LocalRequest } from '../../service/local-request.js'
import type { World } from '../behaviour.js'
import { tradeState } from '../payment/payment-answer.js'
import { type Payment, readPayment } from '../payment/payment-data.js'
import { digitsOfTime, rfc3339 } from '../shared/beijing-time.js'
import { knownMembers } from '../shared/known-members.js'
import type { CombinedPayment } from './combined-data.js'

/** The parts of a combined order. */
export function partsOf(combined: CombinedPayment, world: World): readonly Payment[] {
  return combined.parts.flatMap(({ owner, id }) => {
    const object = world.store.get('payment', owner, id)
    return object === undefined ? [] : [readPayment(object)]
  })
}

/** Answers with what the user's phone opens. */
export function answerCombinedOrder(request: LocalRequest, combined: CombinedPayment): LocalAnswer {
  const { tradeType, prepay } = combined
  const members = {
    ...successV2(combined),
    trade_type: tradeType,
    prepay_id: prepay.id,
    ...(tradeType === 'NATIVE' && { code_url: prepay.url }),
    ...(tradeType === 'MWEB' && { h5_url: prepay.url, mweb_url: prepay.url }),
  }
  return data(knownMembers(request.operation.response.schema, members))
}

/** Answers with a combined order and its parts, as the table has them. */
export function answerCombined(
  request: LocalRequest,
  combined: CombinedPayment,
  parts: readonly Payment[],
): LocalAnswer {
  const members =
    request.operation.protocol === 'v2' ? combinedV2(combined, parts) : combinedV3(combined, parts)
  return data(knownMembers(request.operation.response.schema, members))
}

/** A combined order as v3 tells it, in answers and in its notice. */
export function combinedV3(combined: CombinedPayment, parts: readonly Payment[]): DataObject {
  const { openid, deviceId, transactionId, scenario } = combined
  return {
    combine_appid: combined.appid,
    combine_mchid: combined.owner,
    combine_out_trade_no: combined.outTradeNo,
    ...(transactionId !== undefined && {
      combine_transaction_id: transactionId,
      combine_payer_info: { openid },
    }),
    ...(deviceId !== undefined && { scene_info: { device_id: deviceId } }),
    ...(scenario !== undefined && { trade_scenario: scenario }),
    sub_orders: parts.map(partV3),
  }
}

function partV3(part: Payment): DataObject {
  const { paid } = part
  const members = {
    mchid: part.owner,
    sub_mchid: part.subMchid,
    sub_appid: part.subAppid,
    individual_auth_id: part.individualAuthId,
    individual_name: part.individualName,
    out_trade_no: part.outTradeNo,
    attach: part.attach,
    trade_state: tradeState(part).trade_state,
    amount: {
      total_amount: part.total,
      payer_amount: paid?.payerTotal ?? part.total,
      currency: part.currency,
      payer_currency: 'CNY',
    },
    ...(paid && {
      transaction_id: paid.transactionId,
      trade_type: part.tradeType,
      bank_type: paid.bankType,
      success_time: rfc3339(paid.at),
      sub_openid: part.subOpenid,
    }),
    ...(paid && paid.promotions.length > 0 && { promotion_detail: paid.promotions }),
  }
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}

function combinedV2(combined: CombinedPayment, parts: readonly Payment[]): DataObject {
  const [first] = parts
  return {
    ...successV2(combined),
    result_msg: 'OK',
    combine_out_trade_no: combined.outTradeNo,
    combine_openid: combined.openid,
    ...(first && tradeState(first)),
    sub_order_list: {
      order_num: parts.length,
      order_list: parts.map(part => ({
        mchid: part.owner,
        trade_type: part.tradeType,
        attach: part.attach,
        amount: { total_amount: part.total, currency: part.currency },
        transaction_id: part.paid?.transactionId,
        out_trade_no: part.outTradeNo,
        goods_tag: part.goodsTag,
        description: part.description,
      })),
    },
  }
}

/** What the notice of v2 tells of a combined order. */
export function combinedNoticeV2(combined: CombinedPayment, parts: readonly Payment[]): DataObject {
  const { combine_appid, combine_mch_id } = successV2(combined)
  return {
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    combine_appid,
    combine_mch_id,
    ...(combined.deviceId !== undefined && { device_info: combined.deviceId }),
    combine_openid: combined.openid,
    combine_out_trade_no: combined.outTradeNo,
    trade_type: combined.tradeType,
    bank_type: parts[0]?.paid?.bankType ?? 'OTHERS',
    sign_type: 'HMAC-SHA256',
    sub_order_list: {
      order_num: parts.length,
      order_list: parts.map(part => ({
        appid: part.appid,
        mch_id: part.owner,
        openid: part.openid,
        total_fee: part.total,
        cash_fee: part.paid?.payerTotal,
        transaction_id: part.paid?.transactionId,
        out_trade_no: part.outTradeNo,
        attach: part.attach,
        time_end: part.paid && digitsOfTime(part.paid.at),
      })),
    },
  }
}

function successV2(combined: CombinedPayment): DataObject {
  return {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    result_code: 'SUCCESS',
    combine_appid: combined.appid,
    combine_mch_id: combined.owner,
    device_info: combined.deviceId,
  }
}

/** What v2 answers to a call that worked. */
export function answerCombinedDone(request: LocalRequest, combined: CombinedPayment): LocalAnswer {
  return data(knownMembers(request.operation.response.schema, successV2(combined)))
}
