/** 由openapi/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 修改保险扣费周期列表：请求 */
export interface PostRequest {
  /** 委托代扣模板ID */
  plan_id: number
  /** 委托代扣协议ID */
  contract_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 应用ID */
  appid: string
  /** 续期的扣费周期列表 */
  policy_periods: readonly PostRequestJsonPolicyPeriods[]
  /** 是否允许取消预约 */
  allow_cancel_scheduled?: boolean | undefined
}

/** 修改保险扣费周期列表：应答 */
export interface PostResponse {
  /** 最新的扣费周期列表 */
  policy_periods?: PostResponsePolicyPeriods[]
  /** 被取消预约的扣费计划项编号 */
  cancel_scheduled_policy_period_id?: number
}

/** 修改保险扣费周期列表：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonPolicyPeriods {
  /** 保险扣费周期编号 */
  policy_period_id: number
  /** 预计扣费的日期 */
  estimated_deduct_date: string
  /** 预计扣费金额 */
  estimated_deduct_amount: PostRequestJsonPolicyPeriodsEstimatedDeductAmount
}

export interface PostRequestJsonPolicyPeriodsEstimatedDeductAmount {
  /** 金额，单位为分 */
  total: number
  /** 货币类型 */
  currency?: string | undefined
}

export interface PostResponsePolicyPeriods {
  /** 保险扣费周期编号 */
  policy_period_id: number
  /** 预计扣费的日期 */
  estimated_deduct_date: string
  /** 预计扣费金额 */
  estimated_deduct_amount: PostResponsePolicyPeriodsEstimatedDeductAmount
}

export interface PostResponsePolicyPeriodsEstimatedDeductAmount {
  /** 金额，单位为分 */
  total: number
  /** 货币类型 */
  currency?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify',
  pathParameters: ['plan_id', 'contract_id'],
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
 * 修改保险扣费周期列表
 *
 * 只用来调低还没扣的期（`NO_SCHEDULED`、`SCHEDULED`）的预计金额，一次请求只能有一种新金额，其余内容与签约时一字不差。改前改后都查一遍周期列表。
 *
 * 已预约的期改金额会牵涉取消预约，是否允许由`allow_cancel_scheduled`决定，被取消的期编号随答复返回。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012987596)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   plan_id: 1000137,
 *   contract_id: '202608010000000137',
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     policy_periods: [
 *       {
 *         policy_period_id: 1,
 *         estimated_deduct_date: '2026-08-22',
 *         estimated_deduct_amount: { total: 1 },
 *       },
 *     ],
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [
    { name: 'plan_id', required: true, schema: { kind: 'number' } },
    { name: 'contract_id', required: true, schema: { kind: 'string' } },
  ],
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string' } },
      {
        name: 'policy_periods',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'policy_period_id', required: true, schema: { kind: 'number' } },
              { name: 'estimated_deduct_date', required: true, schema: { kind: 'string' } },
              {
                name: 'estimated_deduct_amount',
                required: true,
                schema: {
                  kind: 'object',
                  properties: [
                    { name: 'total', required: true, schema: { kind: 'number' } },
                    { name: 'currency', schema: { kind: 'string' } },
                  ],
                },
              },
            ],
          },
        },
      },
      { name: 'allow_cancel_scheduled', schema: { kind: 'boolean' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.papay.insuranceSign.policyPeriods.planId._plan_id_.contractId._contract_id_.modify`。 */
export interface PageMethods {
  /**
   * 修改保险扣费周期列表
   *
   * 只用来调低还没扣的期（`NO_SCHEDULED`、`SCHEDULED`）的预计金额，一次请求只能有一种新金额，其余内容与签约时一字不差。改前改后都查一遍周期列表。
   *
   * 已预约的期改金额会牵涉取消预约，是否允许由`allow_cancel_scheduled`决定，被取消的期编号随答复返回。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012987596)
   * @example
   * ```ts
   * const answer = await client.v3.papay.insuranceSign.policyPeriods.planId._plan_id_.contractId._contract_id_.modify.post({
   *   plan_id: 1000137,
   *   contract_id: '202608010000000137',
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     policy_periods: [
   *       {
   *         policy_period_id: 1,
   *         estimated_deduct_date: '2026-08-22',
   *         estimated_deduct_amount: { total: 1 },
   *       },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
