import type { DataObject } from '../../../client/data-object.js'
import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { World } from '../behaviour.js'
import { present } from '../payment/payment-data.js'
import { answerWith, givenIn } from '../shared/answers.js'
import { refuse, refuseField } from '../shared/refuse.js'
import { fingerprint, flagAt, objectsAt, textAt, wholeAt } from '../shared/request-values.js'
import { isReceiver } from './receivers.js'
import { addToOrder, paidOrder, type ShareableOrder, shareableOrder } from './shareable-order.js'
import { readSharing, type Share, type Sharing, type SharingData, sharingMembers } from './sharing-data.js'

/** Shares the money of an order. The same number with the same parameters gives the request as it is. */
export function createSharing(request: LocalRequest, world: World): LocalAnswer {
  return repeated(request, world) ?? share(request, world)
}

/** Gives what was not shared to the merchant that was paid. */
export function unfreezeOrder(request: LocalRequest, world: World): LocalAnswer {
  return repeated(request, world) ?? unfreeze(request, world)
}

/** A request to share as a page shows it. */
export function answerSharing(request: LocalRequest, sharing: Sharing): LocalAnswer {
  const members = sharingMembers(sharing, request.operation.protocol)
  return answerWith(request, { ...givenIn(request), ...inListOf(request, members) })
}

/** The v2 query has its receivers in an object. */
function inListOf({ operation }: LocalRequest, members: DataObject): DataObject {
  const { schema } = operation.response
  const receivers =
    schema?.kind === 'object' ? schema.properties.find(({ name }) => name === 'receivers')?.schema : undefined
  const content = receivers?.kind === 'string' ? receivers.content?.schema : undefined
  return content?.kind === 'object' ? { ...members, receivers: { receiver: members.receivers } } : members
}

function repeated(request: LocalRequest, world: World): LocalAnswer | undefined {
  const id = textAt(request.body, 'out_order_no') ?? ''
  const known = world.store.get('profit-sharing', request.caller, id)
  if (known === undefined || known.id !== id) return undefined
  const sharing = readSharing(known)
  return sharing.fingerprint === fingerprint(request.operation.id, request.body)
    ? answerSharing(request, sharing)
    : refuse(request, ['INVALID_REQUEST'], '商户分账单号已存在，分账参数与原请求不一致')
}

function share(request: LocalRequest, world: World): LocalAnswer {
  const order = orderOf(request, world)
  if ('kind' in order) return order
  const receivers = objectsAt(request.body, 'receivers')
  const problem = receiversProblem(request, world, order, receivers)
  if (problem !== undefined) return problem
  const shares = receivers.map(receiver => pendingShare(world, receiver))
  const isLast = isLastShare(request)
  const left = order.unsplit - shares.reduce((sum, { amount }) => sum + amount, 0)
  const rest = isLast && left > 0 ? [ownShare(world, order, left, '解冻给分账方')] : []
  return answerSharing(request, store(request, world, order, { shares: [...shares, ...rest], isLast }))
}

function unfreeze(request: LocalRequest, world: World): LocalAnswer {
  const order = orderOf(request, world)
  if ('kind' in order) return order
  if (order.unsplit === 0) return refuse(request, notEnough, '订单待分金额为零，分账已完成')
  const finishDescription = textAt(request.body, 'description') ?? ''
  const shares = [ownShare(world, order, order.unsplit, finishDescription)]
  return answerSharing(request, store(request, world, order, { shares, isLast: true, finishDescription }))
}

const notEnough = ['NOT_ENOUGH', 'AMOUNT_OVERDUE', 'INVALID_REQUEST']

/** The order of a request, or what refuses it. */
function orderOf(request: LocalRequest, world: World): ShareableOrder | LocalAnswer {
  const payment = paidOrder(world, request.caller, textAt(request.body, 'transaction_id') ?? '')
  const subMchid = textAt(request.body, 'sub_mchid') ?? textAt(request.body, 'sub_mch_id')
  if (payment === undefined || payment.subMchid !== subMchid) {
    return refuse(request, ['INVALID_REQUEST'], '微信订单不存在或未支付')
  }
  return payment.profitSharing
    ? shareableOrder(world, payment)
    : refuse(request, ['NOT_SHARE_ORDER', 'INVALID_REQUEST'], '非分账订单不支持分账')
}

function receiversProblem(
  request: LocalRequest,
  world: World,
  order: ShareableOrder,
  receivers: readonly DataObject[],
): LocalAnswer | undefined {
  let [shared, ofOthers] = [0, 0]
  for (const [at, receiver] of receivers.entries()) {
    const { type, account, amount } = receiverOf(receiver)
    if (amount <= 0) return refuseField(`/receivers/${at}/amount`, '分账金额必须大于0')
    const isOwn = type === 'MERCHANT_ID' && account === order.payer
    if (!isOwn && !isReceiver(request, world, type, account)) {
      return refuse(request, ['INVALID_REQUEST'], '分账接收方关系不存在，请检查参数中每个接收方的关系')
    }
    shared += amount
    ofOthers += isOwn ? 0 : amount
  }
  if (receivers.length === 0) return refuseField('/receivers', '分账接收方列表不能为空')
  if (shared > order.unsplit) return refuse(request, notEnough, '分账金额不足')
  const ratio = ['RULE_LIMIT', 'AMOUNT_OVERDUE', 'INVALID_REQUEST']
  return ofOthers > order.shareable ? refuse(request, ratio, '分账金额超出最大分账比例') : undefined
}

/** E-commerce pages have other names. */
function receiverOf(receiver: DataObject): Pick<Share, 'type' | 'account' | 'amount'> {
  return {
    type: textAt(receiver, 'type') ?? '',
    account:
      textAt(receiver, 'account') ??
      textAt(receiver, 'receiver_account') ??
      textAt(receiver, 'receiver_mchid') ??
      '',
    amount: wholeAt(receiver, 'amount') ?? 0,
  }
}

function pendingShare(world: World, receiver: DataObject): Share {
  const detailId = world.number('36', 32)
  const description = textAt(receiver, 'description') ?? ''
  return { ...receiverOf(receiver), description, detailId, result: 'PENDING' }
}

function ownShare(world: World, { payer }: ShareableOrder, amount: number, description: string): Share {
  return {
    type: 'MERCHANT_ID',
    account: payer,
    amount,
    description,
    detailId: world.number('36', 32),
    result: 'PENDING',
  }
}

/** Single sharing of v2 ends the order's sharing by itself. */
function isLastShare({ operation, body }: LocalRequest): boolean {
  return (
    operation.id === 'v2/secapi/pay/profitsharing#post' ||
    flagAt(body, 'unfreeze_unsplit') ||
    flagAt(body, 'finish')
  )
}

function store(
  { operation, caller, body }: LocalRequest,
  world: World,
  { payment, payer }: ShareableOrder,
  more: Pick<SharingData, 'shares' | 'isLast' | 'finishDescription'>,
): Sharing {
  const orderId = world.number('30', 29)
  const data: SharingData = {
    ...more,
    orderId,
    payer,
    transactionId: payment.paid.transactionId,
    outTradeNo: payment.outTradeNo,
    fingerprint: fingerprint(operation.id, body),
    ...present({
      subMchid: payment.subMchid,
      brandMchid: textAt(body, 'brand_mchid') ?? textAt(body, 'brand_mch_id'),
    }),
  }
  const id = textAt(body, 'out_order_no') ?? ''
  const made = world.create({
    kind: 'profit-sharing',
    owner: caller,
    id,
    aliases: [orderId],
    data: { ...data },
  })
  addToOrder(world, payment, id)
  world.later(sharingDelay, made, 'finish')
  return readSharing(made)
}

/** Milliseconds after which the money is shared. Our reading: the pages say that the result is to be queried. */
export const sharingDelay = 3_000
