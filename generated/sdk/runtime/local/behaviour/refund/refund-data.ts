import type { DataObject } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import { present } from '../payment/payment-data.js'
import { storedFields } from '../shared/stored-fields.js'

export const refundStates = ['PROCESSING', 'SUCCESS', 'ABNORMAL', 'CLOSED'] as const
export type RefundState = (typeof refundStates)[number]

export const refundFunds = ['UNSETTLED', 'AVAILABLE'] as const
export type RefundFunds = (typeof refundFunds)[number]

/** Who answers and is told of the refund: one shape of answers and notices for each. */
export const refundRoles = ['domestic', 'partner', 'ecommerce', 'overseas'] as const
export type RefundRole = (typeof refundRoles)[number]

/** What is stored of a refund (`StoredObject` of kind `refund`). */
export interface RefundData {
  /** The protocol of the call that made it: its notice has the same. */
  readonly protocol: 'v3' | 'v2'
  readonly role: RefundRole
  /** `refund_id`. */
  readonly refundId: string
  /** `out_trade_no` and `transaction_id` of the order. */
  readonly outTradeNo: string
  readonly transactionId: string
  readonly appid: string
  readonly subAppid?: string
  readonly subMchid?: string
  /** Of this refund, and of the order; in the currency's smallest unit. */
  readonly refund: number
  readonly total: number
  readonly currency: string
  /** What the user paid for the order, and gets back now; the rest was discount. */
  readonly payerTotal: number
  readonly payerRefund: number
  /** The order and the refund without coupons that nobody charged (`NOCASH`): what the merchant's account moves. */
  readonly settlementTotal: number
  readonly settlementRefund: number
  readonly reason?: string
  readonly notifyUrl?: string
  /** The account that pays. */
  readonly funds: RefundFunds
  /** `amount.from`, as given. */
  readonly from: readonly DataObject[]
  /** `goods_detail`, as given. */
  readonly goods: readonly DataObject[]
  /** Words for where the money went: `支付用户零钱`. */
  readonly receivedAccount: string
  readonly channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD'
  /** Milliseconds since 1970; absent until the money arrived. */
  readonly succeededAt?: number
  /** Digest of the parameters of the first request: a repeated one must have the same. */
  readonly fingerprint: string
}

/** A refund, checked. */
export interface Refund extends RefundData {
  /** The merchant that asked for it. */
  readonly owner: string
  readonly outRefundNo: string
  readonly state: RefundState
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly object: StoredObject
}

/** Reads a stored refund. Throws `StoredDataError` for one that is not as this version writes it. */
export function readRefund(object: StoredObject): Refund {
  const what = `refund ${object.id}`
  const fields = storedFields(what, object.data)
  return {
    protocol: fields.oneOf('protocol', ['v3', 'v2']),
    role: fields.oneOf('role', refundRoles),
    refundId: fields.text('refundId'),
    outTradeNo: fields.text('outTradeNo'),
    transactionId: fields.text('transactionId'),
    appid: fields.text('appid'),
    refund: fields.whole('refund'),
    total: fields.whole('total'),
    currency: fields.text('currency'),
    payerTotal: fields.whole('payerTotal'),
    payerRefund: fields.whole('payerRefund'),
    settlementTotal: fields.whole('settlementTotal'),
    settlementRefund: fields.whole('settlementRefund'),
    funds: fields.oneOf('funds', refundFunds),
    from: fields.objects('from'),
    goods: fields.objects('goods'),
    receivedAccount: fields.text('receivedAccount'),
    channel: fields.oneOf('channel', ['ORIGINAL', 'BALANCE', 'OTHER_BALANCE', 'OTHER_BANKCARD']),
    fingerprint: fields.text('fingerprint'),
    ...present({
      subAppid: fields.optionalText('subAppid'),
      subMchid: fields.optionalText('subMchid'),
      reason: fields.optionalText('reason'),
      notifyUrl: fields.optionalText('notifyUrl'),
      succeededAt: fields.optionalWhole('succeededAt'),
    }),
    owner: object.owner,
    outRefundNo: object.id,
    state: storedFields(what, { state: object.state }).oneOf('state', refundStates),
    createdAt: object.createdAt,
    object,
  }
}
