/** 由openapi/v3/payscore/serviceorder/{out_order_no}/cancel.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 取消支付分订单：请求 */
export interface PostRequest {
  /**
   * 商户服务订单号
   * 至多32个字符。
   */
  out_order_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 应用ID
   * 至多32个字符。
   */
  appid: string
  /**
   * 服务ID
   * 至多32个字符。
   */
  service_id: string
  /**
   * 取消原因
   * 至多50个字符。
   */
  reason: string
}

/** 取消支付分订单：应答 */
export interface PostResponse {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务ID */
  service_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 微信支付服务订单号 */
  order_id: string
}

/**
 * 取消支付分订单：错误码
 *
 * - `INVALID_REQUEST` (400): 违反业务规则，查同一单号是否换了参数
 * - `INVALID_ORDER_STATE` (400): 服务订单当前状态不允许此操作，先查单
 * - `ORDER_CANCELED` (400): 服务订单已经取消，无须再操作
 * - `ORDER_DONE` (400): 服务订单已经完结，无须再操作
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `ORDER_NOT_EXIST` (404): 查无此服务订单，核对商户服务订单号
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'NO_AUTH'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/serviceorder/{out_order_no}/cancel#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/serviceorder/{out_order_no}/cancel',
  pathParameters: ['out_order_no'],
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
 * 取消支付分订单
 *
 * 取消一张还没有收到款的服务订单，不向用户收费。已经收到款的订单不能取消，要退钱请走退款接口。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587905)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647422)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   out_order_no: 'ZD202608010003',
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     service_id: '2002000000000000000000000000042',
 *     reason: '顾客没有取走雨伞',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_order_no', required: true, schema: { kind: 'string', maxLength: 32 } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'service_id', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'reason', required: true, schema: { kind: 'string', maxLength: 50 } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.serviceorder._out_order_no_.cancel`。 */
export interface PageMethods {
  /**
   * 取消支付分订单
   *
   * 取消一张还没有收到款的服务订单，不向用户收费。已经收到款的订单不能取消，要退钱请走退款接口。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587905)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647422)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.serviceorder._out_order_no_.cancel.post({
   *   out_order_no: 'ZD202608010003',
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     service_id: '2002000000000000000000000000042',
   *     reason: '顾客没有取走雨伞',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
