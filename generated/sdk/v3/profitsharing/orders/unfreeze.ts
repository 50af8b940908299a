/** Generated from openapi/v3/profitsharing/orders/unfreeze.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import { call } from '../../../runtime/client/call.js'

/** 解冻剩余资金: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号，重试时不可更换 */
  out_order_no: string
  /** 分账描述 */
  description: string
}

/** 解冻剩余资金: response */
export interface PostResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /**
   * 分账单状态
   * `PROCESSING` | `FINISHED` 枚举值之一
   */
  state: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: PostResponseReceivers[]
}

export interface PostResponseReceivers {
  /** 分账金额，单位为分 */
  amount: number
  /** 分账描述 */
  description: string
  /**
   * 分账接收方类型
   * `MERCHANT_ID` | `PERSONAL_OPENID` | `PERSONAL_SUB_OPENID` 枚举值之一
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方帐号 */
  account: string
  /** 分账结果 */
  result: string
  /**
   * 分账失败原因
   * `ACCOUNT_ABNORMAL` | `NO_RELATION` | `RECEIVER_HIGH_RISK` | `RECEIVER_REAL_NAME_NOT_VERIFIED` | `NO_AUTH` | `RECEIVER_RECEIPT_LIMIT` | `PAYER_ACCOUNT_ABNORMAL` | `INVALID_REQUEST` 枚举值之一
   */
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
  detail_id?: string
  /** 创建时间，RFC 3339格式 */
  create_time: string
  /** 完成时间，RFC 3339格式 */
  finish_time: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526374)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466860)
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
