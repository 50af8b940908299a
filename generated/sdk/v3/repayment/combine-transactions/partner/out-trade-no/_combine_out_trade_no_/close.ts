/** 由openapi/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 关闭还款单（合单）：请求 */
export interface PostRequest {
  /** 还款单订单号 */
  combine_out_trade_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 还款明细单信息列表 */
  sub_orders: readonly PostRequestJsonSubOrders[]
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 关闭还款单（合单）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonSubOrders {
  /** 还款单发起商户号 */
  mchid: string
  /** 还款明细单订单号 */
  out_trade_no: string
  /** 二级商户号 */
  sub_mchid?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close',
  pathParameters: ['combine_out_trade_no'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 关闭还款单（合单）
 *
 * 整张还款单一次关闭，不能只关其中几笔。`sub_orders`的个数、商户号、明细单号都照下单时的原样填；成功时没有返回内容。
 *
 * 合单支付的关单接口对还款单无效，只能用这一个。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015124497)
 * @example
 * ```ts
 * await post(client, {
 *   combine_out_trade_no: 'HD20260801000021',
 *   json: {
 *     sub_orders: [
 *       { mchid: '1900000109', out_trade_no: 'DD20260801000137', sub_mchid: '1900013511' },
 *     ],
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'combine_out_trade_no', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      {
        name: 'sub_orders',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'mchid', required: true, schema: { kind: 'string' } },
              { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
              { name: 'sub_mchid', schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_.close`。 */
export interface PageMethods {
  /**
   * 关闭还款单（合单）
   *
   * 整张还款单一次关闭，不能只关其中几笔。`sub_orders`的个数、商户号、明细单号都照下单时的原样填；成功时没有返回内容。
   *
   * 合单支付的关单接口对还款单无效，只能用这一个。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015124497)
   * @example
   * ```ts
   * await client.v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_.close.post({
   *   combine_out_trade_no: 'HD20260801000021',
   *   json: {
   *     sub_orders: [
   *       { mchid: '1900000109', out_trade_no: 'DD20260801000137', sub_mchid: '1900013511' },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
