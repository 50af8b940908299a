/** 由openapi/v3/ecommerce/combine-papay/transactions.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 电商合单代扣支付：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 合单商户appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 子单信息 */
  sub_orders?: readonly PostRequestJsonSubOrders[] | undefined
  /** 风控信息 */
  risk_info?: string | undefined
}

/** 电商合单代扣支付：应答 */
export interface PostResponse {
  /** 合单商户APPID */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 子单信息 */
  sub_orders?: PostResponseSubOrders[]
  /** 支付者 */
  combine_payer_info?: PostResponseCombinePayerInfo
}

/** 电商合单代扣支付：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonSubOrders {
  /** 子单商户号 */
  mchid: string
  /** 附加数据 */
  attach?: string | undefined
  /** 订单金额 */
  amount: PostRequestJsonSubOrdersAmount
  /** 子单商户订单号 */
  out_trade_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户appid */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 结算信息 */
  settle_info?: PostRequestJsonSubOrdersSettleInfo | undefined
  /** 子单风控信息 */
  sub_risk_info?: string | undefined
}

export interface PostRequestJsonSubOrdersAmount {
  /** 标价金额 */
  total_amount: number
  /** 标价币种 */
  currency: string
}

export interface PostRequestJsonSubOrdersSettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean | undefined
  /** 补差金额 */
  subsidy_amount?: number | undefined
}

export interface PostResponseSubOrders {
  /** 子单商户号 */
  mchid: string
  /** 交易类型 */
  trade_type: string
  /** 交易状态 */
  trade_state: string
  /** 付款银行 */
  bank_type?: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间 */
  success_time?: string
  /** 子单微信订单号 */
  transaction_id: string
  /** 子单商户订单号 */
  out_trade_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户appid */
  sub_appid?: string
  /** 订单金额 */
  amount?: PostResponseSubOrdersAmount
}

export interface PostResponseSubOrdersAmount {
  /** 标价金额 */
  total_amount: number
  /** 标价币种 */
  currency: string
  /** 现金支付金额 */
  payer_amount?: number
  /** 现金支付币种 */
  payer_currency?: string
}

export interface PostResponseCombinePayerInfo {
  /** 用户标识 */
  openid: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/combine-papay/transactions#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/combine-papay/transactions',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 电商合单代扣支付
 *
 * 用户签过代扣协议后，免密把几家二级商户的订单合成一单扣掉。合单号和各子单号都由平台生成，子单金额单位分，需要分账或补差的在`settle_info`里说明。
 *
 * 没收到明确答复时先查合单，重试保持合单号和全部子单号不变，避免重复扣款。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012884121)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     combine_appid: 'wx6f3a90c2d5e81b47',
 *     combine_mchid: '1900000109',
 *     combine_out_trade_no: 'HD20260801000021',
 *     contract_id: '202608010000000137',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'combine_appid', required: true, schema: { kind: 'string' } },
      { name: 'combine_mchid', required: true, schema: { kind: 'string' } },
      { name: 'combine_out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'contract_id', required: true, schema: { kind: 'string' } },
      {
        name: 'sub_orders',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'mchid', required: true, schema: { kind: 'string' } },
              { name: 'attach', schema: { kind: 'string' } },
              {
                name: 'amount',
                required: true,
                schema: {
                  kind: 'object',
                  properties: [
                    { name: 'total_amount', required: true, schema: { kind: 'integer' } },
                    { name: 'currency', required: true, schema: { kind: 'string' } },
                  ],
                },
              },
              { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
              { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
              { name: 'sub_appid', schema: { kind: 'string' } },
              { name: 'description', required: true, schema: { kind: 'string' } },
              {
                name: 'settle_info',
                schema: {
                  kind: 'object',
                  properties: [
                    { name: 'profit_sharing', schema: { kind: 'boolean' } },
                    { name: 'subsidy_amount', schema: { kind: 'integer' } },
                  ],
                },
              },
              { name: 'sub_risk_info', schema: { kind: 'string' } },
            ],
          },
        },
      },
      { name: 'risk_info', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.combinePapay.transactions`。 */
export interface PageMethods {
  /**
   * 电商合单代扣支付
   *
   * 用户签过代扣协议后，免密把几家二级商户的订单合成一单扣掉。合单号和各子单号都由平台生成，子单金额单位分，需要分账或补差的在`settle_info`里说明。
   *
   * 没收到明确答复时先查合单，重试保持合单号和全部子单号不变，避免重复扣款。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012884121)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.combinePapay.transactions.post({
   *   json: {
   *     combine_appid: 'wx6f3a90c2d5e81b47',
   *     combine_mchid: '1900000109',
   *     combine_out_trade_no: 'HD20260801000021',
   *     contract_id: '202608010000000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
