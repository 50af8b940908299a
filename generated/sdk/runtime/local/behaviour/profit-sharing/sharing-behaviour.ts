import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Behaviour, World } from '../behaviour.js'
import { answerWith, givenIn, notFound } from '../shared/answers.js'
import { textAt } from '../shared/request-values.js'
import { answerSharing, createSharing, unfreezeOrder } from './create-sharing.js'
import { notifyReceiver } from './notify-receiver.js'
import { maxRatio, paidOrder, shareableOrder } from './shareable-order.js'
import { readSharing, type Share } from './sharing-data.js'
import { sharingMachine } from './sharing-machines.js'

/** Sharing the money of paid orders: of merchants, service providers, chain brands and e-commerce platforms. */
export const profitSharingBehaviour: Behaviour = {
  machine: sharingMachine,
  operations: {
    'v3/profitsharing/orders#post': createSharing,
    'v3/profitsharing/orders/unfreeze#post': unfreezeOrder,
    'v3/profitsharing/orders/{out_order_no}#get': querySharing,
    'v3/profitsharing/transactions/{transaction_id}/amounts#get': queryUnsplit,
    'v3/profitsharing/merchant-configs/{sub_mchid}#get': queryRatio,
    'v3/brand/profitsharing/orders#post': createSharing,
    'v3/brand/profitsharing/orders#get': querySharing,
    'v3/brand/profitsharing/finish-order#post': unfreezeOrder,
    'v3/brand/profitsharing/orders/{transaction_id}/amounts#get': queryUnsplit,
    'v3/brand/profitsharing/brand-configs/{brand_mchid}#get': queryRatio,
    'v3/ecommerce/profitsharing/orders#post': createSharing,
    'v3/ecommerce/profitsharing/orders#get': querySharing,
    'v3/ecommerce/profitsharing/finish-order#post': unfreezeOrder,
    'v3/ecommerce/profitsharing/orders/{transaction_id}/amounts#get': queryUnsplit,
    'v2/secapi/pay/profitsharing#post': createSharing,
    'v2/secapi/pay/multiprofitsharing#post': createSharing,
    'v2/secapi/pay/profitsharingfinish#post': unfreezeOrder,
    'v2/pay/profitsharingquery#post': querySharing,
    'v2/pay/profitsharingorderamountquery#post': queryUnsplit,
    'v2/pay/profitsharingmerchantratioquery#post': queryRatio,
  },
  moved: sharingMoved,
  summary: object => {
    const { transactionId, shares } = readSharing(object)
    return { amount: shares.reduce((sum, { amount }) => sum + amount, 0), transactionId }
  },
}

function querySharing(request: LocalRequest, world: World): LocalAnswer {
  const { path, query, body, caller } = request
  const asked = (name: string): string | undefined => path[name] ?? textAt(query, name) ?? textAt(body, name)
  const object = world.store.get('profit-sharing', caller, asked('out_order_no') ?? '')
  const sharing = object === undefined ? undefined : readSharing(object)
  const subMchid = asked('sub_mchid') ?? asked('sub_mch_id')
  return sharing === undefined ||
    sharing.outOrderNo !== asked('out_order_no') ||
    sharing.transactionId !== asked('transaction_id') ||
    sharing.subMchid !== subMchid
    ? notFound(request, '分账单不存在')
    : answerSharing(request, sharing)
}

function queryUnsplit(request: LocalRequest, world: World): LocalAnswer {
  const transactionId = request.path.transaction_id ?? textAt(request.body, 'transaction_id') ?? ''
  const payment = paidOrder(world, request.caller, transactionId)
  if (payment === undefined) return notFound(request, '微信订单不存在')
  const { unsplit } = shareableOrder(world, payment)
  return answerWith(request, {
    mch_id: request.caller,
    transaction_id: transactionId,
    unsplit_amount: unsplit,
  })
}

function queryRatio(request: LocalRequest): LocalAnswer {
  return answerWith(request, {
    ...givenIn(request),
    ...request.path,
    mch_id: request.caller,
    max_ratio: maxRatio,
  })
}

/** Ends the shares, and tells the merchants among the receivers: persons are told by WeChat itself. */
function sharingMoved(object: StoredObject, event: string, world: World): void {
  const sharing = readSharing(object)
  const failReason = textAt(object.data, 'fail_reason') ?? 'ACCOUNT_ABNORMAL'
  const isOwn = ({ type, account }: Share): boolean => type === 'MERCHANT_ID' && account === sharing.payer
  const ended = sharing.shares.map((share): Share => {
    const done = { ...share, finishedAt: world.now() }
    return event === 'close' && !isOwn(share)
      ? { ...done, result: 'CLOSED', failReason }
      : { ...done, result: 'SUCCESS' }
  })
  const changed = world.change(object, { shares: ended })
  for (const share of ended) {
    const { type, account, amount, description } = share
    if (type !== 'MERCHANT_ID' || isOwn(share) || share.result === 'CLOSED') continue
    notifyReceiver(world, 'v3/PROFITSHARING.SUCCESS', changed, sharing, {
      type,
      account,
      amount,
      description,
    })
  }
}
