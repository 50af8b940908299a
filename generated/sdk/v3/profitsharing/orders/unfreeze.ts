/** 由openapi/v3/profitsharing/orders/unfreeze.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 解冻剩余资金：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 子商户号
   * 至多32个字符。
   */
  sub_mchid?: string | undefined
  /**
   * 微信订单号
   * 至多32个字符。
   */
  transaction_id: string
  /**
   * 商户分账单号，重试时不可更换
   * 至多64个字符。
   */
  out_order_no: string
  /**
   * 分账描述
   * 至多80个字符。
   */
  description: string
}

/** 解冻剩余资金：应答 */
export interface PostResponse {
  /** 子商户号 */
  sub_mchid?: string
  /**
   * 微信订单号
   * 1–32个字符。
   */
  transaction_id: string
  /**
   * 商户分账单号
   * 1–64个字符。
   */
  out_order_no: string
  /**
   * 微信分账单号
   * 1–64个字符。
   */
  order_id: string
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: PostResponseReceivers[]
}

/**
 * 解冻剩余资金：错误码
 *
 * - `INVALID_REQUEST` (400): 订单不能解冻或违反规则，依 message 处理
 * - `NO_AUTH` (403): 商户号没有分账权限，先开通或取得授权
 * - `NOT_ENOUGH` (403): 待分金额已为零，分账已完成，无须再解冻
 * - `FREQUENCY_LIMITED` (429): 同一笔订单操作过于频繁，降频后重试
 * - `SYSTEM_ERROR` (500): 结果未知，用原分账单号与原参数重入
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'NO_AUTH'
  | 'NOT_ENOUGH'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostResponseReceivers {
  /** 分账金额，单位为分 */
  amount: number
  /** 分账描述 */
  description: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方帐号 */
  account: string
  /** 分账结果 */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
  /** 分账失败原因 */
  fail_reason?:
    | 'ACCOUNT_ABNORMAL'
    | 'NO_RELATION'
    | 'RECEIVER_HIGH_RISK'
    | 'RECEIVER_REAL_NAME_NOT_VERIFIED'
    | 'NO_AUTH'
    | 'RECEIVER_RECEIPT_LIMIT'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'INVALID_REQUEST'
    | (string & {})
  /** 分账明细单号 */
  detail_id: string
  /** 创建时间，RFC 3339格式 */
  create_time: string
  /** 完成时间，RFC 3339格式 */
  finish_time: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/profitsharing/orders/unfreeze#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/profitsharing/orders/unfreeze',
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
 * 解冻剩余资金
 *
 * 不再分账时，把订单里还冻结着的钱全部解冻给收款商户。
 *
 * 解冻之后这笔订单不能再分账。商户分账单号重试时不可更换。
 *
 * 失败原因只在失败时出现，这里按可选处理。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526374)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466860)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     transaction_id: '4200002026080112300000000042',
 *     out_order_no: 'FZ20260801000003',
 *     description: '活动结束，解冻余款',
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
      { name: 'sub_mchid', schema: { kind: 'string', maxLength: 32 } },
      { name: 'transaction_id', required: true, schema: { kind: 'string', maxLength: 32 } },
      { name: 'out_order_no', required: true, schema: { kind: 'string', maxLength: 64 } },
      { name: 'description', required: true, schema: { kind: 'string', maxLength: 80 } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.profitsharing.orders.unfreeze`。 */
export interface PageMethods {
  /**
   * 解冻剩余资金
   *
   * 不再分账时，把订单里还冻结着的钱全部解冻给收款商户。
   *
   * 解冻之后这笔订单不能再分账。商户分账单号重试时不可更换。
   *
   * 失败原因只在失败时出现，这里按可选处理。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526374)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466860)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.profitsharing.orders.unfreeze.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     transaction_id: '4200002026080112300000000042',
   *     out_order_no: 'FZ20260801000003',
   *     description: '活动结束，解冻余款',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
