/** 由openapi/v3/brand/partner/card-member/user-points/sync.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 同步品牌会员积分余额：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商家请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分余额 */
  point_balance: number
}

/** 同步品牌会员积分余额：应答 */
export interface PostResponse {
  /** 商家请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分余额 */
  point_balance: number
}

/** 同步品牌会员积分余额：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/partner/card-member/user-points/sync#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/partner/card-member/user-points/sync',
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
 * 同步品牌会员积分余额
 *
 * 会员积分在商家侧变动后，把最新余额写到会员卡上。`point_balance`是变动后的总数，不是增减量；每秒至多5次，`out_request_no`重试不变。
 *
 * 并发变动时按先后逐次同步，否则旧余额会盖掉新的。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015897280)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_request_no: 'RQ202608010001',
 *     brand_id: '120344',
 *     card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     user_card_code: '478500000137',
 *     point_balance: 1000,
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
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'card_id', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'user_card_code', required: true, schema: { kind: 'string' } },
      { name: 'point_balance', required: true, schema: { kind: 'integer' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.partner.cardMember.userPoints.sync`。 */
export interface PageMethods {
  /**
   * 同步品牌会员积分余额
   *
   * 会员积分在商家侧变动后，把最新余额写到会员卡上。`point_balance`是变动后的总数，不是增减量；每秒至多5次，`out_request_no`重试不变。
   *
   * 并发变动时按先后逐次同步，否则旧余额会盖掉新的。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015897280)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.userPoints.sync.post({
   *   json: {
   *     out_request_no: 'RQ202608010001',
   *     brand_id: '120344',
   *     card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     user_card_code: '478500000137',
   *     point_balance: 1000,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
