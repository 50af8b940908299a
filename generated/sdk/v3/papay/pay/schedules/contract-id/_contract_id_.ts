/** 由openapi/v3/papay/pay/schedules/contract-id/{contract_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询委托代扣扣费预约：请求 */
export interface GetRequest {
  /** 委托代扣协议ID */
  contract_id: string
}

/** 查询委托代扣扣费预约：应答 */
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

/** 查询委托代扣扣费预约：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseScheduledAmount {
  /** 金额，单位为分 */
  total: number
  /** 货币类型 */
  currency?: string
}

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466997)
 * @example
 * ```ts
 * const answer = await get(client, { contract_id: '202608010000000137' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.papay.pay.schedules.contractId._contract_id_`。 */
export interface PageMethods {
  /**
   * 查询委托代扣扣费预约
   *
   * 预约请求超时或报系统错误，凭委托代扣协议ID查`schedule_state`再决定要不要重约。可扣的起止日期、预约了多少也在这里。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466997)
   * @example
   * ```ts
   * const answer = await client.v3.papay.pay.schedules.contractId._contract_id_.get({
   *   contract_id: '202608010000000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
