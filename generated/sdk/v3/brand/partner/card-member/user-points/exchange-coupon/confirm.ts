/** 由openapi/v3/brand/partner/card-member/user-points/exchange-coupon/confirm.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 同步品牌会员积分兑券结果：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 积分兑券ID */
  record_id: string
  /** 积分兑券模板ID */
  exchange_coupon_template_id: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分兑券状态 */
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL'
  /** 兑券成功的券code */
  coupon_code?: string | undefined
  /** 兑券失败原因 */
  fail_reason?: string | undefined
}

/** 同步品牌会员积分兑券结果：应答 */
export interface PostResponse {
  /** 积分兑券ID */
  record_id: string
  /** 积分兑券模板ID */
  exchange_coupon_template_id: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分兑券状态 */
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL' | (string & {})
  /** 兑券成功的券code */
  coupon_code?: string
  /** 兑券失败原因 */
  fail_reason?: string
}

/** 同步品牌会员积分兑券结果：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/partner/card-member/user-points/exchange-coupon/confirm#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/partner/card-member/user-points/exchange-coupon/confirm',
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
 * 同步品牌会员积分兑券结果
 *
 * 收到用户积分兑券通知后，商家扣积分、发券，再把成败报回来，必须回报。成功带`coupon_code`，失败带`fail_reason`；频率每秒5次以内。
 *
 * `record_id`取自通知，同一次兑换只处理一遍，重复通知回报相同结果。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015897268)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     record_id: 'RECORD20260801000137',
 *     exchange_coupon_template_id: 'EXCHANGE20260801000137',
 *     brand_id: '120344',
 *     card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     user_card_code: '478500000137',
 *     state: 'POINT_EXCHANGE_COUPON_SUCCESS',
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
      { name: 'record_id', required: true, schema: { kind: 'string' } },
      { name: 'exchange_coupon_template_id', required: true, schema: { kind: 'string' } },
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'card_id', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'user_card_code', required: true, schema: { kind: 'string' } },
      {
        name: 'state',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'POINT_EXCHANGE_COUPON_SUCCESS' }, { value: 'POINT_EXCHANGE_COUPON_FAIL' }],
        },
      },
      { name: 'coupon_code', schema: { kind: 'string' } },
      { name: 'fail_reason', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.brand.partner.cardMember.userPoints.exchangeCoupon.confirm`。 */
export interface PageMethods {
  /**
   * 同步品牌会员积分兑券结果
   *
   * 收到用户积分兑券通知后，商家扣积分、发券，再把成败报回来，必须回报。成功带`coupon_code`，失败带`fail_reason`；频率每秒5次以内。
   *
   * `record_id`取自通知，同一次兑换只处理一遍，重复通知回报相同结果。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015897268)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.userPoints.exchangeCoupon.confirm.post({
   *   json: {
   *     record_id: 'RECORD20260801000137',
   *     exchange_coupon_template_id: 'EXCHANGE20260801000137',
   *     brand_id: '120344',
   *     card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     user_card_code: '478500000137',
   *     state: 'POINT_EXCHANGE_COUPON_SUCCESS',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
