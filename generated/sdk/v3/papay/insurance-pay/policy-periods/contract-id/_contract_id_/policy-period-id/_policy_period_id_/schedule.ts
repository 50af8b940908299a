/** 由openapi/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../../../runtime/client/call.js'

/** 预约保险自动续费：请求 */
export interface PostRequest {
  /** 委托代扣协议ID */
  contract_id: string
  /** 保单的扣费周期编号 */
  policy_period_id: number
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 应用ID */
  appid: string
  /** 预约扣费金额信息 */
  scheduled_amount: PostRequestJsonScheduledAmount
}

/** 预约保险自动续费：应答 */
export interface PostResponse {
  /** 保单的扣费周期编号 */
  policy_period_id: number
  /** 当前扣费周期的状态 */
  policy_period_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: PostResponseScheduledAmount
  /** 实际扣费金额 */
  deduct_amount?: PostResponseScheduledAmount
  /** 实际扣费的日期 */
  deduct_date?: string
}

/** 预约保险自动续费：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonScheduledAmount {
  /** 金额 */
  total: number
  /** 货币类型 */
  currency?: string | undefined
}

export interface PostResponseScheduledAmount {
  /** 金额 */
  total: number
  /** 货币类型 */
  currency?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule',
  pathParameters: ['contract_id', 'policy_period_id'],
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
 * 预约保险自动续费
 *
 * 保险续费扣款前，为某一期预约金额，成功后只能在`deduct_start_date`到`deduct_end_date`之间扣。金额单位分，结果不明就查预约。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471270)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   contract_id: '202608010000000137',
 *   policy_period_id: 1,
 *   json: { appid: 'wx5a7c1e9d3b2f4860', scheduled_amount: { total: 1, currency: 'CNY' } },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [
    { name: 'contract_id', required: true, schema: { kind: 'string' } },
    { name: 'policy_period_id', required: true, schema: { kind: 'number' } },
  ],
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string' } },
      {
        name: 'scheduled_amount',
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
}))

/** 客户端上的页面：`client.v3.papay.insurancePay.policyPeriods.contractId._contract_id_.policyPeriodId._policy_period_id_.schedule`。 */
export interface PageMethods {
  /**
   * 预约保险自动续费
   *
   * 保险续费扣款前，为某一期预约金额，成功后只能在`deduct_start_date`到`deduct_end_date`之间扣。金额单位分，结果不明就查预约。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471270)
   * @example
   * ```ts
   * const answer = await client.v3.papay.insurancePay.policyPeriods.contractId._contract_id_.policyPeriodId._policy_period_id_.schedule.post({
   *   contract_id: '202608010000000137',
   *   policy_period_id: 1,
   *   json: { appid: 'wx5a7c1e9d3b2f4860', scheduled_amount: { total: 1, currency: 'CNY' } },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
