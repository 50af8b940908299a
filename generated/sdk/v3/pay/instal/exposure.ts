/** Generated from openapi/v3/pay/instal/exposure.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 商户贴息微信分付曝光建议: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 直连商户号 */
  mchid: string
  /** 应用AppID */
  appid: string
  /**
   * 用户ID的类型
   * `UNKNOWN_USER_ID_TYPE` | `OPENID` | `PHONE_NO` | `SP_OPENID` | `SUB_OPENID` 枚举值之一
   */
  user_id_type: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID'
  /** 用户标识 */
  openid?: string
  /** 用户手机号的十六进制字符串 */
  phone_number_hash?: string
}

/** 商户贴息微信分付曝光建议: response */
export interface PostResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean
}

/** 商户贴息微信分付曝光建议: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay/instal/exposure#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay/instal/exposure',
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
 * 商户贴息微信分付曝光建议
 *
 * 做贴息活动的直连商户用它判断要不要向这位用户露出微信分付，看`recommend_exposure`。按`user_id_type`给openid或手机号哈希。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016196762)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: { mchid: '1900000109', appid: 'wx5a7c1e9d3b2f4860', user_id_type: 'OPENID' },
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
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      {
        name: 'user_id_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'UNKNOWN_USER_ID_TYPE' },
            { value: 'OPENID' },
            { value: 'PHONE_NO' },
            { value: 'SP_OPENID' },
            { value: 'SUB_OPENID' },
          ],
        },
      },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'phone_number_hash', schema: { kind: 'string' } },
    ],
  },
}))
