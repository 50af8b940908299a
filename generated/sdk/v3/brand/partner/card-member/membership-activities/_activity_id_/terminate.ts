/** 由openapi/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 终止品牌会员发券活动：请求 */
export interface PostRequest {
  /** 活动ID */
  activity_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 品牌ID */
  brand_id: string
}

/** 终止品牌会员发券活动：应答 */
export interface PostResponse {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /**
   * 活动渠道
   * `MECHANT_APP_COMPONENT` 枚举值
   */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title: string
  /** 活动副标题 */
  sub_title: string
  /** 活动开始时间 */
  begin_time: string
  /** 活动结束时间 */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 活动剩余库存 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: PostResponseProductCouponStockList[]
  /** 活动ID */
  activity_id: string
  /** 活动状态 */
  activity_state:
    | 'MEMBERSHIP_ACTIVITY_CREATED'
    | 'MEMBERSHIP_ACTIVITY_EFFECTIVE'
    | 'MEMBERSHIP_ACTIVITY_TERMINATED'
    | 'MEMBERSHIP_ACTIVITY_EXPIRED'
    | (string & {})
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  modify_time: string
}

/** 终止品牌会员发券活动：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseProductCouponStockList {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate',
  pathParameters: ['activity_id'],
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
 * 终止品牌会员发券活动
 *
 * 提前结束一场会员发券活动，组件里不再露出这场活动，组件本身照常可用。返回里的`activity_state`应已是终止。
 *
 * 没有恢复的调用，要再发券只能新建活动。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016588028)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   activity_id: '10028001',
 *   json: { brand_id: '120344' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
  body: { kind: 'object', properties: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }] },
}))

/** 客户端上的页面：`client.v3.brand.partner.cardMember.membershipActivities._activity_id_.terminate`。 */
export interface PageMethods {
  /**
   * 终止品牌会员发券活动
   *
   * 提前结束一场会员发券活动，组件里不再露出这场活动，组件本身照常可用。返回里的`activity_state`应已是终止。
   *
   * 没有恢复的调用，要再发券只能新建活动。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016588028)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.membershipActivities._activity_id_.terminate.post({
   *   activity_id: '10028001',
   *   json: { brand_id: '120344' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
