/** 由openapi/v3/ecommerce/subsidies/cancel.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 取消电商补差：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 取消补差描述 */
  description: string
}

/** 取消电商补差：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 取消补差结果 */
  result: 'SUCCESS' | 'FAIL' | (string & {})
  /** 取消补差描述 */
  description: string
}

/**
 * 取消电商补差：错误码
 *
 * - `INVALID_REQUEST` (400): 补差参数或订单状态不合规则，依 message 处理
 * - `FREQUENCY_LIMITED` (429): 补差操作过于频繁，降频后用原参数重试
 * - `SYSTEM_ERROR` (500): 结果未知，务必用原单号与原金额重入
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/subsidies/cancel#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/subsidies/cancel',
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
 * 取消电商补差
 *
 * 下单时带了补差标识、后来不打算补的，要在分账之前取消，取消了再分账。`description`写明原因，答复的`result`就是取消结果。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477639)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     transaction_id: '4200002026080112300000000042',
 *     description: '订单退款',
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.subsidies.cancel`。 */
export interface PageMethods {
  /**
   * 取消电商补差
   *
   * 下单时带了补差标识、后来不打算补的，要在分账之前取消，取消了再分账。`description`写明原因，答复的`result`就是取消结果。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477639)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.subsidies.cancel.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     transaction_id: '4200002026080112300000000042',
   *     description: '订单退款',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
