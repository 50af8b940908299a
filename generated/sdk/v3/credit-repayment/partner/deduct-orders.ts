/** 由openapi/v3/credit-repayment/partner/deduct-orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 发起自动还款：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 还款协议ID */
  contract_id: string
  /** 商户侧交易单号 */
  out_trade_no: string
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 还款金额，单位为分 */
  deduct_amount: string
  /** 商户回调地址 */
  notify_url: string
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string | undefined
}

/** 发起自动还款：应答 */
export interface PostResponse {
  /** 商户侧交易单号 */
  out_trade_no: string
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 用户标识 */
  openid: string
  /** 还款协议ID */
  contract_id: string
  /** 还款单状态 */
  order_state:
    | 'DEDUCT_ORDER_STATE_PENDING'
    | 'DEDUCT_ORDER_STATE_NOT_PAY'
    | 'DEDUCT_ORDER_STATE_PAY_SUCCESS'
    | 'DEDUCT_ORDER_STATE_PAY_FAIL'
    | (string & {})
  /** 还款金额，单位为分 */
  deduct_amount: string
  /** 实际还款金额，单位为分 */
  pay_success_amount?: string
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string
  /** 微信支付的支付单号 */
  transaction_id?: string
}

/** 发起自动还款：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/credit-repayment/partner/deduct-orders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/credit-repayment/partner/deduct-orders',
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
 * 发起自动还款
 *
 * 预约成功之后，按协议从用户账户扣一次还款，要同时给出预约时的`out_record_id`。同步只返回当时的还款单状态，最终结果看通知或查询。
 *
 * 重试必须沿用同一个`out_trade_no`；`deduct_amount`是字符串，单位分。
 *
 * 后续通知：
 *
 * - 自动还款扣费成功通知(CREDIT_REPAYMENT.DEDUCTION_PAY)（`webhooks/v3/CREDIT_REPAYMENT.DEDUCTION_PAY`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016779462)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     contract_id: '202608010000000137',
 *     out_trade_no: 'DD20260801000137',
 *     out_record_id: 'RECORD20260801000137',
 *     deduct_amount: '10000',
 *     notify_url: 'https://pay.example.com/notify/repayment',
 *     description: '信贷还款',
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
      { name: 'contract_id', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'out_record_id', required: true, schema: { kind: 'string' } },
      { name: 'deduct_amount', required: true, schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.creditRepayment.partner.deductOrders`。 */
export interface PageMethods {
  /**
   * 发起自动还款
   *
   * 预约成功之后，按协议从用户账户扣一次还款，要同时给出预约时的`out_record_id`。同步只返回当时的还款单状态，最终结果看通知或查询。
   *
   * 重试必须沿用同一个`out_trade_no`；`deduct_amount`是字符串，单位分。
   *
   * 后续通知：
   *
   * - 自动还款扣费成功通知(CREDIT_REPAYMENT.DEDUCTION_PAY)（`webhooks/v3/CREDIT_REPAYMENT.DEDUCTION_PAY`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016779462)
   * @example
   * ```ts
   * const answer = await client.v3.creditRepayment.partner.deductOrders.post({
   *   json: {
   *     contract_id: '202608010000000137',
   *     out_trade_no: 'DD20260801000137',
   *     out_record_id: 'RECORD20260801000137',
   *     deduct_amount: '10000',
   *     notify_url: 'https://pay.example.com/notify/repayment',
   *     description: '信贷还款',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
