import { data, type LocalAnswer, type LocalRequest } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Handler, World } from '../behaviour.js'
import { transition } from '../machine.js'
import { knownMembers } from '../shared/known-members.js'
import { movedTo } from '../shared/moved-to.js'
import { refuse, refuseEvent, refuseField, refuseStranger } from '../shared/refuse.js'
import { textAt } from '../shared/request-values.js'
import { successV2 } from './payment-answer.js'
import { type Payment, readPayment, type TradeType } from './payment-data.js'
import { paymentMachine } from './payment-machine.js'
import type { OrderRequest, ReadOrder } from './payment-request.js'
import { expiryOf, latestOf, newPrepay } from './prepay.js'

/** Places an order. The same number again: the same parameters get the same answer, others are refused. */
export function placing(read: ReadOrder, tradeType: TradeType): Handler {
  return (request, world) => {
    const order = read(request, tradeType)
    const refused = refuseOrder(request, order)
    if (refused !== undefined) {
      return refused
    }
    const known = ownedBy(request.caller, order.outTradeNo, world)
    return known === undefined
      ? answerOrder(request, readPayment(createOrder(request.caller, order, world)))
      : placeAgain(request, known, order, world)
  }
}

/** `pay/unifiedorder` of v2: one operation for all ways, told apart by `trade_type`. */
export function placingV2(read: ReadOrder): Handler {
  return (request, world) => {
    const stated = textAt(request.body, 'trade_type')
    const tradeType = (['JSAPI', 'NATIVE', 'APP', 'MWEB'] as const).find(type => type === stated)
    if (tradeType === undefined) {
      return refuseField('/trade_type', '交易类型应为JSAPI、NATIVE、APP或MWEB')
    }
    const has = (name: string) => textAt(request.body, name) !== undefined
    if (tradeType === 'JSAPI' && !has('openid') && !has('sub_openid')) {
      return refuse(request, ['LACK_PARAMS'], 'JSAPI支付必须传openid或sub_openid')
    }
    if (tradeType === 'NATIVE' && !has('product_id')) {
      return refuse(request, ['LACK_PARAMS'], 'NATIVE支付必须传product_id')
    }
    return placing(read, tradeType)(request, world)
  }
}

/** What no order may be: for somebody else, or for nothing. */
export function refuseOrder(request: LocalRequest, order: OrderRequest): LocalAnswer | undefined {
  const { field, mchid } = order.caller
  return (
    refuseStranger(request, field, mchid) ??
    (order.data.total < 1 ? refuseField(order.totalField, '金额至少为1分') : undefined)
  )
}

/** The caller's order with this number. */
export function ownedBy(owner: string, outTradeNo: string, world: World): Payment | undefined {
  const object = world.store.get('payment', owner, outTradeNo)
  return object?.id === outTradeNo ? readPayment(object) : undefined
}

/** Stores a new order, and lets it expire. */
export function createOrder(owner: string, order: OrderRequest, world: World): StoredObject {
  const { outTradeNo } = order
  const timeExpire = latestOf(order.data, world)
  const draft = { ...order.data, ...(timeExpire === undefined ? {} : { timeExpire }) }
  const prepay = draft.tradeType === 'MICROPAY' ? undefined : newPrepay(draft, world)
  const object = world.create({
    kind: 'payment',
    owner,
    id: outTradeNo,
    aliases: prepay === undefined ? [] : [prepay.id],
    data: { ...draft, ...(prepay === undefined ? {} : { prepay: { ...prepay } }) },
  })
  world.later(expiryOf(draft, world) - world.now(), object, 'expire')
  return object
}

function placeAgain(request: LocalRequest, known: Payment, order: OrderRequest, world: World): LocalAnswer {
  const refused = refusePlaced(request, known, order, 'renew') ?? refuseLate(request, known, world)
  if (refused !== undefined) {
    return refused
  }
  return answerOrder(request, known.state === 'EXPIRED' ? renewOrder(known, world) : known)
}

/** Why the order cannot be placed again: paid, closed, or other parameters. */
export function refusePlaced(
  request: LocalRequest,
  known: Payment,
  order: OrderRequest,
  event: 'renew' | 'ask',
): LocalAnswer | undefined {
  const next = transition(paymentMachine, known.state, event)
  if (typeof next !== 'string') {
    return refuseEvent(request, next, ['OUT_TRADE_NO_USED'])
  }
  return known.fingerprint === order.data.fingerprint
    ? undefined
    : refuse(request, ['INVALID_REQUEST'], '201 商户订单号重复')
}

function refuseLate(request: LocalRequest, known: Payment, world: World): LocalAnswer | undefined {
  return known.timeExpire !== undefined && known.timeExpire <= world.now()
    ? refuse(request, ['OUT_TRADE_NO_USED', 'INVALID_REQUEST'], '已过支付结束时间，请换单号重新下单')
    : undefined
}

function renewOrder(known: Payment, world: World): Payment {
  const prepay = newPrepay(known, world)
  const moved = movedTo(world, known.object, 'renew', { prepay: { ...prepay } })
  world.later(prepay.until - world.now(), moved, 'expire')
  return readPayment(world.change(moved, {}, [prepay.id]))
}

function answerOrder(request: LocalRequest, payment: Payment): LocalAnswer {
  const { tradeType, prepay } = payment
  const members = {
    ...successV2(payment),
    contract_result_code: 'SUCCESS',
    out_trade_no: payment.outTradeNo,
    trade_type: tradeType,
    prepay_id: prepay?.id,
    ...(tradeType === 'NATIVE' && { code_url: prepay?.url }),
    ...(tradeType === 'MWEB' && { h5_url: prepay?.url, mweb_url: prepay?.url }),
  }
  return data(knownMembers(request.operation.response.schema, members))
}
