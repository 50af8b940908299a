/** 由openapi/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询订单剩余可出境金额：请求 */
export interface GetRequest {
  /** 微信支付订单号 */
  transaction_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询订单剩余可出境金额：应答 */
export interface GetResponse {
  /** 微信支付订单号 */
  transaction_id: string
  /** 订单剩余可出境金额 */
  available_abroad_amount: number
}

/** 查询订单剩余可出境金额：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts',
  pathParameters: ['transaction_id'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询订单剩余可出境金额
 *
 * 一笔订单分几次出境时，每次申请前看还能出多少，已经申请过的会扣掉。凭微信订单号与二级商户号查，金额单位分。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476109)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   transaction_id: '4200002026080112300000000042',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'transaction_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.fundsToOversea.transactions._transaction_id_.available_abroad_amounts`。 */
export interface PageMethods {
  /**
   * 查询订单剩余可出境金额
   *
   * 一笔订单分几次出境时，每次申请前看还能出多少，已经申请过的会扣掉。凭微信订单号与二级商户号查，金额单位分。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012476109)
   * @example
   * ```ts
   * const answer = await client.v3.fundsToOversea.transactions._transaction_id_.available_abroad_amounts.get({
   *   transaction_id: '4200002026080112300000000042',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
