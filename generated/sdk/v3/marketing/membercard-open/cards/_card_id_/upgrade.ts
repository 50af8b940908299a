/** 由openapi/v3/marketing/membercard-open/cards/{card_id}/upgrade.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 老会员卡模板升级：请求 */
export interface PostRequest {
  /** 会员卡id */
  card_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌id */
  brand_id: string
  /** 商户AppId */
  appid: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 老会员卡模板升级：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/membercard-open/cards/{card_id}/upgrade#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/membercard-open/cards/{card_id}/upgrade',
  pathParameters: ['card_id'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 老会员卡模板升级
 *
 * 把公众平台建的旧会员卡绑到品牌，升级成微信支付的新版会员卡，从此可用权益、服务和会员有礼。
 *
 * 卡会绑到所给的品牌，先核对`brand_id`与`appid`没有填错。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545673)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012708437)
 * @example
 * ```ts
 * await post(client, {
 *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   json: { brand_id: '120344', appid: 'wx5a7c1e9d3b2f4860' },
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
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.membercardOpen.cards._card_id_.upgrade`。 */
export interface PageMethods {
  /**
   * 老会员卡模板升级
   *
   * 把公众平台建的旧会员卡绑到品牌，升级成微信支付的新版会员卡，从此可用权益、服务和会员有礼。
   *
   * 卡会绑到所给的品牌，先核对`brand_id`与`appid`没有填错。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545673)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012708437)
   * @example
   * ```ts
   * await client.v3.marketing.membercardOpen.cards._card_id_.upgrade.post({
   *   card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   json: { brand_id: '120344', appid: 'wx5a7c1e9d3b2f4860' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
