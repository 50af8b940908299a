import type { DataObject } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Flow } from '../funds/flow.js'
import { dateAndTime } from '../shared/beijing-time.js'
import { storedFields } from '../shared/stored-fields.js'

/** What is stored of a red packet (kind `red-packet`). The amount is in fen. */
export interface RedPacket {
  readonly mchBillno: string
  readonly listId: string
  readonly amount: number
  readonly count: number
  readonly openid: string
  /** `NORMAL` for one user, `GROUP` for many. */
  readonly type: 'NORMAL' | 'GROUP'
  /** Of a packet that a mini program opens. */
  readonly packageInfo: string | undefined
  readonly reason: string | undefined
  readonly fingerprint: string
  /** Members that answers give back as they were given. */
  readonly given: DataObject
  readonly object: StoredObject
}

/** Reads a stored red packet. Throws `StoredDataError` for one that another version wrote. */
export function readRedPacket(object: StoredObject): RedPacket {
  const fields = storedFields(`red packet ${object.id}`, object.data)
  return {
    mchBillno: object.id,
    object,
    listId: fields.text('listId'),
    amount: fields.whole('amount'),
    count: fields.whole('count'),
    openid: fields.text('openid'),
    type: fields.oneOf('type', ['NORMAL', 'GROUP']),
    packageInfo: fields.optionalText('packageInfo'),
    reason: fields.optionalText('reason'),
    fingerprint: fields.text('fingerprint'),
    given: fields.objects('given')[0] ?? {},
  }
}

/** A red packet under all the names that the pages have for its members. */
export function redPacketMembers(packet: RedPacket): DataObject {
  const { object, amount, listId, openid } = packet
  const isBack = object.state === 'REFUND'
  const received = { openid, amount, rcv_time: dateAndTime(object.updatedAt) }
  return {
    ...packet.given,
    mch_id: object.owner,
    mch_billno: packet.mchBillno,
    re_openid: openid,
    total_amount: amount,
    total_num: packet.count,
    send_listid: listId,
    detail_id: listId,
    package: packet.packageInfo,
    status: object.state,
    send_type: 'API',
    hb_type: packet.type,
    reason: packet.reason,
    send_time: dateAndTime(object.createdAt),
    ...(isBack ? { refund_time: dateAndTime(object.updatedAt), refund_amount: amount } : {}),
    ...(object.state === 'RECEIVED' ? { ...received, hblist: { hbinfo: [received] } } : {}),
  }
}

/** What a red packet takes out of the operation account, and brings back if nobody opened it. */
export function redPacketFlows(object: StoredObject): readonly Flow[] {
  const { amount, listId, mchBillno } = readRedPacket(object)
  const paid: Flow = {
    at: object.createdAt,
    holder: object.owner,
    account: 'OPERATION',
    direction: 'out',
    amount,
    businessNo: listId,
    voucher: mchBillno,
    name: '现金红包',
    type: '现金红包',
    note: '',
  }
  const isBack = object.state === 'REFUND' || object.state === 'FAILED'
  return isBack ? [paid, { ...paid, at: object.updatedAt, direction: 'in', type: '现金红包退款' }] : [paid]
}
