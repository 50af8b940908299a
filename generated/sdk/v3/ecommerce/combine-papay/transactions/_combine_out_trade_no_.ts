/** 由openapi/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询电商合单代扣订单：请求 */
export interface GetRequest {
  /** 合单商户订单号 */
  combine_out_trade_no: string
}

/** 查询电商合单代扣订单：应答 */
export interface GetResponse {
  /** 合单商户APPID */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 子单信息 */
  sub_orders?: GetResponseSubOrders[]
  /** 支付者 */
  combine_payer_info?: GetResponseCombinePayerInfo
}

/** 查询电商合单代扣订单：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseSubOrders {
  /** 子单商户号 */
  mchid: string
  /** 交易类型 */
  trade_type: string
  /** 交易状态 */
  trade_state: string
  /** 付款银行 */
  bank_type?: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间 */
  success_time?: string
  /** 子单微信订单号 */
  transaction_id: string
  /** 子单商户订单号 */
  out_trade_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户appid */
  sub_appid?: string
  /** 订单金额 */
  amount?: GetResponseSubOrdersAmount
}

export interface GetResponseSubOrdersAmount {
  /** 标价金额，单位为分 */
  total_amount: number
  /** 标价币种 */
  currency: string
  /** 现金支付金额，单位为分 */
  payer_amount?: number
  /** 现金支付币种 */
  payer_currency?: string
}

export interface GetResponseCombinePayerInfo {
  /** 用户标识 */
  openid: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}',
  pathParameters: ['combine_out_trade_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询电商合单代扣订单
 *
 * 凭合单商户订单号看每张子单的`trade_state`，全部成功才算整单付清。子单的微信订单号从这里取，退款和分账要用。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012884130)
 * @example
 * ```ts
 * const answer = await get(client, { combine_out_trade_no: 'HD20260801000021' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'combine_out_trade_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.ecommerce.combinePapay.transactions._combine_out_trade_no_`。 */
export interface PageMethods {
  /**
   * 查询电商合单代扣订单
   *
   * 凭合单商户订单号看每张子单的`trade_state`，全部成功才算整单付清。子单的微信订单号从这里取，退款和分账要用。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012884130)
   * @example
   * ```ts
   * const answer = await client.v3.ecommerce.combinePapay.transactions._combine_out_trade_no_.get({
   *   combine_out_trade_no: 'HD20260801000021',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
