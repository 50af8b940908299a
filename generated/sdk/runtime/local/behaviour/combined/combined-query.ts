import type { DataObject } from '../../../client/data-object.js'
import { empty, type LocalAnswer, type LocalRequest } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { transition } from '../machine.js'
import { given } from '../payment/payment-query.js'
import { movedTo } from '../shared/moved-to.js'
import { refuse, refuseEvent, refuseStranger } from '../shared/refuse.js'
import { objectsAt, textAt, valueAt } from '../shared/request-values.js'
import { answerCombined, answerCombinedDone, partsOf } from './combined-answer.js'
import { type CombinedPayment, readCombinedPayment } from './combined-data.js'
import { combinedPaymentMachine } from './combined-machine.js'

/** Looks a combined order up, by the service's number or the merchant's, or refuses. */
function findCombined(request: LocalRequest, world: World): CombinedPayment | LocalAnswer {
  const stranger = refuseStranger(request, 'combine_mch_id', given(request, 'combine_mch_id'))
  if (stranger !== undefined) {
    return stranger
  }
  const transactionId = given(request, 'combine_transaction_id')
  const number = transactionId ?? given(request, 'combine_out_trade_no') ?? ''
  const object = world.store.get('combined-payment', request.caller, number)
  const combined = object && readCombinedPayment(object)
  const found = transactionId === undefined ? combined?.outTradeNo : combined?.transactionId
  return combined === undefined || found !== number
    ? refuse(request, ['ORDERNOTEXIST', 'INVALID_REQUEST'], '合单订单不存在')
    : combined
}

/** Answers with a combined order and the state of each part. */
export const queryingCombined: Handler = (request, world) => {
  const found = findCombined(request, world)
  return 'kind' in found ? found : answerCombined(request, found, partsOf(found, world))
}

/** Closes a combined order as a whole: the request names all its parts, and no other. */
export const closingCombined: Handler = (request, world) => {
  const found = findCombined(request, world)
  if ('kind' in found) {
    return found
  }
  const appid = textAt(request.body, 'combine_appid')
  if (appid !== found.appid) {
    return refuse(request, ['APPID_MCHID_NOT_MATCH', 'INVALID_REQUEST'], 'combine_appid与下单时的不一致')
  }
  const named = objectsAt(request.body, 'sub_orders').concat(listV2(request))
  if (!namesAll(named, found)) {
    return refuse(request, ['INVALID_REQUEST'], '子单与下单时的不一致')
  }
  const next = transition(combinedPaymentMachine, found.state, 'close')
  if (typeof next !== 'string') {
    return refuseEvent(request, next, ['TRADE_ERROR'])
  }
  movedTo(world, found.object, 'close')
  return request.operation.protocol === 'v2' ? answerCombinedDone(request, found) : empty
}

/** v2 sends the parts as a list in a string, or in an object around it as in the order. */
function listV2({ body }: LocalRequest): readonly DataObject[] {
  const list = objectsAt(body, 'sub_order_list')
  return list.length > 0 ? list : objectsAt(valueAt(body, 'sub_order_list'), 'order_list')
}

function namesAll(named: readonly DataObject[], { parts }: CombinedPayment): boolean {
  const numbers = named.map(part => `${textAt(part, 'mchid')} ${textAt(part, 'out_trade_no')}`)
  return (
    new Set(numbers).size === parts.length &&
    parts.every(({ owner, id }) => numbers.includes(`${owner} ${id}`))
  )
}
