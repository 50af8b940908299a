import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { Behaviour, World } from '../behaviour.js'
import { present } from '../payment/payment-data.js'
import { answerWith, givenIn, notFound } from '../shared/answers.js'
import { movedTo } from '../shared/moved-to.js'
import { refuse, refuseField } from '../shared/refuse.js'
import { fingerprint, textAt, wholeAt } from '../shared/request-values.js'
import { notifyReceiver } from './notify-receiver.js'
import { readReturn, readSharing, returnMembers, type Sharing, type SharingReturn } from './sharing-data.js'
import { returnMachine } from './sharing-machines.js'

/** Returns of what merchants got. Of persons nothing comes back, as the official description says. */
export const sharingReturnBehaviour: Behaviour = {
  machine: returnMachine,
  operations: {
    'v3/profitsharing/return-orders#post': createReturn,
    'v3/profitsharing/return-orders/{out_return_no}#get': queryReturn,
    'v3/brand/profitsharing/returnorders#post': createReturn,
    'v3/brand/profitsharing/returnorders#get': queryReturn,
    'v3/ecommerce/profitsharing/returnorders#post': createReturn,
    'v3/ecommerce/profitsharing/returnorders#get': queryReturn,
    'v2/secapi/pay/profitsharingreturn#post': createReturn,
    'v2/pay/profitsharingreturnquery#post': queryReturn,
  },
  moved: (object, _, world) => {
    const given = readReturn(object)
    const receiver = { type: 'MERCHANT_ID', account: given.returnMchid }
    const { amount, description } = given
    const facts = { ...given, orderId: given.returnId, outOrderNo: given.outReturnNo }
    notifyReceiver(world, 'v3/PROFITSHARING.RETURN', object, facts, { ...receiver, amount, description })
  },
  summary: object => {
    const { amount, returnMchid, outOrderNo } = readReturn(object)
    return { amount, returnMchid, outOrderNo }
  },
}

function createReturn(request: LocalRequest, world: World): LocalAnswer {
  const { caller, body, operation } = request
  const id = textAt(body, 'out_return_no') ?? ''
  const known = world.store.get(returnMachine.kind, caller, id)
  if (known !== undefined && known.id === id) {
    const given = readReturn(known)
    return given.fingerprint === fingerprint(operation.id, body)
      ? answerReturn(request, given)
      : refuse(request, ['INVALID_REQUEST'], '商户回退单号已存在，回退参数与原请求不一致')
  }
  const sharing = sharingOf(request, world)
  if (sharing === undefined) return refuse(request, ['INVALID_REQUEST'], '分账单不存在或未完成')
  return refuseReturn(request, world, sharing) ?? answerReturn(request, storeReturn(request, world, sharing))
}

function queryReturn(request: LocalRequest, world: World): LocalAnswer {
  const { path, query, body, caller } = request
  const id = path.out_return_no ?? textAt(query, 'out_return_no') ?? textAt(body, 'out_return_no') ?? ''
  const known = world.store.get(returnMachine.kind, caller, id)
  const given = known?.id === id ? readReturn(known) : undefined
  const names = ['out_order_no', 'order_id'] as const
  const asked = names.map(name => textAt(query, name) ?? textAt(body, name))
  const isAsked = asked.every(
    (number, at) => number === undefined || number === [given?.outOrderNo, given?.orderId][at],
  )
  return given === undefined || !isAsked || given.subMchid !== subMchidIn(request)
    ? notFound(request, '分账回退单不存在')
    : answerReturn(request, given)
}

function answerReturn(request: LocalRequest, given: SharingReturn): LocalAnswer {
  return answerWith(request, { ...givenIn(request), ...returnMembers(given, request.operation.protocol) })
}

function subMchidIn({ query, body }: LocalRequest): string | undefined {
  return ['sub_mchid', 'sub_mch_id'].map(name => textAt(query, name) ?? textAt(body, name)).find(Boolean)
}

/** The finished request whose money comes back, by one of its two numbers. */
function sharingOf(request: LocalRequest, world: World): Sharing | undefined {
  const { body, caller } = request
  const outOrderNo = textAt(body, 'out_order_no')
  const orderId = textAt(body, 'order_id')
  const object = world.store.get('profit-sharing', caller, outOrderNo ?? orderId ?? '')
  if (object?.state !== 'FINISHED') return undefined
  const sharing = readSharing(object)
  const same = outOrderNo === undefined || outOrderNo === sharing.outOrderNo
  return same && (orderId ?? sharing.orderId) === sharing.orderId && sharing.subMchid === subMchidIn(request)
    ? sharing
    : undefined
}

function refuseReturn(request: LocalRequest, world: World, sharing: Sharing): LocalAnswer | undefined {
  const mchid = returnMchidIn(request)
  const amount = amountIn(request)
  if (amount <= 0) return refuseField('/amount', '回退金额必须大于0')
  const got = sharing.shares.filter(
    ({ type, account, result }) => type === 'MERCHANT_ID' && account === mchid && result === 'SUCCESS',
  )
  if (got.length === 0 || mchid === sharing.payer) {
    return refuse(request, ['INVALID_REQUEST'], '回退方没有从该分账单得到分账')
  }
  const back = world.store
    .list(returnMachine.kind, request.caller)
    .map(readReturn)
    .filter(({ orderId, returnMchid }) => orderId === sharing.orderId && returnMchid === mchid)
  const left =
    got.reduce((sum, share) => sum + share.amount, 0) - back.reduce((sum, each) => sum + each.amount, 0)
  return amount > left
    ? refuse(request, ['NOT_ENOUGH', 'INVALID_REQUEST'], '剩余可回退的金额不足')
    : undefined
}

function returnMchidIn({ body }: LocalRequest): string {
  return textAt(body, 'return_mchid') ?? textAt(body, 'return_account') ?? ''
}

function amountIn({ body }: LocalRequest): number {
  return wholeAt(body, 'amount') ?? wholeAt(body, 'return_amount') ?? 0
}

function storeReturn(request: LocalRequest, world: World, sharing: Sharing): SharingReturn {
  const { body, caller, operation } = request
  const returnId = world.number('30', 29)
  const made = world.create({
    kind: returnMachine.kind,
    owner: caller,
    id: textAt(body, 'out_return_no') ?? '',
    aliases: [returnId],
    data: present({
      returnId,
      orderId: sharing.orderId,
      outOrderNo: sharing.outOrderNo,
      transactionId: sharing.transactionId,
      subMchid: sharing.subMchid,
      returnMchid: returnMchidIn(request),
      amount: amountIn(request),
      description: textAt(body, 'description') ?? '',
      fingerprint: fingerprint(operation.id, body),
    }),
  })
  return readReturn(movedTo(world, made, 'succeed'))
}
