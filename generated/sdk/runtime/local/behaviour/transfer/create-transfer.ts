import { randomBytes } from 'node:crypto'
import { isDataObject } from '../../../client/data-object.js'
import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { takeFunds } from '../funds/operation-account.js'
import { present } from '../payment/payment-data.js'
import { answerWith } from '../shared/answers.js'
import { knownMembers } from '../shared/known-members.js'
import { movedTo } from '../shared/moved-to.js'
import { refuse, refuseField } from '../shared/refuse.js'
import { fingerprint, textAt, valueAt, wholeAt } from '../shared/request-values.js'
import { askWith, consentOf } from './authorization-behaviour.js'
import { transferMembers, transferOf } from './transfer-data.js'

/** Milliseconds in which a confirmed transfer arrives, and a cancellation ends. Our reading: the pages say that it takes time. */
export const transferDelay = 2_000

/** From this amount on, in fen, the receiver's name is required: 2,000 yuan, as the pages of transfers say. */
export const nameRequiredFrom = 200_000

/** The least amount of a transfer, in fen: 0.1 yuan, as the official questions and answers say. */
export const leastAmount = 10

/** Makes a transfer that the user has to confirm. The same number with the same parameters gives the transfer as it is. */
export function createTransfer(request: LocalRequest, world: World): LocalAnswer {
  return repeated(request, world) ?? accept(request, world, textAt(request.body, 'openid') ?? '')
}

/** The same, and asks the user to consent to later transfers where that is wanted. */
export function createWithAuthorization(request: LocalRequest, world: World): LocalAnswer {
  const known = repeated(request, world)
  if (known !== undefined) return known
  const answer = accept(request, world, textAt(request.body, 'openid') ?? '')
  const info = valueAt(request.body, 'authorization_info')
  if (answer.kind !== 'data' || !isDataObject(info)) return answer
  askWith(request, world, info)
  const { user_display_name, out_authorization_no } = info
  const asked = knownMembers(request.operation.response.schema, { user_display_name, out_authorization_no })
  return { ...answer, data: { ...answer.data, ...asked } }
}

/** Transfers to a user who consented: nobody has to confirm. */
export function createAuthorized(request: LocalRequest, world: World): LocalAnswer {
  const known = repeated(request, world)
  if (known !== undefined) return known
  const consent = consentOf(request, world)
  if (consent === undefined) return refuse(request, ['INVALID_REQUEST'], '用户未授权自动收款，或授权已关闭')
  const problem = transferProblem(request) ?? payFor(request, world)
  if (problem !== undefined) return problem
  const made = storeTransfer(request, world, { openid: consent.openid })
  world.later(transferDelay, made, 'arrive')
  return answerTransfer(request, made)
}

/** The answer for a number that is known. */
export function repeated(request: LocalRequest, world: World): LocalAnswer | undefined {
  const id = textAt(request.body, 'out_bill_no') ?? ''
  const known = world.store.get('transfer', request.caller, id)
  if (known === undefined || known.id !== id) return undefined
  if (transferOf(known).fingerprint !== fingerprint(request.operation.id, request.body)) {
    return refuse(request, ['ALREADY_EXISTS'], '单号已存在但信息不一致，请查单后比较确认')
  }
  return answerTransfer(request, known)
}

/** Takes the money and asks the user. */
function accept(request: LocalRequest, world: World, openid: string): LocalAnswer {
  const problem = transferProblem(request) ?? payFor(request, world)
  if (problem !== undefined) return problem
  const packageInfo = randomBytes(66).toString('base64')
  const made = storeTransfer(request, world, { openid, packageInfo })
  const locked = movedTo(world, made, 'lock')
  return answerTransfer(request, movedTo(world, locked, 'ask'))
}

/** Checks of a new transfer that the tables cannot make. */
export function transferProblem(request: LocalRequest): LocalAnswer | undefined {
  const amount = wholeAt(request.body, 'transfer_amount') ?? 0
  if (!/^[0-9A-Za-z]+$/.test(textAt(request.body, 'out_bill_no') ?? '')) {
    return refuseField('/out_bill_no', '商户单号只能由数字和字母组成')
  }
  if (amount < leastAmount)
    return refuse(request, ['INVALID_REQUEST'], '超过单笔转账上下限，核实产品设置是否准确')
  if (amount >= nameRequiredFrom && textAt(request.body, 'user_name') === undefined) {
    return refuse(request, ['INVALID_REQUEST'], '转账金额满2000元时，收款用户姓名必填')
  }
  return undefined
}

/** Takes the money out of the operation account; gives the refusal where it holds less. */
export function payFor(request: LocalRequest, world: World): LocalAnswer | undefined {
  const amount = wholeAt(request.body, 'transfer_amount') ?? 0
  return takeFunds(world, request.caller, amount)
    ? undefined
    : refuse(request, ['NOT_ENOUGH', 'INVALID_REQUEST'], '运营账户资金不足')
}

/** Stores a transfer in its first state. */
export function storeTransfer(
  { operation, caller, body }: LocalRequest,
  world: World,
  receiver: { readonly openid: string; readonly packageInfo?: string },
): StoredObject {
  const transferBillNo = world.number('13', 32)
  return world.create({
    kind: 'transfer',
    owner: caller,
    id: textAt(body, 'out_bill_no') ?? '',
    aliases: [transferBillNo],
    data: present({
      ...receiver,
      transferBillNo,
      amount: wholeAt(body, 'transfer_amount'),
      remark: textAt(body, 'transfer_remark') ?? '',
      appid: textAt(body, 'appid') ?? '',
      fingerprint: fingerprint(operation.id, body),
      sceneId: textAt(body, 'transfer_scene_id'),
      userName: textAt(body, 'user_name'),
      isToQq: operation.path.includes('qq-wallet'),
      userQq: textAt(body, 'user_qq'),
      notifyUrl: textAt(body, 'notify_url'),
      subMchid: textAt(body, 'sub_mchid'),
      authorizationNo: textAt(body, 'authorization_info', 'out_authorization_no'),
    }),
  })
}

/**
 * The transfer as the page of the call shows it.
 *
 * Where the page has no word for the state, the call came too late: the official answer then asks for a query.
 */
export function answerTransfer(request: LocalRequest, transfer: StoredObject): LocalAnswer {
  const schema = request.operation.response.schema
  const states =
    schema?.kind === 'object' ? schema.properties.find(({ name }) => name === 'state') : undefined
  const listed = states?.schema.kind === 'string' ? states.schema.enum : undefined
  if (listed?.every(({ value }) => value !== transfer.state)) {
    return refuse(request, ['INVALID_REQUEST'], '对应单号已超出重试期，请查单确认后决定是否换单请求')
  }
  return answerWith(request, transferMembers(transfer))
}
