/** Generated from openapi/v3/global/profit-sharing/orders/{out_order_no}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询分账结果（境外）: request */
export interface GetRequest {
  /** 商户分账单号 */
  out_order_no: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id?: string
}

/** 查询分账结果（境外）: response */
export interface GetResponse {
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
  receivers?: GetResponseReceivers[]
}

/** 查询分账结果（境外）: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseReceivers {
  /** 分账币种 */
  currency: string
  /** 分账金额，单位为币种的最小单位 */
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

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/profit-sharing/orders/{out_order_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/profit-sharing/orders/{out_order_no}',
  pathParameters: ['out_order_no'],
  queryParameters: ['sub_mchid', 'transaction_id'],
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询分账结果（境外）
 *
 * 凭商户分账单号加微信订单号，查一次分账或一次解冻处理到哪一步。分账单完成不代表每个接收方都已分到，失败的接收方要看`fail_reason`。
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024900)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   out_order_no: 'ZD202608010003',
 *   query: { sub_mchid: '1900013511', transaction_id: '4200002026080112300000000042' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_order_no', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'transaction_id', schema: { kind: 'string' } },
  ],
}))
