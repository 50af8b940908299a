/** 由openapi/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询资金出境退回结果：请求 */
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

/** 查询资金出境退回结果：应答 */
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
  /** 出境退回状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 创建时间 */
  create_time: string
  /** 成功时间 */
  success_time?: string
  /** 失败原因 */
  fail_reason?: string
}

/** 查询资金出境退回结果：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013735052)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_return_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.fundsToOversea.return.returnOrders.outReturnNo._out_return_no_`。 */
export interface PageMethods {
  /**
   * 查询资金出境退回结果
   *
   * 凭商户出境退回单号看退回是否`SUCCESS`，并得到对应的微信退款单号。二级商户号放查询串；默认限频每秒300次。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013735052)
   * @example
   * ```ts
   * const answer = await client.v3.fundsToOversea.return.returnOrders.outReturnNo._out_return_no_.get({
   *   out_return_no: 'HT20260801000001',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
