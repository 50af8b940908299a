/** 由openapi/v3/marketing/partner/delivery-plan/delivery-plans.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 创建商品券投放计划：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 创建请求单号 */
  out_request_no: string
  /** 创建投放计划的品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 投放计划名称 */
  plan_name?: string | undefined
  /** 总库存 */
  total_count?: number | undefined
  /** 单用户限领 */
  user_limit?: number | undefined
  /** 单日限领 */
  daily_limit?: number | undefined
  /** 开始可用时间 */
  delivery_start_time?: string | undefined
  /** 结束可用时间 */
  delivery_end_time?: string | undefined
  /** 营销标签 */
  recommend_word?: string | undefined
  /** 是否复用商品券和批次信息 */
  reuse_coupon_config?: boolean | undefined
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | undefined
  /** 投放批次组ID */
  stock_bundle_id?: string | undefined
}

/** 创建商品券投放计划：应答 */
export interface PostResponse {
  /** 投放计划详情 */
  plan: PostResponsePlan
}

/** 创建商品券投放计划：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponsePlan {
  /** 投放计划ID */
  plan_id: string
  /** 投放计划名称 */
  plan_name: string
  /** 投放计划状态 */
  plan_state:
    | 'PLAN_CREATING'
    | 'PLAN_CREATED'
    | 'PLAN_TERMINATING'
    | 'PLAN_TERMINATED'
    | 'PLAN_EXPIRED'
    | 'PLAN_DELIVERING'
    | 'PLAN_PAUSED'
    | (string & {})
  /** 开始可用时间 */
  delivery_start_time?: string
  /** 结束可用时间 */
  delivery_end_time?: string
  /** 批次ID */
  stock_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 营销标签 */
  recommend_word?: string
  /** 品牌ID */
  brand_id: string
  /** 总库存 */
  total_count?: number
  /** 单用户限领 */
  user_limit?: number
  /** 单日限领 */
  daily_limit?: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/partner/delivery-plan/delivery-plans#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/partner/delivery-plan/delivery-plans',
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
 * 创建商品券投放计划
 *
 * 服务商把品牌的商品券批次拿去投放，设好总库存、单人和单日限领与起止时间。创建后先是`PLAN_CREATING`，进展看查询或通知。
 *
 * 重试沿用`out_request_no`，以免建出两个计划。`usage_mode`为`PROGRESSIVE_BUNDLE`时投放的是批次组，要给`stock_bundle_id`。
 *
 * 后续通知：
 *
 * - 投放计划状态变更通知(DELIVERY_PLAN.CHANGE)（`webhooks/v3/DELIVERY_PLAN.CHANGE`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016184554)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_request_no: 'RQ202608010001',
 *     brand_id: '120344',
 *     product_coupon_id: '1000000137',
 *     stock_id: '1288000000000731',
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
      { name: 'product_coupon_id', required: true, schema: { kind: 'string' } },
      { name: 'stock_id', required: true, schema: { kind: 'string' } },
      { name: 'plan_name', schema: { kind: 'string' } },
      { name: 'total_count', schema: { kind: 'integer' } },
      { name: 'user_limit', schema: { kind: 'integer' } },
      { name: 'daily_limit', schema: { kind: 'integer' } },
      { name: 'delivery_start_time', schema: { kind: 'string' } },
      { name: 'delivery_end_time', schema: { kind: 'string' } },
      { name: 'recommend_word', schema: { kind: 'string' } },
      { name: 'reuse_coupon_config', schema: { kind: 'boolean' } },
      {
        name: 'usage_mode',
        schema: { kind: 'string', enum: [{ value: 'SINGLE' }, { value: 'PROGRESSIVE_BUNDLE' }] },
      },
      { name: 'stock_bundle_id', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.partner.deliveryPlan.deliveryPlans`。 */
export interface PageMethods {
  /**
   * 创建商品券投放计划
   *
   * 服务商把品牌的商品券批次拿去投放，设好总库存、单人和单日限领与起止时间。创建后先是`PLAN_CREATING`，进展看查询或通知。
   *
   * 重试沿用`out_request_no`，以免建出两个计划。`usage_mode`为`PROGRESSIVE_BUNDLE`时投放的是批次组，要给`stock_bundle_id`。
   *
   * 后续通知：
   *
   * - 投放计划状态变更通知(DELIVERY_PLAN.CHANGE)（`webhooks/v3/DELIVERY_PLAN.CHANGE`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016184554)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.deliveryPlan.deliveryPlans.post({
   *   json: {
   *     out_request_no: 'RQ202608010001',
   *     brand_id: '120344',
   *     product_coupon_id: '1000000137',
   *     stock_id: '1288000000000731',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
