import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { transition } from '../machine.js'
import type { TradeType } from '../payment/payment-data.js'
import { latestOf, newPrepay } from '../payment/prepay.js'
import { movedTo } from '../shared/moved-to.js'
import { refuse, refuseEvent, refuseField, refuseStranger } from '../shared/refuse.js'
import { textAt } from '../shared/request-values.js'
import { answerCombinedOrder } from './combined-answer.js'
import { type CombinedPayment, readCombinedPayment } from './combined-data.js'
import { combinedPaymentMachine } from './combined-machine.js'
import type { CombinedRequest, ReadCombined } from './combined-request.js'

/** Places a combined order and its parts. The same number again: the same parameters get the same answer, others are refused. */
export function placingCombined(read: ReadCombined, tradeType: TradeType): Handler {
  return (request, world) => {
    const asked = read(request, tradeType)
    const refused = refuseRequest(request, asked)
    if (refused !== undefined) {
      return refused
    }
    const known = world.store.get('combined-payment', request.caller, asked.outTradeNo)
    if (known?.id === asked.outTradeNo) {
      return placeAgain(request, readCombinedPayment(known), asked, world)
    }
    return (
      refuseUsedParts(request, asked, world) ??
      answerCombinedOrder(request, createCombined(request.caller, asked, world))
    )
  }
}

/** `pay/combinedorder` of v2: one operation for all ways, told apart by `trade_type`. */
export function placingCombinedV2(read: ReadCombined): Handler {
  return (request, world) => {
    const stated = textAt(request.body, 'trade_type')
    const tradeType = (['JSAPI', 'NATIVE', 'APP', 'MWEB'] as const).find(type => type === stated)
    return tradeType === undefined
      ? refuseField('/trade_type', '交易类型应为JSAPI、NATIVE、APP或MWEB')
      : placingCombined(read, tradeType)(request, world)
  }
}

function refuseRequest(request: LocalRequest, asked: CombinedRequest): LocalAnswer | undefined {
  const free = asked.parts.find(({ data }) => data.total < 1)
  return (
    refuseStranger(request, asked.caller.field, asked.caller.mchid) ??
    (free === undefined ? undefined : refuseField(free.totalField, '金额至少为1分'))
  )
}

/** The numbers of parts are orders' numbers: none may be used yet, or twice. */
function refuseUsedParts(
  request: LocalRequest,
  { parts }: CombinedRequest,
  world: World,
): LocalAnswer | undefined {
  const twice = parts.find(({ mchid, outTradeNo }, n) =>
    parts.slice(n + 1).some(other => other.mchid === mchid && other.outTradeNo === outTradeNo),
  )
  const used = twice ?? parts.find(({ mchid, outTradeNo }) => world.store.get('payment', mchid, outTradeNo))
  return (
    used && refuse(request, ['OUT_TRADE_NO_USED', 'INVALID_REQUEST'], `子单商户订单号${used.outTradeNo}重复`)
  )
}

function createCombined(owner: string, asked: CombinedRequest, world: World): CombinedPayment {
  const latest = latestOf(asked.data, world)
  const draft = { ...asked.data, ...(latest === undefined ? {} : { timeExpire: latest }) }
  const prepay = newPrepay(draft, world)
  for (const { mchid, outTradeNo, data } of asked.parts) {
    const combined = { owner, id: asked.outTradeNo }
    world.create({
      kind: 'payment',
      owner: mchid,
      id: outTradeNo,
      aliases: [],
      data: { ...data, combined },
    })
  }
  const parts = asked.parts.map(({ mchid, outTradeNo }) => ({ owner: mchid, id: outTradeNo }))
  const object = world.create({
    kind: 'combined-payment',
    owner,
    id: asked.outTradeNo,
    aliases: [prepay.id],
    data: { ...draft, prepay: { ...prepay }, parts },
  })
  world.later(prepay.until - world.now(), object, 'expire')
  return readCombinedPayment(object)
}

function placeAgain(
  request: LocalRequest,
  known: CombinedPayment,
  asked: CombinedRequest,
  world: World,
): LocalAnswer {
  const next = transition(combinedPaymentMachine, known.state, 'renew')
  if (typeof next !== 'string') {
    return refuseEvent(request, next, ['OUT_TRADE_NO_USED'])
  }
  if (known.fingerprint !== asked.data.fingerprint) {
    return refuse(request, ['INVALID_REQUEST'], '201 商户订单号重复')
  }
  if (known.timeExpire !== undefined && known.timeExpire <= world.now()) {
    return refuse(request, ['OUT_TRADE_NO_USED', 'INVALID_REQUEST'], '已过支付结束时间，请换单号重新下单')
  }
  return answerCombinedOrder(request, known.state === 'EXPIRED' ? renew(known, world) : known)
}

function renew(known: CombinedPayment, world: World): CombinedPayment {
  const prepay = newPrepay(known, world)
  const moved = movedTo(world, known.object, 'renew', { prepay: { ...prepay } })
  world.later(prepay.until - world.now(), moved, 'expire')
  return readCombinedPayment(world.change(moved, {}, [prepay.id]))
}
