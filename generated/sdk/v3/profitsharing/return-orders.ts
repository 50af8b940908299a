/** 由openapi/v3/profitsharing/return-orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, ExactlyOne, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 请求分账回退：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export type PostRequestJson = ExactlyOne<
  {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /**
     * 微信分账单号
     * 以下字段恰好提供一个：`order_id`、`out_order_no`。
     */
    order_id?: string | undefined
    /**
     * 商户分账单号
     * 以下字段恰好提供一个：`order_id`、`out_order_no`。
     */
    out_order_no?: string | undefined
    /** 商户回退单号，重试时不可更换 */
    out_return_no: string
    /** 回退商户号 */
    return_mchid: string
    /** 回退金额，单位为分 */
    amount: number
    /** 回退描述 */
    description: string
  },
  'order_id' | 'out_order_no'
>

/** 请求分账回退：应答 */
export interface PostResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信分账单号 */
  order_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 商户回退单号 */
  out_return_no: string
  /** 微信回退单号 */
  return_id: string
  /** 回退商户号 */
  return_mchid: string
  /** 回退金额，单位为分 */
  amount: number
  /** 回退描述 */
  description: string
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 失败原因 */
  fail_reason?:
    | 'ACCOUNT_ABNORMAL'
    | 'BALANCE_NOT_ENOUGH'
    | 'TIME_OUT_CLOSED'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'INVALID_REQUEST'
    | (string & {})
  /** 创建时间，RFC 3339格式 */
  create_time: string
  /** 完成时间，RFC 3339格式 */
  finish_time: string
}

/**
 * 请求分账回退：错误码
 *
 * - `INVALID_REQUEST` (400): 回退方不存在或违反回退规则，依 message 处理
 * - `NO_AUTH` (403): 接收方未开通分账回退，请其开启后再回退
 * - `NOT_ENOUGH` (403): 剩余可回退金额不足，调小回退金额
 * - `FREQUENCY_LIMITED` (429): 分账回退过于频繁，降频后原单重试
 * - `SYSTEM_ERROR` (500): 结果未知，用原回退单号与原参数重入
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_AUTH'
  | 'NOT_ENOUGH'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/profitsharing/return-orders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/profitsharing/return-orders',
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
 * 请求分账回退
 *
 * 退款之前，把已分给接收方的钱收回到分账方的账户。
 *
 * 微信分账单号与商户分账单号二选一。结果为PROCESSING时用原回退单号重试或查询。
 *
 * 只能从商户类型的接收方收回，个人接收方的钱收不回。
 *
 * 后续通知：
 *
 * - 分账回退成功通知(PROFITSHARING.RETURN)（`webhooks/v3/PROFITSHARING.RETURN`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525287)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466854)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     order_id: '30002026080112300000000000011',
 *     out_return_no: 'HT20260801000001',
 *     return_mchid: '1900022219',
 *     amount: 680,
 *     description: '用户退款',
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
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'order_id', schema: { kind: 'string' }, choice: { rule: 'exactly-one', group: 'order' } },
      { name: 'out_order_no', schema: { kind: 'string' }, choice: { rule: 'exactly-one', group: 'order' } },
      { name: 'out_return_no', required: true, schema: { kind: 'string' } },
      { name: 'return_mchid', required: true, schema: { kind: 'string' } },
      { name: 'amount', required: true, schema: { kind: 'integer' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.profitsharing.returnOrders`。 */
export interface PageMethods {
  /**
   * 请求分账回退
   *
   * 退款之前，把已分给接收方的钱收回到分账方的账户。
   *
   * 微信分账单号与商户分账单号二选一。结果为PROCESSING时用原回退单号重试或查询。
   *
   * 只能从商户类型的接收方收回，个人接收方的钱收不回。
   *
   * 后续通知：
   *
   * - 分账回退成功通知(PROFITSHARING.RETURN)（`webhooks/v3/PROFITSHARING.RETURN`）
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525287)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466854)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.profitsharing.returnOrders.post({
   *   json: {
   *     order_id: '30002026080112300000000000011',
   *     out_return_no: 'HT20260801000001',
   *     return_mchid: '1900022219',
   *     amount: 680,
   *     description: '用户退款',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
