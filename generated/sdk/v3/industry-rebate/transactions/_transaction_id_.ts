/** 由openapi/v3/industry-rebate/transactions/{transaction_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 码牌交易回传：请求 */
export interface PostRequest {
  /** 微信支付订单号 */
  transaction_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
  /** 商户订单号 */
  out_trade_no: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 码牌交易回传：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/industry-rebate/transactions/{transaction_id}#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/industry-rebate/transactions/{transaction_id}',
  pathParameters: ['transaction_id'],
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
 * 码牌交易回传
 *
 * 用户扫支付码牌或点餐码牌付款后，把所扫的收款链接和商户订单号回传，让这笔交易计入对应码牌。
 * @see [官方文档](https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1)
 * @example
 * ```ts
 * await post(client, {
 *   transaction_id: '4200002026080112300000000042',
 *   json: {
 *     sub_mchid: '1900013511',
 *     code_url: 'weixin://wxpay/s/demo0137',
 *     out_trade_no: 'DD20260801000137',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'transaction_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'code_url', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.industryRebate.transactions._transaction_id_`。 */
export interface PageMethods {
  /**
   * 码牌交易回传
   *
   * 用户扫支付码牌或点餐码牌付款后，把所扫的收款链接和商户订单号回传，让这笔交易计入对应码牌。
   * @see [官方文档](https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1)
   * @example
   * ```ts
   * await client.v3.industryRebate.transactions._transaction_id_.post({
   *   transaction_id: '4200002026080112300000000042',
   *   json: {
   *     sub_mchid: '1900013511',
   *     code_url: 'weixin://wxpay/s/demo0137',
   *     out_trade_no: 'DD20260801000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
