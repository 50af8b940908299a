/** 由openapi/v3/pay/instal/partner/exposure.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 商户贴息微信分付曝光建议（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商户号 */
  sp_mchid: string
  /** 服务商应用ID */
  sp_appid: string
  /** 子商户/二级商户应用ID */
  sub_appid: string
  /** 子商户号/二级商户号 */
  sub_mchid?: string | undefined
  /** 用户ID */
  user_id?: PostRequestJsonUserId | undefined
}

/** 商户贴息微信分付曝光建议（服务商）：应答 */
export interface PostResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean
}

/** 商户贴息微信分付曝光建议（服务商）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonUserId {
  /** 用户ID的类型 */
  user_id_type?: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID' | undefined
  /** 用户服务标识 */
  sp_openid?: string | undefined
  /** 用户子标识 */
  sub_openid?: string | undefined
  /** 用户手机号的哈希值 */
  phone_number_hash?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay/instal/partner/exposure#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay/instal/partner/exposure',
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
 * 商户贴息微信分付曝光建议（服务商）
 *
 * 服务商替子商户或二级商户取贴息场景的曝光建议。用户标识收在`user_id`一段里，类型写`SP_OPENID`、`SUB_OPENID`或`PHONE_NO`，并给同名的值。
 *
 * `sub_appid`必填、`sub_mchid`可缺，与常见的下单相反。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016196820)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_mchid: '1900006511',
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     sub_appid: 'wx91e0d5c73ab8264f',
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
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sp_appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      {
        name: 'user_id',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'user_id_type',
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
            { name: 'sp_openid', schema: { kind: 'string' } },
            { name: 'sub_openid', schema: { kind: 'string' } },
            { name: 'phone_number_hash', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.pay.instal.partner.exposure`。 */
export interface PageMethods {
  /**
   * 商户贴息微信分付曝光建议（服务商）
   *
   * 服务商替子商户或二级商户取贴息场景的曝光建议。用户标识收在`user_id`一段里，类型写`SP_OPENID`、`SUB_OPENID`或`PHONE_NO`，并给同名的值。
   *
   * `sub_appid`必填、`sub_mchid`可缺，与常见的下单相反。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016196820)
   * @example
   * ```ts
   * const answer = await client.v3.pay.instal.partner.exposure.post({
   *   json: {
   *     sp_mchid: '1900006511',
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     sub_appid: 'wx91e0d5c73ab8264f',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
