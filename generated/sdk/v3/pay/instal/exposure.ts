/** 由openapi/v3/pay/instal/exposure.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 商户贴息微信分付曝光建议：请求 */
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
  /** 用户ID的类型 */
  user_id_type: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID'
  /** 用户标识 */
  openid?: string | undefined
  /** 用户手机号的十六进制字符串 */
  phone_number_hash?: string | undefined
}

/** 商户贴息微信分付曝光建议：应答 */
export interface PostResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean
}

/** 商户贴息微信分付曝光建议：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016196762)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.pay.instal.exposure`。 */
export interface PageMethods {
  /**
   * 商户贴息微信分付曝光建议
   *
   * 做贴息活动的直连商户用它判断要不要向这位用户露出微信分付，看`recommend_exposure`。按`user_id_type`给openid或手机号哈希。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016196762)
   * @example
   * ```ts
   * const answer = await client.v3.pay.instal.exposure.post({
   *   json: { mchid: '1900000109', appid: 'wx5a7c1e9d3b2f4860', user_id_type: 'OPENID' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
