/** 由openapi/v3/marketing/membercard-open/cards/{card_id}/permission-tokens.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 会员卡商户预授权：请求 */
export interface PostRequest {
  /** 会员卡模板id */
  card_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 激活类型 */
  activate_type: string
  /** 用户开卡后是否回到拉起开卡组件的商家页面 */
  navigate_back_previous_page?: boolean | undefined
  /** 跳转激活的url */
  activate_url?: string | undefined
  /** 跳转激活的appid */
  activate_appid?: string | undefined
  /** 跳转激活的path */
  activate_path?: string | undefined
  /** 自定义场景值 */
  outer_str?: string | undefined
}

/** 会员卡商户预授权：应答 */
export interface PostResponse {
  /** 预授权token */
  permission_token: string
}

/** 会员卡商户预授权：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/permission-tokens#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/permission-tokens',
  pathParameters: ['card_id'],
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
 * 会员卡商户预授权
 *
 * 在自己的小程序或网页里拉起开卡组件前，取一个投放凭证`permission_token`。跳转激活的，要给出跳转的URL或小程序路径；`outer_str`用来分辨渠道。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550867)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012728179)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: { activate_type: 'AUTO_ACTIVATE' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'card_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'activate_type', required: true, schema: { kind: 'string' } },
      { name: 'navigate_back_previous_page', schema: { kind: 'boolean' } },
      { name: 'activate_url', schema: { kind: 'string' } },
      { name: 'activate_appid', schema: { kind: 'string' } },
      { name: 'activate_path', schema: { kind: 'string' } },
      { name: 'outer_str', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_.permissionTokens`。 */
export interface PageMethods {
  /**
   * 会员卡商户预授权
   *
   * 在自己的小程序或网页里拉起开卡组件前，取一个投放凭证`permission_token`。跳转激活的，要给出跳转的URL或小程序路径；`outer_str`用来分辨渠道。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550867)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012728179)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.cards._card_id_.permissionTokens.post({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: { activate_type: 'AUTO_ACTIVATE' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
