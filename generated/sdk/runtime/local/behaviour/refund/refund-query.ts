import type { DataObject } from '../../../client/data-object.js'
import { data, type LocalAnswer, type LocalRequest } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { transition } from '../machine.js'
import { type Payment, readPayment } from '../payment/payment-data.js'
import { given, isForSub, lookUp, type MerchantFields, refuseCaller } from '../payment/payment-query.js'
import { dateAndTime } from '../shared/beijing-time.js'
import { knownMembers } from '../shared/known-members.js'
import { movedTo } from '../shared/moved-to.js'
import { refuse, refuseEvent } from '../shared/refuse.js'
import { textAt, wholeAt } from '../shared/request-values.js'
import { answerRefund, fundsV2, refundV3, statusV2, successV2 } from './refund-answer.js'
import { type Refund, readRefund } from './refund-data.js'
import { refundMachine } from './refund-machine.js'

const notFound = ['RESOURCE_NOT_EXISTS', 'REFUNDNOTEXIST', 'INVALID_REQUEST']

/** Looks a refund up, or refuses: a number of somebody else's, or one that nobody gave. */
function findRefund(request: LocalRequest, world: World, merchant: MerchantFields): Refund | LocalAnswer {
  const stranger = refuseCaller(request, merchant)
  if (stranger !== undefined) {
    return stranger
  }
  const refund = lookUpRefund(request, world, request.path.refund_id, given(request, 'out_refund_no'))
  return refund === undefined || !isForSub(refund, given(request, merchant.sub))
    ? refuse(request, notFound, '退款单不存在')
    : refund
}

/** A refund by the service's number, which goes first where both are given, or by the merchant's. */
function lookUpRefund(
  request: LocalRequest,
  world: World,
  refundId: string | undefined,
  outRefundNo: string | undefined,
): Refund | undefined {
  const number = refundId ?? outRefundNo
  const object = number === undefined ? undefined : world.store.get('refund', request.caller, number)
  if (object === undefined) {
    return undefined
  }
  const refund = readRefund(object)
  return number === (refundId === undefined ? refund.outRefundNo : refund.refundId) ? refund : undefined
}

/** Answers with a refund. */
export function queryingRefund(merchant: MerchantFields): Handler {
  return (request, world) => {
    const found = findRefund(request, world, merchant)
    return 'kind' in found ? found : answerRefund(request, found)
  }
}

/** `apply-abnormal-refund`: sends an abnormal refund to a bank card, of the user or of the merchant. */
export function redirecting(merchant: MerchantFields): Handler {
  return (request, world) => {
    const found = findRefund(request, world, merchant)
    if ('kind' in found) {
      return found
    }
    if (found.outRefundNo !== textAt(request.body, 'out_refund_no')) {
      return refuse(request, ['INVALID_REQUEST'], 'refund_id与out_refund_no不是同一笔退款')
    }
    const next = transition(refundMachine, found.state, 'redirect')
    if (typeof next !== 'string') {
      return refuseEvent(request, next)
    }
    const toUser = textAt(request.body, 'type') === 'USER_BANK_CARD'
    const lacking = ['bank_type', 'bank_account', 'real_name'].find(
      name => textAt(request.body, name) === undefined,
    )
    if (toUser && lacking !== undefined) {
      return refuse(request, ['INVALID_REQUEST'], `退到用户银行卡时必传${lacking}`)
    }
    const account = textAt(request.body, 'bank_account') ?? ''
    const object = movedTo(world, found.object, 'redirect', {
      channel: 'OTHER_BANKCARD',
      receivedAccount: toUser ? `用户银行卡尾号${account.slice(-4)}` : '商户银行账户',
    })
    return answerRefund(request, readRefund(object))
  }
}

/** All refunds of an order, as v2 lists them: ten at a time from `offset`, in members with numbers. */
export function listingV2(merchant: MerchantFields): Handler {
  return (request, world) => {
    const found = refundsAsked(request, world, merchant)
    if ('kind' in found) {
      return found
    }
    const { payment, refunds } = found
    const offset = wholeAt(request.body, 'offset') ?? 0
    const page = refunds.slice(offset, offset + 10)
    const [first] = page
    if (first === undefined) {
      return refuse(request, notFound, '没有退款')
    }
    const members = {
      ...successV2(first),
      total_refund_count: refunds.length,
      transaction_id: first.transactionId,
      out_trade_no: payment.outTradeNo,
      total_fee: payment.total,
      settlement_total_fee: first.settlementTotal,
      fee_type: payment.currency,
      cash_fee: first.payerTotal,
      refund_count: page.length,
      ...Object.assign({}, ...page.map(rowV2)),
    }
    return data(knownMembers(request.operation.response.schema, members))
  }
}

interface RefundsAsked {
  readonly payment: Payment
  readonly refunds: readonly Refund[]
}

/** By any of four numbers: that refund, or those of the order. */
function refundsAsked(
  request: LocalRequest,
  world: World,
  merchant: MerchantFields,
): RefundsAsked | LocalAnswer {
  const stranger = refuseCaller(request, merchant)
  if (stranger !== undefined) {
    return stranger
  }
  const numbers = [given(request, 'refund_id'), given(request, 'out_refund_no')] as const
  const refund = lookUpRefund(request, world, ...numbers)
  const payment = lookUp(
    request,
    world,
    refund === undefined ? given(request, 'transaction_id') : refund.transactionId,
    given(request, 'out_trade_no'),
  )
  const isMissing = refund === undefined && numbers.some(each => each !== undefined)
  if (payment === undefined || isMissing || !isForSub(payment, given(request, merchant.sub))) {
    return refuse(request, notFound, '退款不存在')
  }
  return { payment, refunds: refund === undefined ? refundsOf(payment, world) : [refund] }
}

/** The refunds of an order, in their order. */
export function refundsOf(payment: Payment, world: World): readonly Refund[] {
  return payment.refunds.flatMap(number => {
    const object = world.store.get('refund', payment.owner, number)
    return object === undefined ? [] : [readRefund(object)]
  })
}

function rowV2(refund: Refund, n: number): DataObject {
  return {
    [`out_refund_no_${n}`]: refund.outRefundNo,
    [`refund_id_${n}`]: refund.refundId,
    [`refund_channel_${n}`]: refund.channel,
    [`refund_fee_${n}`]: refund.refund,
    [`settlement_refund_fee_${n}`]: refund.settlementRefund,
    [`refund_status_${n}`]: statusV2(refund),
    [`refund_account_${n}`]: fundsV2(refund),
    [`refund_recv_accout_${n}`]: refund.receivedAccount,
    ...(refund.refund > refund.payerRefund && {
      [`coupon_refund_fee_${n}`]: refund.refund - refund.payerRefund,
    }),
    ...(refund.succeededAt !== undefined && {
      [`refund_success_time_${n}`]: dateAndTime(refund.succeededAt),
    }),
  }
}

/** All refunds of an order overseas, from `offset`, `count` at most. */
export function listingOverseas(merchant: MerchantFields): Handler {
  return (request, world) => {
    const found = refundsAsked(request, world, merchant)
    if ('kind' in found) {
      return found
    }
    const { payment, refunds } = found
    const offset = wholeAt(request.query, 'offset') ?? 0
    const page = refunds.slice(offset, offset + (wholeAt(request.query, 'count') ?? 20))
    const members = {
      id: payment.paid?.transactionId,
      mchid: payment.owner,
      sp_mchid: payment.owner,
      sub_mchid: payment.subMchid,
      out_trade_no: payment.outTradeNo,
      amount: {
        total: payment.total,
        currency: payment.currency,
        payer_total: payment.paid?.payerTotal,
        payer_currency: 'CNY',
      },
      data: page.map(refund => refundV3(refund, true)),
      total_num: refunds.length,
      current_total_num: page.length,
    }
    return data(knownMembers(request.operation.response.schema, members))
  }
}

/** The order of a refund. */
export function orderOf(refund: Refund, world: World): Payment | undefined {
  const object = world.store.get('payment', refund.owner, refund.outTradeNo)
  return object && readPayment(object)
}
