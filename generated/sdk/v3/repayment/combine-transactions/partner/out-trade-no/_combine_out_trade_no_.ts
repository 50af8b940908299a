/** 由openapi/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询还款单（合单）：请求 */
export interface GetRequest {
  /** 还款单订单号 */
  combine_out_trade_no: string
}

/** 查询还款单（合单）：应答 */
export interface GetResponse {
  /** 还款服务商APPID */
  combine_appid: string
  /** 还款服务商商户号 */
  combine_mchid: string
  /** 还款单订单号 */
  combine_out_trade_no: string
  /** 还款单微信支付订单号 */
  combine_transaction_id: string
  /** 还款支付者信息 */
  combine_payer_info?: GetResponseCombinePayerInfo
  /** 还款明细单信息列表 */
  sub_orders?: GetResponseSubOrders[]
}

/** 查询还款单（合单）：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseCombinePayerInfo {
  /** 用户服务商标识 */
  openid: string
}

export interface GetResponseSubOrders {
  /** 还款单发起商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 还款明细单订单号 */
  out_trade_no: string
  /** 还款明细单微信支付订单号 */
  transaction_id?: string
  /**
   * 交易类型
   * `REPAYMENT` 枚举值
   */
  trade_type?: 'REPAYMENT' | (string & {})
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'NOTPAY' | 'CLOSED' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间 */
  success_time?: string
  /** 子单金额信息 */
  amount?: GetResponseSubOrdersAmount
}

export interface GetResponseSubOrdersAmount {
  /** 标价金额，单位为分 */
  total_amount: number
  /** 标价币种 */
  currency?: string
  /** 现金支付金额，单位为分 */
  payer_amount: number
  /** 现金支付币种 */
  payer_currency?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}',
  pathParameters: ['combine_out_trade_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询还款单（合单）
 *
 * 还款服务商凭`combine_out_trade_no`查整张还款单，每个明细单的`trade_state`各自列出。付款银行与完成时间在`sub_orders`里，不在外层。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015124483)
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

/** 客户端上的页面：`client.v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_`。 */
export interface PageMethods {
  /**
   * 查询还款单（合单）
   *
   * 还款服务商凭`combine_out_trade_no`查整张还款单，每个明细单的`trade_state`各自列出。付款银行与完成时间在`sub_orders`里，不在外层。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015124483)
   * @example
   * ```ts
   * const answer = await client.v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_.get({
   *   combine_out_trade_no: 'HD20260801000021',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
