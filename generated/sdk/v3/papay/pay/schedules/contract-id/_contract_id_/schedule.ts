/** 由openapi/v3/papay/pay/schedules/contract-id/{contract_id}/schedule.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 委托代扣预约扣费：请求 */
export interface PostRequest {
  /** 委托代扣协议ID */
  contract_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 应用ID */
  appid: string
  /** 预约的金额信息 */
  schedule_amount: PostRequestJsonScheduleAmount
}

/** 委托代扣预约扣费：应答 */
export interface PostResponse {
  /** 扣费预约的状态 */
  schedule_state: string
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

/** 委托代扣预约扣费：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonScheduleAmount {
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
  id: 'v3/papay/pay/schedules/contract-id/{contract_id}/schedule#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/papay/pay/schedules/contract-id/{contract_id}/schedule',
  pathParameters: ['contract_id'],
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
 * 委托代扣预约扣费
 *
 * 直连商户扣款之前先约定本次金额，成功后在`deduct_start_date`与`deduct_end_date`之间发起扣款，早了晚了都不行。金额单位分。
 *
 * 提交用`schedule_amount`，返回的是`scheduled_amount`，解析时别混。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467036)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   contract_id: '202608010000000137',
 *   json: { appid: 'wx5a7c1e9d3b2f4860', schedule_amount: { total: 1, currency: 'CNY' } },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string' } },
      {
        name: 'schedule_amount',
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

/** 客户端上的页面：`client.v3.papay.pay.schedules.contractId._contract_id_.schedule`。 */
export interface PageMethods {
  /**
   * 委托代扣预约扣费
   *
   * 直连商户扣款之前先约定本次金额，成功后在`deduct_start_date`与`deduct_end_date`之间发起扣款，早了晚了都不行。金额单位分。
   *
   * 提交用`schedule_amount`，返回的是`scheduled_amount`，解析时别混。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467036)
   * @example
   * ```ts
   * const answer = await client.v3.papay.pay.schedules.contractId._contract_id_.schedule.post({
   *   contract_id: '202608010000000137',
   *   json: { appid: 'wx5a7c1e9d3b2f4860', schedule_amount: { total: 1, currency: 'CNY' } },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
