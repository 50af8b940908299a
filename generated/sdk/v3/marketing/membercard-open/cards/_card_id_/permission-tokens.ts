/** Generated from openapi/v3/marketing/membercard-open/cards/{card_id}/permission-tokens.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 会员卡商户预授权: request */
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
  navigate_back_previous_page?: boolean
  /** 跳转激活的url */
  activate_url?: string
  /** 跳转激活的appid */
  activate_appid?: string
  /** 跳转激活的path */
  activate_path?: string
  /** 自定义场景值 */
  outer_str?: string
}

/** 会员卡商户预授权: response */
export interface PostResponse {
  /** 预授权token */
  permission_token: string
}

/** 会员卡商户预授权: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550867)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012728179)
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
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
