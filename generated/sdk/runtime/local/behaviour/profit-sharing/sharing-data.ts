import type { DataObject } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import { present } from '../payment/payment-data.js'
import { digitsOfTime, rfc3339 } from '../shared/beijing-time.js'
import { storedFields } from '../shared/stored-fields.js'

/** How a receiver fared. */
export type ShareResult = 'PENDING' | 'SUCCESS' | 'CLOSED'

/** What one receiver gets. Amounts are in fen. */
export interface Share {
  readonly type: string
  readonly account: string
  readonly amount: number
  readonly description: string
  readonly detailId: string
  readonly result: ShareResult
  readonly failReason?: string
  /** Milliseconds since 1970; absent until it is done. */
  readonly finishedAt?: number
}

/** What the local service keeps of a request to share (kind `profit-sharing`). */
export interface SharingData {
  /** `order_id`. */
  readonly orderId: string
  readonly transactionId: string
  /** `out_trade_no` of the order. */
  readonly outTradeNo: string
  readonly subMchid?: string
  readonly brandMchid?: string
  /** The merchant that was paid: what it gets is unfrozen, not shared. */
  readonly payer: string
  readonly shares: readonly Share[]
  /** Whether nothing can be shared afterwards. */
  readonly isLast: boolean
  /** Of a request that only unfreezes. */
  readonly finishDescription?: string
  readonly fingerprint: string
}

/** A request to share, checked. */
export interface Sharing extends SharingData {
  readonly outOrderNo: string
  readonly object: StoredObject
}

/** Reads a stored request. Throws `StoredDataError` for one that another version wrote. */
export function readSharing(object: StoredObject): Sharing {
  const what = `profit sharing ${object.id}`
  const fields = storedFields(what, object.data)
  return {
    outOrderNo: object.id,
    object,
    orderId: fields.text('orderId'),
    transactionId: fields.text('transactionId'),
    outTradeNo: fields.text('outTradeNo'),
    payer: fields.text('payer'),
    shares: fields.objects('shares').map((share, at) => readShare(share, `${what}, receiver ${at}`)),
    isLast: fields.flag('isLast'),
    fingerprint: fields.text('fingerprint'),
    ...present({
      subMchid: fields.optionalText('subMchid'),
      brandMchid: fields.optionalText('brandMchid'),
      finishDescription: fields.optionalText('finishDescription'),
    }),
  }
}

function readShare(share: DataObject, what: string): Share {
  const fields = storedFields(what, share)
  return {
    type: fields.text('type'),
    account: fields.text('account'),
    amount: fields.whole('amount'),
    description: fields.text('description'),
    detailId: fields.text('detailId'),
    result: fields.oneOf('result', ['PENDING', 'SUCCESS', 'CLOSED']),
    ...present({
      failReason: fields.optionalText('failReason'),
      finishedAt: fields.optionalWhole('finishedAt'),
    }),
  }
}

/** A request under all the names that the pages have for its members. */
export function sharingMembers(sharing: Sharing, protocol: string): DataObject {
  const { object, subMchid, finishDescription } = sharing
  const receivers = sharing.shares.map(share => shareMembers(share, object.createdAt, protocol))
  return {
    mch_id: object.owner,
    sub_mchid: subMchid,
    sub_mch_id: subMchid,
    brand_mchid: sharing.brandMchid,
    brand_mch_id: sharing.brandMchid,
    transaction_id: sharing.transactionId,
    out_order_no: sharing.outOrderNo,
    order_id: sharing.orderId,
    state: object.state,
    status: object.state,
    receivers,
    ...(finishDescription === undefined
      ? {}
      : { finish_amount: sharing.shares[0]?.amount, finish_description: finishDescription }),
  }
}

function shareMembers(share: Share, createdAt: number, protocol: string): DataObject {
  const { type, account, amount, description, result, finishedAt = createdAt } = share
  const merchant = type === 'MERCHANT_ID' ? { receiver_mchid: account } : { receiver_mchid: '' }
  return present({
    type,
    account,
    receiver_account: account,
    ...merchant,
    amount,
    description,
    result,
    fail_reason: share.failReason,
    detail_id: share.detailId,
    create_time: rfc3339(createdAt),
    finish_time: protocol === 'v2' ? digitsOfTime(finishedAt) : rfc3339(finishedAt),
  })
}

/** What the local service keeps of a return (kind `profit-sharing-return`). */
export interface SharingReturn {
  readonly outReturnNo: string
  readonly returnId: string
  readonly orderId: string
  readonly outOrderNo: string
  readonly transactionId: string
  readonly subMchid: string | undefined
  /** The receiver that pays. */
  readonly returnMchid: string
  readonly amount: number
  readonly description: string
  readonly fingerprint: string
  readonly object: StoredObject
}

/** Reads a stored return. Throws `StoredDataError` for one that another version wrote. */
export function readReturn(object: StoredObject): SharingReturn {
  const fields = storedFields(`return ${object.id}`, object.data)
  return {
    outReturnNo: object.id,
    returnId: fields.text('returnId'),
    orderId: fields.text('orderId'),
    outOrderNo: fields.text('outOrderNo'),
    transactionId: fields.text('transactionId'),
    subMchid: fields.optionalText('subMchid'),
    returnMchid: fields.text('returnMchid'),
    amount: fields.whole('amount'),
    description: fields.text('description'),
    fingerprint: fields.text('fingerprint'),
    object,
  }
}

/** A return under all the names that the pages have for its members. */
export function returnMembers(given: SharingReturn, protocol: string): DataObject {
  const { object, amount, returnId, returnMchid } = given
  const finished = protocol === 'v2' ? digitsOfTime(object.updatedAt) : rfc3339(object.updatedAt)
  return {
    mch_id: object.owner,
    sub_mchid: given.subMchid,
    sub_mch_id: given.subMchid,
    order_id: given.orderId,
    out_order_no: given.outOrderNo,
    out_return_no: given.outReturnNo,
    return_id: returnId,
    return_no: returnId,
    return_mchid: returnMchid,
    return_account_type: 'MERCHANT_ID',
    return_account: returnMchid,
    amount,
    return_amount: amount,
    description: given.description,
    result: object.state,
    create_time: rfc3339(object.createdAt),
    finish_time: finished,
  }
}
