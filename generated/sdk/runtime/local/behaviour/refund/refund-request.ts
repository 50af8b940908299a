import type { DataObject } from '../../../client/data-object.js'
import type { LocalRequest } from '../../service/local-request.js'
import { fingerprint, objectsAt, textAt, valueAt, wholeAt } from '../shared/request-values.js'
import type { RefundFunds, RefundRole } from './refund-data.js'

/** What a request for a refund asks for, in both protocols. */
export interface RefundRequest {
  readonly protocol: 'v3' | 'v2'
  readonly role: RefundRole
  readonly outRefundNo: string
  readonly transactionId: string | undefined
  readonly outTradeNo: string | undefined
  readonly subMchid: string | undefined
  readonly refund: number
  readonly total: number | undefined
  readonly currency: string | undefined
  readonly reason: string | undefined
  readonly notifyUrl: string | undefined
  readonly funds: RefundFunds
  readonly from: readonly DataObject[]
  readonly goods: readonly DataObject[]
  readonly fingerprint: string
  /** The field that holds the amount, for errors. */
  readonly refundField: string
}

/** Reads the refund of a request. */
export type ReadRefund = (request: LocalRequest) => RefundRequest

/** `v3/refund/domestic/refunds`, `v3/ecommerce/refunds/apply`, `v3/global/refunds` and `v3/refunds`. */
export function readRefundV3(role: RefundRole): ReadRefund {
  return request => {
    const { body } = request
    const subMchid = textAt(body, 'sub_mchid')
    return {
      protocol: 'v3',
      role: role === 'domestic' && subMchid !== undefined ? 'partner' : role,
      outRefundNo: textAt(body, 'out_refund_no') ?? '',
      transactionId: textAt(body, 'transaction_id'),
      outTradeNo: textAt(body, 'out_trade_no'),
      subMchid,
      refund: wholeAt(body, 'amount', 'refund') ?? 0,
      total: wholeAt(body, 'amount', 'total'),
      currency: textAt(body, 'amount', 'currency'),
      reason: textAt(body, 'reason'),
      notifyUrl: textAt(body, 'notify_url'),
      funds: textAt(body, 'funds_account') === 'AVAILABLE' ? 'AVAILABLE' : 'UNSETTLED',
      from: objectsAt(valueAt(body, 'amount'), 'from'),
      goods: objectsAt(body, 'goods_detail'),
      fingerprint: fingerprint(request.operation.id, body),
      refundField: '/amount/refund',
    }
  }
}

/** `secapi/pay/refund` of v2. */
export const readRefundV2: ReadRefund = request => {
  const { body } = request
  const subMchid = textAt(body, 'sub_mch_id')
  return {
    protocol: 'v2',
    role: subMchid === undefined ? 'domestic' : 'partner',
    outRefundNo: textAt(body, 'out_refund_no') ?? '',
    transactionId: textAt(body, 'transaction_id'),
    outTradeNo: textAt(body, 'out_trade_no'),
    subMchid,
    refund: wholeAt(body, 'refund_fee') ?? 0,
    total: wholeAt(body, 'total_fee'),
    currency: textAt(body, 'refund_fee_type'),
    reason: textAt(body, 'refund_desc'),
    notifyUrl: textAt(body, 'notify_url'),
    funds: textAt(body, 'refund_account') === 'REFUND_SOURCE_RECHARGE_FUNDS' ? 'AVAILABLE' : 'UNSETTLED',
    from: [],
    goods: [],
    fingerprint: fingerprint(request.operation.id, body),
    refundField: '/refund_fee',
  }
}
