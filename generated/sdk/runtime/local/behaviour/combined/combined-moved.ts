import type { StoredObject } from '../../state/stored-object.js'
import type { LocalNotice, World } from '../behaviour.js'
import { openidOf } from '../payment/local-user.js'
import { paymentMachine } from '../payment/payment-machine.js'
import { follow } from '../shared/moved-to.js'
import { combinedNoticeV2, combinedV3, partsOf } from './combined-answer.js'
import { type CombinedPayment, readCombinedPayment } from './combined-data.js'

/** What follows a combined order's events: they happen to its parts, and a payment is told. */
export function combinedMoved(object: StoredObject, event: string, world: World): void {
  const combined = readCombinedPayment(object)
  for (const part of partsOf(combined, world)) {
    follow(world, paymentMachine, part.object, event)
  }
  if (event === 'pay') {
    const transactionId = world.number('4200', 28)
    const { appid, openid = openidOf(appid, 'user') } = combined
    const paid = readCombinedPayment(world.change(object, { transactionId, openid }, [transactionId]))
    world.notify(noticeOf(paid, world))
  }
}

function noticeOf(combined: CombinedPayment, world: World): LocalNotice {
  const parts = partsOf(combined, world)
  const shared = {
    to: combined.notifyUrl,
    owner: combined.owner,
    about: { kind: 'combined-payment', id: combined.outTradeNo },
  }
  if (combined.protocol === 'v2') {
    return {
      ...shared,
      webhook: 'v2/combined-transactions-success',
      resource: combinedNoticeV2(combined, parts),
    }
  }
  const { trade_scenario: _, combine_transaction_id, ...members } = combinedV3(combined, parts)
  const person = parts.some(part => part.individualAuthId !== undefined)
  return {
    ...shared,
    webhook: 'v3/TRANSACTION.SUCCESS',
    summary: '支付成功',
    // The number of the whole is told to those whose parts are persons' alone, by the webhook's table.
    resource: person ? { ...members, combine_transaction_id } : members,
  }
}
