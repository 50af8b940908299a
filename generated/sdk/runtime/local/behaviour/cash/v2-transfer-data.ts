import type { DataObject } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Flow } from '../funds/flow.js'
import { dateAndTime } from '../shared/beijing-time.js'
import { storedFields } from '../shared/stored-fields.js'

/** What is stored of a v2 transfer (kind `v2-transfer`). The amount is in fen. */
export interface V2Transfer {
  readonly partnerTradeNo: string
  readonly paymentNo: string
  readonly amount: number
  readonly openid: string
  readonly appid: string
  readonly description: string
  readonly userName: string | undefined
  readonly deviceInfo: string | undefined
  readonly fingerprint: string
  readonly object: StoredObject
}

/** Reads a stored v2 transfer. Throws `StoredDataError` for one that another version wrote. */
export function readV2Transfer(object: StoredObject): V2Transfer {
  const fields = storedFields(`transfer ${object.id}`, object.data)
  return {
    partnerTradeNo: object.id,
    object,
    paymentNo: fields.text('paymentNo'),
    amount: fields.whole('amount'),
    openid: fields.text('openid'),
    appid: fields.text('appid'),
    description: fields.text('description'),
    userName: fields.optionalText('userName'),
    deviceInfo: fields.optionalText('deviceInfo'),
    fingerprint: fields.text('fingerprint'),
  }
}

/** A v2 transfer under all the names that the pages have for its members. */
export function v2TransferMembers(transfer: V2Transfer): DataObject {
  const { object, appid, paymentNo, partnerTradeNo } = transfer
  return {
    mch_appid: appid,
    appid,
    mchid: object.owner,
    mch_id: object.owner,
    device_info: transfer.deviceInfo,
    partner_trade_no: partnerTradeNo,
    payment_no: paymentNo,
    detail_id: paymentNo,
    status: object.state,
    reason: '',
    openid: transfer.openid,
    transfer_name: transfer.userName,
    payment_amount: transfer.amount,
    transfer_time: dateAndTime(object.createdAt),
    payment_time: dateAndTime(object.updatedAt),
    desc: transfer.description,
  }
}

/** What a v2 transfer takes out of the operation account. */
export function v2TransferFlows(object: StoredObject): readonly Flow[] {
  const { amount, paymentNo, partnerTradeNo, description } = readV2Transfer(object)
  return [
    {
      at: object.createdAt,
      holder: object.owner,
      account: 'OPERATION',
      direction: 'out',
      amount,
      businessNo: paymentNo,
      voucher: partnerTradeNo,
      name: '企业付款',
      type: '企业付款',
      note: description,
    },
  ]
}
