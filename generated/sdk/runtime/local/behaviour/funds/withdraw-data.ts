import type { DataObject } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import { present } from '../payment/payment-data.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { storedFields } from '../shared/stored-fields.js'
import type { Account, Flow } from './flow.js'

/** What is stored of a withdrawal to the bank (kind `withdrawal`). Amounts are in fen. */
export interface WithdrawalData {
  readonly withdrawId: string
  readonly account: Account
  readonly amount: number
  readonly fingerprint: string
  /** The sub-merchant whose money it is; absent for the caller's own. */
  readonly subMchid?: string
  readonly remark?: string
  readonly bankMemo?: string
  readonly notifyUrl?: string
  /** Why it failed, in words. */
  readonly reason?: string
}

/** A withdrawal, checked. */
export interface Withdrawal extends WithdrawalData {
  readonly outRequestNo: string
  readonly object: StoredObject
}

/** Reads a stored withdrawal. Throws `StoredDataError` for one that another version wrote. */
export function readWithdrawal(object: StoredObject): Withdrawal {
  const fields = storedFields(`withdrawal ${object.id}`, object.data)
  return {
    outRequestNo: object.id,
    object,
    withdrawId: fields.text('withdrawId'),
    account: fields.oneOf('account', ['BASIC', 'OPERATION', 'FEES']),
    amount: fields.whole('amount'),
    fingerprint: fields.text('fingerprint'),
    ...present({
      subMchid: fields.optionalText('subMchid'),
      remark: fields.optionalText('remark'),
      bankMemo: fields.optionalText('bankMemo'),
      notifyUrl: fields.optionalText('notifyUrl'),
      reason: fields.optionalText('reason'),
    }),
  }
}

/** A withdrawal under all the names that pages and notices have for its members. */
export function withdrawalMembers(withdrawal: Withdrawal): DataObject {
  const { object, subMchid, reason = '', remark = '', bankMemo = '' } = withdrawal
  return {
    sp_mchid: object.owner,
    sub_mchid: subMchid,
    withdraw_id: withdrawal.withdrawId,
    out_request_no: withdrawal.outRequestNo,
    status: object.state,
    amount: withdrawal.amount,
    account_type: withdrawal.account,
    reason,
    remark,
    bank_memo: bankMemo,
    solution: reason === '' ? '' : '核对收款银行账户后重新提现',
    account_number: '1234',
    account_bank: '招商银行',
    bank_name: '招商银行股份有限公司深圳分行',
    create_time: rfc3339(object.createdAt),
    update_time: rfc3339(object.updatedAt),
  }
}

/** What a withdrawal takes out of its account, and brings back if the bank did not take it. */
export function withdrawFlows(object: StoredObject): readonly Flow[] {
  const { account, amount, withdrawId, outRequestNo, subMchid, remark } = readWithdrawal(object)
  const taken: Flow = {
    at: object.createdAt,
    holder: subMchid ?? object.owner,
    account,
    direction: 'out',
    amount,
    businessNo: withdrawId,
    voucher: outRequestNo,
    name: '充值/提现',
    type: '提现',
    note: remark ?? '',
  }
  const isBack = ['FAIL', 'REFUND', 'CLOSE'].includes(object.state)
  return isBack ? [taken, { ...taken, at: object.updatedAt, direction: 'in', type: '提现退回' }] : [taken]
}
