import { textMember } from '../../../client/data-object.js'
import { type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { isRefused } from '../machine.js'
import { refusedAnswer } from '../shared/allowed.js'
import { numberedRequest } from '../shared/answered-requests.js'
import { withValues } from '../shared/given-members.js'
import { storedFields } from '../shared/stored-fields.js'
import { wholeMember } from '../shared/whole-member.js'
import { answerOrder } from './answer-order.js'
import { isAuthorized } from './permission.js'
import { readServiceOrder } from './service-order.js'
import { wrongAmounts } from './service-order-amounts.js'

/** An order to which nobody agrees expires after 30 days. */
const agreeWithin = 30 * 86_400_000

/**
 * Creates an order: the user has to agree (`need_user_confirm`, which is so unless it says `false`), or authorised the service before. The
 * same number with the same parameters answers the order as it is now.
 */
export function createServiceOrder(request: LocalRequest, world: World): LocalAnswer {
  const repeated = repeatedOrder('create', request, world)
  if (repeated !== undefined) return repeated
  const needsConfirm = request.body.need_user_confirm !== false
  const openid = userOf(request)
  if (!needsConfirm) {
    if (openid === undefined) return refusal('INVALID_REQUEST', '免确认的订单须传openid')
    const serviceId = storedFields('the request', request.body).text('service_id')
    if (!isAuthorized(request.caller, serviceId, openid, world))
      return refusal('INVALID_REQUEST', '用户未授权该服务，不能创建免确认订单')
  }
  const token = needsConfirm ? world.number('69', 32) : undefined
  const order = addOrder('create', request, token, world)
  if (needsConfirm) {
    world.later(agreeWithin, order, 'expire')
    return answerOrder(request, readServiceOrder(order), { package: token })
  }
  const begun = world.move(order, 'begin')
  return isRefused(begun) ? refusedAnswer(begun) : answerOrder(request, readServiceOrder(begun))
}

/** Creates an order of a service that is over, and completes it: it is charged soon. The user authorised the service before. */
export function directComplete(request: LocalRequest, world: World): LocalAnswer {
  const repeated = repeatedOrder('direct', request, world)
  if (repeated !== undefined) return repeated
  const read = storedFields('the request', request.body)
  const openid = userOf(request)
  if (openid === undefined || !isAuthorized(request.caller, read.text('service_id'), openid, world))
    return refusal('INVALID_REQUEST', '用户未授权该服务，不能扣款')
  const wrong = wrongAmounts(request.body, request.body)
  if (wrong !== undefined) return refusal('INVALID_REQUEST', wrong)
  const order = addOrder('direct', request, undefined, world)
  const begun = world.move(order, 'begin')
  if (isRefused(begun)) return refusedAnswer(begun)
  const total = wholeMember(request.body, 'total_amount') ?? 0
  const completed = world.move(begun, total === 0 ? 'settle' : 'complete', { total })
  if (isRefused(completed)) return refusedAnswer(completed)
  return answerOrder(request, readServiceOrder(completed))
}

/** The answer to a number that has an order: its end, if it ended; other parameters are refused. */
function repeatedOrder(action: string, request: LocalRequest, world: World): LocalAnswer | undefined {
  const number = storedFields('the request', request.body).text('out_order_no')
  const object = world.store.get('service-order', request.caller, number)
  if (object === undefined) return undefined
  const order = readServiceOrder(object)
  if (order.fingerprint !== numberedRequest(action, number, request).fingerprint)
    return refusal('INVALID_REQUEST', '商户服务订单号已用于参数不同的订单')
  if (object.state === 'DONE') return refusal('ORDER_DONE', '服务订单已完成')
  if (object.state === 'REVOKED') return refusal('ORDER_CANCELED', '服务订单已取消')
  if (object.state === 'EXPIRED') return refusal('INVALID_ORDER_STATE', '服务订单已失效')
  return answerOrder(request, order, withValues({ package: object.data.package }))
}

function addOrder(
  action: string,
  request: LocalRequest,
  token: string | undefined,
  world: World,
): StoredObject {
  const number = storedFields('the request', request.body).text('out_order_no')
  const orderId = world.number('1000', 28)
  return world.create({
    kind: 'service-order',
    owner: request.caller,
    id: number,
    aliases: [orderId, ...(token === undefined ? [] : [token])],
    data: withValues({
      request: request.body,
      order_id: orderId,
      package: token,
      openid: userOf(request),
      fingerprint: numberedRequest(action, number, request).fingerprint,
    }),
  })
}

function userOf({ body }: LocalRequest): string | undefined {
  return textMember(body, 'openid') ?? textMember(body, 'sub_openid')
}
