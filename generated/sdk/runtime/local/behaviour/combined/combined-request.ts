import type { DataObject } from '../../../client/data-object.js'
import type { LocalRequest } from '../../service/local-request.js'
import { type PaymentData, present, type TradeType } from '../payment/payment-data.js'
import { readTime } from '../shared/beijing-time.js'
import { fingerprint, flagAt, objectsAt, textAt, valueAt, wholeAt } from '../shared/request-values.js'
import type { CombinedData } from './combined-data.js'

/** What a combined order asks for. */
export interface CombinedRequest {
  readonly outTradeNo: string
  readonly caller: { readonly field: string; readonly mchid: string | undefined }
  readonly parts: readonly CombinedPart[]
  readonly data: Omit<CombinedData, 'prepay' | 'parts'>
}

/** An order within a combined one. */
export interface CombinedPart {
  readonly mchid: string
  readonly outTradeNo: string
  /** The field that holds its amount, for errors. */
  readonly totalField: string
  readonly data: Omit<PaymentData, 'combined'>
}

/** Reads the combined order of a request. */
export type ReadCombined = (request: LocalRequest, tradeType: TradeType) => CombinedRequest

/** `v3/combine-transactions/*`. */
export const readCombinedV3: ReadCombined = (request, tradeType) => {
  const { body } = request
  const openid = textAt(body, 'combine_payer_info', 'openid')
  const whole = {
    protocol: 'v3' as const,
    tradeType,
    appid: textAt(body, 'combine_appid') ?? '',
    fingerprint: fingerprint(request.operation.id, body),
    ...present({
      openid,
      notifyUrl: textAt(body, 'notify_url'),
      deviceId: textAt(body, 'scene_info', 'device_id'),
      scenario: textAt(body, 'trade_scenario'),
      timeExpire: readTime(textAt(body, 'time_expire')),
    }),
  }
  const subOpenid = textAt(body, 'combine_payer_info', 'sub_openid')
  const payer = present({ openid, subOpenid })
  return {
    outTradeNo: textAt(body, 'combine_out_trade_no') ?? '',
    caller: { field: 'combine_mchid', mchid: textAt(body, 'combine_mchid') },
    parts: objectsAt(body, 'sub_orders').map((part, n) => ({
      mchid: textAt(part, 'mchid') ?? '',
      outTradeNo: textAt(part, 'out_trade_no') ?? '',
      totalField: `/sub_orders/${n}/amount/total_amount`,
      data: { ...partOf(whole, part), ...payer, ...partV3(part) },
    })),
    data: whole,
  }
}

function partV3(part: DataObject) {
  return {
    description: textAt(part, 'description') ?? '',
    total: wholeAt(part, 'amount', 'total_amount') ?? 0,
    currency: textAt(part, 'amount', 'currency') ?? 'CNY',
    profitSharing: flagAt(part, 'settle_info', 'profit_sharing') || flagAt(part, 'profit_sharing'),
    ...present({
      subMchid: textAt(part, 'sub_mchid'),
      subAppid: textAt(part, 'sub_appid'),
      individualAuthId: textAt(part, 'individual_auth_id'),
      individualName: textAt(part, 'individual_name'),
    }),
  }
}

/** `pay/combinedorder` of v2. */
export const readCombinedV2: ReadCombined = (request, tradeType) => {
  const { body } = request
  const openid = textAt(body, 'combine_openid')
  const whole = {
    protocol: 'v2' as const,
    tradeType,
    appid: textAt(body, 'combine_appid') ?? '',
    fingerprint: fingerprint(request.operation.id, body),
    ...present({
      openid,
      notifyUrl: textAt(body, 'notify_url'),
      deviceId: textAt(body, 'device_info'),
      timeExpire: readTime(textAt(body, 'time_expire')),
    }),
  }
  return {
    outTradeNo: textAt(body, 'combine_out_trade_no') ?? '',
    caller: { field: 'combine_mch_id', mchid: textAt(body, 'combine_mch_id') },
    parts: objectsAt(valueAt(body, 'sub_order_list'), 'order_list').map((part, n) => ({
      mchid: textAt(part, 'mch_id') ?? '',
      outTradeNo: textAt(part, 'out_trade_no') ?? '',
      totalField: `/sub_order_list/order_list/${n}/total_fee`,
      data: { ...partOf(whole, part), ...present({ openid }), ...partV2(part) },
    })),
    data: whole,
  }
}

function partV2(part: DataObject) {
  return {
    description: textAt(part, 'body') ?? '',
    total: wholeAt(part, 'total_fee') ?? 0,
    currency: textAt(part, 'fee_type') ?? 'CNY',
    profitSharing: false,
    ...present({ subMchid: textAt(part, 'sub_mch_id'), subAppid: textAt(part, 'sub_appid') }),
  }
}

/** What a part has from the whole, and in both protocols. A part has no notice of its own. */
function partOf({ protocol, tradeType, appid, fingerprint }: CombinedRequest['data'], part: DataObject) {
  return {
    protocol,
    tradeType,
    appid: textAt(part, 'appid') ?? appid,
    fingerprint,
    role: 'combined' as const,
    refunded: 0,
    refunds: [],
    ...present({ attach: textAt(part, 'attach'), goodsTag: textAt(part, 'goods_tag') }),
  }
}
