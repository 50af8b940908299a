/** 由openapi/v3/refunds/id/{refund_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 境外按微信退款单号查退款（旧版）：请求 */
export interface GetRequest {
  /** 微信支付退款订单号 */
  refund_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商户号 */
  mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
}

/** 境外按微信退款单号查退款（旧版）：应答 */
export interface GetResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付交易订单号 */
  transaction_id: string
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {})
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time: string
  /** 退款状态 */
  status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额 */
  amount: GetResponseAmount
  /** 优惠退款详情 */
  detail?: GetResponseDetail
}

/** 境外按微信退款单号查退款（旧版）：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseAmount {
  /** 退款金额，以币种最小单位计 */
  refund: number
  /** 货币类型 */
  currency?: string
  /** 用户退款金额，以币种最小单位计 */
  payer_refund: number
  /** 支付币种 */
  payer_currency: string
  /** 汇率 */
  exchange_rate: GetResponseAmountExchangeRate
}

export interface GetResponseAmountExchangeRate {
  /**
   * 汇率类型
   * `SETTLEMENT_RATE` 枚举值
   */
  type?: 'SETTLEMENT_RATE' | (string & {})
  /** 汇率值 */
  rate?: number
}

export interface GetResponseDetail {
  /** 券ID */
  promotion_id: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额，以币种最小单位计 */
  amount?: number
  /** 优惠券退款额，以币种最小单位计 */
  refund_amount?: number
  /** 货币类型 */
  currency: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/refunds/id/{refund_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/refunds/id/{refund_id}',
  pathParameters: ['refund_id'],
  queryParameters: ['mchid', 'sub_mchid', 'sp_mchid'],
  baseUri: 'https://api.mch.weixin.qq.com/hk/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 境外按微信退款单号查退款（旧版）
 *
 * 用旧版接口返回的`refund_id`查一笔境外退款，看状态、渠道、入账账户与汇率。`PROCESSING`时稍后再来，银行卡的退款要过3个工作日。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml)
 * @deprecated 旧版。`2022-09-08`推出了新版查询，本页只为核对老代码而留。 请改用按微信退款单号查询退款（境外）（`v3.global.refunds.id._refund_id_.get`）。
 * @example
 * ```ts
 * const answer = await get(client, {
 *   refund_id: '50300002026080112300000000007',
 *   query: { mchid: '1900000109', sub_mchid: '1900013511', sp_mchid: '1900006511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'refund_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'mchid', schema: { kind: 'string' } },
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'sp_mchid', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.refunds.id._refund_id_`。 */
export interface PageMethods {
  /**
   * 境外按微信退款单号查退款（旧版）
   *
   * 用旧版接口返回的`refund_id`查一笔境外退款，看状态、渠道、入账账户与汇率。`PROCESSING`时稍后再来，银行卡的退款要过3个工作日。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml)
   * @deprecated 旧版。`2022-09-08`推出了新版查询，本页只为核对老代码而留。 请改用按微信退款单号查询退款（境外）（`v3.global.refunds.id._refund_id_.get`）。
   * @example
   * ```ts
   * const answer = await client.v3.refunds.id._refund_id_.get({
   *   refund_id: '50300002026080112300000000007',
   *   query: { mchid: '1900000109', sub_mchid: '1900013511', sp_mchid: '1900006511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
