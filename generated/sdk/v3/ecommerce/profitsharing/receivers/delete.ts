/** 由openapi/v3/ecommerce/profitsharing/receivers/delete.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 删除分账接收方（电商平台）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 公众账号ID */
  appid: string
  /** 接收方类型 */
  type: string
  /** 接收方账号 */
  account: string
}

/** 删除分账接收方（电商平台）：应答 */
export interface PostResponse {
  /** 接收方类型 */
  type: string
  /** 接收方账号 */
  account: string
}

/**
 * 删除分账接收方（电商平台）：错误码
 *
 * - `INVALID_REQUEST` (400): 接收方不存在，核对接收方类型与账号
 * - `NO_AUTH` (403): 商户号没有分账权限，先开通或取得授权
 * - `FREQUENCY_LIMITED` (429): 删除接收方过于频繁，降频后重试
 * - `SYSTEM_ERROR` (500): 微信侧异常，保持参数不变再次删除
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/profitsharing/receivers/delete#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/profitsharing/receivers/delete',
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
 * 删除分账接收方（电商平台）
 *
 * 取消平台登记过的接收方，二级商户结算后的钱不再能分给它。类型与账号须和添加时对得上，`appid`也要是同一个。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477759)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { appid: 'wx5a7c1e9d3b2f4860', type: 'MERCHANT_ID', account: '1900022219' },
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'type', required: true, schema: { kind: 'string' } },
      { name: 'account', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.profitsharing.receivers.delete`。 */
export interface PageMethods {
  /**
   * 删除分账接收方（电商平台）
   *
   * 取消平台登记过的接收方，二级商户结算后的钱不再能分给它。类型与账号须和添加时对得上，`appid`也要是同一个。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477759)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.profitsharing.receivers.delete.post({
   *   json: { appid: 'wx5a7c1e9d3b2f4860', type: 'MERCHANT_ID', account: '1900022219' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
