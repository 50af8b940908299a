/** 由openapi/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 终止商品券投放计划：请求 */
export interface PostRequest {
  /** 投放计划ID */
  plan_id: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 终止商品券投放计划：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate',
  pathParameters: ['plan_id'],
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 终止商品券投放计划
 *
 * 提前收回一个投放计划，只需计划ID，没有请求正文也没有返回内容。会先进入`PLAN_TERMINATING`，用列表查询确认变成`PLAN_TERMINATED`。
 *
 * 先核对计划ID；终止后再要投放，须新建计划。
 *
 * 后续通知：
 *
 * - 投放计划状态变更通知(DELIVERY_PLAN.CHANGE)（`webhooks/v3/DELIVERY_PLAN.CHANGE`）
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016184572)
 * @example
 * ```ts
 * await post(client, { plan_id: '1000137' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'plan_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.terminate`。 */
export interface PageMethods {
  /**
   * 终止商品券投放计划
   *
   * 提前收回一个投放计划，只需计划ID，没有请求正文也没有返回内容。会先进入`PLAN_TERMINATING`，用列表查询确认变成`PLAN_TERMINATED`。
   *
   * 先核对计划ID；终止后再要投放，须新建计划。
   *
   * 后续通知：
   *
   * - 投放计划状态变更通知(DELIVERY_PLAN.CHANGE)（`webhooks/v3/DELIVERY_PLAN.CHANGE`）
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016184572)
   * @example
   * ```ts
   * await client.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.terminate.post({
   *   plan_id: '1000137',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
