/** 由openapi/v3/papay/pay/partner/transactions/apply.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 委托代扣受理扣款（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 应用ID */
  sp_appid: string
  /** 子商户号商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 商品描述 */
  description: string
  /** 通知地址 */
  transaction_notify_url: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 扣费金额信息 */
  amount: PostRequestJsonAmount
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
}

/** 委托代扣受理扣款（服务商）：应答 */
export interface PostResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: PostResponseAmount
}

/** 委托代扣受理扣款（服务商）：错误码 */
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
  id: 'v3/papay/pay/partner/transactions/apply#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/papay/pay/partner/transactions/apply',
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
 * 委托代扣受理扣款（服务商）
 *
 * 子商户的扣费预约成功后，由服务商提交代扣，金额单位分。这里只收单，结果送到`transaction_notify_url`，迟迟不来就按订单号查。
 *
 * 同一次扣款重试沿用原订单号，预约没成功时会被拒。
 *
 * 后续通知：
 *
 * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.transaction_notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012468586)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     sub_mchid: '1900013511',
 *     out_trade_no: 'DD20260801000137',
 *     description: '手冲豆250克',
 *     transaction_notify_url: 'https://pay.example.com/notify/transaction',
 *     contract_id: '202608010000000137',
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
      { name: 'sp_appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
      { name: 'transaction_notify_url', required: true, schema: { kind: 'string' } },
      { name: 'contract_id', required: true, schema: { kind: 'string' } },
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

/** 客户端上的页面：`client.v3.papay.pay.partner.transactions.apply`。 */
export interface PageMethods {
  /**
   * 委托代扣受理扣款（服务商）
   *
   * 子商户的扣费预约成功后，由服务商提交代扣，金额单位分。这里只收单，结果送到`transaction_notify_url`，迟迟不来就按订单号查。
   *
   * 同一次扣款重试沿用原订单号，预约没成功时会被拒。
   *
   * 后续通知：
   *
   * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.transaction_notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012468586)
   * @example
   * ```ts
   * const answer = await client.v3.papay.pay.partner.transactions.apply.post({
   *   json: {
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     sub_mchid: '1900013511',
   *     out_trade_no: 'DD20260801000137',
   *     description: '手冲豆250克',
   *     transaction_notify_url: 'https://pay.example.com/notify/transaction',
   *     contract_id: '202608010000000137',
   *     amount: { total: 1 },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
