/** 由openapi/v3/brand/partner/card-member/pre-auth-tokens.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 品牌会员入会组件预授权：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
}

/** 品牌会员入会组件预授权：应答 */
export interface PostResponse {
  /** 预授权token */
  token: string
  /** token 过期时间 */
  expire_time: string
}

/** 品牌会员入会组件预授权：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/partner/card-member/pre-auth-tokens#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/partner/card-member/pre-auth-tokens',
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
 * 品牌会员入会组件预授权
 *
 * 用户从小程序或H5入会之前，后台先取品牌的预授权`token`交给前端拉起入会组件。它对应一位用户与一张会员卡，到`expire_time`为止有效。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336986)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     brand_id: '120344',
 *     card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
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
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'card_id', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.partner.cardMember.preAuthTokens`。 */
export interface PageMethods {
  /**
   * 品牌会员入会组件预授权
   *
   * 用户从小程序或H5入会之前，后台先取品牌的预授权`token`交给前端拉起入会组件。它对应一位用户与一张会员卡，到`expire_time`为止有效。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336986)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.preAuthTokens.post({
   *   json: {
   *     brand_id: '120344',
   *     card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
