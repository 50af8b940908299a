import { data, empty, type LocalAnswer, type LocalRequest } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { transition } from '../machine.js'
import { knownMembers } from '../shared/known-members.js'
import { movedTo } from '../shared/moved-to.js'
import { refuse, refuseEvent, refuseStranger } from '../shared/refuse.js'
import { textAt } from '../shared/request-values.js'
import { answerPayment, paymentV3, successV2 } from './payment-answer.js'
import { type Payment, readPayment } from './payment-data.js'
import { paymentMachine } from './payment-machine.js'

/** Names of the merchants in a request, and where they stand: queries have them in the query, other calls in the body. */
export interface MerchantFields {
  readonly caller: readonly string[]
  readonly sub: string
}

export const directMerchant: MerchantFields = { caller: ['mchid'], sub: 'sub_mchid' }
export const partnerMerchant: MerchantFields = { caller: ['sp_mchid'], sub: 'sub_mchid' }
/** One of both names the caller; tables of overseas merchants require all. */
export const overseasMerchant: MerchantFields = { caller: ['mchid', 'sp_mchid'], sub: 'sub_mchid' }
export const merchantV2: MerchantFields = { caller: ['mch_id'], sub: 'sub_mch_id' }

/** Looks an order up, or refuses: a number of somebody else's, or one that nobody placed. */
export function findPayment(
  request: LocalRequest,
  world: World,
  merchant: MerchantFields,
): Payment | LocalAnswer {
  const stranger = refuseCaller(request, merchant)
  if (stranger !== undefined) {
    return stranger
  }
  const payment = lookUp(request, world, given(request, 'transaction_id'), given(request, 'out_trade_no'))
  return payment === undefined || !isForSub(payment, given(request, merchant.sub))
    ? refuse(request, notFound, '订单不存在')
    : payment
}

/**
 * Whether a request names the sub-merchant of what it asks for. Parts of combined orders may leave theirs out, and tables for
 * overseas require one of merchants that have none.
 */
export function isForSub(
  { role, subMchid }: { readonly role: string; readonly subMchid?: string },
  named: string | undefined,
): boolean {
  if (role === 'combined') return named === undefined || named === subMchid
  if (role === 'overseas') return subMchid === undefined || named === subMchid
  return named === subMchid
}

const notFound = ['ORDER_NOT_EXIST', 'ORDERNOTEXIST', 'INVALID_TRANSACTIONID', 'INVALID_REQUEST']

/** Refuses where none of the fields that may name the caller does. */
export function refuseCaller(request: LocalRequest, merchant: MerchantFields): LocalAnswer | undefined {
  const refusals = merchant.caller.map(field => refuseStranger(request, field, given(request, field)))
  return refusals.every(refusal => refusal !== undefined) ? refusals[0] : undefined
}

/** The value of a field, in the path, the query or the body. */
export function given(request: LocalRequest, field: string): string | undefined {
  return request.path[field] ?? textAt(request.query, field) ?? textAt(request.body, field)
}

/** An order by the service's number, which goes first where both are given, or by the merchant's. */
export function lookUp(
  request: LocalRequest,
  world: World,
  transactionId: string | undefined,
  outTradeNo: string | undefined,
): Payment | undefined {
  const number = transactionId ?? outTradeNo
  const object = number === undefined ? undefined : world.store.get('payment', request.caller, number)
  if (object === undefined) {
    return undefined
  }
  const payment = readPayment(object)
  const found = transactionId === undefined ? payment.outTradeNo : payment.paid?.transactionId
  return found === number ? payment : undefined
}

/** Answers with the order. */
export function querying(merchant: MerchantFields): Handler {
  return (request, world) => {
    const found = findPayment(request, world, merchant)
    return 'kind' in found ? found : answerPayment(request, found)
  }
}

/** Closes an order that nobody paid. Pages ask merchants to wait five minutes after they placed it: that is not enforced. */
export function closing(merchant: MerchantFields, answer: AnswerDone): Handler {
  return (request, world) => {
    const found = findPayment(request, world, merchant)
    if ('kind' in found) {
      return found
    }
    if (found.combined !== undefined) {
      return refuse(request, ['TRADE_ERROR', 'INVALID_REQUEST'], '合单的子单只能随合单整体关闭')
    }
    const next = transition(paymentMachine, found.state, 'close')
    if (typeof next !== 'string') {
      return refuseEvent(request, next, ['TRADE_ERROR'])
    }
    movedTo(world, found.object, 'close')
    return answer(request, found)
  }
}

const sevenDays = 7 * 24 * 60 * 60 * 1000

/**
 * Reverses a code payment: nobody can pay it any more, and what was paid goes back. Seven days long, by v2's table. Pages
 * ask merchants to wait fifteen seconds after the payment; that is not enforced. `recall` is `N`: once is enough.
 */
export function reversing(merchant: MerchantFields, answer: AnswerDone): Handler {
  return (request, world) => {
    const found = findPayment(request, world, merchant)
    if ('kind' in found) {
      return found
    }
    if (found.tradeType !== 'MICROPAY') {
      return refuse(request, ['INVALID_REQUEST'], '只有付款码支付的订单可以撤销')
    }
    if (world.now() - found.createdAt > sevenDays) {
      return refuse(request, ['REVERSE_EXPIRE', 'INVALID_REQUEST'], '已超过七天的撤销期')
    }
    const next = transition(paymentMachine, found.state, 'reverse')
    if (typeof next !== 'string') {
      return refuseEvent(request, next)
    }
    movedTo(world, found.object, 'reverse')
    return answer(request, found)
  }
}

/** Answers a call that worked, about the order. */
export type AnswerDone = (request: LocalRequest, payment: Payment) => LocalAnswer

/** Without a body. */
export const nothing: AnswerDone = () => empty

/** With the numbers of the order alone. */
export const answerNumbers: AnswerDone = (request, payment) => {
  const { appid, mchid, sp_appid, sp_mchid, sub_appid, sub_mchid, out_trade_no } = paymentV3(payment)
  const numbers = { appid, mchid, sp_appid, sp_mchid, sub_appid, sub_mchid, out_trade_no }
  return data(knownMembers(request.operation.response.schema, numbers))
}

/** With nothing but success, in v2. */
export const answerDoneV2: AnswerDone = (request, payment) =>
  data(
    knownMembers(request.operation.response.schema, { ...successV2(payment), result_msg: 'OK', recall: 'N' }),
  )
