/** 由openapi/v3/palmservice/authorization/preauthorize.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 刷掌服务关联预授权：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** OpenID */
  openid: string
  /** 预授权会话ID */
  preauthorize_session_id?: string | undefined
  /** 机构ID */
  organization_id?: string | undefined
}

/** 刷掌服务关联预授权：应答 */
export interface PostResponse {
  /** 预授权token */
  permission_token: string
}

/** 刷掌服务关联预授权：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/palmservice/authorization/preauthorize#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/palmservice/authorization/preauthorize',
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
 * 刷掌服务关联预授权
 *
 * 取得授权用的`permission_token`。用户在刷掌小程序开通后跳来商家的，带上`preauthorize_session_id`；由商家发起的先取token，再跳到刷掌小程序。
 *
 * 刷掌仍在逐步推广，未公开接入，想合作请找所在行业的运营经理。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014481990)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     preauthorize_session_id: '100000000000000000137',
 *     organization_id: '1004',
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
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'preauthorize_session_id', schema: { kind: 'string' } },
      { name: 'organization_id', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.palmservice.authorization.preauthorize`。 */
export interface PageMethods {
  /**
   * 刷掌服务关联预授权
   *
   * 取得授权用的`permission_token`。用户在刷掌小程序开通后跳来商家的，带上`preauthorize_session_id`；由商家发起的先取token，再跳到刷掌小程序。
   *
   * 刷掌仍在逐步推广，未公开接入，想合作请找所在行业的运营经理。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4014481990)
   * @example
   * ```ts
   * const answer = await client.v3.palmservice.authorization.preauthorize.post({
   *   json: {
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     preauthorize_session_id: '100000000000000000137',
   *     organization_id: '1004',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
