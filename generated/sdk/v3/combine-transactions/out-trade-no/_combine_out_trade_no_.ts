/** Generated from openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import { call } from '../../../runtime/client/call.js'

/** 按合单商户订单号查单: request */
export interface GetRequest {
  /** 合单商户订单号 */
  combine_out_trade_no: string
}

/** 按合单商户订单号查单: response */
export interface GetResponse {
  /** 合单发起方的AppID */
  combine_appid: string
  /** 合单发起方的商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 支付场景信息 */
  scene_info?: GetResponseSceneInfo
  /** 子单列表 */
  sub_orders: GetResponseSubOrders[]
  /** 支付者 */
  combine_payer_info?: GetResponseCombinePayerInfo
}

export interface GetResponseSceneInfo {
  /** 商户端设备号 */
  device_id?: string
}

export interface GetResponseSubOrders {
  /** 子单商户号 */
  mchid: string
  /**
   * 交易类型
   * `JSAPI`：公众号、小程序支付
   * `NATIVE`：扫码支付
   * `APP`：APP支付
   * `MWEB`：H5支付
   * `MICROPAY`：付款码支付
   * `FACEPAY`：刷脸支付
   */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | 'FACEPAY' | (string & {})
  /**
   * 交易状态
   * `SUCCESS`：支付成功
   * `REFUND`：转入退款
   * `NOTPAY`：未支付
   * `CLOSED`：已关闭
   * `REVOKED`：已撤销，只用于付款码支付
   * `USERPAYING`：用户支付中，只用于付款码支付
   * `PAYERROR`：支付失败，只用于付款码支付
   */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 附加数据，下单时填的原样返回 */
  attach?: string
  /** 支付完成时间，RFC 3339格式，未支付时没有 */
  success_time?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 子单商户订单号 */
  out_trade_no: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 子商户的AppID */
  sub_appid?: string
  /** 用户在子商户AppID下的openid */
  sub_openid?: string
  /** 子单金额 */
  amount: GetResponseSubOrdersAmount
}

export interface GetResponseSubOrdersAmount {
  /** 标价金额，单位为分 */
  total_amount: number
  /** 用户实付金额，单位为分 */
  payer_amount?: number
  /** 币种，人民币为CNY */
  currency?: string
  /** 用户支付的币种 */
  payer_currency?: string
  /** 结算汇率 */
  settlement_rate?: number
}

export interface GetResponseCombinePayerInfo {
  /** 用户在该AppID下的openid */
  openid?: string
  /** 用户在子商户AppID下的openid */
  sub_openid?: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/combine-transactions/out-trade-no/{combine_out_trade_no}',
  pathParameters: ['combine_out_trade_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按合单商户订单号查单
 *
 * 用合单商户订单号查询一次合单支付，结果里每个子单有各自的状态。
 *
 * 退款、分账都按子单进行，请保存每个子单的微信支付订单号。
 * @example
 * ```ts
 * const answer = await get(client, { combine_out_trade_no: 'HD20260801000021' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}
