/** 由openapi/v3/papay/pay/partner/schedules/contract-id/{contract_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询委托代扣扣费预约（服务商）：请求 */
export interface GetRequest {
  /** 委托代扣协议ID */
  contract_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号商户号 */
  sub_mchid: string
}

/** 查询委托代扣扣费预约（服务商）：应答 */
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

/** 查询委托代扣扣费预约（服务商）：错误码 */
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
  id: 'v3/papay/pay/partner/schedules/contract-id/{contract_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/papay/pay/partner/schedules/contract-id/{contract_id}',
  pathParameters: ['contract_id'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询委托代扣扣费预约（服务商）
 *
 * 替子商户预约扣费而结果不明时，用协议ID加`sub_mchid`看预约成没成、哪几天可以扣。扣过之后这里能看到实扣金额和日期。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012468579)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   contract_id: '202608010000000137',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.papay.pay.partner.schedules.contractId._contract_id_`。 */
export interface PageMethods {
  /**
   * 查询委托代扣扣费预约（服务商）
   *
   * 替子商户预约扣费而结果不明时，用协议ID加`sub_mchid`看预约成没成、哪几天可以扣。扣过之后这里能看到实扣金额和日期。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012468579)
   * @example
   * ```ts
   * const answer = await client.v3.papay.pay.partner.schedules.contractId._contract_id_.get({
   *   contract_id: '202608010000000137',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
