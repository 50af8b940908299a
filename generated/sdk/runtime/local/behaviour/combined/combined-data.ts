import type { StoredObject } from '../../state/stored-object.js'
import {
  type CombinedReference,
  type Prepay,
  present,
  readPrepay,
  readReference,
  type TradeType,
  tradeTypes,
} from '../payment/payment-data.js'
import { storedFields } from '../shared/stored-fields.js'

export const combinedStates = ['NOTPAY', 'EXPIRED', 'SUCCESS', 'CLOSED'] as const
export type CombinedState = (typeof combinedStates)[number]

/** What is stored of a combined order (`StoredObject` of kind `combined-payment`). Its parts are orders of kind `payment`. */
export interface CombinedData {
  readonly protocol: 'v3' | 'v2'
  readonly tradeType: TradeType
  /** `combine_appid`. */
  readonly appid: string
  readonly openid?: string
  readonly notifyUrl?: string
  readonly deviceId?: string
  /** `trade_scenario`. */
  readonly scenario?: string
  /** `time_expire`, milliseconds since 1970. */
  readonly timeExpire?: number
  readonly fingerprint: string
  readonly prepay: Prepay
  /** The parts: merchant and `out_trade_no`. */
  readonly parts: readonly CombinedReference[]
  /** `combine_transaction_id`; absent until somebody paid. */
  readonly transactionId?: string
}

/** A combined order, checked. */
export interface CombinedPayment extends CombinedData {
  /** `combine_mchid`. */
  readonly owner: string
  /** `combine_out_trade_no`. */
  readonly outTradeNo: string
  readonly state: CombinedState
  readonly object: StoredObject
}

/** Reads a stored combined order. Throws `StoredDataError` for one that is not as this version writes it. */
export function readCombinedPayment(object: StoredObject): CombinedPayment {
  const what = `combined-payment ${object.id}`
  const fields = storedFields(what, object.data)
  return {
    protocol: fields.oneOf('protocol', ['v3', 'v2']),
    tradeType: fields.oneOf('tradeType', tradeTypes),
    appid: fields.text('appid'),
    fingerprint: fields.text('fingerprint'),
    prepay: readPrepay(fields.inside('prepay')),
    parts: fields.objects('parts').map(part => readReference(storedFields(`${what}, parts`, part))),
    ...present({
      openid: fields.optionalText('openid'),
      notifyUrl: fields.optionalText('notifyUrl'),
      deviceId: fields.optionalText('deviceId'),
      scenario: fields.optionalText('scenario'),
      timeExpire: fields.optionalWhole('timeExpire'),
      transactionId: fields.optionalText('transactionId'),
    }),
    owner: object.owner,
    outTradeNo: object.id,
    state: storedFields(what, { state: object.state }).oneOf('state', combinedStates),
    object,
  }
}
