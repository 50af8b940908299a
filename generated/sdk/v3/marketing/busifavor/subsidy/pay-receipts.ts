/** 由openapi/v3/marketing/busifavor/subsidy/pay-receipts.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 营销补差付款：请求 */
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
  /** 营销补差扣款商户号 */
  payer_merchant: string
  /** 营销补差入账商户号 */
  payee_merchant: string
  /** 补差付款金额，单位为分 */
  amount: number
  /** 补差付款描述 */
  description: string
  /** 业务请求唯一单号 */
  out_subsidy_no: string
}

/** 营销补差付款：应答 */
export interface PostResponse {
  /** 补差付款单号 */
  subsidy_receipt_id: string
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 营销补差扣款商户号 */
  payer_merchant: string
  /** 营销补差入账商户号 */
  payee_merchant: string
  /** 补差付款金额，单位为分 */
  amount: number
  /** 补差付款描述 */
  description: string
  /** 补差付款单据状态 */
  status:
    | 'PAY_RECEIPT_UNKNOWN'
    | 'PAY_RECEIPT_ACCEPTED'
    | 'PAY_RECEIPT_SUCCESS'
    | 'PAY_RECEIPT_FAIL'
    | 'PAY_RECEIPT_RETURNING'
    | 'PAY_RECEIPT_PARTIAL_RETURN'
    | 'PAY_RECEIPT_FULL_RETURN'
    | (string & {})
  /** 补差付款失败原因 */
  fail_reason?:
    | 'PAY_RECEIPT_INSUFFICIENT_BALANCE'
    | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER'
    | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA'
    | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA'
    | 'PAY_RECEIPT_OTHER'
    | (string & {})
  /** 补差付款完成时间 */
  success_time?: string
  /** 业务请求唯一单号 */
  out_subsidy_no: string
  /** 补差付款发起时间 */
  create_time?: string
}

/**
 * 营销补差付款：错误码
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

/** 查询营销补差付款单列表：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 补差付款请求单号 */
  out_subsidy_no?: string | undefined
}

/** 查询营销补差付款单列表：应答 */
export interface GetResponse {
  /** 补差付款单据列表 */
  pay_receipt_list?: GetResponsePayReceiptList[]
}

/**
 * 查询营销补差付款单列表：错误码
 *
 * - `INVALID_REQUEST` (400): 不合商家券的业务规则，依 message 调整
 * - `MCH_NOT_EXISTS` (400): 商户号查不到，核对归属或请求方商户号
 * - `NOAUTH` (403): 对该批次或券没有权限，依 message 确认授权
 * - `RESOURCE_NOT_EXISTS` (404): 批次或券不存在，核对所查资源的编号
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，降低频率后再试
 * - `SYSTEM_ERROR` (500): 多为网络超时，参数与请求单号不变再试
 */
export type GetErrorCode =
  | 'INVALID_REQUEST'
  | 'MCH_NOT_EXISTS'
  | 'NOAUTH'
  | 'RESOURCE_NOT_EXISTS'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface GetResponsePayReceiptList {
  /** 补差付款单号 */
  subsidy_receipt_id: string
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 营销补差扣款商户号 */
  payer_merchant: string
  /** 营销补差入账商户号 */
  payee_merchant: string
  /** 补差付款金额，单位为分 */
  amount: number
  /** 补差付款描述 */
  description: string
  /** 补差付款单据状态 */
  status:
    | 'PAY_RECEIPT_UNKNOWN'
    | 'PAY_RECEIPT_ACCEPTED'
    | 'PAY_RECEIPT_SUCCESS'
    | 'PAY_RECEIPT_FAIL'
    | 'PAY_RECEIPT_RETURNING'
    | 'PAY_RECEIPT_PARTIAL_RETURN'
    | 'PAY_RECEIPT_FULL_RETURN'
    | (string & {})
  /** 补差付款失败原因 */
  fail_reason?:
    | 'PAY_RECEIPT_INSUFFICIENT_BALANCE'
    | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER'
    | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA'
    | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA'
    | 'PAY_RECEIPT_OTHER'
    | (string & {})
  /** 补差付款完成时间 */
  success_time?: string
  /** 业务请求唯一单号 */
  out_subsidy_no: string
  /** 补差付款发起时间 */
  create_time?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/busifavor/subsidy/pay-receipts#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/busifavor/subsidy/pay-receipts',
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
 * 营销补差付款
 *
 * 券核销后，由出资方给收款商户补上优惠的差额。同一笔补差请始终使用同一个业务请求单号。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147321)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017170057)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     stock_id: '1288000000000731',
 *     coupon_code: 'MJ20260801A0007',
 *     transaction_id: '4200002026080112300000000042',
 *     payer_merchant: '1900012345',
 *     payee_merchant: '1900067890',
 *     amount: 500,
 *     description: '每单限用一张',
 *     out_subsidy_no: 'BC202608010006',
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
      { name: 'payer_merchant', required: true, schema: { kind: 'string' } },
      { name: 'payee_merchant', required: true, schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'integer' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'out_subsidy_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/busifavor/subsidy/pay-receipts#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/busifavor/subsidy/pay-receipts',
  queryParameters: ['stock_id', 'coupon_code', 'out_subsidy_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询营销补差付款单列表
 *
 * 按批次号和券code列出对应的补差付款单。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147338)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017171346)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     stock_id: '1288000000000731',
 *     coupon_code: 'MJ20260801A0007',
 *     out_subsidy_no: 'BC202608010006',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'stock_id', required: true, schema: { kind: 'string' } },
    { name: 'coupon_code', required: true, schema: { kind: 'string' } },
    { name: 'out_subsidy_no', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.busifavor.subsidy.payReceipts`。 */
export interface PageMethods {
  /**
   * 营销补差付款
   *
   * 券核销后，由出资方给收款商户补上优惠的差额。同一笔补差请始终使用同一个业务请求单号。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147321)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017170057)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.subsidy.payReceipts.post({
   *   json: {
   *     stock_id: '1288000000000731',
   *     coupon_code: 'MJ20260801A0007',
   *     transaction_id: '4200002026080112300000000042',
   *     payer_merchant: '1900012345',
   *     payee_merchant: '1900067890',
   *     amount: 500,
   *     description: '每单限用一张',
   *     out_subsidy_no: 'BC202608010006',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询营销补差付款单列表
   *
   * 按批次号和券code列出对应的补差付款单。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147338)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017171346)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.subsidy.payReceipts.get({
   *   query: {
   *     stock_id: '1288000000000731',
   *     coupon_code: 'MJ20260801A0007',
   *     out_subsidy_no: 'BC202608010006',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
