/** Generated from openapi/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询营销补差付款单详情: request */
export interface GetRequest {
  /** 补差付款单号 */
  subsidy_receipt_id: string
}

/** 查询营销补差付款单详情: response */
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
  status: string
  /** 补差付款失败原因 */
  fail_reason?: string
  /** 补差付款完成时间 */
  success_time?: string
  /** 业务请求唯一单号 */
  out_subsidy_no: string
  /** 补差付款发起时间 */
  create_time?: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147336)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017170661)
 * @example
 * ```ts
 * const answer = await get(client, { subsidy_receipt_id: '1120260801000000000000000042' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}
