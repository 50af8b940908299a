import { isDataObject, ownMember, textMember } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { openidOf } from '../payment/local-user.js'
import { contentWith } from '../shared/answers.js'
import { digitsOfTime } from '../shared/beijing-time.js'
import { chargeOrder } from './charge-order.js'
import { readServiceOrder, serviceOrderAnswer } from './service-order.js'

/** From the completion to the charge. Our reading: the service says soon. */
const chargeAfter = 5_000
/**
 * What follows an event of an order: the user who agreed is known (`openid` of the event's data names one), a completed order is charged
 * soon, and the notices go to the order's `notify_url`.
 */
export function serviceOrderMoved(object: StoredObject, event: string, world: World): void {
  if (event === 'confirm') agreed(object, world)
  if (event === 'complete' || event === 'collect') world.later(chargeAfter, object, 'charge')
  if (event === 'charge' || event === 'pay') paid(object, world)
}

function agreed(object: StoredObject, world: World): void {
  const { request, openid } = readServiceOrder(object)
  const time = ownMember(request, 'time_range')
  const begins = isDataObject(time) && time.start_time === 'OnAccept'
  const order = world.change(object, {
    openid: openid ?? openidOf(textMember(request, 'appid') ?? '', 'user'),
    ...(begins
      ? { request: { ...request, time_range: { ...time, start_time: digitsOfTime(world.now()) } } }
      : {}),
  })
  notify(order, 'v3/PAYSCORE.USER_CONFIRM', '用户确认成功', world)
}

function paid(object: StoredObject, world: World): void {
  const order = world.change(object, {
    paid: {
      type: 'NEWTON',
      time: digitsOfTime(world.now()),
      transaction_id: chargeOrder(readServiceOrder(object), world),
    },
  })
  notify(order, 'v3/PAYSCORE.USER_PAID', '用户支付成功', world)
}

function notify(object: StoredObject, webhook: string, summary: string, world: World): void {
  const order = readServiceOrder(object)
  world.notify({
    webhook,
    to: textMember(order.request, 'notify_url'),
    owner: object.owner,
    resource: contentWith(world.webhook(webhook), serviceOrderAnswer(order)),
    summary,
    about: { kind: object.kind, id: object.id },
  })
}
