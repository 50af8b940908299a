/** Generated from openapi/v3/credit-repayment/partner/deduct-orders.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 发起自动还款: request */
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
  attach?: string
}

/** 发起自动还款: response */
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
  /**
   * 还款单状态
   * `DEDUCT_ORDER_STATE_PENDING` | `DEDUCT_ORDER_STATE_NOT_PAY` | `DEDUCT_ORDER_STATE_PAY_SUCCESS` | `DEDUCT_ORDER_STATE_PAY_FAIL` 枚举值之一
   */
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

/** 发起自动还款: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
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
 * Notices that follow:
 *
 * - 自动还款扣费成功通知(CREDIT_REPAYMENT.DEDUCTION_PAY) (`webhooks/v3/CREDIT_REPAYMENT.DEDUCTION_PAY`), sent to `json.notify_url`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779462)
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
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
