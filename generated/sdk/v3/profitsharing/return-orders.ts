/** Generated from openapi/v3/profitsharing/return-orders.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import { call } from '../../runtime/client/call.js'

/** 请求分账回退: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信分账单号，与商户分账单号二选一 */
  order_id?: string
  /** 商户分账单号，与微信分账单号二选一 */
  out_order_no?: string
  /** 商户回退单号，重试时不可更换 */
  out_return_no: string
  /** 回退商户号 */
  return_mchid: string
  /** 回退金额，单位为分 */
  amount: number
  /** 回退描述 */
  description: string
}

/** 请求分账回退: response */
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
  /**
   * 回退结果
   * `PROCESSING` | `SUCCESS` | `FAILED` 枚举值之一
   */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /**
   * 失败原因
   * `ACCOUNT_ABNORMAL` | `BALANCE_NOT_ENOUGH` | `TIME_OUT_CLOSED` | `PAYER_ACCOUNT_ABNORMAL` | `INVALID_REQUEST` 枚举值之一
   */
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

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525287)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466854)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
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
