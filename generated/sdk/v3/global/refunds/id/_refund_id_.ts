/** 由openapi/v3/global/refunds/id/{refund_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 按微信退款单号查询退款（境外）：请求 */
export interface GetRequest {
  /** 微信支付退款订单号 */
  refund_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}

/** 按微信退款单号查询退款（境外）：应答 */
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

/** 按微信退款单号查询退款（境外）：错误码 */
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
  /** 汇率类型 */
  type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
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
  id: 'v3/global/refunds/id/{refund_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/refunds/id/{refund_id}',
  pathParameters: ['refund_id'],
  queryParameters: ['mchid', 'sub_mchid', 'sp_mchid'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信退款单号查询退款（境外）
 *
 * 凭微信支付退款单号查这笔退款，`SUCCESS`为退款成功，`PROCESSING`稍后再查。零钱20分钟内到账，银行卡过3个工作日再查。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354684)
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
    { name: 'mchid', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.global.refunds.id._refund_id_`。 */
export interface PageMethods {
  /**
   * 按微信退款单号查询退款（境外）
   *
   * 凭微信支付退款单号查这笔退款，`SUCCESS`为退款成功，`PROCESSING`稍后再查。零钱20分钟内到账，银行卡过3个工作日再查。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354684)
   * @example
   * ```ts
   * const answer = await client.v3.global.refunds.id._refund_id_.get({
   *   refund_id: '50300002026080112300000000007',
   *   query: { mchid: '1900000109', sub_mchid: '1900013511', sp_mchid: '1900006511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
