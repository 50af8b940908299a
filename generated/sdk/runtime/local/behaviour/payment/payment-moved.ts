import { type DataObject, isDataObject, ownMember } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { combinedPaymentMachine } from '../combined/combined-machine.js'
import { digitsOfTime } from '../shared/beijing-time.js'
import { follow } from '../shared/moved-to.js'
import { textAt, wholeAt } from '../shared/request-values.js'
import { openidOf } from './local-user.js'
import { paymentV3 } from './payment-answer.js'
import { type Paid, type Payment, readPayment } from './payment-data.js'

/**
 * What follows an order's events: the payment gets its number and its notice, a reversed one gives the money back. What
 * happens to a part of a combined order happens to the whole, which tells the merchant and moves the other parts.
 */
export function paymentMoved(object: StoredObject, event: string, world: World): void {
  const payment = event === 'pay' || event === 'charge' ? settle(object, world) : readPayment(object)
  if (payment.combined !== undefined) {
    const whole = world.store.get('combined-payment', payment.combined.owner, payment.combined.id)
    follow(world, combinedPaymentMachine, whole, event)
  } else if (payment.tradeType !== 'MICROPAY' && event === 'pay') {
    notifyPayment(payment, world)
  }
  if (event === 'reverse' && payment.paid !== undefined) {
    world.change(payment.object, { reversedAt: payment.reversedAt ?? world.now() })
  }
}

/**
 * Stores who paid, when and how. An event may bring its own `openid`, `bankType` and `promotions` (as `promotion_detail`
 * of v3); otherwise the user of this machine pays from the balance.
 */
export function settle(object: StoredObject, world: World): Payment {
  const payment = readPayment(object)
  const transactionId = world.number('4200', 28)
  const promotions = readPromotions(object.data)
  const discount = promotions.reduce((sum, one) => sum + (wholeAt(one, 'amount') ?? 0), 0)
  const paid: Paid = {
    transactionId,
    at: world.now(),
    bankType: textAt(object.data, 'bankType') ?? 'OTHERS',
    payerTotal: Math.max(0, payment.total - discount),
    promotions,
  }
  const { appid, subAppid, openid = openidOf(appid, 'user'), subOpenid } = payment
  const sub = subOpenid ?? (subAppid === undefined ? undefined : openidOf(subAppid, 'user'))
  const facts = { paid: { ...paid }, openid, ...(sub === undefined ? {} : { subOpenid: sub }) }
  return readPayment(world.change(object, facts, [transactionId]))
}

function readPromotions(data: DataObject): readonly DataObject[] {
  const promotions = ownMember(data, 'promotions')
  return Array.isArray(promotions) ? promotions.filter(isDataObject) : []
}

/** Tells the merchant of a payment, in the protocol of the order and the shape of its kind. Code payments are not told. */
function notifyPayment(payment: Payment, world: World): void {
  const about = { kind: payment.object.kind, id: payment.outTradeNo }
  const shared = { to: payment.notifyUrl, owner: payment.owner, about }
  world.notify(
    payment.protocol === 'v2'
      ? { ...shared, webhook: 'v2/transaction-success', resource: noticeV2(payment) }
      : { ...shared, webhook: 'v3/TRANSACTION.SUCCESS', summary: '支付成功', resource: noticeV3(payment) },
  )
}

function noticeV3(payment: Payment): DataObject {
  const { id: _, ...members } = paymentV3(payment)
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}

/** The members of v2's notice are texts, numbers too. */
function noticeV2(payment: Payment): DataObject {
  const { paid } = payment
  const members: Record<string, string | number | undefined> = {
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    appid: payment.appid,
    mch_id: payment.owner,
    sign_type: payment.signType,
    sub_appid: payment.subAppid,
    sub_mch_id: payment.subMchid,
    openid: payment.openid,
    sub_openid: payment.subOpenid,
    is_subscribe: 'N',
    out_trade_no: payment.outTradeNo,
    attach: payment.attach,
    trade_type: payment.tradeType,
    bank_type: paid?.bankType,
    total_fee: payment.total,
    fee_type: payment.currency,
    cash_fee: paid?.payerTotal,
    transaction_id: paid?.transactionId,
    time_end: paid && digitsOfTime(paid.at),
  }
  const texts = Object.entries(members).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return Object.fromEntries(texts)
}
