/** 由openapi/v3/ecommerce/subsidies/return.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 请求电商补差回退：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户补差回退单号 */
  out_order_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 微信退款单号 */
  refund_id?: string | undefined
  /** 补差回退金额 */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 微信补差单号 */
  subsidy_id?: string | undefined
  /** 回退出资账户及金额 */
  from?: readonly PostRequestJsonFrom[] | undefined
}

/** 请求电商补差回退：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 微信补差回退单号 */
  subsidy_refund_id: string
  /** 微信退款单号 */
  refund_id: string
  /** 商户补差回退单号 */
  out_order_no: string
  /** 补差回退金额 */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 补差回退结果 */
  result: 'SUCCESS' | 'FAIL' | (string & {})
  /** 补差回退完成时间 */
  success_time: string
  /** 退款出资账户及金额 */
  from?: PostResponseFrom[]
  /** 微信补差单号 */
  subsidy_id?: string
}

/**
 * 请求电商补差回退：错误码
 *
 * - `INVALID_REQUEST` (400): 补差参数或订单状态不合规则，依 message 处理
 * - `FREQUENCY_LIMITED` (429): 补差操作过于频繁，降频后用原参数重试
 * - `SYSTEM_ERROR` (500): 结果未知，务必用原单号与原金额重入
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

export interface PostRequestJsonFrom {
  /** 出资账户类型 */
  account?: 'AVAILABLE' | 'UNAVAILABLE' | undefined
  /** 出资金额 */
  amount?: number | undefined
}

export interface PostResponseFrom {
  /**
   * 出资账户类型
   * `AVAILABLE`：可用余额
   * `UNAVAILABLE`：不可用余额
   */
  account?: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
  /** 出资金额，单位为分 */
  amount?: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/subsidies/return#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/subsidies/return',
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
 * 请求电商补差回退
 *
 * 补过差的订单退款后，把多补的钱从二级商户收回平台，要关联微信退款单号。`out_order_no`是这次回退的单号，可用`from`指定从哪种余额出。
 *
 * `out_order_no`重试不变；各笔回退之和不能超过当初补的金额。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477636)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     out_order_no: 'ZD202608010003',
 *     transaction_id: '4200002026080112300000000042',
 *     amount: 10,
 *     description: '八月货款',
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
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'out_order_no', required: true, schema: { kind: 'string' } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'refund_id', schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'integer' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'subsidy_id', schema: { kind: 'string' } },
      {
        name: 'from',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              {
                name: 'account',
                schema: { kind: 'string', enum: [{ value: 'AVAILABLE' }, { value: 'UNAVAILABLE' }] },
              },
              { name: 'amount', schema: { kind: 'integer' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.subsidies.return`。 */
export interface PageMethods {
  /**
   * 请求电商补差回退
   *
   * 补过差的订单退款后，把多补的钱从二级商户收回平台，要关联微信退款单号。`out_order_no`是这次回退的单号，可用`from`指定从哪种余额出。
   *
   * `out_order_no`重试不变；各笔回退之和不能超过当初补的金额。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477636)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.subsidies.return.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     out_order_no: 'ZD202608010003',
   *     transaction_id: '4200002026080112300000000042',
   *     amount: 10,
   *     description: '八月货款',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
