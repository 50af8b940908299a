import { type DataObject, isDataObject } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Flow } from '../funds/flow.js'
import { present } from '../payment/payment-data.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { storedFields } from '../shared/stored-fields.js'

/** States of one transfer of a batch. */
export type DetailStatus = 'INIT' | 'PROCESSING' | 'SUCCESS' | 'FAIL'

/** One transfer of a batch. Amounts are in fen. */
export interface BatchDetail {
  readonly outDetailNo: string
  readonly detailId: string
  readonly amount: number
  readonly remark: string
  readonly openid: string
  readonly status: DetailStatus
  readonly userName?: string
  readonly failReason?: string
}

/** What is stored of a batch (kind `transfer-batch`). */
export interface BatchData {
  readonly batchId: string
  readonly fingerprint: string
  readonly details: readonly BatchDetail[]
  readonly notifyUrl?: string
  readonly closeReason?: string
  /** Members that queries give back as they were given: names, remarks, scenes. */
  readonly given: DataObject
}

/** A batch, checked. */
export interface Batch extends BatchData {
  readonly outBatchNo: string
  readonly object: StoredObject
}

/** Reads a stored batch. Throws `StoredDataError` for one that another version wrote. */
export function readBatch(object: StoredObject): Batch {
  const what = `batch ${object.id}`
  const fields = storedFields(what, object.data)
  return {
    outBatchNo: object.id,
    object,
    batchId: fields.text('batchId'),
    fingerprint: fields.text('fingerprint'),
    details: fields.objects('details').map((detail, at) => readDetail(detail, `${what}, detail ${at}`)),
    given: isDataObject(object.data.given) ? object.data.given : {},
    ...present({
      notifyUrl: fields.optionalText('notifyUrl'),
      closeReason: fields.optionalText('close_reason'),
    }),
  }
}

function readDetail(detail: DataObject, what: string): BatchDetail {
  const fields = storedFields(what, detail)
  return {
    outDetailNo: fields.text('outDetailNo'),
    detailId: fields.text('detailId'),
    amount: fields.whole('amount'),
    remark: fields.text('remark'),
    openid: fields.text('openid'),
    status: fields.oneOf('status', ['INIT', 'PROCESSING', 'SUCCESS', 'FAIL']),
    ...present({ userName: fields.optionalText('userName'), failReason: fields.optionalText('failReason') }),
  }
}

/** A batch under all the names that pages and notices have for its members. */
export function batchMembers(batch: Batch): DataObject {
  const { object, outBatchNo, batchId } = batch
  return {
    ...batch.given,
    mchid: object.owner,
    sp_mchid: object.owner,
    out_batch_no: outBatchNo,
    batch_id: batchId,
    batch_status: object.state,
    batch_type: 'API',
    close_reason: batch.closeReason,
    total_amount: amountOf(batch.details),
    total_num: batch.details.length,
    ...resultsOf(batch),
    create_time: rfc3339(object.createdAt),
    update_time: rfc3339(object.updatedAt),
  }
}

/** What arrived and what did not. */
function resultsOf({ details }: Batch): DataObject {
  const [success, fail] = [withStatus(details, 'SUCCESS'), withStatus(details, 'FAIL')]
  return {
    success_amount: amountOf(success),
    success_num: success.length,
    fail_amount: amountOf(fail),
    fail_num: fail.length,
  }
}

/** One transfer of a batch under all the names that pages have for its members. */
export function detailMembers(
  { object, outBatchNo, batchId, given }: Batch,
  detail: BatchDetail,
): DataObject {
  const { outDetailNo, detailId, status, amount, remark, openid, userName = '' } = detail
  return {
    mchid: object.owner,
    sp_mchid: object.owner,
    out_batch_no: outBatchNo,
    batch_id: batchId,
    appid: given.appid,
    out_detail_no: outDetailNo,
    detail_id: detailId,
    detail_status: status,
    transfer_amount: amount,
    transfer_remark: remark,
    fail_reason: detail.failReason,
    openid,
    user_name: detail.userName,
    username: userName,
    initiate_time: rfc3339(object.createdAt),
    update_time: rfc3339(object.updatedAt),
  }
}

/** The details with a status. */
export function withStatus(details: readonly BatchDetail[], status: DetailStatus): readonly BatchDetail[] {
  return details.filter(detail => detail.status === status)
}

/** The sum of details, in fen. */
export function amountOf(details: readonly BatchDetail[]): number {
  return details.reduce((sum, { amount }) => sum + amount, 0)
}

/** What a batch takes out of the operation account, and what comes back. */
export function batchFlows(object: StoredObject): readonly Flow[] {
  const { batchId, outBatchNo, details, given } = readBatch(object)
  const paid: Flow = {
    at: object.createdAt,
    holder: object.owner,
    account: 'OPERATION',
    direction: 'out',
    amount: amountOf(details),
    businessNo: batchId,
    voucher: outBatchNo,
    name: '企业付款',
    type: '批量转账',
    note: typeof given.batch_remark === 'string' ? given.batch_remark : '',
  }
  const back = amountOf(withStatus(details, 'FAIL'))
  const returned: Flow = {
    ...paid,
    at: object.updatedAt,
    direction: 'in',
    amount: back,
    type: '批量转账退回',
  }
  return back === 0 ? [paid] : [paid, returned]
}
