import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { transition } from '../machine.js'
import { type Payment, present } from '../payment/payment-data.js'
import { paymentMachine } from '../payment/payment-machine.js'
import { isForSub, lookUp, type MerchantFields, refuseCaller } from '../payment/payment-query.js'
import { movedTo } from '../shared/moved-to.js'
import { refuse, refuseEvent, refuseField } from '../shared/refuse.js'
import { wholeAt } from '../shared/request-values.js'
import { answerRefund } from './refund-answer.js'
import { type Refund, type RefundData, readRefund } from './refund-data.js'
import type { ReadRefund, RefundRequest } from './refund-request.js'

const year = 365 * 24 * 60 * 60 * 1000
const mostRefunds = 50
/** How long a refund takes, on the service's clock. */
export const refundTakes = 3_000

/** Reasons that name what is to happen, so that a test can choose: codes that refuse, or how the refund ends. */
const refusingReasons: ReadonlyMap<string, readonly string[]> = new Map([
  ['NOT_ENOUGH', ['NOT_ENOUGH', 'NOTENOUGH', 'INVALID_REQUEST']],
  ['USER_ACCOUNT_ABNORMAL', ['USER_ACCOUNT_ABNORMAL', 'INVALID_REQUEST']],
])
const endings: ReadonlyMap<string, string> = new Map([
  ['ABNORMAL', 'abnormal'],
  ['CLOSED', 'close'],
])

/**
 * Refunds an order, in part or whole. The same number again: the same parameters get the refund as it is now, others are
 * refused. A `reason` (v2: `refund_desc`) of `NOT_ENOUGH` or `USER_ACCOUNT_ABNORMAL` is refused with that code, one of
 * `ABNORMAL` or `CLOSED` lets the refund end so: this rule is ours.
 */
export function refunding(read: ReadRefund, merchant: MerchantFields): Handler {
  return (request, world) => {
    const asked = read(request)
    const stranger = refuseCaller(request, merchant)
    if (stranger !== undefined) {
      return stranger
    }
    const known = world.store.get('refund', request.caller, asked.outRefundNo)
    if (known?.id === asked.outRefundNo) {
      return refundAgain(request, readRefund(known), asked)
    }
    const payment = lookUp(request, world, asked.transactionId, asked.outTradeNo)
    if (payment === undefined) {
      return refuseMissing(request, asked)
    }
    return (
      refuseState(request, payment, asked) ??
      refuseAmount(request, payment, asked) ??
      refuseByTime(request, payment, world) ??
      refuseOnRequest(request, asked) ??
      answerRefund(request, createRefund(request, payment, asked, world))
    )
  }
}

function refundAgain(request: LocalRequest, known: Refund, asked: RefundRequest): LocalAnswer {
  return known.fingerprint === asked.fingerprint
    ? answerRefund(request, known)
    : refuse(
        request,
        ['REFUND_FEE_MISMATCH', 'INVALID_REQUEST'],
        '商户退款单号已用过，参数与之前的请求不一致',
      )
}

function refuseMissing(request: LocalRequest, asked: RefundRequest): LocalAnswer {
  const byNumber = asked.transactionId === undefined ? [] : ['INVALID_TRANSACTIONID']
  return refuse(
    request,
    [...byNumber, 'RESOURCE_NOT_EXISTS', 'ORDERNOTEXIST', 'INVALID_REQUEST'],
    '订单不存在',
  )
}

function refuseState(request: LocalRequest, payment: Payment, asked: RefundRequest): LocalAnswer | undefined {
  if (!isForSub(payment, asked.subMchid)) {
    return refuse(request, ['NO_AUTH', 'ORDERNOTEXIST', 'INVALID_REQUEST'], '订单的子商户号与请求的不一致')
  }
  const next = transition(paymentMachine, payment.state, 'refund')
  return typeof next === 'string' ? undefined : refuseEvent(request, next)
}

function refuseAmount(
  request: LocalRequest,
  payment: Payment,
  asked: RefundRequest,
): LocalAnswer | undefined {
  const invalid = (message: string) => refuse(request, ['INVALID_REQUEST'], message)
  if (asked.refund < 1) {
    return refuseField(asked.refundField, '退款金额至少为1分')
  }
  if (asked.total !== payment.total) {
    return invalid(`订单金额不一致：订单为${payment.total}分`)
  }
  if (asked.currency !== undefined && asked.currency !== payment.currency) {
    return invalid(`币种不一致：订单为${payment.currency}`)
  }
  if (payment.refunded + asked.refund > payment.total) {
    return invalid(`退款金额超过可退金额${payment.total - payment.refunded}分`)
  }
  return payment.refunds.length < mostRefunds ? undefined : invalid(`一笔订单最多退款${mostRefunds}次`)
}

function refuseByTime(request: LocalRequest, payment: Payment, world: World): LocalAnswer | undefined {
  return world.now() - (payment.paid?.at ?? payment.createdAt) > year
    ? refuse(request, ['TRADE_OVERDUE', 'INVALID_REQUEST'], '支付已超过一年，不能退款')
    : undefined
}

function refuseOnRequest(request: LocalRequest, { reason = '' }: RefundRequest): LocalAnswer | undefined {
  const codes = refusingReasons.get(reason)
  return codes && refuse(request, codes, `按退款原因${reason}拒绝`)
}

function createRefund(request: LocalRequest, payment: Payment, asked: RefundRequest, world: World): Refund {
  const data = refundData(payment, asked, world)
  const object = world.create({
    kind: 'refund',
    owner: request.caller,
    id: asked.outRefundNo,
    aliases: [data.refundId],
    data: { ...data },
  })
  movedTo(world, payment.object, 'refund', {
    refunded: payment.refunded + asked.refund,
    refunds: [...payment.refunds, asked.outRefundNo],
  })
  world.later(refundTakes, object, endings.get(asked.reason ?? '') ?? 'succeed')
  return readRefund(object)
}

function refundData(payment: Payment, asked: RefundRequest, world: World): RefundData {
  const payerTotal = payment.paid?.payerTotal ?? payment.total
  const settlementTotal = payment.total - notCharged(payment)
  return {
    protocol: asked.protocol,
    role: asked.role,
    refundId: world.number('5030', 29),
    outTradeNo: payment.outTradeNo,
    transactionId: payment.paid?.transactionId ?? '',
    appid: payment.appid,
    refund: asked.refund,
    total: payment.total,
    currency: payment.currency,
    payerTotal,
    payerRefund: share(payerTotal, payment, asked.refund),
    settlementTotal,
    settlementRefund: share(settlementTotal, payment, asked.refund),
    funds: asked.funds,
    from: asked.from,
    goods: asked.goods,
    receivedAccount: '支付用户零钱',
    channel: 'ORIGINAL',
    fingerprint: asked.fingerprint,
    ...present({
      subAppid: payment.subAppid,
      subMchid: payment.subMchid,
      reason: asked.reason,
      notifyUrl: asked.notifyUrl,
    }),
  }
}

/** The part of `whole` that goes with this refund, so that all refunds together give exactly the whole. */
function share(whole: number, { refunded, total }: Payment, refund: number): number {
  return Math.floor((whole * (refunded + refund)) / total) - Math.floor((whole * refunded) / total)
}

/** Coupons that nobody charged. */
function notCharged(payment: Payment): number {
  const free = (payment.paid?.promotions ?? []).filter(({ type }) => type === 'NOCASH')
  return free.reduce((sum, one) => sum + (wholeAt(one, 'amount') ?? 0), 0)
}
