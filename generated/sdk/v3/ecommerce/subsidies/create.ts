/** 由openapi/v3/ecommerce/subsidies/create.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 请求电商补差：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 补差金额 */
  amount: number
  /** 补差描述 */
  description: string
  /** 微信退款单号 */
  refund_id?: string | undefined
  /** 商户补差单号 */
  out_subsidy_no?: string | undefined
}

/** 请求电商补差：应答 */
export interface PostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 微信补差单号 */
  subsidy_id: string
  /** 补差描述 */
  description: string
  /** 补差金额 */
  amount: number
  /** 补差单结果 */
  result: 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {})
  /** 补差完成时间 */
  success_time: string
  /** 业务请求唯一单号 */
  out_subsidy_no?: string
}

/**
 * 请求电商补差：错误码
 *
 * - `INVALID_REQUEST` (400): 补差参数或订单状态不合规则，依 message 处理
 * - `FREQUENCY_LIMITED` (429): 补差操作过于频繁，降频后用原参数重试
 * - `SYSTEM_ERROR` (500): 结果未知，务必用原单号与原金额重入
 */
export type PostErrorCode = 'INVALID_REQUEST' | 'FREQUENCY_LIMITED' | 'SYSTEM_ERROR' | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/ecommerce/subsidies/create#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/ecommerce/subsidies/create',
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
 * 请求电商补差
 *
 * 平台承担的优惠，在订单支付结算之后、分账之前补给二级商户，下单时须已带补差标识。金额单位分，`out_subsidy_no`可自编以便认单。
 *
 * 补差从平台账户出钱，没有明确答复时原样重试，不要改金额或单号。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477631)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
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
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'integer' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'refund_id', schema: { kind: 'string' } },
      { name: 'out_subsidy_no', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.ecommerce.subsidies.create`。 */
export interface PageMethods {
  /**
   * 请求电商补差
   *
   * 平台承担的优惠，在订单支付结算之后、分账之前补给二级商户，下单时须已带补差标识。金额单位分，`out_subsidy_no`可自编以便认单。
   *
   * 补差从平台账户出钱，没有明确答复时原样重试，不要改金额或单号。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012477631)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.subsidies.create.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     transaction_id: '4200002026080112300000000042',
   *     amount: 10,
   *     description: '八月货款',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
