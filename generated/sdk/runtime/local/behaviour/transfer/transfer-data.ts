import type { DataObject } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { storedFields } from '../shared/stored-fields.js'

/** What the local service keeps of a transfer beside its state. Amounts are in fen. */
export interface Transfer {
  readonly outBillNo: string
  readonly transferBillNo: string
  readonly amount: number
  readonly remark: string
  readonly appid: string
  readonly openid: string
  /** The request's own parameters, by which a repetition is told from another transfer. */
  readonly fingerprint: string
  readonly sceneId: string | undefined
  readonly userName: string | undefined
  readonly notifyUrl: string | undefined
  /** The merchant for whom a service provider transfers. */
  readonly subMchid: string | undefined
  /** For the page on which the user confirms; absent where the user's authorization does. */
  readonly packageInfo: string | undefined
  readonly failReason: string | undefined
  /** Of a transfer to the QQ wallet: its notice is another one. */
  readonly isToQq: boolean
  readonly userQq: string | undefined
  /** `out_authorization_no` of the consent that was asked for with the transfer. */
  readonly authorizationNo: string | undefined
}

/** A stored transfer's data. Throws `StoredDataError` for one that another version wrote. */
export function transferOf(object: StoredObject): Transfer {
  const read = storedFields(`transfer ${object.id}`, object.data)
  return {
    outBillNo: object.id,
    transferBillNo: read.text('transferBillNo'),
    amount: read.whole('amount'),
    remark: read.text('remark'),
    appid: read.text('appid'),
    openid: read.text('openid'),
    fingerprint: read.text('fingerprint'),
    sceneId: read.optionalText('sceneId'),
    userName: read.optionalText('userName'),
    notifyUrl: read.optionalText('notifyUrl'),
    subMchid: read.optionalText('subMchid'),
    packageInfo: read.optionalText('packageInfo'),
    failReason: read.optionalText('fail_reason'),
    isToQq: read.flag('isToQq'),
    userQq: read.optionalText('userQq'),
    authorizationNo: read.optionalText('authorizationNo'),
  }
}

/** A transfer under all the names that pages and notices have for its members. */
export function transferMembers(object: StoredObject): DataObject {
  const transfer = transferOf(object)
  return {
    mch_id: object.owner,
    mchid: object.owner,
    sub_mchid: transfer.subMchid,
    out_bill_no: transfer.outBillNo,
    transfer_bill_no: transfer.transferBillNo,
    appid: transfer.appid,
    openid: transfer.openid,
    user_name: transfer.userName,
    user_qq: transfer.userQq,
    transfer_scene_id: transfer.sceneId,
    state: object.state,
    transfer_amount: transfer.amount,
    transfer_remark: transfer.remark,
    fail_reason: transfer.failReason,
    create_time: rfc3339(object.createdAt),
    update_time: rfc3339(object.updatedAt),
    ...(object.state === 'WAIT_USER_CONFIRM' ? { package_info: transfer.packageInfo } : {}),
  }
}
