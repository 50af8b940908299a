/** 由openapi/v3/papay/insurance-pay/transactions/apply.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 保险自动续费受理扣款：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 应用ID */
  appid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品描述 */
  description: string
  /** 通知地址 */
  transaction_notify_url: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 保单的扣费周期编号 */
  policy_period_id: number
  /** 扣费金额信息 */
  amount: PostRequestJsonAmount
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
}

/** 保险自动续费受理扣款：应答 */
export interface PostResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: PostResponseAmount
}

/** 保险自动续费受理扣款：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonAmount {
  /** 金额 */
  total: number
  /** 货币类型 */
  currency?: string | undefined
}

export interface PostResponseAmount {
  /** 金额 */
  total: number
  /** 货币类型 */
  currency?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/papay/insurance-pay/transactions/apply#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/papay/insurance-pay/transactions/apply',
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
 * 保险自动续费受理扣款
 *
 * 预约成功、到了可扣日期，对保单的一期发起扣款，金额单位分。答复只表示收下，是否扣款成功以支付通知或查单为准。
 *
 * 重试时`out_trade_no`与`policy_period_id`都不变，换单号有重复扣款的风险。
 *
 * 后续通知：
 *
 * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.transaction_notify_url`
 * - 停车、保险代扣扣费失败通知(TRANSACTION.FAIL)（`webhooks/v3/TRANSACTION.FAIL`），发往`json.transaction_notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471158)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     out_trade_no: 'DD20260801000137',
 *     description: '手冲豆250克',
 *     transaction_notify_url: 'https://pay.example.com/notify/transaction',
 *     contract_id: '202608010000000137',
 *     policy_period_id: 1,
 *     amount: { total: 1 },
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'transaction_notify_url', required: true, schema: { kind: 'string' } },
      { name: 'contract_id', required: true, schema: { kind: 'string' } },
      { name: 'policy_period_id', required: true, schema: { kind: 'number' } },
      {
        name: 'amount',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'total', required: true, schema: { kind: 'number' } },
            { name: 'currency', schema: { kind: 'string' } },
          ],
        },
      },
      { name: 'goods_tag', schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.papay.insurancePay.transactions.apply`。 */
export interface PageMethods {
  /**
   * 保险自动续费受理扣款
   *
   * 预约成功、到了可扣日期，对保单的一期发起扣款，金额单位分。答复只表示收下，是否扣款成功以支付通知或查单为准。
   *
   * 重试时`out_trade_no`与`policy_period_id`都不变，换单号有重复扣款的风险。
   *
   * 后续通知：
   *
   * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.transaction_notify_url`
   * - 停车、保险代扣扣费失败通知(TRANSACTION.FAIL)（`webhooks/v3/TRANSACTION.FAIL`），发往`json.transaction_notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471158)
   * @example
   * ```ts
   * const answer = await client.v3.papay.insurancePay.transactions.apply.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     out_trade_no: 'DD20260801000137',
   *     description: '手冲豆250克',
   *     transaction_notify_url: 'https://pay.example.com/notify/transaction',
   *     contract_id: '202608010000000137',
   *     policy_period_id: 1,
   *     amount: { total: 1 },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
