import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { contentWith } from '../shared/answers.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { paidOrder } from './shareable-order.js'

/** Of what a notice of shared profits tells. */
export interface SharedFacts {
  readonly orderId: string
  readonly outOrderNo: string
  readonly transactionId: string
  readonly subMchid?: string | undefined
}

/** Who got the money, or gave it back, as the notice has it. */
export interface NoticedReceiver {
  readonly type: string
  readonly account: string
  readonly amount: number
  readonly description: string
}

/**
 * Tells of money that reached a receiver, or came back.
 *
 * Our reading: the real notice goes to the receiver, at an address that is set on the merchant platform. Here the merchant
 * that shares gets it at the order's `notify_url`, so that its handling can be tried.
 */
export function notifyReceiver(
  world: World,
  webhook: 'v3/PROFITSHARING.SUCCESS' | 'v3/PROFITSHARING.RETURN',
  about: StoredObject,
  { orderId, outOrderNo, transactionId, subMchid }: SharedFacts,
  receiver: NoticedReceiver,
): void {
  const merchant =
    subMchid === undefined ? { mchid: about.owner } : { sp_mchid: about.owner, sub_mchid: subMchid }
  world.notify({
    webhook,
    to: paidOrder(world, about.owner, transactionId)?.notifyUrl,
    owner: about.owner,
    resource: contentWith(world.webhook(webhook), {
      ...merchant,
      transaction_id: transactionId,
      order_id: orderId,
      out_order_no: outOrderNo,
      receiver: { ...receiver },
      success_time: rfc3339(world.now()),
    }),
    summary: webhook === 'v3/PROFITSHARING.SUCCESS' ? '分账' : '分账回退',
    about,
  })
}
