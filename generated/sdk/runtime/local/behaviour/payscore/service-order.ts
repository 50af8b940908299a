import type { DataObject } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import { givenMembers, withValues } from '../shared/given-members.js'
import { storedFields } from '../shared/stored-fields.js'

/** An order of the payment score as its behaviour sees it. Amounts are fen. */
export interface ServiceOrder {
  readonly object: StoredObject
  /** What the merchant gave: at the creation, and since. */
  readonly request: DataObject
  readonly orderId: string
  readonly openid: string | undefined
  /** Digest of the request that made it. */
  readonly fingerprint: string
  /** Digest of the request that completed it. */
  readonly completion: string | undefined
  /** What is to be paid, since the order was completed. */
  readonly total: number | undefined
  readonly paid: ServicePayment | undefined
}

/** How an order was paid: by WeChat Pay (`NEWTON`), or elsewhere as the merchant said (`MCH`). */
export interface ServicePayment {
  readonly type: 'NEWTON' | 'MCH'
  /** `yyyyMMddHHmmss` in Beijing. */
  readonly time: string
  readonly transactionId: string | undefined
}

/** Reads an order from the store. Throws `StoredDataError`. */
export function readServiceOrder(object: StoredObject): ServiceOrder {
  const read = storedFields(`${object.kind} ${object.id}`, object.data)
  const paid = read.optionalInside('paid')
  return {
    object,
    request: read.members('request'),
    orderId: read.text('order_id'),
    openid: read.optionalText('openid'),
    fingerprint: read.text('fingerprint'),
    completion: read.optionalText('completion'),
    total: read.optionalWhole('total'),
    paid: paid && {
      type: paid.oneOf('type', ['NEWTON', 'MCH']),
      time: paid.text('time'),
      transactionId: paid.optionalText('transaction_id'),
    },
  }
}

/** The order's state as the service calls it, and what it says of `DOING`. */
export function shownState(state: string): { readonly state: string; readonly state_description?: string } {
  if (state === 'DOING') return { state, state_description: 'USER_CONFIRM' }
  if (state === 'WAITPAY' || state === 'UNPAID') return { state: 'DOING', state_description: 'MCH_COMPLETE' }
  return { state }
}

/** An order as queries, answers and notices show it. */
export function serviceOrderAnswer(order: ServiceOrder): DataObject {
  const { object, request, total } = order
  return withValues({
    ...givenMembers(request, [
      'appid',
      'sub_appid',
      'sub_mchid',
      'service_id',
      'out_order_no',
      'service_introduction',
      'post_payments',
      'post_discounts',
      'risk_fund',
      'time_range',
      'location',
      'attach',
      'notify_url',
    ]),
    ...shownState(object.state),
    mchid: object.owner,
    order_id: order.orderId,
    openid: order.openid,
    total_amount: total,
    need_collection: total === undefined ? undefined : total > 0,
    collection: collectionOf(order),
  })
}

function collectionOf({ total, paid }: ServiceOrder): DataObject | undefined {
  if (total === undefined || total === 0) return undefined
  if (paid === undefined)
    return { state: 'USER_PAYING', total_amount: total, paying_amount: total, paid_amount: 0 }
  return {
    state: 'USER_PAID',
    total_amount: total,
    paying_amount: 0,
    paid_amount: total,
    details: [
      withValues({
        seq: 1,
        amount: total,
        paid_type: paid.type,
        paid_time: paid.time,
        transaction_id: paid.transactionId,
      }),
    ],
  }
}
