/** 由openapi/v3/multiuse/stocks/{stock_id}/refund-flow.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 下载消费金批次退款明细：请求 */
export interface GetRequest {
  /** 批次号 */
  stock_id: string
}

/** 下载消费金批次退款明细：应答 */
export interface GetResponse {
  /** 下载链接 */
  url: string
}

/** 下载消费金批次退款明细：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/multiuse/stocks/{stock_id}/refund-flow#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/multiuse/stocks/{stock_id}/refund-flow',
  pathParameters: ['stock_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 下载消费金批次退款明细
 *
 * 取消费金批次的退款明细文件地址，明细里有订单号、单品与银行流水号。用过消费金的订单退了款，拿它来核账。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012539762)
 * @example
 * ```ts
 * const answer = await get(client, { stock_id: '1288000000000731' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'stock_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.multiuse.stocks._stock_id_.refundFlow`。 */
export interface PageMethods {
  /**
   * 下载消费金批次退款明细
   *
   * 取消费金批次的退款明细文件地址，明细里有订单号、单品与银行流水号。用过消费金的订单退了款，拿它来核账。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012539762)
   * @example
   * ```ts
   * const answer = await client.v3.multiuse.stocks._stock_id_.refundFlow.get({
   *   stock_id: '1288000000000731',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
