/** 由openapi/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 停止支付分计划：请求 */
export interface PostRequest {
  /** 商户支付分计划对应的计划号 */
  merchant_plan_no: string
}

/** 停止支付分计划：应答 */
export interface PostResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期(单位天) */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /** 支付分计划原总金额，单位为分 */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划实际扣费总额，单位为分 */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: PostResponsePlanDetailList[]
  /** 终止方商户号 */
  stop_mchid?: string
  /** 终止时间 */
  stop_time?: string
}

/**
 * 停止支付分计划：错误码
 *
 * - `INVALID_REQUEST` (400): 不合业务规则，核对计划的当前状态与创建方
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'NO_AUTH' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface PostResponsePlanDetailList {
  /** 计划明细序号 */
  plan_detail_no: number
  /** 计划明细名称 */
  plan_detail_name: string
  /** 计划明细原支付金额，单位为分 */
  original_price: number
  /** 计划明细优惠说明 */
  plan_discount_description?: string
  /** 计划明细实际支付金额，单位为分 */
  actual_price: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop',
  pathParameters: ['merchant_plan_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 停止支付分计划
 *
 * 终止自己名下生效中的计划，只要计划号，没有请求体。停止方商户号与时间写在返回的`stop_mchid`、`stop_time`。
 *
 * 只有进行中的计划才能请用户签约，停之前确认没有正在引导签约的用户。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012470851)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, { merchant_plan_no: 'PLAN20260801000137' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'merchant_plan_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.payscore.plan.payscorePlans.merchantPlanNo._merchant_plan_no_.stop`。 */
export interface PageMethods {
  /**
   * 停止支付分计划
   *
   * 终止自己名下生效中的计划，只要计划号，没有请求体。停止方商户号与时间写在返回的`stop_mchid`、`stop_time`。
   *
   * 只有进行中的计划才能请用户签约，停之前确认没有正在引导签约的用户。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012470851)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.plan.payscorePlans.merchantPlanNo._merchant_plan_no_.stop.post({
   *   merchant_plan_no: 'PLAN20260801000137',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
