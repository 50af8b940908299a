/** 由openapi/v3/global/profit-sharing/orders/{out_order_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询分账结果（境外）：请求 */
export interface GetRequest {
  /** 商户分账单号 */
  out_order_no: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
}

/** 查询分账结果（境外）：应答 */
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

/** 查询分账结果（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseReceivers {
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
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024900)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'out_order_no', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'transaction_id', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.global.profitSharing.orders._out_order_no_`。 */
export interface PageMethods {
  /**
   * 查询分账结果（境外）
   *
   * 凭商户分账单号加微信订单号，查一次分账或一次解冻处理到哪一步。分账单完成不代表每个接收方都已分到，失败的接收方要看`fail_reason`。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024900)
   * @example
   * ```ts
   * const answer = await client.v3.global.profitSharing.orders._out_order_no_.get({
   *   out_order_no: 'ZD202608010003',
   *   query: { sub_mchid: '1900013511', transaction_id: '4200002026080112300000000042' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
