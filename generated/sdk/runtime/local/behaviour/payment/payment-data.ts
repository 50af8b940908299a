import type { DataObject } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import { type StoredFields, storedFields } from '../shared/stored-fields.js'

/** The states of an order. `EXPIRED` is ours: queries call it `NOTPAY`, as the service does, and nobody can pay it. */
export const paymentStates = [
  'NOTPAY',
  'USERPAYING',
  'EXPIRED',
  'SUCCESS',
  'REFUND',
  'CLOSED',
  'REVOKED',
  'PAYERROR',
] as const
export type PaymentState = (typeof paymentStates)[number]

export const tradeTypes = ['JSAPI', 'NATIVE', 'APP', 'MWEB', 'MICROPAY'] as const
export type TradeType = (typeof tradeTypes)[number]

/** Who takes the money: the merchant itself, a sub-merchant of the caller, a merchant overseas, or an order within a combined one. */
export const paymentRoles = ['direct', 'partner', 'overseas', 'combined'] as const
export type PaymentRole = (typeof paymentRoles)[number]

/** What is stored of an order (`StoredObject` of kind `payment`). */
export interface PaymentData {
  /** The protocol of the call that made it: its notice has the same. */
  readonly protocol: 'v3' | 'v2'
  readonly role: PaymentRole
  readonly tradeType: TradeType
  /** Of the caller. */
  readonly appid: string
  readonly subAppid?: string
  /** The sub-merchant that takes the money; absent for the caller's own orders. */
  readonly subMchid?: string
  readonly description: string
  readonly attach?: string
  /** In the currency's smallest unit. */
  readonly total: number
  readonly currency: string
  /** The user under `appid`; of those who were not named in the order known once they pay. */
  readonly openid?: string
  readonly subOpenid?: string
  readonly notifyUrl?: string
  /** v2: `sign_type` of the order, which its notice is signed with, too. */
  readonly signType?: string
  readonly deviceId?: string
  readonly goodsTag?: string
  /** Whether the money waits to be shared: `settle_info.profit_sharing`, v2 `profit_sharing`. */
  readonly profitSharing: boolean
  /** `time_expire`, milliseconds since 1970. */
  readonly timeExpire?: number
  /** Digest of the parameters of the first request: a repeated one must have the same. */
  readonly fingerprint: string
  /** What the order answered; absent for code payments. */
  readonly prepay?: Prepay
  /** Absent until somebody paid. */
  readonly paid?: Paid
  /** Milliseconds since 1970, of an order that was paid and then reversed: the money went back. */
  readonly reversedAt?: number
  /** Sum of the refunds that were accepted and not closed. */
  readonly refunded: number
  /** Numbers (`out_refund_no`) of all its refunds, in their order. */
  readonly refunds: readonly string[]
  /** The combined order that it belongs to. */
  readonly combined?: CombinedReference
  /** Who takes the money of a part where that is a person: `individual_auth_id`, `individual_name`. */
  readonly individualAuthId?: string
  readonly individualName?: string
}

/** What a user's phone opens. */
export interface Prepay {
  /** `prepay_id`. */
  readonly id: string
  /** `code_url` or `h5_url`. */
  readonly url?: string
  /** Milliseconds since 1970. */
  readonly until: number
}

export interface Paid {
  readonly transactionId: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** `OTHERS` for the balance, or `CMB_DEBIT`. */
  readonly bankType: string
  /** What the user paid after discounts. */
  readonly payerTotal: number
  /** `promotion_detail` of v3: coupons that were used. */
  readonly promotions: readonly DataObject[]
}

export interface CombinedReference {
  readonly owner: string
  /** `combine_out_trade_no`. */
  readonly id: string
}

/** An order, checked. */
export interface Payment extends PaymentData {
  /** The merchant that ordered: `mchid`, `sp_mchid`. */
  readonly owner: string
  readonly outTradeNo: string
  readonly state: PaymentState
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly object: StoredObject
}

/** Reads a stored order. Throws `StoredDataError` for one that is not as this version writes it. */
export function readPayment(object: StoredObject): Payment {
  const what = `${object.kind} ${object.id}`
  const state = storedFields(what, { state: object.state }).oneOf('state', paymentStates)
  return {
    ...readPaymentData(storedFields(what, object.data)),
    owner: object.owner,
    outTradeNo: object.id,
    state,
    createdAt: object.createdAt,
    object,
  }
}

/** The data of an order from checked fields. */
export function readPaymentData(fields: StoredFields): PaymentData {
  return {
    protocol: fields.oneOf('protocol', ['v3', 'v2']),
    role: fields.oneOf('role', paymentRoles),
    tradeType: fields.oneOf('tradeType', tradeTypes),
    appid: fields.text('appid'),
    description: fields.text('description'),
    total: fields.whole('total'),
    currency: fields.text('currency'),
    profitSharing: fields.flag('profitSharing'),
    fingerprint: fields.text('fingerprint'),
    refunded: fields.whole('refunded'),
    refunds: fields.texts('refunds'),
    ...present({
      subAppid: fields.optionalText('subAppid'),
      subMchid: fields.optionalText('subMchid'),
      attach: fields.optionalText('attach'),
      openid: fields.optionalText('openid'),
      subOpenid: fields.optionalText('subOpenid'),
      notifyUrl: fields.optionalText('notifyUrl'),
      signType: fields.optionalText('signType'),
      deviceId: fields.optionalText('deviceId'),
      goodsTag: fields.optionalText('goodsTag'),
      individualAuthId: fields.optionalText('individualAuthId'),
      individualName: fields.optionalText('individualName'),
      timeExpire: fields.optionalWhole('timeExpire'),
      reversedAt: fields.optionalWhole('reversedAt'),
      prepay: fields.optionalRead('prepay', readPrepay),
      paid: fields.optionalRead('paid', readPaid),
      combined: fields.optionalRead('combined', readReference),
    }),
  }
}

/** The members that are not undefined. */
export function present<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {}
  Object.assign(kept, Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)))
  return kept
}

/** What was answered to an order, from checked fields. */
export function readPrepay(fields: StoredFields): Prepay {
  return {
    id: fields.text('id'),
    until: fields.whole('until'),
    ...present({ url: fields.optionalText('url') }),
  }
}

/** A merchant and a number, from checked fields. */
export function readReference(fields: StoredFields): CombinedReference {
  return { owner: fields.text('owner'), id: fields.text('id') }
}

function readPaid(fields: StoredFields): Paid {
  return {
    transactionId: fields.text('transactionId'),
    at: fields.whole('at'),
    bankType: fields.text('bankType'),
    payerTotal: fields.whole('payerTotal'),
    promotions: fields.objects('promotions'),
  }
}
