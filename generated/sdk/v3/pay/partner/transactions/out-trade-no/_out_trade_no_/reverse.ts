/** 由openapi/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 撤销订单（服务商）：请求 */
export interface PostRequest {
  /** 商户订单号 */
  out_trade_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商的AppID */
  sp_appid?: string | undefined
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
}

/** 撤销订单（服务商）：应答 */
export interface PostResponse {
  /** 服务商的AppID */
  sp_appid?: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户的AppID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 商户订单号 */
  out_trade_no: string
}

/** 撤销订单（服务商）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse',
  pathParameters: ['out_trade_no'],
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
 * 撤销订单（服务商）
 *
 * 付款码支付结果不明时，服务商替子商户撤销订单：没付的单关闭，已付的款退回。
 *
 * 只用于付款码支付。结果不明时先查单，确认没有成功再撤销。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012382181)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   out_trade_no: 'DD20260801000137',
 *   json: { sp_mchid: '1900006511', sub_mchid: '1900013511' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_trade_no', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sp_appid', schema: { kind: 'string' } },
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.pay.partner.transactions.outTradeNo._out_trade_no_.reverse`。 */
export interface PageMethods {
  /**
   * 撤销订单（服务商）
   *
   * 付款码支付结果不明时，服务商替子商户撤销订单：没付的单关闭，已付的款退回。
   *
   * 只用于付款码支付。结果不明时先查单，确认没有成功再撤销。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012382181)
   * @example
   * ```ts
   * const answer = await client.v3.pay.partner.transactions.outTradeNo._out_trade_no_.reverse.post({
   *   out_trade_no: 'DD20260801000137',
   *   json: { sp_mchid: '1900006511', sub_mchid: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
