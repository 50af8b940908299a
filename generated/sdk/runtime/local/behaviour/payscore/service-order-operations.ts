import { type DataObject, isDataObject, ownMember, textMember } from '../../../client/data-object.js'
import { type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { isRefused } from '../machine.js'
import { refusalOf, refusedAnswer } from '../shared/allowed.js'
import { numberedRequest } from '../shared/answered-requests.js'
import { digitsOfTime } from '../shared/beijing-time.js'
import { givenMembers } from '../shared/given-members.js'
import { storedFields } from '../shared/stored-fields.js'
import { wholeMember } from '../shared/whole-member.js'
import { answerOrder } from './answer-order.js'
import { createServiceOrder, directComplete } from './create-service-order.js'
import { readServiceOrder, type ServiceOrder } from './service-order.js'
import { wrongAmounts } from './service-order-amounts.js'
import { serviceOrderMachine } from './service-order-machine.js'

/** What operations do to orders, of merchants and of service providers: the latter's changes answer nothing. */
export const serviceOrderOperations: Readonly<Record<string, Handler>> = Object.fromEntries(
  ['v3/payscore/serviceorder', 'v3/payscore/partner/serviceorder'].flatMap(
    (root): readonly (readonly [string, Handler])[] => [
      [`${root}#post`, createServiceOrder],
      [`${root}#get`, queryOrder],
      [`${root}/direct-complete#post`, directComplete],
      [`${root}/{out_order_no}/cancel#post`, cancel],
      [`${root}/{out_order_no}/complete#post`, complete],
      [`${root}/{out_order_no}/modify#post`, modify],
      [`${root}/{out_order_no}/pay#post`, collect],
      [`${root}/{out_order_no}/sync#post`, sync],
      [`${root}/{out_order_no}/send-pendingmessage#post`, remind('pending')],
      [`${root}/{out_order_no}/send-prepaidmessage#post`, remind('prepaid')],
    ],
  ),
)

/** `query_id`: what the front end hands over; here the order's own number or its `package` finds it. */
function queryOrder(request: LocalRequest, world: World): LocalAnswer {
  const { query, caller } = request
  const number = textMember(query, 'out_order_no') ?? textMember(query, 'query_id') ?? ''
  const object = world.store.get('service-order', caller, number)
  if (object === undefined) return refusal('ORDER_NOT_EXIST', '服务订单不存在')
  const order = readServiceOrder(object)
  return wrongIdentity(order, query) ?? answerOrder(request, order)
}

/** The refusal of an order that was made for another service, application or sub-merchant. */
function wrongIdentity({ request }: ServiceOrder, given: DataObject): LocalAnswer | undefined {
  const wrong = ['service_id', 'appid', 'sub_mchid'].find(name => {
    const value = textMember(given, name)
    return value !== undefined && value !== textMember(request, name)
  })
  return wrong === undefined ? undefined : refusal('INVALID_REQUEST', `${wrong}与创建订单时不一致`)
}

function withOrder(
  request: LocalRequest,
  world: World,
  answer: (order: ServiceOrder) => LocalAnswer,
): LocalAnswer {
  const object = world.store.get('service-order', request.caller, request.path.out_order_no ?? '')
  if (object === undefined) return refusal('ORDER_NOT_EXIST', '服务订单不存在')
  const order = readServiceOrder(object)
  return wrongIdentity(order, request.body) ?? answer(order)
}

/** Lets an event happen and answers the order, or nothing where the page says so. */
function happen(
  request: LocalRequest,
  order: ServiceOrder,
  event: string,
  changes: DataObject,
  world: World,
): LocalAnswer {
  const moved = world.move(order.object, event, changes)
  if (isRefused(moved)) return refusedAnswer(moved)
  return answerOrder(request, readServiceOrder(moved))
}

/** A repeated cancellation is answered the same again. */
function cancel(request: LocalRequest, world: World): LocalAnswer {
  return withOrder(request, world, order => {
    const reason = storedFields('the request', request.body).text('reason')
    const isRepeated = order.object.state === 'REVOKED' && order.object.data.cancel_reason === reason
    if (!isRepeated) return happen(request, order, 'cancel', { cancel_reason: reason }, world)
    return answerOrder(request, order)
  })
}

const completing = ['post_payments', 'post_discounts', 'location', 'profit_sharing', 'goods_tag', 'device']

/** Completes an order: it is charged soon, or done at once if nothing is to be paid. */
function complete(request: LocalRequest, world: World): LocalAnswer {
  return withOrder(request, world, order => {
    const { fingerprint } = numberedRequest('complete', order.object.id, request)
    if (['WAITPAY', 'UNPAID'].includes(order.object.state)) {
      if (order.completion !== fingerprint)
        return refusal('INVALID_REQUEST', '订单已完结，重复完结的参数不一致')
      return answerOrder(request, order)
    }
    const refused = refusalOf(serviceOrderMachine, order.object, 'complete')
    if (refused !== undefined) return refused
    const timeRange = mergedTime(order, request.body)
    const wrong =
      wrongAmounts(request.body, order.request) ??
      (textMember(timeRange, 'end_time') === undefined ? '完结时须有服务结束时间end_time' : undefined)
    if (wrong !== undefined) return refusal('INVALID_REQUEST', wrong)
    const total = wholeMember(request.body, 'total_amount') ?? 0
    const changed = {
      ...order.request,
      ...givenMembers(request.body, completing),
      time_range: timeRange,
    }
    const event = total === 0 ? 'settle' : 'complete'
    return happen(request, order, event, { request: changed, total, completion: fingerprint }, world)
  })
}

function mergedTime({ request }: ServiceOrder, given: DataObject): DataObject {
  const [earlier, later] = [ownMember(request, 'time_range'), ownMember(given, 'time_range')]
  return { ...(isDataObject(earlier) ? earlier : {}), ...(isDataObject(later) ? later : {}) }
}

/** Lowers what is to be paid. */
function modify(request: LocalRequest, world: World): LocalAnswer {
  return withOrder(request, world, order => {
    const refused = refusalOf(serviceOrderMachine, order.object, 'modify')
    if (refused !== undefined) return refused
    const total = wholeMember(request.body, 'total_amount') ?? 0
    const wrong = wrongAmounts(request.body, order.request)
    if (wrong !== undefined) return refusal('INVALID_REQUEST', wrong)
    if (total > (order.total ?? 0)) return refusal('INVALID_REQUEST', '总金额不能超过原来的金额')
    const changed = { ...order.request, ...givenMembers(request.body, completing) }
    return happen(request, order, 'modify', { request: changed, total }, world)
  })
}

function collect(request: LocalRequest, world: World): LocalAnswer {
  return withOrder(request, world, order => happen(request, order, 'collect', {}, world))
}

/** The user paid elsewhere. */
function sync(request: LocalRequest, world: World): LocalAnswer {
  return withOrder(request, world, order => {
    const time = textMember(ownMember(request.body, 'detail'), 'paid_time')
    const paid = { type: 'MCH', time: time ?? digitsOfTime(world.now()) }
    return happen(request, order, 'sync', { paid }, world)
  })
}

/** Each message can be sent once for an order. */
function remind(message: string): Handler {
  return (request, world) =>
    withOrder(request, world, order => {
      if (order.object.data[`${message}_message`] === true)
        return refusal('INVALID_REQUEST', '每张服务订单只能下发一次该消息')
      return happen(request, order, 'remind', { [`${message}_message`]: true }, world)
    })
}
