/** Generated from openapi/v3/ecommerce/profitsharing/receivers/delete.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 删除分账接收方（电商平台）: request */
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

/** 删除分账接收方（电商平台）: response */
export interface PostResponse {
  /** 接收方类型 */
  type: string
  /** 接收方账号 */
  account: string
}

/**
 * 删除分账接收方（电商平台）: codes of its errors
 *
 * - `INVALID_REQUEST` (400): 接收方不存在，核对接收方类型与账号
 * - `NO_AUTH` (403): 商户号没有分账权限，先开通或取得授权
 * - `FREQUENCY_LIMITED` (429): 删除接收方过于频繁，降频后重试
 * - `SYSTEM_ERROR` (500): 微信侧异常，保持参数不变再次删除
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477759)
 * @throws {ApiError} with a {@link PostErrorCode}
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
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
