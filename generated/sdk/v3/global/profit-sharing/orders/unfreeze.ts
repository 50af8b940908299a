/** 由openapi/v3/global/profit-sharing/orders/unfreeze.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 解冻剩余资金（境外）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账描述 */
  description: string
}

/** 解冻剩余资金（境外）：应答 */
export interface PostResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  state: string
  /** 分账接收方列表 */
  receivers?: PostResponseReceivers[]
}

/** 解冻剩余资金（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseReceivers {
  /** 分账币种 */
  currency: string
  /** 分账金额，单位为币种的最小单位 */
  amount: number
  /** 分账描述 */
  description: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方帐号 */
  account: string
  /** 分账结果 */
  result: string
  /** 分账失败原因 */
  fail_reason: string
  /** 分账创建时间 */
  create_time: string
  /** 分账完成时间 */
  finish_time: string
  /** 分账明细单号 */
  detail_id?: string
  /** 分账明细类型 */
  detail_type?: string
  /** 出资方结算币种 */
  settlement_currency?: string
  /** 出资方结算金额 */
  settlement_amount?: number
  /** 汇率值 */
  rate?: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/profit-sharing/orders/unfreeze#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/profit-sharing/orders/unfreeze',
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 解冻剩余资金（境外）
 *
 * 整笔不分了，或者分完还有剩，就把还冻着的钱解冻给订单的出资方。是否完成看`state`，并用分账结果查询跟进。
 *
 * 解冻后这笔订单再也分不了账；`out_order_no`要用新的，不能与先前的分账单号相同。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024897)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sub_mchid: '1900013511',
 *     transaction_id: '4200002026080112300000000042',
 *     out_order_no: 'ZD202608010003',
 *     description: '解冻全部剩余资金',
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
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'out_order_no', required: true, schema: { kind: 'string' } },
      { name: 'description', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.profitSharing.orders.unfreeze`。 */
export interface PageMethods {
  /**
   * 解冻剩余资金（境外）
   *
   * 整笔不分了，或者分完还有剩，就把还冻着的钱解冻给订单的出资方。是否完成看`state`，并用分账结果查询跟进。
   *
   * 解冻后这笔订单再也分不了账；`out_order_no`要用新的，不能与先前的分账单号相同。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024897)
   * @example
   * ```ts
   * const answer = await client.v3.global.profitSharing.orders.unfreeze.post({
   *   json: {
   *     sub_mchid: '1900013511',
   *     transaction_id: '4200002026080112300000000042',
   *     out_order_no: 'ZD202608010003',
   *     description: '解冻全部剩余资金',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
