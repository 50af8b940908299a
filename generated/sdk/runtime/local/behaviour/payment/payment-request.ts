import type { LocalRequest } from '../../service/local-request.js'
import { readTime } from '../shared/beijing-time.js'
import { fingerprint, flagAt, textAt, wholeAt } from '../shared/request-values.js'
import { type PaymentData, present, type TradeType } from './payment-data.js'

/** What an order asks for, whatever the protocol and the kind of merchant. */
export interface OrderRequest {
  readonly outTradeNo: string
  /** The field that names the merchant who calls, and what it says. */
  readonly caller: { readonly field: string; readonly mchid: string | undefined }
  /** The field that holds the amount, for errors. */
  readonly totalField: string
  readonly data: PaymentData
}

/** Reads the order of a request. */
export type ReadOrder = (request: LocalRequest, tradeType: TradeType) => OrderRequest

/** `v3/pay/transactions/*`: a merchant that takes the money itself. */
export const readDirectOrder: ReadOrder = (request, tradeType) => ({
  outTradeNo: textAt(request.body, 'out_trade_no') ?? '',
  caller: { field: 'mchid', mchid: textAt(request.body, 'mchid') },
  totalField: '/amount/total',
  data: {
    ...orderV3(request, tradeType),
    role: 'direct',
    appid: textAt(request.body, 'appid') ?? '',
    ...present({ openid: textAt(request.body, 'payer', 'openid') }),
  },
})

/** `v3/pay/partner/transactions/*`: a service provider for a merchant of its own. */
export const readPartnerOrder: ReadOrder = (request, tradeType) => ({
  outTradeNo: textAt(request.body, 'out_trade_no') ?? '',
  caller: { field: 'sp_mchid', mchid: textAt(request.body, 'sp_mchid') },
  totalField: '/amount/total',
  data: {
    ...orderV3(request, tradeType),
    role: 'partner',
    appid: textAt(request.body, 'sp_appid') ?? '',
    ...present({
      subAppid: textAt(request.body, 'sub_appid'),
      subMchid: textAt(request.body, 'sub_mchid'),
      openid: textAt(request.body, 'payer', 'sp_openid'),
      subOpenid: textAt(request.body, 'payer', 'sub_openid'),
    }),
  },
})

/** `v3/global/transactions/*` and its older name `v3/transactions/*`: one table for merchants and for institutions. */
export const readOverseasOrder: ReadOrder = (request, tradeType) => {
  const institution = textAt(request.body, 'sp_mchid') === request.caller
  const order = institution ? readPartnerOrder(request, tradeType) : readDirectOrder(request, tradeType)
  return { ...order, data: { ...order.data, role: 'overseas' } }
}

/** `pay/unifiedorder` and `pay/micropay` of v2. */
export const readOrderV2: ReadOrder = (request, tradeType) => {
  const { body } = request
  const subMchid = textAt(body, 'sub_mch_id')
  return {
    outTradeNo: textAt(body, 'out_trade_no') ?? '',
    caller: { field: 'mch_id', mchid: textAt(body, 'mch_id') },
    totalField: '/total_fee',
    data: {
      protocol: 'v2',
      role: subMchid === undefined ? 'direct' : 'partner',
      tradeType,
      appid: textAt(body, 'appid') ?? '',
      description: textAt(body, 'body') ?? '',
      total: wholeAt(body, 'total_fee') ?? 0,
      currency: textAt(body, 'fee_type') ?? 'CNY',
      profitSharing: flagAt(body, 'profit_sharing'),
      fingerprint: fingerprint(request.operation.id, body),
      refunded: 0,
      refunds: [],
      ...present({
        subMchid,
        subAppid: textAt(body, 'sub_appid'),
        attach: textAt(body, 'attach'),
        openid: textAt(body, 'openid'),
        subOpenid: textAt(body, 'sub_openid'),
        notifyUrl: textAt(body, 'notify_url'),
        signType: textAt(body, 'sign_type'),
        deviceId: textAt(body, 'device_info'),
        goodsTag: textAt(body, 'goods_tag'),
        timeExpire: readTime(textAt(body, 'time_expire')),
      }),
    },
  }
}

function orderV3(request: LocalRequest, tradeType: TradeType): Omit<PaymentData, 'role' | 'appid'> {
  const { body } = request
  return {
    protocol: 'v3',
    tradeType,
    description: textAt(body, 'description') ?? '',
    total: wholeAt(body, 'amount', 'total') ?? 0,
    currency: textAt(body, 'amount', 'currency') ?? 'CNY',
    profitSharing: flagAt(body, 'settle_info', 'profit_sharing'),
    fingerprint: fingerprint(request.operation.id, body),
    refunded: 0,
    refunds: [],
    ...present({
      attach: textAt(body, 'attach'),
      notifyUrl: textAt(body, 'notify_url'),
      deviceId: textAt(body, 'scene_info', 'device_id'),
      goodsTag: textAt(body, 'goods_tag'),
      timeExpire: readTime(textAt(body, 'time_expire')),
    }),
  }
}
