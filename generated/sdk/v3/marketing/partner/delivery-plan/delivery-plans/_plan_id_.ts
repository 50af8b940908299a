/** 由openapi/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 更新商品券投放计划：请求 */
export interface PatchRequest {
  /** 投放计划ID */
  plan_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 修改内容 */
  modify_content: PatchRequestJsonModifyContent
  /** 修改请求单号 */
  out_request_no?: string | undefined
}

/** 更新商品券投放计划：应答 */
export interface PatchResponse {
  /** 投放计划详情 */
  plan: PatchResponsePlan
}

/** 更新商品券投放计划：错误码 */
export type PatchErrorCode = V3ErrorCode

export interface PatchRequestJsonModifyContent {
  /** 投放计划名称 */
  plan_name?: string | undefined
  /** 结束可用时间 */
  delivery_end_time?: string | undefined
  /** 总库存 */
  total_count?: number | undefined
  /** 单用户限领 */
  user_limit?: number | undefined
  /** 单日限领 */
  daily_limit?: number | undefined
  /** 营销标签 */
  recommend_word?: string | undefined
}

export interface PatchResponsePlan {
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
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}',
  pathParameters: ['plan_id'],
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
 * 更新商品券投放计划
 *
 * 调整投放中计划的名称、结束时间、库存、限领或营销标签，改动都放在`modify_content`里，只给要变的项。
 *
 * 商品券、批次和开始时间不在可改之列，要换只能另建计划；是否生效看返回的`plan_state`。
 *
 * 后续通知：
 *
 * - 投放计划状态变更通知(DELIVERY_PLAN.CHANGE)（`webhooks/v3/DELIVERY_PLAN.CHANGE`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016184594)
 * @example
 * ```ts
 * const answer = await patch(client, { plan_id: '1000137', json: { modify_content: {} } })
 * ```
 */
export function patch(
  client: Caller,
  request: PatchRequest,
  options?: CallOptions,
): ApiPromise<PatchResponse> {
  return call(client, patchOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  path: [{ name: 'plan_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      {
        name: 'modify_content',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'plan_name', schema: { kind: 'string' } },
            { name: 'delivery_end_time', schema: { kind: 'string' } },
            { name: 'total_count', schema: { kind: 'integer' } },
            { name: 'user_limit', schema: { kind: 'integer' } },
            { name: 'daily_limit', schema: { kind: 'integer' } },
            { name: 'recommend_word', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'out_request_no', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_`。 */
export interface PageMethods {
  /**
   * 更新商品券投放计划
   *
   * 调整投放中计划的名称、结束时间、库存、限领或营销标签，改动都放在`modify_content`里，只给要变的项。
   *
   * 商品券、批次和开始时间不在可改之列，要换只能另建计划；是否生效看返回的`plan_state`。
   *
   * 后续通知：
   *
   * - 投放计划状态变更通知(DELIVERY_PLAN.CHANGE)（`webhooks/v3/DELIVERY_PLAN.CHANGE`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016184594)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.patch({
   *   plan_id: '1000137',
   *   json: { modify_content: {} },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}
