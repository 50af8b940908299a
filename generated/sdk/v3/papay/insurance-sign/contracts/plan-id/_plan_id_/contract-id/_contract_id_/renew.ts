/** 由openapi/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 续期保险自动续费协议：请求 */
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
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 续期保险自动续费协议：错误码 */
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

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew',
  pathParameters: ['plan_id', 'contract_id'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 续期保险自动续费协议
 *
 * 协议到期后为用户续上新一段的扣费周期，签约时须声明过自动续保或自动重新投保。成功没有返回内容，改由查协议确认状态。
 *
 * 传入的是续期的各个周期，编号、预计日期、预计金额都要给全。
 *
 * 后续通知：
 *
 * - 保险代扣续期完成通知(INSURANCE_ENTRUST.RENEW)（`webhooks/v3/INSURANCE_ENTRUST.RENEW`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489588)
 * @example
 * ```ts
 * await post(client, {
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
    ],
  },
}))

/** 客户端上的页面：`client.v3.papay.insuranceSign.contracts.planId._plan_id_.contractId._contract_id_.renew`。 */
export interface PageMethods {
  /**
   * 续期保险自动续费协议
   *
   * 协议到期后为用户续上新一段的扣费周期，签约时须声明过自动续保或自动重新投保。成功没有返回内容，改由查协议确认状态。
   *
   * 传入的是续期的各个周期，编号、预计日期、预计金额都要给全。
   *
   * 后续通知：
   *
   * - 保险代扣续期完成通知(INSURANCE_ENTRUST.RENEW)（`webhooks/v3/INSURANCE_ENTRUST.RENEW`）
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489588)
   * @example
   * ```ts
   * await client.v3.papay.insuranceSign.contracts.planId._plan_id_.contractId._contract_id_.renew.post({
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
