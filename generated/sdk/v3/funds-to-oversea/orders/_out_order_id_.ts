/** 由openapi/v3/funds-to-oversea/orders/{out_order_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询资金出境结果：请求 */
export interface GetRequest {
  /** 商户出境单号 */
  out_order_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信支付订单号 */
  transaction_id: string
}

/** 查询资金出境结果：应答 */
export interface GetResponse {
  /** 商户出境单号 */
  out_order_id: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境单号 */
  order_id: string
  /** 出境结果 */
  result: string
  /** 出境失败的原因 */
  fail_reason?: string
  /** 请求出境人民币金额，单位为分 */
  amount: number
  /** 真实出境外币金额 */
  foreign_amount?: number
  /** 外币币种 */
  foreign_currency: string
  /** 汇率 */
  rate?: number
  /** 购汇时间 */
  exchange_rate_time?: string
  /** 预计购汇时间 */
  estimate_exchange_rate_time?: string
  /** 真实出境人民币金额 */
  departure_amount?: number
  /** 手续费人民币金额 */
  fee?: number
  /** 手续费承担商户号 */
  charge_mchid?: string
  /** 手续费承担账户 */
  charge_account_type?: string
}

/** 查询资金出境结果：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/funds-to-oversea/orders/{out_order_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/funds-to-oversea/orders/{out_order_id}',
  pathParameters: ['out_order_id'],
  queryParameters: ['sub_mchid', 'transaction_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询资金出境结果
 *
 * 用商户出境单号加微信订单号看购汇办完没有，办完后有实际汇率、外币金额和手续费。还没购汇时参考`estimate_exchange_rate_time`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476127)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_order_id: 'ORDER20260801000137',
 *   query: { sub_mchid: '1900013511', transaction_id: '4200002026080112300000000042' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_order_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'transaction_id', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.fundsToOversea.orders._out_order_id_`。 */
export interface PageMethods {
  /**
   * 查询资金出境结果
   *
   * 用商户出境单号加微信订单号看购汇办完没有，办完后有实际汇率、外币金额和手续费。还没购汇时参考`estimate_exchange_rate_time`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476127)
   * @example
   * ```ts
   * const answer = await client.v3.fundsToOversea.orders._out_order_id_.get({
   *   out_order_id: 'ORDER20260801000137',
   *   query: { sub_mchid: '1900013511', transaction_id: '4200002026080112300000000042' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
