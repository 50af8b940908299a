/** Generated from openapi/v3/brand/partner/card-member/user-points/sync.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 同步品牌会员积分余额: request */
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

/** 同步品牌会员积分余额: response */
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

/** 同步品牌会员积分余额: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015897280)
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
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
