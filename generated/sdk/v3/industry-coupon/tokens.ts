/** 由openapi/v3/industry-coupon/tokens.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 出行券切卡组件预下单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 用户标识 */
  open_id: string
  /** 出行券列表 */
  coupon_list: readonly PostRequestJsonCouponList[]
}

/** 出行券切卡组件预下单：应答 */
export interface PostResponse {
  /** 切卡组件token值 */
  token?: string
  /** token过期时间 */
  expires_time?: string
}

/** 出行券切卡组件预下单：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonCouponList {
  /** 批次号 */
  stock_id: number
  /** 券ID */
  coupon_id: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/industry-coupon/tokens#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/industry-coupon/tokens',
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
 * 出行券切卡组件预下单
 *
 * 拉起切卡小程序之前，报上用户和要用的出行券，换一个有时效的`token`。`expires_time`过了就重新下单。
 *
 * 预下单的商户与拉起组件时传入的商户必须是同一个；`stock_id`在这里是整数。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553563)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715654)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     open_id: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     coupon_list: [{ stock_id: 10000137, coupon_id: '9867432101' }],
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
      { name: 'open_id', required: true, schema: { kind: 'string' } },
      {
        name: 'coupon_list',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'stock_id', required: true, schema: { kind: 'integer' } },
              { name: 'coupon_id', required: true, schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.industryCoupon.tokens`。 */
export interface PageMethods {
  /**
   * 出行券切卡组件预下单
   *
   * 拉起切卡小程序之前，报上用户和要用的出行券，换一个有时效的`token`。`expires_time`过了就重新下单。
   *
   * 预下单的商户与拉起组件时传入的商户必须是同一个；`stock_id`在这里是整数。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553563)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715654)
   * @example
   * ```ts
   * const answer = await client.v3.industryCoupon.tokens.post({
   *   json: {
   *     open_id: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     coupon_list: [{ stock_id: 10000137, coupon_id: '9867432101' }],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
