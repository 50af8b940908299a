/** 由openapi/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询分账订单可退款金额（境外）：请求 */
export interface GetRequest {
  /** 微信订单号 */
  transaction_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 查询分账订单可退款金额（境外）：应答 */
export interface GetResponse {
  /** 微信订单号 */
  transaction_id: string
  /** 订单剩余可退款金额，单位为币种的最小单位 */
  refundable_amount?: number
  /** 货币类型 */
  currency?: string
  /** 还可用垫付资金退款的金额 */
  funds_refundable_amount?: number
}

/** 查询分账订单可退款金额（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts',
  pathParameters: ['transaction_id'],
  queryParameters: ['sub_mchid'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询分账订单可退款金额（境外）
 *
 * 退款前确认一笔分过账的订单能退多少：`refundable_amount`是未分部分可退的，`funds_refundable_amount`是要靠垫付资金退的。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024982)
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
  query: [{ name: 'sub_mchid', schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.global.profitSharing.transactions._transaction_id_.refundableAmounts`。 */
export interface PageMethods {
  /**
   * 查询分账订单可退款金额（境外）
   *
   * 退款前确认一笔分过账的订单能退多少：`refundable_amount`是未分部分可退的，`funds_refundable_amount`是要靠垫付资金退的。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024982)
   * @example
   * ```ts
   * const answer = await client.v3.global.profitSharing.transactions._transaction_id_.refundableAmounts.get({
   *   transaction_id: '4200002026080112300000000042',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
