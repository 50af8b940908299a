/** 由openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 撤销订单：请求 */
export interface PostRequest {
  /**
   * 商户订单号
   * 至多32个字符。
   */
  out_trade_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 商户应用的AppID
   * 至多32个字符。
   */
  appid: string
  /**
   * 商户号
   * 至多32个字符。
   */
  mchid: string
}

/** 撤销订单：应答 */
export interface PostResponse {
  /** 商户应用的AppID */
  appid?: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
}

/** 撤销订单：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse',
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
 * 撤销订单
 *
 * 付款码支付超时或结果不明时撤销订单：没付的单被关闭，已付的款退回用户。
 *
 * 只用于付款码支付。结果不明时先查单，确认没有成功再撤销。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012382161)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   out_trade_no: 'DD20260801000137',
 *   json: { appid: 'wx6f3a90c2d5e81b47', mchid: '1900000109' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_trade_no', required: true, schema: { kind: 'string', maxLength: 32 } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'mchid', required: true, schema: { kind: 'string', maxLength: 32 } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.pay.transactions.outTradeNo._out_trade_no_.reverse`。 */
export interface PageMethods {
  /**
   * 撤销订单
   *
   * 付款码支付超时或结果不明时撤销订单：没付的单被关闭，已付的款退回用户。
   *
   * 只用于付款码支付。结果不明时先查单，确认没有成功再撤销。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012382161)
   * @example
   * ```ts
   * const answer = await client.v3.pay.transactions.outTradeNo._out_trade_no_.reverse.post({
   *   out_trade_no: 'DD20260801000137',
   *   json: { appid: 'wx6f3a90c2d5e81b47', mchid: '1900000109' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
