import { type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { answerEvent } from '../shared/answer-event.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { storedFields } from '../shared/stored-fields.js'
import { actOnCoupon } from './coupon-operations.js'

/** Associating coupons with orders, and the opposite. */
export const associationOperations: Readonly<Record<string, Handler>> = {
  'v3/marketing/busifavor/coupons/associate#post': associate,
  'v3/marketing/busifavor/coupons/disassociate#post': disassociate,
}

/** States of a payment in which nothing will be paid any more. */
const endedPayments = ['CLOSED', 'REVOKED', 'PAYERROR']

/**
 * Associates a coupon that can still be used with an order of the merchant.
 *
 * Our reading, where the page says nothing: an order that this service knows must not have ended without payment; one that it does not
 * know is accepted, because another merchant may have placed it. A coupon belongs to one order at a time: the same order again is
 * accepted under a new number too, another order is refused until the coupon is disassociated.
 */
function associate(request: LocalRequest, world: World): LocalAnswer {
  const outTradeNo = storedFields('the request', request.body).text('out_trade_no')
  return actOnCoupon(request, world, 'associate', 'out_request_no', ({ coupon }, numbered) => {
    if (coupon.outTradeNo !== undefined && coupon.outTradeNo !== outTradeNo)
      return refusal('INVALID_REQUEST', '券已关联其他订单，请先取消关联')
    const payment = world.store.get('payment', request.caller, outTradeNo)
    if (payment !== undefined && endedPayments.includes(payment.state))
      return refusal('INVALID_REQUEST', '订单已关闭，不能关联')
    return answerEvent(
      coupon.object,
      {
        numbered,
        event: 'associate',
        data: { associate_out_trade_no: outTradeNo },
        answer: { wechatpay_associate_time: rfc3339(world.now()) },
      },
      world,
    )
  })
}

/** Takes the association back. The order must be the one with which the coupon is associated. */
function disassociate(request: LocalRequest, world: World): LocalAnswer {
  const outTradeNo = storedFields('the request', request.body).text('out_trade_no')
  return actOnCoupon(request, world, 'disassociate', 'out_request_no', ({ coupon }, numbered) => {
    if (coupon.outTradeNo !== outTradeNo) return refusal('INVALID_REQUEST', '券没有关联这笔订单')
    return answerEvent(
      coupon.object,
      {
        numbered,
        event: 'disassociate',
        data: { associate_out_trade_no: undefined },
        answer: { wechatpay_disassociate_time: rfc3339(world.now()) },
      },
      world,
    )
  })
}
