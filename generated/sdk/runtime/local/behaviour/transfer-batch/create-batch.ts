import type { DataObject } from '../../../client/data-object.js'
import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { World } from '../behaviour.js'
import { takeFunds } from '../funds/operation-account.js'
import { present } from '../payment/payment-data.js'
import { answerWith } from '../shared/answers.js'
import { refuse, refuseField } from '../shared/refuse.js'
import { fingerprint, objectsAt, textAt, wholeAt } from '../shared/request-values.js'
import { nameRequiredFrom } from '../transfer/create-transfer.js'
import { amountOf, type BatchDetail, batchMembers, readBatch } from './batch-data.js'

/** Milliseconds until a batch begins, and then until its money arrives. Our reading: the pages say that it takes time. */
export const batchDelay = 2_000

/** Accepts many transfers. The same number with the same parameters gives the batch as it is. */
export function createBatch(request: LocalRequest, world: World): LocalAnswer {
  const { caller, body, operation } = request
  const id = textAt(body, 'out_batch_no') ?? ''
  const known = world.store.get('transfer-batch', caller, id)
  if (known !== undefined && known.id === id) {
    const batch = readBatch(known)
    return batch.fingerprint === fingerprint(operation.id, body)
      ? answerWith(request, batchMembers(batch))
      : refuse(request, ['ALREADY_EXISTS', 'INVALID_REQUEST'], '商家批次单号已存在，参数与原请求不一致')
  }
  const details = objectsAt(body, 'transfer_detail_list').map(detail => detailOf(detail, world))
  const problem = batchProblem(request, details)
  if (problem !== undefined) return problem
  if (!takeFunds(world, caller, amountOf(details))) return refuse(request, ['NOT_ENOUGH'], '转账账户资金不足')
  return answerWith(request, batchMembers(readBatch(storeBatch(request, world, id, details))))
}

function detailOf(detail: DataObject, world: World): BatchDetail {
  return {
    outDetailNo: textAt(detail, 'out_detail_no') ?? '',
    detailId: world.number('10', 32),
    amount: wholeAt(detail, 'transfer_amount') ?? 0,
    remark: textAt(detail, 'transfer_remark') ?? '',
    openid: textAt(detail, 'openid') ?? '',
    status: 'INIT',
    ...present({ userName: textAt(detail, 'user_name') }),
  }
}

/** Checks of a new batch that the tables cannot make. */
function batchProblem(request: LocalRequest, details: readonly BatchDetail[]): LocalAnswer | undefined {
  if (wholeAt(request.body, 'total_num') !== details.length) {
    return refuseField('/total_num', '转账总笔数与明细条数不一致')
  }
  if (wholeAt(request.body, 'total_amount') !== amountOf(details)) {
    return refuseField('/total_amount', '转账总金额与明细金额之和不一致')
  }
  if (new Set(details.map(({ outDetailNo }) => outDetailNo)).size < details.length) {
    return refuseField('/transfer_detail_list', '商家明细单号在批次内重复')
  }
  for (const [at, { amount, userName }] of details.entries()) {
    const field = `/transfer_detail_list/${at}`
    if (amount <= 0) return refuseField(`${field}/transfer_amount`, '转账金额必须大于0')
    if (amount >= nameRequiredFrom && userName === undefined) {
      return refuseField(`${field}/user_name`, '转账金额满2000元时，收款用户姓名必填')
    }
  }
  return undefined
}

function storeBatch(
  { caller, body, operation }: LocalRequest,
  world: World,
  id: string,
  details: readonly BatchDetail[],
) {
  const batchId = world.number('10', 32)
  const { transfer_detail_list: _, notify_url: notifyUrl, ...given } = body
  const data = present({ batchId, details, given, notifyUrl, fingerprint: fingerprint(operation.id, body) })
  const made = world.create({ kind: 'transfer-batch', owner: caller, id, aliases: [batchId], data })
  world.later(batchDelay, made, 'begin')
  return made
}
