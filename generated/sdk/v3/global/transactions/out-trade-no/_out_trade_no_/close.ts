/** 由openapi/v3/global/transactions/out-trade-no/{out_trade_no}/close.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按商户订单号关单（境外）：请求 */
export interface PostRequest {
  /** 商户订单号 */
  out_trade_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 按商户订单号关单（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/transactions/out-trade-no/{out_trade_no}/close#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/transactions/out-trade-no/{out_trade_no}/close',
  pathParameters: ['out_trade_no'],
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 按商户订单号关单（境外）
 *
 * 用户迟迟不付或要改价重下时，凭原商户订单号关掉境外订单，防止两单都被支付。
 *
 * 关单前先查一次单，成功支付的订单会关单失败。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014140)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354485)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354539)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354575)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354603)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354794)
 * @example
 * ```ts
 * await post(client, {
 *   out_trade_no: 'DD20260801000137',
 *   json: { mchid: '1900000109', sub_mchid: '1900013511', sp_mchid: '1900006511' },
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
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'sp_mchid', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.transactions.outTradeNo._out_trade_no_.close`。 */
export interface PageMethods {
  /**
   * 按商户订单号关单（境外）
   *
   * 用户迟迟不付或要改价重下时，凭原商户订单号关掉境外订单，防止两单都被支付。
   *
   * 关单前先查一次单，成功支付的订单会关单失败。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014140)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354485)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354539)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354575)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354603)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354794)
   * @example
   * ```ts
   * await client.v3.global.transactions.outTradeNo._out_trade_no_.close.post({
   *   out_trade_no: 'DD20260801000137',
   *   json: { mchid: '1900000109', sub_mchid: '1900013511', sp_mchid: '1900006511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
