import type { StoredObject } from '../../state/stored-object.js'
import type { Flow } from '../funds/flow.js'
import { transferOf } from './transfer-data.js'

/** What a transfer takes out of the operation account, and gives back if it did not arrive. */
export function transferFlows(object: StoredObject): readonly Flow[] {
  const { amount, transferBillNo, outBillNo, remark } = transferOf(object)
  const paid: Flow = {
    at: object.createdAt,
    // The caller's own account pays, for sub-merchants too: there is one of this kind.
    holder: object.owner,
    account: 'OPERATION',
    direction: 'out',
    amount,
    businessNo: transferBillNo,
    voucher: outBillNo,
    name: '商家转账',
    type: '商家转账',
    note: remark,
  }
  const isBack = object.state === 'FAIL' || object.state === 'CANCELLED'
  return isBack ? [paid, { ...paid, at: object.updatedAt, direction: 'in', type: '商家转账退回' }] : [paid]
}
