/** 由openapi/v3/hire-power-bank/insurance-orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 创建充电宝保险订单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string | undefined
  /** 微信用户在商户appid下的唯一标识 */
  openid?: string | undefined
  /** 用于接收保险订单状态变化通知 */
  notify_url?: string | undefined
  /** 支付分服务ID */
  service_id?: string | undefined
}

/** 创建充电宝保险订单：应答 */
export interface PostResponse {
  /** 租借充电宝隔夜归还保险的订单号，唯一 */
  order_id?: string
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string
  /** 微信用户在商户appid下的唯一标识 */
  openid?: string
  /** 一笔保险订单的理赔次数上限 */
  max_claim_count?: number
  /** 这笔保险订单已理赔几次 */
  claimed_count?: number
  /** 保险订单领取时间，RFC 3339格式 */
  order_receive_time?: string
  /** 保险订单开始时间，RFC 3339格式 */
  order_begin_time?: string
  /** 保险订单结束时间，RFC 3339格式 */
  order_end_time?: string
  /** 保险订单领取状态 */
  order_receive_state?: string
}

/** 创建充电宝保险订单：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/hire-power-bank/insurance-orders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/hire-power-bank/insurance-orders',
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
 * 创建充电宝保险订单
 *
 * 给租借充电宝的用户领一份隔夜归还保险，返回可理赔次数和生效区间。`out_order_no`由你生成，重试沿用；状态变化推送到`notify_url`。
 *
 * 领取之前先查用户有无领取资格，是否领成看`order_receive_state`。
 *
 * 后续通知：
 *
 * - 隔夜归还保险订单状态变化通知(HIRE_POWER_BANK.RECEIVE_INSURANCE)（`webhooks/v3/HIRE_POWER_BANK.RECEIVE_INSURANCE`），发往`json.notify_url`
 * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_order_no: 'ZD202608010003',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     notify_url: 'https://pay.example.com/notify/payment',
 *     service_id: 'SERVICE0137',
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
      { name: 'out_order_no', schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'notify_url', schema: { kind: 'string' } },
      { name: 'service_id', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.hirePowerBank.insuranceOrders`。 */
export interface PageMethods {
  /**
   * 创建充电宝保险订单
   *
   * 给租借充电宝的用户领一份隔夜归还保险，返回可理赔次数和生效区间。`out_order_no`由你生成，重试沿用；状态变化推送到`notify_url`。
   *
   * 领取之前先查用户有无领取资格，是否领成看`order_receive_state`。
   *
   * 后续通知：
   *
   * - 隔夜归还保险订单状态变化通知(HIRE_POWER_BANK.RECEIVE_INSURANCE)（`webhooks/v3/HIRE_POWER_BANK.RECEIVE_INSURANCE`），发往`json.notify_url`
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html)
   * @example
   * ```ts
   * const answer = await client.v3.hirePowerBank.insuranceOrders.post({
   *   json: {
   *     out_order_no: 'ZD202608010003',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     notify_url: 'https://pay.example.com/notify/payment',
   *     service_id: 'SERVICE0137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
