/** 由openapi/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 撤销代扣订单（境外）：请求 */
export interface PostRequest {
  /** 商户订单号 */
  out_trade_no: string
  /** 声明请求的查询参数 */
  query: PostRequestQuery
}

/** 声明请求的查询参数 */
export interface PostRequestQuery {
  /** 子商户号 */
  sub_mchid: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/**
 * 撤销代扣订单（境外）：错误码
 *
 * - `ORDER_PAID` (400): 订单已支付不能撤销，需要退款请走退款接口
 * - `ORDER_CLOSED` (400): 订单早已关闭，无须再次请求
 * - `NOT_FOUND` (404): 查无此单，核对订单号与商户号
 * - `SYSTEM_ERROR` (500): 微信侧异常，保持参数不变再次请求
 */
export type PostErrorCode = 'ORDER_PAID' | 'ORDER_CLOSED' | 'NOT_FOUND' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse',
  pathParameters: ['out_trade_no'],
  queryParameters: ['sub_mchid'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 撤销代扣订单（境外）
 *
 * 代扣订单不想要了，按商户订单号撤掉，`sub_mchid`放查询串而不是正文。没有返回内容，事后查单核实订单确已撤销。
 *
 * 没扣成的关单，扣成了的把钱退回用户；撤掉的单号不能再用来扣款。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015496)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * await post(client, {
 *   out_trade_no: 'DD20260801000137',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_trade_no', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.global.papay.transactions.outTradeNo._out_trade_no_.reverse`。 */
export interface PageMethods {
  /**
   * 撤销代扣订单（境外）
   *
   * 代扣订单不想要了，按商户订单号撤掉，`sub_mchid`放查询串而不是正文。没有返回内容，事后查单核实订单确已撤销。
   *
   * 没扣成的关单，扣成了的把钱退回用户；撤掉的单号不能再用来扣款。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015496)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * await client.v3.global.papay.transactions.outTradeNo._out_trade_no_.reverse.post({
   *   out_trade_no: 'DD20260801000137',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
