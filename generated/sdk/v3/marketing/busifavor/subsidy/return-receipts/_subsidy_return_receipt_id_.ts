/** Generated from openapi/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询营销补差回退单详情: request */
export interface GetRequest {
  /** 补差回退单号 */
  subsidy_return_receipt_id: string
}

/** 查询营销补差回退单详情: response */
export interface GetResponse {
  /** 补差回退单号 */
  subsidy_return_receipt_id: string
  /** 商家券批次号 */
  stock_id?: string
  /** 商家券Code */
  coupon_code?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 微信支付退款单号 */
  refund_id?: string
  /** 原营销补差扣款商户号 */
  payer_merchant?: string
  /** 原营销补差入账商户号 */
  payee_merchant?: string
  /** 补差回退金额，单位为分 */
  amount?: number
  /** 补差回退描述 */
  description?: string
  /** 补差回退单据状态 */
  status: string
  /** 补差回退失败原因 */
  fail_reason?: string
  /** 补差回退完成时间 */
  return_done_time?: string
  /** 补差付款单号 */
  subsidy_receipt_id?: string
  /** 业务请求唯一单号 */
  out_subsidy_return_no?: string
  /** 补差回退发起时间 */
  return_create_time?: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}',
  pathParameters: ['subsidy_return_receipt_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询营销补差回退单详情
 *
 * 按补差回退单号读取一次回退的金额、状态和完成时间。发起回退后没有拿到结果时，用它确认。
 * @example
 * ```ts
 * const answer = await get(client, {
 *   subsidy_return_receipt_id: '1220260802000000000000000042',
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}
