/** 由openapi/v3/brand/partner/card-member/user-feeds.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 创建品牌会员动态：请求 */
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
  /** 会员卡code */
  user_card_code: string
  /** 用户标识 */
  openid: string
  /** 商家请求单号 */
  out_request_no: string
  /** 会员动态内容 */
  cell_message: string
}

/** 创建品牌会员动态：应答 */
export interface PostResponse {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 会员卡code */
  user_card_code: string
  /** 用户标识 */
  openid: string
  /** 商家请求单号 */
  out_request_no: string
  /** 会员动态内容 */
  cell_message: string
}

/** 创建品牌会员动态：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/partner/card-member/user-feeds#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/partner/card-member/user-feeds',
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
 * 创建品牌会员动态
 *
 * 会员在微信支付以外的动作，例如别处的消费，写成一条动态展示到商家名片会员里。`out_request_no`一条一个，重试沿用。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336987)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     brand_id: '120344',
 *     card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     user_card_code: '478500000137',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     out_request_no: 'RQ202608010001',
 *     cell_message: '460_00_137',
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
      { name: 'user_card_code', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'cell_message', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.partner.cardMember.userFeeds`。 */
export interface PageMethods {
  /**
   * 创建品牌会员动态
   *
   * 会员在微信支付以外的动作，例如别处的消费，写成一条动态展示到商家名片会员里。`out_request_no`一条一个，重试沿用。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015336987)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.userFeeds.post({
   *   json: {
   *     brand_id: '120344',
   *     card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     user_card_code: '478500000137',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     out_request_no: 'RQ202608010001',
   *     cell_message: '460_00_137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
