/** 由openapi/v3/funds-to-oversea/return/return-orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 申请资金出境退回：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户出境退回单号 */
  out_return_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户出境单号 */
  out_order_id: string
  /** 微信订单号 */
  transaction_id: string
  /** 退回凭证补充信息 */
  supplement_info: string
  /** 退回金额 */
  amount: number
}

/** 申请资金出境退回：应答 */
export interface PostResponse {
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
  /** 退回凭证补充信息 */
  supplement_info?: string
  /** 退回金额 */
  amount: number
  /** 出境退回状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 创建时间 */
  create_time: string
  /** 成功时间 */
  success_time?: string
  /**
   * 失败原因
   * `RETURN_AMOUNT_NOT_ENOUGH` 枚举值
   */
  fail_reason?: 'RETURN_AMOUNT_NOT_ENOUGH' | (string & {})
}

/** 申请资金出境退回：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/funds-to-oversea/return/return-orders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/funds-to-oversea/return/return-orders',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 申请资金出境退回
 *
 * 已经出境的订单后来退款，在此上报退回多少、凭证补充说明，关联原出境单号。`PROCESSING`要接着查，默认每秒150次以内。
 *
 * 退回单号重试不换；`RETURN_AMOUNT_NOT_ENOUGH`表示可退金额不够，要改金额。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013735039)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_return_no: 'HT20260801000001',
 *     sub_mchid: '1900013511',
 *     out_order_id: 'ORDER20260801000137',
 *     transaction_id: '4200002026080112300000000042',
 *     supplement_info: '补充营业执照',
 *     amount: 100,
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'out_return_no', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'out_order_id', required: true, schema: { kind: 'string' } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'supplement_info', required: true, schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'integer' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.fundsToOversea.return.returnOrders`。 */
export interface PageMethods {
  /**
   * 申请资金出境退回
   *
   * 已经出境的订单后来退款，在此上报退回多少、凭证补充说明，关联原出境单号。`PROCESSING`要接着查，默认每秒150次以内。
   *
   * 退回单号重试不换；`RETURN_AMOUNT_NOT_ENOUGH`表示可退金额不够，要改金额。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013735039)
   * @example
   * ```ts
   * const answer = await client.v3.fundsToOversea.return.returnOrders.post({
   *   json: {
   *     out_return_no: 'HT20260801000001',
   *     sub_mchid: '1900013511',
   *     out_order_id: 'ORDER20260801000137',
   *     transaction_id: '4200002026080112300000000042',
   *     supplement_info: '补充营业执照',
   *     amount: 100,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
