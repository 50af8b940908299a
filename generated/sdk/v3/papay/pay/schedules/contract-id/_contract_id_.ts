/** Generated from openapi/v3/papay/pay/schedules/contract-id/{contract_id}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询委托代扣扣费预约: request */
export interface GetRequest {
  /** 委托代扣协议ID */
  contract_id: string
}

/** 查询委托代扣扣费预约: response */
export interface GetResponse {
  /** 扣费预约的状态 */
  schedule_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: GetResponseScheduledAmount
  /** 实际扣费金额 */
  deduct_amount?: GetResponseScheduledAmount
  /** 实际扣费的日期 */
  deduct_date?: string
}

/** 查询委托代扣扣费预约: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseScheduledAmount {
  /** 金额，单位为分 */
  total: number
  /** 货币类型 */
  currency?: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/papay/pay/schedules/contract-id/{contract_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/papay/pay/schedules/contract-id/{contract_id}',
  pathParameters: ['contract_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询委托代扣扣费预约
 *
 * 预约请求超时或报系统错误，凭委托代扣协议ID查`schedule_state`再决定要不要重约。可扣的起止日期、预约了多少也在这里。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466997)
 * @example
 * ```ts
 * const answer = await get(client, { contract_id: '202608010000000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
}))
