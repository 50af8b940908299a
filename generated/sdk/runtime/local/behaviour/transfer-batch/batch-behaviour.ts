import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Behaviour, World } from '../behaviour.js'
import { giveFundsBack } from '../funds/operation-account.js'
import { present } from '../payment/payment-data.js'
import { answerWith, contentWith, notFound } from '../shared/answers.js'
import { objectsAt, textAt, valueAt, wholeAt } from '../shared/request-values.js'
import {
  amountOf,
  type Batch,
  type BatchDetail,
  batchMembers,
  detailMembers,
  readBatch,
  withStatus,
} from './batch-data.js'
import { batchMachine } from './batch-machine.js'
import { batchDelay, createBatch } from './create-batch.js'

const direct = 'v3/transfer/batches'
const partner = 'v3/partner-transfer/batches'
const byId = 'batch-id/{batch_id}'
const byNumber = 'out-batch-no/{out_batch_no}'

/** Transfers to many users at once: of merchants and of service providers. */
export const transferBatchBehaviour: Behaviour = {
  machine: batchMachine,
  operations: Object.fromEntries(
    [direct, partner].flatMap(base => [
      [`${base}#post`, createBatch],
      [`${base}/${byId}#get`, queryBatch],
      [`${base}/${byNumber}#get`, queryBatch],
      [`${base}/${byId}/details/detail-id/{detail_id}#get`, queryDetail],
      [`${base}/${byNumber}/details/out-detail-no/{out_detail_no}#get`, queryDetail],
    ]),
  ),
  moved: batchMoved,
  summary: object => {
    const { details } = readBatch(object)
    return { amount: amountOf(details), transfers: details.length }
  },
}

function queryBatch(request: LocalRequest, world: World): LocalAnswer {
  const batch = batchOf(request, world)
  if (batch === undefined) return notFound(request, '转账批次单不存在')
  const members = batchMembers(batch)
  const list = isTrue(valueAt(request.query, 'need_query_detail')) ? pageOf(request, batch) : {}
  return answerWith(request, { ...members, transfer_batch: members, ...list })
}

/** The details that the query asks for: from `offset` on, at most `limit` (20). */
function pageOf({ query }: LocalRequest, batch: Batch) {
  const [offset, limit] = [wholeAt(query, 'offset') ?? 0, wholeAt(query, 'limit') ?? 20]
  const status = textAt(query, 'detail_status') ?? 'ALL'
  const asked = batch.details.filter(detail => status === 'ALL' || detail.status === status)
  const details = asked.slice(offset, offset + limit).map(detail => detailMembers(batch, detail))
  return { offset, limit, transfer_detail_list: details }
}

function queryDetail(request: LocalRequest, world: World): LocalAnswer {
  const { out_detail_no: outDetailNo, detail_id: detailId } = request.path
  const batch = batchOf(request, world)
  const detail = batch?.details.find(each =>
    outDetailNo === undefined ? each.detailId === detailId : each.outDetailNo === outDetailNo,
  )
  return batch === undefined || detail === undefined
    ? notFound(request, '转账明细单不存在')
    : answerWith(request, detailMembers(batch, detail))
}

function batchOf({ path, caller }: LocalRequest, world: World): Batch | undefined {
  const number = path.out_batch_no ?? path.batch_id ?? ''
  const object = world.store.get('transfer-batch', caller, number)
  const batch = object === undefined ? undefined : readBatch(object)
  const known = path.out_batch_no === undefined ? batch?.batchId : batch?.outBatchNo
  return known === number ? batch : undefined
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true'
}

/** `finish` may name details that fail: `{ fail_details: [{ out_detail_no: 'D1', fail_reason: 'OPENID_INVALID' }] }`. */
function batchMoved(object: StoredObject, event: string, world: World): void {
  const batch = readBatch(object)
  if (event === 'begin') {
    world.change(object, { details: batch.details.map(detail => ({ ...detail, status: 'PROCESSING' })) })
    world.later(batchDelay, object, 'finish')
    return
  }
  const failures = new Map(
    objectsAt(object.data, 'fail_details').map(each => [
      textAt(each, 'out_detail_no'),
      textAt(each, 'fail_reason') ?? 'OPENID_INVALID',
    ]),
  )
  const details = batch.details.map((detail): BatchDetail => {
    const failReason = event === 'close' ? 'OVERDUE_CLOSE' : failures.get(detail.outDetailNo)
    return failReason === undefined
      ? { ...detail, status: 'SUCCESS' }
      : { ...detail, status: 'FAIL', failReason }
  })
  const reason = event === 'close' ? { close_reason: batch.closeReason ?? 'OVERDUE_CLOSE' } : {}
  const changed = world.change(object, { details, ...reason })
  giveFundsBack(world, object.owner, amountOf(withStatus(details, 'FAIL')))
  notifyBatch(readBatch(changed), world)
}

function notifyBatch(batch: Batch, world: World): void {
  const { object, notifyUrl } = batch
  const webhook = object.state === 'CLOSED' ? 'v3/MCHTRANSFER.BATCH.CLOSED' : 'v3/MCHTRANSFER.BATCH.FINISHED'
  world.notify({
    webhook,
    to: notifyUrl,
    owner: object.owner,
    resource: contentWith(world.webhook(webhook), present(batchMembers(batch))),
    summary: object.state === 'CLOSED' ? '商家转账批次关闭通知' : '商家转账批次完成通知',
    about: object,
  })
}
