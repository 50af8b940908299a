/** Generated from openapi/v3/profitsharing/receivers/delete.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 删除分账接收方: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid?: string
  /** 商户应用的AppID */
  appid: string
  /** 子商户的AppID */
  sub_appid?: string
  /**
   * 分账接收方类型
   * `MERCHANT_ID` | `PERSONAL_OPENID` | `PERSONAL_SUB_OPENID` 枚举值之一
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 */
  account: string
}

/** 删除分账接收方: response */
export interface PostResponse {
  /** 子商户号 */
  sub_mchid?: string
  /**
   * 分账接收方类型
   * `MERCHANT_ID` | `PERSONAL_OPENID` | `PERSONAL_SUB_OPENID` 枚举值之一
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
}

/**
 * 删除分账接收方: codes of its errors
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
  id: 'v3/profitsharing/receivers/delete#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/profitsharing/receivers/delete',
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
 * 删除分账接收方
 *
 * 删除一个登记过的接收方，之后不能再分账给它，已分的钱不受影响。
 *
 * 类型和账号须与添加时一致。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529590)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466868)
 * @throws {ApiError} with a {@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { appid: 'wx6f3a90c2d5e81b47', type: 'MERCHANT_ID', account: '1900022219' },
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
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      {
        name: 'type',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'MERCHANT_ID' }, { value: 'PERSONAL_OPENID' }, { value: 'PERSONAL_SUB_OPENID' }],
        },
      },
      { name: 'account', required: true, schema: { kind: 'string' } },
    ],
  },
}))
