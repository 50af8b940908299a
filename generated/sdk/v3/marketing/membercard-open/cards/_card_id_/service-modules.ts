/** 由openapi/v3/marketing/membercard-open/cards/{card_id}/service-modules.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 添加会员卡服务项：请求 */
export interface PostRequest {
  /** 会员卡id */
  card_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 会员服务项ID */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: PostRequestJsonJumpMiniprogram
}

/** 添加会员卡服务项：应答 */
export interface PostResponse {
  /** 会员卡id */
  card_id: string
  /** 会员服务项ID */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: PostResponseJumpMiniprogram
}

/** 添加会员卡服务项：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonJumpMiniprogram {
  /** 小程序appid */
  appid: string
  /** 小程序path */
  path: string
}

export interface PostResponseJumpMiniprogram {
  /** 小程序appid */
  appid: string
  /** 小程序path */
  path: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/service-modules#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/service-modules',
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
 * 添加会员卡服务项
 *
 * 在会员卡上挂一个会员服务，如预约、查订单，用户点它跳到你的小程序。要先有服务项ID。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017167277)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017176338)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: {
 *     service_module_id: '666',
 *     jump_miniprogram: { appid: 'wx5a7c1e9d3b2f4860', path: '/pages/order/detail' },
 *   },
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
      { name: 'service_module_id', required: true, schema: { kind: 'string' } },
      {
        name: 'jump_miniprogram',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'appid', required: true, schema: { kind: 'string' } },
            { name: 'path', required: true, schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_.serviceModules`。 */
export interface PageMethods {
  /**
   * 添加会员卡服务项
   *
   * 在会员卡上挂一个会员服务，如预约、查订单，用户点它跳到你的小程序。要先有服务项ID。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017167277)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017176338)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.membercardOpen.cards._card_id_.serviceModules.post({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: {
   *     service_module_id: '666',
   *     jump_miniprogram: { appid: 'wx5a7c1e9d3b2f4860', path: '/pages/order/detail' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
