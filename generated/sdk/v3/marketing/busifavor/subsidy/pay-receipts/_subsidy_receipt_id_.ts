/** 由openapi/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询营销补差付款单详情：请求 */
export interface GetRequest {
  /** 补差付款单号 */
  subsidy_receipt_id: string
}

/** 查询营销补差付款单详情：应答 */
export interface GetResponse {
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
 * 查询营销补差付款单详情：错误码
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

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}',
  pathParameters: ['subsidy_receipt_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询营销补差付款单详情
 *
 * 按补差付款单号查看一笔补差的金额、双方商户号和处理状态。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147336)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017170661)
 * @throws {ApiError} 错误码见{@link GetErrorCode}
 * @example
 * ```ts
 * const answer = await get(client, { subsidy_receipt_id: '1120260801000000000000000042' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'subsidy_receipt_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.marketing.busifavor.subsidy.payReceipts._subsidy_receipt_id_`。 */
export interface PageMethods {
  /**
   * 查询营销补差付款单详情
   *
   * 按补差付款单号查看一笔补差的金额、双方商户号和处理状态。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147336)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4017170661)
   * @throws {ApiError} 错误码见{@link GetErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.marketing.busifavor.subsidy.payReceipts._subsidy_receipt_id_.get({
   *   subsidy_receipt_id: '1120260801000000000000000042',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
