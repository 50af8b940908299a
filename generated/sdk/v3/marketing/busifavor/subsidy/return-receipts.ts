/** 由openapi/v3/marketing/busifavor/subsidy/return-receipts.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 营销补差回退：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信支付退款单号 */
  refund_id: string
  /** 原营销补差扣款商户号 */
  payer_merchant: string
  /** 原营销补差入账商户号 */
  payee_merchant: string
  /** 补差回退金额，单位为分 */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 业务请求唯一单号 */
  out_subsidy_return_no: string
}

/** 营销补差回退：应答 */
export interface PostResponse {
  /** 补差回退单号 */
  subsidy_return_receipt_id?: string
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信支付退款单号 */
  refund_id: string
  /** 原营销补差扣款商户号 */
  payer_merchant: string
  /** 原营销补差入账商户号 */
  payee_merchant: string
  /** 补差回退金额，单位为分 */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 补差回退单据状态 */
  status:
    | 'RETURN_RECEIPT_UNKNOWN'
    | 'RETURN_RECEIPT_ACCEPTED'
    | 'RETURN_RECEIPT_SUCCESS'
    | 'RETURN_RECEIPT_FAIL'
    | (string & {})
  /** 补差回退失败原因 */
  fail_reason?: 'RETURN_RECEIPT_INSUFFICIENT_BALANCE' | 'RETURN_RECEIPT_OTHER' | (string & {})
  /** 补差回退完成时间 */
  return_done_time?: string
  /** 补差付款单号 */
  subsidy_receipt_id: string
  /** 业务请求唯一单号 */
  out_subsidy_return_no: string
  /** 补差回退发起时间 */
  return_create_time?: string
}

/**
 * 营销补差回退：错误码
 *
 * - `INVALID_REQUEST` (400): 不合商家券的业务规则，依 message 调整
 * - `RESOURCE_ALREADY_EXISTS` (400): 请求单号已用于别的请求，换单号或沿用原参数
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对归属或请求方商户号
 * - `NOAUTH` (403): 对该批次或券没有权限，依 message 确认授权
 * - `RESOURCE_NOT_EXISTS` (404): 批次或券不存在，核对所查资源的编号
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，降低频率后再试
 * - `SYSTEM_ERROR` (500): 多为网络超时，参数与请求单号不变再试
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'RESOURCE_ALREADY_EXISTS'
  | 'MCH_NOT_EXISTS'
  | 'NOAUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/busifavor/subsidy/return-receipts#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/busifavor/subsidy/return-receipts',
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
 * 营销补差回退
 *
 * 顾客退款后，把之前补的差额退回出资方。需要给出对应的支付订单和退款单。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147332)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147340)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017170533)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017171673)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     stock_id: '1288000000000731',
 *     coupon_code: 'MJ20260801A0007',
 *     transaction_id: '4200002026080112300000000042',
 *     refund_id: '50300002026080212300000000042',
 *     payer_merchant: '1900012345',
 *     payee_merchant: '1900067890',
 *     amount: 500,
 *     description: '每单限用一张',
 *     out_subsidy_return_no: 'BH202608020007',
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
      { name: 'stock_id', required: true, schema: { kind: 'string' } },
      { name: 'coupon_code', required: true, schema: { kind: 'string' } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'refund_id', required: true, schema: { kind: 'string' } },
      { name: 'payer_merchant', required: true, schema: { kind: 'string' } },
      { name: 'payee_merchant', required: true, schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'integer' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'out_subsidy_return_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.marketing.busifavor.subsidy.returnReceipts`。 */
export interface PageMethods {
  /**
   * 营销补差回退
   *
   * 顾客退款后，把之前补的差额退回出资方。需要给出对应的支付订单和退款单。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147332)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147340)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017170533)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017171673)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.subsidy.returnReceipts.post({
   *   json: {
   *     stock_id: '1288000000000731',
   *     coupon_code: 'MJ20260801A0007',
   *     transaction_id: '4200002026080112300000000042',
   *     refund_id: '50300002026080212300000000042',
   *     payer_merchant: '1900012345',
   *     payee_merchant: '1900067890',
   *     amount: 500,
   *     description: '每单限用一张',
   *     out_subsidy_return_no: 'BH202608020007',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
