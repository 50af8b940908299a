/** Generated from openapi/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询资金出境退回结果: request */
export interface GetRequest {
  /** 商户退回单号 */
  out_return_no: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询资金出境退回结果: response */
export interface GetResponse {
  /** 商户出境退回单号 */
  out_return_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境退回单号 */
  return_id: string
  /** 商户出境单号 */
  out_order_id: string
  /** 微信订单号 */
  transaction_id: string
  /** 微信退款单号 */
  refund_id: string
  /** 退回金额 */
  amount: number
  /**
   * 出境退回状态
   * `PROCESSING` | `SUCCESS` | `FAILED` 枚举值之一
   */
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 创建时间 */
  create_time: string
  /** 成功时间 */
  success_time?: string
  /** 失败原因 */
  fail_reason?: string
}

/** 查询资金出境退回结果: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}',
  pathParameters: ['out_return_no'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询资金出境退回结果
 *
 * 凭商户出境退回单号看退回是否`SUCCESS`，并得到对应的微信退款单号。二级商户号放查询串；默认限频每秒300次。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013735052)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_return_no: 'HT20260801000001',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_return_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))
